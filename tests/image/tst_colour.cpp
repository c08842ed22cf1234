// Profiles on the way in, and the colours that engines see.
#include "../base/temporary_folder.h"
#include "image/engine_colour.h"
#include "image/profile.h"
#include "image/read.h"
#include "pictures.h"
#include "profiles.h"

#include <cmath>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

std::string text_of(const std::vector<std::uint8_t>& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string profile_chunk(const std::vector<std::uint8_t>& icc)
{
    return png_chunk("iCCP", "name\0\0"s + deflated(text_of(icc)));
}

Image read(const std::filesystem::path& path)
{
    Result<Image> image = read_image(path);
    EXPECT_TRUE(image) << (image ? "" : image.error().sentence);
    return *image;
}

Image png_with(const std::vector<std::uint8_t>& icc, int colour_type, const std::string& rows,
               int bits = 8)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", png_file({.bits = bits,
                                            .colour_type = colour_type,
                                            .before = profile_chunk(icc),
                                            .rows = rows}));
    return read(folder / "a.png");
}

Image image_of(std::vector<float> rgb)
{
    Raster<float> raster(1, 1, 3);
    std::ranges::copy(rgb, raster.data());
    Image image;
    image.colour = std::make_shared<const Pixels>(std::move(raster));
    return image;
}

} // namespace

TEST(Colour, a_profile_says_its_name_on_one_line)
{
    EXPECT_EQ(profile_name(srgb_profile()), "sRGB built-in");
    EXPECT_EQ(profile_name({}), "");
    const std::vector<std::uint8_t> rubbish(2000, 7);
    EXPECT_EQ(profile_name(rubbish), "");
}

TEST(Colour, an_rgb_profile_is_kept_byte_for_byte)
{
    const std::vector<std::uint8_t> icc = wide_profile();
    EXPECT_EQ(*png_with(icc, 2, "abc").icc, icc);
    const TemporaryFolder folder;
    write_bytes(folder / "a.jpg", jpeg_file({.samples = std::string(192, 'x'), .icc = icc}));
    EXPECT_EQ(*read(folder / "a.jpg").icc, icc);
    write_picture(folder / "a.tif", 1, 1, 3, OIIO::TypeDesc::UINT8,
                  std::vector<std::uint8_t>{1, 2, 3}, [&](OIIO::ImageSpec& spec) {
                      spec.attribute(
                          "ICCProfile",
                          OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(icc.size())),
                          icc.data());
                  });
    EXPECT_EQ(*read(folder / "a.tif").icc, icc);
}

TEST(Colour, grey_with_a_profile_becomes_srgb)
{
    // Linear grey: half the light is code 188 in sRGB.
    const Image image = png_with(grey_profile(1.0), 0, "\x80"s);
    EXPECT_FALSE(image.icc);
    const auto& colour = std::get<Raster<std::uint8_t>>(*image.colour);
    for (int c = 0; c < 3; ++c)
        EXPECT_NEAR(colour.at(0, 0, c), 188, 1);
}

TEST(Colour, grey_of_16_bits_with_alpha_and_a_profile)
{
    const Image image = png_with(grey_profile(1.0), 4, "\x80\x00\x12\x34"s, 16);
    const auto& colour = std::get<Raster<std::uint16_t>>(*image.colour);
    EXPECT_NEAR(colour.at(0, 0, 0), 188 * 257, 257);
    EXPECT_EQ(std::get<Raster<std::uint16_t>>(*image.alpha).at(0, 0), 0x1234);
}

TEST(Colour, a_cmyk_jpeg_goes_through_its_profile)
{
    const TemporaryFolder folder;
    std::string inks; // Adobe's files hold 255 - ink: full cyan, then none but full magenta
    for (int i = 0; i < 64; ++i)
        inks += i % 8 < 4 ? "\x00\xff\xff\xff"s : "\xff\x00\xff\xff"s;
    write_bytes(folder / "a.jpg",
                jpeg_file({.components = 4, .samples = inks, .icc = cmyk_profile()}));
    const Image image = read(folder / "a.jpg");
    const auto& colour = std::get<Raster<std::uint8_t>>(*image.colour);
    EXPECT_LT(colour.at(0, 0, 1), 12);  // this printer prints cyan black
    EXPECT_GT(colour.at(7, 0, 1), 240); // and magenta not at all
    EXPECT_FALSE(image.icc);
    EXPECT_EQ(image.notices.size(), 1U);
}

