// Cut-outs and alpha into files, read back by the libraries' own readers.
#include "image/write.h"

#include "../base/temporary_folder.h"
#include "cut_outs.h"
#include "image/read.h"
#include "pictures.h"
#include "profiles.h"

#include <cmath>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

} // namespace

TEST(Write, alpha_codes_are_rounded_half_up)
{
    const TemporaryFolder folder;
    const std::vector<float> alpha{0, 0.49F / 255, 0.51F / 255, 127.49F / 255, 127.51F / 255,
                                   1, 1.5F,        -1,          std::nanf("")};
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", small_cut_out(alpha))));
    const Codes rgba = read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8);
    Codes codes;
    for (std::size_t i = 3; i < rgba.size(); i += 4)
        codes.push_back(rgba[i]);
    EXPECT_EQ(codes, (Codes{0, 0, 1, 127, 128, 255, 255, 0, 0}));
}

TEST(Write, opaque_pixels_have_the_photos_colours_and_mixed_ones_the_foregrounds)
{
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "a.tif"}) {
        ASSERT_TRUE(is_written(write_cut_out(folder / name, small_cut_out({1, 0.5F, 0.01F}))));
        EXPECT_EQ(read_back<std::uint8_t>(folder / name, OIIO::TypeDesc::UINT8),
                  (Codes{10, 100, 200, 255, 61, 150, 250, 128, 62, 150, 250, 3}))
            << name;
    }
}

TEST(Write, nothing_is_hidden_under_an_alpha_that_rounds_to_zero)
{
    const TemporaryFolder folder;
    const CutOut cut_out = small_cut_out({0.001F, 1});
    ASSERT_TRUE(is_written(write_cut_out(folder / "8.png", cut_out)));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "8.png", OIIO::TypeDesc::UINT8),
              (Codes{0, 0, 0, 0, 11, 100, 200, 255}));
    // In 16 bits the same alpha is not zero.
    ASSERT_TRUE(is_written(write_cut_out(folder / "16.png", cut_out, {.bits = 16})));
    EXPECT_EQ(read_back<std::uint16_t>(folder / "16.png", OIIO::TypeDesc::UINT16),
              (Codes16{60 * 257, 150 * 257, 250 * 257, 66, 11 * 257, 100 * 257, 200 * 257, 65535}));
}

TEST(Write, bleed_keeps_the_colours_under_clear_pixels)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(is_written(
        write_cut_out(folder / "a.png", small_cut_out({0, 1}), {.hidden = Hidden::Bleed})));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8),
              (Codes{60, 150, 250, 0, 11, 100, 200, 255}));
}

TEST(Write, the_photos_own_alpha_multiplies)
{
    const TemporaryFolder folder;
    CutOut cut_out = small_cut_out({1, 1, 0.5F});
    cut_out.photo.alpha = pixels(3, 1, 1, Codes{0, 51, 128});
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out)));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8),
              (Codes{0, 0, 0, 0, 11, 100, 200, 51, 62, 150, 250, 64}));
}

TEST(Write, a_photo_of_16_bits_stays_so_and_comes_down_rounded)
{
    const TemporaryFolder folder;
    Image image;
    image.colour = pixels(2, 1, 3, Codes16{1, 257, 65535, 128, 129, 40000});
    const CutOut cut_out{
        .photo = image, .foreground = nullptr, .alpha = alpha_of(2, 1, {1, 0.25F})};
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out)));
    EXPECT_EQ(read_back<std::uint16_t>(folder / "a.png", OIIO::TypeDesc::UINT16),
              (Codes16{1, 257, 65535, 65535, 128, 129, 40000, 16384}));
    ASSERT_TRUE(is_written(write_cut_out(folder / "b.png", cut_out, {.bits = 8})));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "b.png", OIIO::TypeDesc::UINT8),
              (Codes{0, 1, 255, 255, 0, 1, 156, 64}));
}

TEST(Write, linear_light_takes_the_srgb_curve_in_a_png_and_stays_in_a_float_tiff)
{
    const TemporaryFolder folder;
    Image image;
    image.colour = pixels(1, 1, 3, std::vector<float>{0.5F, 3.0F, -1.0F});
    const CutOut cut_out{.photo = image, .foreground = nullptr, .alpha = alpha_of(1, 1, {1})};
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out, {.bits = 8})));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8),
              (Codes{188, 255, 0, 255}));
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.tif", cut_out)));
    EXPECT_EQ(read_back<float>(folder / "a.tif", OIIO::TypeDesc::FLOAT),
              (std::vector<float>{0.5F, 3.0F, -1.0F, 1}));
}

