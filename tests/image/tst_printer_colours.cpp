// CMYK and Lab on the way in: converted once, with a notice, or refused in one sentence.
#include "../base/temporary_folder.h"
#include "colour_files.h"
#include "image/read.h"
#include "profiles.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

std::string words(std::initializer_list<int> codes) // of 16 bits, little endian
{
    std::string text;
    for (const int code : codes)
        text += {static_cast<char>(code & 0xFF), static_cast<char>(code >> 8 & 0xFF)};
    return text;
}

Image read(const std::string& bytes)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a", bytes);
    const Result<Image> image = read_image(folder / "a");
    EXPECT_TRUE(image) << (image ? "" : image.error().sentence);
    return image.value_or(Image());
}

template <class T>
void expect_near(const Image& image, int x, std::array<int, 3> expected, int tolerance)
{
    const auto& colour = std::get<Raster<T>>(*image.colour);
    for (int c = 0; c < 3; ++c)
        EXPECT_NEAR(int{colour.at(x, 0, c)}, expected[static_cast<std::size_t>(c)], tolerance)
            << "pixel " << x << ", channel " << c;
}

void expect_notice(const Image& image, const std::string& word)
{
    EXPECT_FALSE(image.icc); // sRGB now
    ASSERT_EQ(image.notices.size(), 1U);
    EXPECT_NE(image.notices[0].find(word), std::string::npos) << image.notices[0];
}

} // namespace

// sRGB's red is (54.29, 80.81, 69.89) in Lab of D50, grey 119 is L 50.
TEST(PrinterColours, a_lab_tiff_of_8_bits_is_converted_with_a_notice)
{
    const Image cie =
        read(tiff_file({.width = 2, .photometric = 8, .pixels = "\x80\x00\x00\x8a\x51\x46"s}));
    expect_near<std::uint8_t>(cie, 0, {119, 119, 119}, 1);
    expect_near<std::uint8_t>(cie, 1, {254, 0, 0}, 6);
    expect_notice(cie, "Lab");
    const Image icc =
        read(tiff_file({.width = 2, .photometric = 9, .pixels = "\x80\x80\x80\x8a\xd1\xc6"s}));
    expect_near<std::uint8_t>(icc, 0, {119, 119, 119}, 1);
    expect_near<std::uint8_t>(icc, 1, {254, 0, 0}, 6);
    expect_notice(icc, "Lab");
}

TEST(PrinterColours, a_lab_tiff_of_16_bits_stays_16)
{
    const Image cie =
        read(tiff_file({.width = 3,
                        .photometric = 8,
                        .bits = 16,
                        .pixels = words({32768, 0, 0, 35579, 20687, 17892, 65535, 0, 0})}));
    expect_near<std::uint16_t>(cie, 0, {30550, 30550, 30550}, 120);
    expect_near<std::uint16_t>(cie, 1, {65535, 0, 0}, 900);
    expect_near<std::uint16_t>(cie, 2, {65535, 65535, 65535}, 60);
    const Image icc = read(tiff_file(
        {.width = 3,
         .photometric = 9,
         .bits = 16,
         .pixels = words({32640, 32768, 32768, 35440, 53455, 50660, 65280, 32768, 32768})}));
    for (int x = 0; x < 3; ++x)
        for (int c = 0; c < 3; ++c)
            EXPECT_NEAR(std::get<Raster<std::uint16_t>>(*icc.colour).at(x, 0, c),
                        std::get<Raster<std::uint16_t>>(*cie.colour).at(x, 0, c), 30);
    expect_notice(icc, "Lab");
}

TEST(PrinterColours, a_lab_tiff_keeps_its_alpha)
{
    const Image image = read(tiff_file({.width = 2,
                                        .photometric = 8,
                                        .samples = 4,
                                        .pixels = "\x80\x00\x00\x10\xff\x00\x00\xf0"s,
                                        .has_alpha = true}));
    ASSERT_TRUE(image.alpha);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*image.alpha).at(0, 0), 0x10);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*image.alpha).at(1, 0), 0xF0);
    expect_near<std::uint8_t>(image, 1, {255, 255, 255}, 1);
}

TEST(PrinterColours, a_lab_tiff_cut_off_is_refused)
{
    const TemporaryFolder folder;
    const std::string whole =
        tiff_file({.width = 40, .height = 1, .photometric = 8, .pixels = std::string(120, 'x')});
    write_bytes(folder / "a.tif", whole.substr(0, whole.size() - 60));
    const Result<Image> image = read_image(folder / "a.tif");
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().kind, ErrorKind::Input);
}

TEST(PrinterColours, lab_that_cannot_be_converted_is_refused_in_one_sentence)
{
    const TemporaryFolder folder;
    write_bytes(folder / "itu.tif", tiff_file({.photometric = 10, .pixels = "abc"}));
    write_bytes(folder / "lab.psd", psd_file(9, 3, 1, "abc"));
    for (const char* name : {"itu.tif", "lab.psd"}) {
        const Result<Image> image = read_image(folder / name);
        ASSERT_FALSE(image) << name;
        EXPECT_EQ(image.error().kind, ErrorKind::Input);
        EXPECT_NE(image.error().sentence.find("holds Lab colours; convert it to RGB first."),
                  std::string::npos)
            << image.error().sentence;
    }
}

TEST(PrinterColours, a_cmyk_tiff_goes_through_its_profile)
{
    const Image image = read(tiff_file({.width = 2,
                                        .photometric = 5,
                                        .samples = 4,
                                        .pixels = "\xff\x00\x00\x00\x00\xff\x00\x00"s,
                                        .icc = cmyk_profile()}));
    expect_near<std::uint8_t>(image, 0, {0, 0, 0}, 12); // this printer prints cyan black
    expect_near<std::uint8_t>(image, 1, {255, 255, 255}, 12);
    expect_notice(image, "CMYK");
}

TEST(PrinterColours, an_untagged_cmyk_tiff_of_16_bits_stays_16_and_keeps_its_alpha)
{
    const Image image = read(tiff_file({.width = 1,
                                        .photometric = 5,
                                        .samples = 5,
                                        .bits = 16,
                                        .pixels = words({65535, 0, 0, 0, 4000}),
                                        .has_alpha = true}));
    expect_near<std::uint16_t>(image, 0, {0, 65535, 65535}, 0);
    ASSERT_TRUE(image.alpha);
    EXPECT_EQ(std::get<Raster<std::uint16_t>>(*image.alpha).at(0, 0), 4000);
    expect_notice(image, "CMYK");
}

TEST(PrinterColours, a_cmyk_psd_is_converted_with_a_notice)
{
    // Stored as what is left of the paper: cyan, then half black.
    const Image image = read(psd_file(4, 4, 2, "\x00\xff\xff\xff\xff\xff\xff\x7f"s));
    expect_near<std::uint8_t>(image, 0, {0, 255, 255}, 0);
    expect_near<std::uint8_t>(image, 1, {127, 127, 127}, 0);
    expect_notice(image, "CMYK");
}

} // namespace sdmatte