TEST(Colour, a_profile_that_does_not_fit_is_left_out_with_a_notice)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.jpg",
                jpeg_file({.samples = std::string(192, 'x'), .icc = cmyk_profile()}));
    const Image image = read(folder / "a.jpg");
    EXPECT_FALSE(image.icc);
    EXPECT_EQ(image.notices.size(), 1U);
}

TEST(EngineColour, an_untagged_photo_of_8_bits_is_shared_and_exactly_code_over_255)
{
    Raster<std::uint8_t> raster(1, 1, 3);
    raster.at(0, 0, 1) = 77;
    Image image;
    image.colour = std::make_shared<const Pixels>(std::move(raster));
    const Result<EngineColour> colour = engine_colour(image);
    ASSERT_TRUE(colour);
    EXPECT_EQ(colour->pixels, image.colour);
    float rgb[3];
    colour->read_row(0, 0, 1, rgb);
    EXPECT_EQ(rgb[1], 77 / 255.0F);
}

TEST(EngineColour, an_srgb_profile_changes_nothing)
{
    const Image image = png_with(srgb_profile(), 2, "\x0a\x80\xf0"s);
    ASSERT_TRUE(image.icc);
    EXPECT_EQ(engine_colour(image)->pixels, image.colour);
}

TEST(EngineColour, a_wide_profile_is_converted_to_16_bits)
{
    const Image image = png_with(wide_profile(), 2, "\x80\xc0\x80"s);
    const Result<EngineColour> colour = engine_colour(image);
    ASSERT_TRUE(colour);
    ASSERT_TRUE(std::holds_alternative<Raster<std::uint16_t>>(*colour->pixels));
    float rgb[3];
    colour->read_row(0, 0, 1, rgb);
    // A P3 green is more saturated in sRGB: less red, a little more green.
    EXPECT_LT(rgb[0], 0x80 / 255.0F - 0.05F);
    EXPECT_GT(rgb[1], 0xC0 / 255.0F - 0.01F);
}

TEST(EngineColour, neutral_codes_stay_neutral_through_a_wide_profile)
{
    const Image image = png_with(wide_profile(), 2, "\xff\xff\xff"s);
    float rgb[3];
    engine_colour(image)->read_row(0, 0, 1, rgb);
    for (const float value : rgb)
        EXPECT_NEAR(value, 1, 1e-3);
}

TEST(EngineColour, linear_light_is_clipped_and_takes_the_srgb_curve)
{
    const Image image = image_of({0.5F, 7.0F, -1.0F});
    const Result<EngineColour> colour = engine_colour(image);
    ASSERT_TRUE(colour);
    float rgb[3];
    colour->read_row(0, 0, 1, rgb);
    EXPECT_NEAR(rgb[0], 0.735357F, 1.0 / 65535);
    EXPECT_EQ(rgb[1], 1);
    EXPECT_EQ(rgb[2], 0);
}

TEST(EngineColour, light_that_is_not_a_number_is_black)
{
    const Image image = image_of({std::nanf(""), 0.002F, INFINITY});
    float rgb[3];
    engine_colour(image)->read_row(0, 0, 1, rgb);
    EXPECT_EQ(rgb[0], 0);
    EXPECT_NEAR(rgb[1], 0.02584F, 1.0 / 65535);
    EXPECT_EQ(rgb[2], 1);
}

TEST(EngineColour, read_row_gives_the_asked_columns)
{
    Raster<std::uint16_t> raster(3, 2, 3);
    raster.at(1, 1, 0) = 65535;
    raster.at(2, 1, 2) = 32768;
    Image image;
    image.colour = std::make_shared<const Pixels>(std::move(raster));
    const Result<EngineColour> colour = engine_colour(image);
    float rgb[6];
    colour->read_row(1, 1, 3, rgb);
    EXPECT_EQ(rgb[0], 1);
    EXPECT_EQ(rgb[1], 0);
    EXPECT_EQ(rgb[5], 32768 / 65535.0F);
}

} // namespace sdmatte