TEST(Write, webp_keeps_every_code_with_straight_alpha)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.webp", small_cut_out({1, 0.5F, 0.01F, 0}))));
    const Result<Image> back = read_image(folder / "a.webp");
    ASSERT_TRUE(back && back->alpha);
    const auto codes = [](const Pixels& of) {
        const auto values = std::get<Raster<std::uint8_t>>(of).values();
        return Codes(values.begin(), values.end());
    };
    EXPECT_EQ(codes(*back->colour), (Codes{10, 100, 200, 61, 150, 250, 62, 150, 250, 0, 0, 0}));
    EXPECT_EQ(codes(*back->alpha), (Codes{255, 128, 3, 0}));
}

TEST(Write, webp_keeps_colours_under_clear_pixels_when_they_bleed)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(is_written(
        write_cut_out(folder / "a.webp", small_cut_out({0, 1}), {.hidden = Hidden::Bleed})));
    const Result<Image> back = read_image(folder / "a.webp");
    ASSERT_TRUE(back);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*back->colour).at(0, 0, 2), 250);
}

TEST(Write, webp_refuses_a_side_that_it_cannot_hold)
{
    const TemporaryFolder folder;
    const Raster<float> alpha(16384, 1, 1, 0.5F);
    const Result<void> written = write_alpha(folder / "a.webp", alpha.view());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Input);
    EXPECT_NE(written.error().sentence.find("16384 x 1"), std::string::npos);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(Write, openexr_holds_linear_light_multiplied_by_alpha)
{
    const TemporaryFolder folder;
    const auto linear = [](double code) {
        const double value = code / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const CutOut cut_out = small_cut_out({1, 0.25F, 0});
    ASSERT_TRUE(is_written(write_cut_out(folder / "half.exr", cut_out)));
    ASSERT_TRUE(is_written(write_cut_out(folder / "float.exr", cut_out, {.bits = 32})));
    const auto input = OIIO::ImageInput::open((folder / "half.exr").string());
    ASSERT_TRUE(input);
    EXPECT_EQ(input->spec().format, OIIO::TypeDesc::HALF);
    const std::vector<double> expected{linear(10),
                                       linear(100),
                                       linear(200),
                                       1,
                                       linear(61) / 4,
                                       linear(150) / 4,
                                       linear(250) / 4,
                                       0.25,
                                       0,
                                       0,
                                       0,
                                       0};
    std::vector<float> half(expected.size());
    ASSERT_TRUE(input->read_image(0, 0, 0, 4, OIIO::TypeDesc::FLOAT, half.data()));
    const auto whole = read_back<float>(folder / "float.exr", OIIO::TypeDesc::FLOAT);
    ASSERT_EQ(whole.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(half[i], expected[i], 5e-4) << i; // 11 bits
        EXPECT_NEAR(whole[i], expected[i], 1e-6) << i;
    }
}

TEST(Write, openexr_of_linear_floats_keeps_them)
{
    const TemporaryFolder folder;
    Image image;
    image.colour = pixels<float>(2, 1, 3, {0.5F, 3.0F, 0.01F, 0.5F, 3.0F, 0.01F});
    ASSERT_TRUE(is_written(write_cut_out(
        folder / "a.exr",
        {.photo = image, .foreground = nullptr, .alpha = alpha_of(2, 1, {1, 0.5F})})));
    EXPECT_EQ(read_back<float>(folder / "a.exr", OIIO::TypeDesc::FLOAT),
              (std::vector<float>{0.5F, 3.0F, 0.01F, 1, 0.25F, 1.5F, 0.005F, 0.5F}));
}

TEST(Write, openexr_converts_a_profile_to_its_primaries)
{
    const TemporaryFolder folder;
    CutOut cut_out = small_cut_out({1});
    cut_out.photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    ASSERT_TRUE(is_written(write_cut_out(folder / "wide.exr", cut_out, {.bits = 32})));
    cut_out.photo.icc = nullptr;
    ASSERT_TRUE(is_written(write_cut_out(folder / "plain.exr", cut_out, {.bits = 32})));
    const auto wide = read_back<float>(folder / "wide.exr", OIIO::TypeDesc::FLOAT);
    const auto plain = read_back<float>(folder / "plain.exr", OIIO::TypeDesc::FLOAT);
    ASSERT_TRUE(wide.size() == 4 && plain.size() == 4);
    // The same codes of a wider space are a more colourful blue.
    EXPECT_LT(wide[0], plain[0]);
    EXPECT_GT(wide[2], plain[2] + 0.001F);
}

TEST(Write, alpha_alone_in_openexr_is_exact_as_floats)
{
    const TemporaryFolder folder;
    const auto alpha = alpha_of(3, 1, {0.1F, 0.3333333F, 1});
    ASSERT_TRUE(is_written(write_alpha(folder / "a.exr", alpha->view(), {.bits = 32})));
    EXPECT_EQ(read_back<float>(folder / "a.exr", OIIO::TypeDesc::FLOAT),
              (std::vector<float>{0.1F, 0.3333333F, 1}));
    ASSERT_TRUE(is_written(write_alpha(folder / "b.exr", alpha->view())));
    const auto input = OIIO::ImageInput::open((folder / "b.exr").string());
    ASSERT_TRUE(input);
    EXPECT_EQ(input->spec().format, OIIO::TypeDesc::HALF);
}

TEST(Write, openexr_refuses_what_it_cannot_hold)
{
    const TemporaryFolder folder;
    const CutOut cut_out = small_cut_out({1});
    const Result<void> few = write_cut_out(folder / "a.exr", cut_out, {.bits = 8});
    const Result<void> bleed = write_cut_out(folder / "a.exr", cut_out, {.hidden = Hidden::Bleed});
    ASSERT_TRUE(!few && !bleed);
    EXPECT_EQ(few.error().kind, ErrorKind::Usage);
    EXPECT_NE(few.error().sentence.find("16 or 32 bits"), std::string::npos);
    EXPECT_EQ(bleed.error().kind, ErrorKind::Usage);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(Write, the_profile_is_kept_byte_for_byte)
{
    const TemporaryFolder folder;
    CutOut cut_out = small_cut_out({1, 0.5F});
    cut_out.photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        ASSERT_TRUE(is_written(write_cut_out(folder / name, cut_out)));
        const Result<Image> back = read_image(folder / name);
        ASSERT_TRUE(back && back->icc) << name;
        EXPECT_EQ(*back->icc, *cut_out.photo.icc) << name;
    }
}

TEST(Write, metadata_is_kept_and_gps_only_on_request)
{
    const TemporaryFolder folder;
    write_bytes(folder / "photo.jpg",
                jpeg_file({.width = 2, .height = 1, .samples = "abcdef", .exif = exif_block(6)}));
    const Result<Image> photo = read_image(folder / "photo.jpg");
    ASSERT_TRUE(photo && photo->metadata);
    const CutOut cut_out{.photo = *photo, .foreground = nullptr, .alpha = alpha_of(1, 2, {1, 1})};
    const std::string gps_tag = "\x25\x88\x04\x00"s;
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        ASSERT_TRUE(is_written(write_cut_out(folder / name, cut_out)));
        const Result<Image> back = read_image(folder / name);
        ASSERT_TRUE(back && back->metadata) << name;
        EXPECT_EQ(back->width(), 1) << "turned again: " << name;
        const std::string exif(back->metadata->exif.begin(), back->metadata->exif.end());
        EXPECT_NE(exif.find("Maker"), std::string::npos) << name;
        EXPECT_NE(exif.find(gps_tag), std::string::npos) << name;
        ASSERT_TRUE(is_written(write_cut_out(folder / name, cut_out, {.keep_gps = false})));
        const Result<Image> without = read_image(folder / name);
        ASSERT_TRUE(without && without->metadata) << name;
        const std::string rest(without->metadata->exif.begin(), without->metadata->exif.end());
        EXPECT_NE(rest.find("Maker"), std::string::npos) << name;
        EXPECT_EQ(rest.find(gps_tag), std::string::npos) << name;
    }
    EXPECT_NE(read_bytes(folder / "a.png").find("eXIf"), std::string::npos);
}

