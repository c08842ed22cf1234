// What must be read: every depth, colour model and kind of alpha, as it stands in the file.
#include "image/read.h"

#include "../base/temporary_folder.h"
#include "pictures.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

Image read(const std::filesystem::path& path)
{
    Result<Image> image = read_image(path);
    EXPECT_TRUE(image) << (image ? "" : image.error().sentence);
    return image.value_or(Image());
}

Image read_png(const PngParts& parts)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", png_file(parts));
    return read(folder / "a.png");
}

template <class T>
std::vector<T> values(const std::shared_ptr<const Pixels>& pixels)
{
    const std::span<const T> all = std::get<Raster<T>>(*pixels).values();
    return {all.begin(), all.end()};
}

using Codes = std::vector<std::uint8_t>;
using Codes16 = std::vector<std::uint16_t>;

} // namespace

TEST(Read, rgb_of_8_bits_keeps_its_codes)
{
    const Image image = read_png({.width = 2, .height = 1, .rows = "\x01\x02\x03\xfd\xfe\xff"});
    EXPECT_EQ(values<std::uint8_t>(image.colour), (Codes{1, 2, 3, 253, 254, 255}));
    EXPECT_FALSE(image.alpha);
    EXPECT_FALSE(image.icc);
    EXPECT_FALSE(image.metadata);
    EXPECT_TRUE(image.notices.empty());
}

TEST(Read, grey_of_16_bits_keeps_its_codes_in_three_channels)
{
    const Image image = read_png(
        {.width = 2, .height = 1, .bits = 16, .colour_type = 0, .rows = "\x01\x02\xff\xfe"s});
    EXPECT_EQ(values<std::uint16_t>(image.colour),
              (Codes16{0x0102, 0x0102, 0x0102, 0xFFFE, 0xFFFE, 0xFFFE}));
}

TEST(Read, grey_of_1_bit_becomes_black_and_white)
{
    const Image image =
        read_png({.width = 3, .height = 1, .bits = 1, .colour_type = 0, .rows = "\xa0"s});
    EXPECT_EQ(values<std::uint8_t>(image.colour), (Codes{255, 255, 255, 0, 0, 0, 255, 255, 255}));
}

TEST(Read, palette_with_transparency)
{
    const Image image =
        read_png({.width = 3,
                  .height = 1,
                  .bits = 8,
                  .colour_type = 3,
                  .before = png_chunk("PLTE", "\x0a\x14\x1e\x28\x32\x3c\x46\x50\x5a")
                            + png_chunk("tRNS", "\x00\x80"s),
                  .rows = "\x02\x01\x00"s});
    EXPECT_EQ(values<std::uint8_t>(image.colour), (Codes{70, 80, 90, 40, 50, 60, 10, 20, 30}));
    EXPECT_EQ(values<std::uint8_t>(image.alpha), (Codes{255, 128, 0}));
}

TEST(Read, grey_with_alpha)
{
    const Image image =
        read_png({.width = 2, .height = 1, .colour_type = 4, .rows = "\x07\x40\x09\xff"s});
    EXPECT_EQ(values<std::uint8_t>(image.colour), (Codes{7, 7, 7, 9, 9, 9}));
    EXPECT_EQ(values<std::uint8_t>(image.alpha), (Codes{0x40, 0xFF}));
}

TEST(Read, colours_under_a_png_alpha_stay_straight)
{
    const Image image = read_png(
        {.width = 2, .height = 1, .colour_type = 6, .rows = "\xc8\x64\x32\x01\xc8\x64\x32\x00"s});
    EXPECT_EQ(values<std::uint8_t>(image.colour), (Codes{200, 100, 50, 200, 100, 50}));
    EXPECT_EQ(values<std::uint8_t>(image.alpha), (Codes{1, 0}));
}

TEST(Read, colours_under_a_webp_alpha_stay_straight)
{
    const Image image = read(SDMATTE_TEST_DATA "/image/faded.webp");
    const Codes colour = values<std::uint8_t>(image.colour);
    for (std::size_t x = 0; x < 16; ++x) {
        EXPECT_EQ((Codes{colour[3 * x], colour[3 * x + 1], colour[3 * x + 2]}),
                  (Codes{200, 100, 50}));
        EXPECT_EQ(values<std::uint8_t>(image.alpha)[x], 17 * x);
    }
}

