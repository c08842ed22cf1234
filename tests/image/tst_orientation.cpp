// All eight EXIF orientations of every format that has them, applied once.
#include "../base/temporary_folder.h"
#include "image/read.h"
#include "pictures.h"

#include <array>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

constexpr int width = 48;
constexpr int height = 32;
// As the rows lie in the file: red, green over blue, white.

// What stands upright in the corners (top left, top right, bottom left, bottom right) for an
// orientation: EXIF 2.32, table 4.6.4 A.
constexpr std::array<std::string_view, 8> upright{"RGBW", "GRWB", "WBGR", "BWRG",
                                                  "RBGW", "BRWG", "WGBR", "GWRB"};

std::string quadrants()
{
    std::string samples;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::array<std::string, 4> colours{std::string("\xff\0\0", 3),
                                                     std::string("\0\xff\0", 3),
                                                     std::string("\0\0\xff", 3), "\xff\xff\xff"};
            samples += colours[static_cast<std::size_t>(2 * (y >= height / 2) + (x >= width / 2))];
        }
    }
    return samples;
}

char name_of(const Raster<std::uint8_t>& colour, int x, int y)
{
    const bool red = colour.at(x, y, 0) > 128;
    const bool green = colour.at(x, y, 1) > 128;
    const bool blue = colour.at(x, y, 2) > 128;
    return red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
}

void expect_upright(const std::filesystem::path& path, int orientation)
{
    const Result<Image> image = read_image(path);
    ASSERT_TRUE(image) << image.error().sentence;
    const bool is_turned = orientation >= 5;
    EXPECT_EQ(image->width(), is_turned ? height : width) << orientation;
    EXPECT_EQ(image->height(), is_turned ? width : height) << orientation;
    const auto& colour = std::get<Raster<std::uint8_t>>(*image->colour);
    const int right = image->width() - 1;
    const int bottom = image->height() - 1;
    const std::string corners{name_of(colour, 0, 0), name_of(colour, right, 0),
                              name_of(colour, 0, bottom), name_of(colour, right, bottom)};
    EXPECT_EQ(corners, upright[static_cast<std::size_t>(orientation - 1)]) << orientation;
    // The middle lines stay where they were: no row or column was lost.
    EXPECT_NE(name_of(colour, image->width() / 2 - 1, 0), name_of(colour, image->width() / 2, 0));
    EXPECT_NE(name_of(colour, 0, image->height() / 2 - 1), name_of(colour, 0, image->height() / 2));
}

} // namespace

TEST(Orientation, of_a_jpeg)
{
    const TemporaryFolder folder;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        write_bytes(folder / "a.jpg", jpeg_file({.width = width,
                                                 .height = height,
                                                 .samples = quadrants(),
                                                 .exif = exif_block(orientation)}));
        expect_upright(folder / "a.jpg", orientation);
    }
}

TEST(Orientation, of_a_png_before_and_behind_its_pixels)
{
    const TemporaryFolder folder;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        PngParts parts{.width = width, .height = height, .rows = quadrants()};
        parts.before = png_chunk("eXIf", exif_block(orientation));
        write_bytes(folder / "a.png", png_file(parts));
        expect_upright(folder / "a.png", orientation);
        std::swap(parts.before, parts.after);
        write_bytes(folder / "b.png", png_file(parts));
        expect_upright(folder / "b.png", orientation);
    }
}

TEST(Orientation, of_a_tiff)
{
    const TemporaryFolder folder;
    const std::string samples = quadrants();
    for (int orientation = 1; orientation <= 8; ++orientation) {
        write_picture(folder / "a.tif", width, height, 3, OIIO::TypeDesc::UINT8,
                      std::vector<char>(samples.begin(), samples.end()),
                      [&](OIIO::ImageSpec& spec) { spec.attribute("Orientation", orientation); });
        expect_upright(folder / "a.tif", orientation);
    }
}

TEST(Orientation, of_a_webp)
{
    const TemporaryFolder folder;
    std::string bytes = read_bytes(SDMATTE_TEST_DATA "/image/oriented.webp");
    const std::size_t tag = bytes.find(std::string("\x12\x01\x03\0\x01\0\0\0", 8));
    const std::size_t big_endian_tag = bytes.find(std::string("\x01\x12\0\x03\0\0\0\x01", 8));
    ASSERT_TRUE(tag != std::string::npos || big_endian_tag != std::string::npos);
    const std::size_t at = tag != std::string::npos ? tag + 8 : big_endian_tag + 9;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        bytes[at] = static_cast<char>(orientation);
        write_bytes(folder / "a.webp", bytes);
        expect_upright(folder / "a.webp", orientation);
    }
}

TEST(Orientation, alpha_turns_with_the_colours)
{
    const TemporaryFolder folder;
    // One opaque pixel, bottom left, in an otherwise clear row of three by two.
    std::string rows(2UL * 3 * 4, '\0');
    rows.replace(3 * 4, 4, "\x0a\x14\x1e\xff");
    PngParts parts{.width = 3, .height = 2, .colour_type = 6, .rows = rows};
    parts.before = png_chunk("eXIf", exif_block(6));
    write_bytes(folder / "a.png", png_file(parts));
    const Result<Image> image = read_image(folder / "a.png");
    ASSERT_TRUE(image) << image.error().sentence;
    ASSERT_EQ(image->width(), 2);
    const auto& alpha = std::get<Raster<std::uint8_t>>(*image->alpha);
    const auto& colour = std::get<Raster<std::uint8_t>>(*image->colour);
    for (int y = 0; y < 3; ++y) {
        for (int x = 0; x < 2; ++x)
            EXPECT_EQ(alpha.at(x, y), x == 0 && y == 0 ? 255 : 0) << x << ' ' << y;
    }
    EXPECT_EQ(colour.at(0, 0, 0), 10);
    EXPECT_EQ(colour.at(0, 0, 2), 30);
}

TEST(Orientation, a_value_that_does_not_exist_means_upright)
{
    const TemporaryFolder folder;
    for (const int orientation : {0, 9, 255}) {
        write_bytes(folder / "a.jpg", jpeg_file({.width = width,
                                                 .height = height,
                                                 .samples = quadrants(),
                                                 .exif = exif_block(orientation)}));
        expect_upright(folder / "a.jpg", 1);
    }
}

} // namespace sdmatte