TEST(Write, alpha_alone_in_every_depth)
{
    const TemporaryFolder folder;
    Raster<float> alpha(4, 1, 1);
    const std::vector<float> values{0, 1.0F / 3, 0.123456789F, 1};
    std::ranges::copy(values, alpha.data());
    ASSERT_TRUE(is_written(write_alpha(folder / "8.png", alpha.view(), {.bits = 8})));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "8.png", OIIO::TypeDesc::UINT8),
              (Codes{0, 85, 31, 255}));
    for (const char* name : {"16.png", "16.tif"}) {
        ASSERT_TRUE(is_written(write_alpha(folder / name, alpha.view(), {.bits = 16})));
        EXPECT_EQ(read_back<std::uint16_t>(folder / name, OIIO::TypeDesc::UINT16),
                  (Codes16{0, 21845, 8091, 65535}))
            << name;
    }
    ASSERT_TRUE(is_written(write_alpha(folder / "32.tif", alpha.view(), {.bits = 32})));
    EXPECT_EQ(read_back<float>(folder / "32.tif", OIIO::TypeDesc::FLOAT), values);
}

TEST(Write, pictures_of_many_bands_and_extreme_shapes_come_back)
{
    const TemporaryFolder folder;
    for (const auto& [width, height] :
         {std::pair{1, 1}, {1, 20'000}, {20'000, 1}, {1500, 1100}, {3, 400'000}}) {
        Raster<std::uint8_t> colour(width, height, 3);
        Raster<float> alpha(width, height, 1);
        std::uint32_t state = 7;
        for (std::uint8_t& code : colour.values()) {
            state = state * 1664525U + 1013904223U;
            code = static_cast<std::uint8_t>(state >> 26U);
        }
        for (std::size_t i = 0; i < alpha.size(); ++i)
            alpha.data()[i] = static_cast<float>(i % 200 + 1) / 255.0F;
        Image image;
        image.colour = std::make_shared<const Pixels>(std::move(colour));
        const CutOut cut_out{.photo = image,
                             .foreground = nullptr,
                             .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
        ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out)));
        const Codes rgba = read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8);
        const auto& expected = std::get<Raster<std::uint8_t>>(*image.colour);
        ASSERT_EQ(rgba.size(), expected.size() / 3 * 4);
        bool is_same = true;
        for (std::size_t i = 0; i < rgba.size() / 4; ++i) {
            is_same &= std::equal(&rgba[4 * i], &rgba[4 * i] + 3, expected.data() + 3 * i);
            is_same &= rgba[4 * i + 3] == i % 200 + 1;
        }
        EXPECT_TRUE(is_same) << width << " x " << height;
        // Our own reader checks every checksum and the end of the file.
        EXPECT_TRUE(read_image(folder / "a.png"));
    }
}