TEST(Read, straight_and_multiplied_tiff_alpha_give_the_same_colours)
{
    const TemporaryFolder folder;
    const Codes straight{200, 100, 50, 128, 10, 20, 30, 255};
    const Codes multiplied{100, 50, 25, 128, 10, 20, 30, 255};
    write_picture(folder / "s.tif", 2, 1, 4, OIIO::TypeDesc::UINT8, straight);
    write_picture(folder / "m.tif", 2, 1, 4, OIIO::TypeDesc::UINT8, multiplied,
                  [](OIIO::ImageSpec& spec) { spec.attribute("oiio:UnassociatedAlpha", 0); });
    const Image s = read(folder / "s.tif");
    const Image m = read(folder / "m.tif");
    EXPECT_EQ(values<std::uint8_t>(s.colour), (Codes{200, 100, 50, 10, 20, 30}));
    EXPECT_EQ(values<std::uint8_t>(s.alpha), (Codes{128, 255}));
    const Codes undone = values<std::uint8_t>(m.colour);
    for (std::size_t i = 0; i < undone.size(); ++i)
        EXPECT_NEAR(undone[i], values<std::uint8_t>(s.colour)[i], 1);
    EXPECT_EQ(values<std::uint8_t>(m.alpha), (Codes{128, 255}));
}

TEST(Read, float_tiff_and_exr_keep_their_light)
{
    const TemporaryFolder folder;
    const std::vector<float> light{0.25F, 1.0F, 7.5F, -0.5F, 0.0F, 1e-4F};
    for (const char* name : {"a.tif", "a.exr"}) {
        write_picture(folder / name, 2, 1, 3, OIIO::TypeDesc::FLOAT, light);
        EXPECT_EQ(values<float>(read(folder / name).colour), light) << name;
    }
}

TEST(Read, exr_alpha_is_taken_out_of_the_colours)
{
    const TemporaryFolder folder;
    const std::vector<float> values_in{0.125F, 0.25F, 0.5F, 0.5F};
    write_picture(folder / "a.exr", 1, 1, 4, OIIO::TypeDesc::FLOAT, values_in);
    const Image image = read(folder / "a.exr");
    EXPECT_EQ(values<float>(image.colour), (std::vector<float>{0.25F, 0.5F, 1.0F}));
    EXPECT_EQ(values<float>(image.alpha), (std::vector<float>{0.5F}));
}

TEST(Read, a_tiled_tiff_whose_tiles_stick_out)
{
    const TemporaryFolder folder;
    Codes codes;
    for (int i = 0; i < 40 * 50; ++i)
        codes.insert(codes.end(),
                     {static_cast<std::uint8_t>(i % 251), static_cast<std::uint8_t>(i / 40),
                      static_cast<std::uint8_t>(i % 40)});
    const auto tiles = [](OIIO::ImageSpec& spec) { spec.tile_width = spec.tile_height = 16; };
    const std::string path = folder / "a.tif";
    OIIO::ImageSpec spec(40, 50, 3, OIIO::TypeDesc::UINT8);
    tiles(spec);
    const auto output = OIIO::ImageOutput::create(path);
    ASSERT_TRUE(output->open(path, spec));
    ASSERT_TRUE(output->write_image(OIIO::TypeDesc::UINT8, codes.data()));
    output->close();
    EXPECT_EQ(values<std::uint8_t>(read(path).colour), codes);
}

TEST(Read, a_tiff_of_16_bits_and_a_bmp)
{
    const TemporaryFolder folder;
    const Codes16 wide{1, 257, 65535, 40000, 2, 3};
    write_picture(folder / "a.tif", 2, 1, 3, OIIO::TypeDesc::UINT16, wide);
    EXPECT_EQ(values<std::uint16_t>(read(folder / "a.tif").colour), wide);
    const Codes codes{1, 2, 3, 4, 5, 6};
    write_picture(folder / "a.bmp", 2, 1, 3, OIIO::TypeDesc::UINT8, codes);
    EXPECT_EQ(values<std::uint8_t>(read(folder / "a.bmp").colour), codes);
}

TEST(Read, the_name_says_nothing_about_the_format)
{
    const TemporaryFolder folder;
    for (const char* name : {"photo.jpg", "photo", "photo.dcm", "photo.m3u8", "photo.mov"}) {
        write_bytes(folder / name, png_file({.rows = "abc"}));
        EXPECT_EQ(read(folder / name).width(), 1) << name;
    }
}

