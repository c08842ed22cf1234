#include "../base/temporary_folder.h"
#include "image/read.h"
#include "pictures.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;
using Codes = std::vector<std::uint8_t>;

Result<Raster<std::uint8_t>> mask_of(const PngParts& parts, int width, int height)
{
    const TemporaryFolder folder;
    write_bytes(folder / "mask.png", png_file(parts));
    return read_mask(folder / "mask.png", width, height);
}

Codes trimap_of(const PngParts& parts)
{
    const TemporaryFolder folder;
    write_bytes(folder / "trimap.png", png_file(parts));
    const auto trimap = read_trimap(folder / "trimap.png", parts.width, parts.height);
    EXPECT_TRUE(trimap);
    return {trimap->values().begin(), trimap->values().end()};
}

Codes values(const Result<Raster<std::uint8_t>>& mask)
{
    EXPECT_TRUE(mask) << (mask ? "" : mask.error().sentence);
    return {mask->values().begin(), mask->values().end()};
}

} // namespace

TEST(ReadMask, grey_codes_stay)
{
    EXPECT_EQ(values(mask_of({.width = 4, .colour_type = 0, .rows = "\x00\x7f\x80\xff"s}, 4, 1)),
              (Codes{0, 127, 128, 255}));
}

TEST(ReadMask, half_of_16_bits_is_on)
{
    // 32767 is just under the half, 32768 just above.
    const Codes codes = values(
        mask_of({.width = 2, .bits = 16, .colour_type = 0, .rows = "\x7f\xff\x80\x00"s}, 2, 1));
    EXPECT_LT(codes[0], 128);
    EXPECT_GE(codes[1], 128);
}

TEST(ReadMask, colours_count_by_their_luma)
{
    const Codes codes = values(mask_of({.width = 3, .rows = "\xff\0\0\0\xff\0\0\0\xff"s}, 3, 1));
    EXPECT_EQ(codes, (Codes{76, 150, 29}));
}

TEST(ReadMask, an_alpha_that_varies_is_the_mask)
{
    EXPECT_EQ(values(mask_of({.width = 2, .colour_type = 6, .rows = "\xff\xff\xff\x01\0\0\0\xfe"s},
                             2, 1)),
              (Codes{1, 254}));
}

TEST(ReadMask, an_alpha_that_is_constant_is_not)
{
    EXPECT_EQ(values(mask_of({.width = 2, .colour_type = 6, .rows = "\xff\xff\xff\x80\0\0\0\x80"s},
                             2, 1)),
              (Codes{255, 0}));
}

TEST(ReadMask, all_zero_is_accepted)
{
    EXPECT_EQ(values(mask_of({.width = 2, .colour_type = 0, .rows = "\0\0"s}, 2, 1)),
              (Codes{0, 0}));
}

TEST(ReadMask, another_size_is_refused_with_both_sizes)
{
    const auto mask = mask_of({.width = 2, .colour_type = 0, .rows = "\0\0"s}, 1, 2);
    ASSERT_FALSE(mask);
    EXPECT_EQ(mask.error().kind, ErrorKind::Input);
    EXPECT_NE(mask.error().sentence.find("2 x 1"), std::string::npos);
    EXPECT_NE(mask.error().sentence.find("1 x 2"), std::string::npos);
}

TEST(ReadTrimap, only_the_two_ends_are_known)
{
    EXPECT_EQ(trimap_of({.width = 5, .colour_type = 0, .rows = "\x00\x01\x80\xfe\xff"s}),
              (Codes{0, 128, 128, 128, 255}));
}

TEST(ReadTrimap, the_ends_of_16_bits_are_exact)
{
    EXPECT_EQ(trimap_of({.width = 4,
                         .bits = 16,
                         .colour_type = 0,
                         .rows = "\x00\x00\x00\x01\xff\xfe\xff\xff"s}),
              (Codes{0, 128, 128, 255}));
}

TEST(ReadTrimap, white_of_three_channels_is_foreground)
{
    EXPECT_EQ(trimap_of({.width = 3, .rows = "\xff\xff\xff\x80\x80\x80\0\0\0"s}),
              (Codes{255, 128, 0}));
}

} // namespace sdmatte