TEST(Write, names_and_bits_that_cannot_be_written_are_refused)
{
    for (const char* name : {"a.jpg", "a", "a.gif", ".png"})
        EXPECT_EQ(check_format(name, 0).error().kind, ErrorKind::Usage) << name;
    EXPECT_TRUE(check_format("a.PNG", 16));
    EXPECT_TRUE(check_format("a.TIFF", 32));
    EXPECT_EQ(check_format("a.png", 32).error().kind, ErrorKind::Usage);
    EXPECT_TRUE(check_format("a.webp", 8));
    EXPECT_EQ(check_format("a.webp", 16).error().kind, ErrorKind::Usage);
    EXPECT_EQ(check_format("a.png", 12).error().kind, ErrorKind::Usage);
}

TEST(Write, any_name)
{
    const TemporaryFolder folder;
    for (const char* name : {"猫 🦊.png", "two\nlines.tif", "not utf-8 \xFF.tif", "%1 %s.png"})
        EXPECT_TRUE(is_written(write_cut_out(folder / name, small_cut_out({1})))) << name;
}

TEST(Write, a_missing_folder_is_an_input_error)
{
    const TemporaryFolder folder;
    const Result<void> written = write_cut_out(folder / "missing/a.png", small_cut_out({1}));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Input);
}

TEST(Write, cancelling_leaves_nothing)
{
    const TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const Progress cancelled(stop.get_token(), {});
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        const Result<void> written =
            write_cut_out(folder / name, small_cut_out({1}), {}, cancelled);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
    }
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(Write, a_disk_that_runs_full_leaves_nothing_in_any_format)
{
    const TemporaryFolder folder;
    Raster<float> alpha(600, 600, 1);
    std::uint32_t state = 3;
    for (float& value : alpha.values()) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<float>(state >> 8U) * 0x1p-24F;
    }
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{100'000, 100'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            const Result<void> written = write_alpha(folder / name, alpha.view());
            _exit(!written && written.error().kind == ErrorKind::Resource ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0) << name;
        EXPECT_EQ(folder.file_count(), 0U) << name;
    }
}

} // namespace sdmatte