TEST(Read, any_name)
{
    const TemporaryFolder folder;
    const Codes codes{1, 2, 3};
    write_picture(folder / "a.tif", 1, 1, 3, OIIO::TypeDesc::UINT8, codes);
    const std::string tiff = read_bytes(folder / "a.tif");
    for (const char* name : {"猫 🦊", "two\nlines", "not utf-8 \xFF", "%1 %s %n", "a?b#c*"}) {
        write_bytes(folder / (name + ".png"s), png_file({.rows = "abc"}));
        write_bytes(folder / (name + ".tif"s), tiff);
        EXPECT_EQ(read(folder / (name + ".png"s)).width(), 1) << name;
        EXPECT_EQ(read(folder / (name + ".tif"s)).width(), 1) << name;
    }
}

TEST(Read, one_pixel_and_long_lines)
{
    EXPECT_EQ(read_png({.rows = "abc"}).height(), 1);
    const Image tall = read_png({.width = 1, .height = 20'000, .rows = std::string(60'000, 'a')});
    EXPECT_EQ(tall.width(), 1);
    EXPECT_EQ(tall.height(), 20'000);
    const Image wide = read_png({.width = 20'000, .height = 1, .rows = std::string(60'000, 'a')});
    EXPECT_EQ(wide.width(), 20'000);
}

TEST(Read, a_grey_and_a_progressive_jpeg)
{
    const TemporaryFolder folder;
    write_bytes(folder / "g.jpg", jpeg_file({.components = 1, .samples = std::string(64, 'd')}));
    EXPECT_EQ(values<std::uint8_t>(read(folder / "g.jpg").colour), Codes(8UL * 8 * 3, 'd'));
    write_bytes(folder / "p.jpg",
                jpeg_file({.samples = std::string(8UL * 8 * 3, 'd'), .is_progressive = true}));
    EXPECT_EQ(values<std::uint8_t>(read(folder / "p.jpg").colour), Codes(8UL * 8 * 3, 'd'));
}

TEST(Read, an_untagged_cmyk_jpeg_by_the_plain_formula_with_a_notice)
{
    const TemporaryFolder folder;
    // Ink: cyan 100 %, magenta 40 %, no yellow, black 20 %.
    std::string inks;
    for (int i = 0; i < 64; ++i)
        inks += "\xff\x66\x00\x33"s;
    std::string inverted = inks;
    for (char& ink : inverted)
        ink = static_cast<char>(~ink);
    write_bytes(folder / "adobe.jpg", jpeg_file({.components = 4, .samples = inverted}));
    write_bytes(folder / "plain.jpg",
                jpeg_file({.components = 4, .samples = inks, .has_adobe_marker = false}));
    for (const char* name : {"adobe.jpg", "plain.jpg"}) {
        const Image image = read(folder / name);
        const Codes colour = values<std::uint8_t>(image.colour);
        EXPECT_NEAR(colour[0], 0, 1) << name;   // (1 - 1) * (1 - 0.2)
        EXPECT_NEAR(colour[1], 122, 1) << name; // (1 - 0.4) * (1 - 0.2)
        EXPECT_NEAR(colour[2], 204, 1) << name; // 1 * (1 - 0.2)
        ASSERT_EQ(image.notices.size(), 1U);
        EXPECT_NE(image.notices[0].find("CMYK"), std::string::npos);
        EXPECT_FALSE(image.icc);
    }
}

TEST(Read, an_interlaced_png)
{
    // Adam7 of a 2 x 2 picture: pass 1 holds (0,0), pass 6 (1,0), pass 7 the second row.
    const std::string data = "\0a\0b\0cd"s;
    const std::string file = "\x89PNG\r\n\x1a\n"s
                             + png_chunk("IHDR", big_endian(2) + big_endian(2) + "\x08\0\0\0\1"s)
                             + png_chunk("IDAT", deflated(data)) + png_chunk("IEND", "");
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", file);
    EXPECT_EQ(values<std::uint8_t>(read(folder / "a.png").colour),
              (Codes{'a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd'}));
}

TEST(Read, progress_grows_to_one)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png",
                png_file({.width = 2000, .height = 2000, .rows = std::string(12'000'000, 'a')}));
    std::vector<float> seen;
    const Progress progress({},
                            [&](float fraction, std::string_view) { seen.push_back(fraction); });
    ASSERT_TRUE(read_image(folder / "a.png", {}, progress));
    EXPECT_GT(seen.size(), 1U);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_FLOAT_EQ(seen.back(), 1.0F);
}

} // namespace sdmatte
