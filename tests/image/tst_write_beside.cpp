// What goes beside a cut-out or instead of it: lossy WebP, trimaps, foregrounds.
#include "image/write.h"

#include "../base/temporary_folder.h"
#include "cut_outs.h"
#include "image/read.h"
#include "profiles.h"

#include <cmath>

namespace sdmatte {
namespace {

// 64 x 48, colours that change softly, alpha from 0 to 1 and back.
CutOut soft_cut_out()
{
    Codes photo;
    std::vector<float> alpha;
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 64; ++x) {
            photo.insert(photo.end(), {static_cast<std::uint8_t>(60 + 2 * x),
                                       static_cast<std::uint8_t>(200 - 3 * y),
                                       static_cast<std::uint8_t>(x + y)});
            alpha.push_back(std::clamp(1.5F - std::abs(x - 32) / 16.F, 0.F, 1.F));
        }
    Image image;
    image.colour = pixels(64, 48, 3, photo);
    return {.photo = image, .foreground = nullptr, .alpha = alpha_of(64, 48, alpha)};
}

ErrorKind refusal(const Result<void>& result)
{
    EXPECT_FALSE(result);
    return result ? ErrorKind::Resource : result.error().kind;
}

} // namespace

TEST(WriteBeside, a_quality_keeps_alpha_exactly_and_colours_nearly)
{
    const TemporaryFolder folder;
    const CutOut cut_out = soft_cut_out();
    ASSERT_TRUE(is_written(write_cut_out(folder / "exact.webp", cut_out)));
    for (const int quality : {1, 50, 100}) {
        ASSERT_TRUE(
            is_written(write_cut_out(folder / "lossy.webp", cut_out, {.quality = quality})));
        const Result<Image> exact = read_image(folder / "exact.webp");
        const Result<Image> lossy = read_image(folder / "lossy.webp");
        ASSERT_TRUE(exact && exact->alpha && lossy && lossy->alpha);
        EXPECT_NE(read_bytes(folder / "lossy.webp").find("VP8 "), std::string::npos);
        const auto& alpha = std::get<Raster<std::uint8_t>>(*exact->alpha);
        const auto& kept = std::get<Raster<std::uint8_t>>(*lossy->alpha);
        EXPECT_TRUE(std::ranges::equal(alpha.values(), kept.values())) << quality;
        double sum = 0;
        int opaque = 0;
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x)
                if (alpha.at(x, y) == 255) {
                    ++opaque;
                    sum += std::abs(std::get<Raster<std::uint8_t>>(*exact->colour).at(x, y, 0)
                                    - std::get<Raster<std::uint8_t>>(*lossy->colour).at(x, y, 0));
                }
        ASSERT_GT(opaque, 100);
        EXPECT_LT(sum / opaque, quality == 1 ? 25 : 4) << quality;
    }
}

TEST(WriteBeside, a_quality_keeps_profile_and_size_of_the_picture)
{
    const TemporaryFolder folder;
    CutOut cut_out = soft_cut_out();
    cut_out.photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.webp", cut_out, {.quality = 80})));
    const Result<Image> back = read_image(folder / "a.webp");
    ASSERT_TRUE(back && back->icc);
    EXPECT_EQ(*back->icc, *cut_out.photo.icc);
    EXPECT_EQ(back->width(), 64);
}

TEST(WriteBeside, a_quality_shows_nothing_of_the_photo_under_clear_pixels)
{
    const TemporaryFolder folder;
    CutOut cut_out = soft_cut_out(); // the left and right eighths are clear
    ASSERT_TRUE(is_written(write_cut_out(folder / "plain.webp", cut_out, {.quality = 90})));
    const auto with_clear_columns = [&](std::uint8_t code) {
        Raster<std::uint8_t> colour = std::get<Raster<std::uint8_t>>(*cut_out.photo.colour).clone();
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x)
                if (cut_out.alpha->at(x, y) == 0)
                    colour.at(x, y, 1) = code;
        CutOut other = cut_out;
        other.photo.colour = std::make_shared<const Pixels>(std::move(colour));
        return other;
    };
    ASSERT_TRUE(
        is_written(write_cut_out(folder / "other.webp", with_clear_columns(255), {.quality = 90})));
    EXPECT_EQ(read_bytes(folder / "plain.webp"), read_bytes(folder / "other.webp"));
    ASSERT_TRUE(is_written(write_cut_out(folder / "bled.webp", with_clear_columns(255),
                                         {.hidden = Hidden::Bleed, .quality = 90})));
    EXPECT_NE(read_bytes(folder / "plain.webp"), read_bytes(folder / "bled.webp"));
}

TEST(WriteBeside, a_quality_is_for_the_colours_of_webp_only)
{
    for (const char* name : {"a.png", "a.tif", "a.exr", "a.ora"})
        EXPECT_EQ(refusal(check_options(name, {.quality = 80})), ErrorKind::Usage) << name;
    for (const int quality : {0, -1, 101})
        EXPECT_EQ(refusal(check_options("a.webp", {.quality = quality})), ErrorKind::Usage);
    EXPECT_TRUE(check_options("a.webp", {.quality = 1}));
    EXPECT_TRUE(check_options("a.webp", {.quality = 80}, Content::Foreground));
    EXPECT_EQ(refusal(check_options("a.webp", {.quality = 80}, Content::Alpha)), ErrorKind::Usage);
    EXPECT_EQ(refusal(check_options("a.webp", {.quality = 80}, Content::Trimap)), ErrorKind::Usage);
    const TemporaryFolder folder;
    EXPECT_EQ(refusal(write_cut_out(folder / "a.png", small_cut_out({1}), {.quality = 80})),
              ErrorKind::Usage);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(WriteBeside, a_trimap_is_unknown_where_the_code_of_alpha_is_neither_end)
{
    const TemporaryFolder folder;
    const auto alpha =
        alpha_of(7, 1, {0, 0.49F / 255, 0.51F / 255, 0.5F, 254.49F / 255, 254.51F / 255, 1});
    for (const char* name : {"a.png", "a.tif"}) {
        ASSERT_TRUE(is_written(write_trimap(folder / name, *alpha)));
        EXPECT_EQ(read_back<std::uint8_t>(folder / name, OIIO::TypeDesc::UINT8),
                  (Codes{0, 0, 128, 128, 128, 255, 255}))
            << name;
    }
}

TEST(WriteBeside, a_trimap_comes_back_as_the_prompt_that_it_is)
{
    const TemporaryFolder folder;
    const CutOut cut_out = soft_cut_out();
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        ASSERT_TRUE(is_written(write_trimap(folder / name, *cut_out.alpha)));
        const auto back = read_trimap(folder / name, 64, 48);
        ASSERT_TRUE(back) << name;
        for (int x = 0; x < 64; ++x) {
            const float alpha = cut_out.alpha->at(x, 20);
            EXPECT_EQ(back->at(x, 20), alpha == 0 ? 0 : alpha == 1 ? 255 : 128) << name << x;
        }
    }
}

TEST(WriteBeside, a_trimap_has_eight_bits)
{
    EXPECT_EQ(refusal(check_options("a.exr", {}, Content::Trimap)), ErrorKind::Usage);
    EXPECT_EQ(refusal(check_options("a.png", {.bits = 16}, Content::Trimap)), ErrorKind::Usage);
    EXPECT_TRUE(check_options("a.tif", {.bits = 8}, Content::Trimap));
}

TEST(WriteBeside, a_foreground_has_its_colours_everywhere)
{
    const TemporaryFolder folder;
    const CutOut cut_out = small_cut_out({1, 0.5F, 0});
    for (const char* name : {"a.png", "a.tif"}) {
        ASSERT_TRUE(is_written(write_foreground(folder / name, cut_out)));
        EXPECT_EQ(read_back<std::uint8_t>(folder / name, OIIO::TypeDesc::UINT8),
                  (Codes{60, 150, 250, 61, 150, 250, 62, 150, 250}))
            << name;
    }
    ASSERT_TRUE(is_written(write_foreground(folder / "16.png", cut_out, {.bits = 16})));
    EXPECT_EQ(read_back<std::uint16_t>(folder / "16.png", OIIO::TypeDesc::UINT16).at(3), 61 * 257);
    ASSERT_TRUE(is_written(write_foreground(folder / "a.webp", cut_out)));
    const Result<Image> back = read_image(folder / "a.webp");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->alpha, nullptr);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*back->colour).at(2, 0, 0), 62);
}

TEST(WriteBeside, without_an_estimate_the_foreground_is_the_photo)
{
    const TemporaryFolder folder;
    CutOut cut_out = small_cut_out({1, 0});
    cut_out.foreground = nullptr;
    ASSERT_TRUE(is_written(write_foreground(folder / "a.png", cut_out)));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "a.png", OIIO::TypeDesc::UINT8),
              (Codes{10, 100, 200, 11, 100, 200}));
}

TEST(WriteBeside, a_foreground_has_the_photos_profile)
{
    const TemporaryFolder folder;
    CutOut cut_out = small_cut_out({1, 0});
    cut_out.photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    for (const char* name : {"a.png", "a.tif", "a.webp"}) {
        ASSERT_TRUE(is_written(write_foreground(folder / name, cut_out)));
        const Result<Image> back = read_image(folder / name);
        ASSERT_TRUE(back && back->icc) << name;
        EXPECT_EQ(*back->icc, *cut_out.photo.icc) << name;
    }
}

TEST(WriteBeside, a_foreground_in_openexr_is_linear_and_not_multiplied)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(
        is_written(write_foreground(folder / "a.exr", small_cut_out({1, 0.25F, 0}), {.bits = 32})));
    const auto rgb = read_back<float>(folder / "a.exr", OIIO::TypeDesc::FLOAT);
    ASSERT_EQ(rgb.size(), 9U);
    for (std::size_t i = 0; i < 9; i += 3) {
        EXPECT_NEAR(rgb[i + 1], std::pow((150 / 255.0 + 0.055) / 1.055, 2.4), 1e-6);
        EXPECT_NEAR(rgb[i + 2], std::pow((250 / 255.0 + 0.055) / 1.055, 2.4), 1e-6);
    }
    Image light;
    light.colour = pixels<float>(1, 1, 3, {0.5F, 3.0F, 0.01F}); // linear already
    ASSERT_TRUE(is_written(write_foreground(
        folder / "b.exr", {.photo = light, .foreground = nullptr, .alpha = alpha_of(1, 1, {0})})));
    EXPECT_EQ(read_back<float>(folder / "b.exr", OIIO::TypeDesc::FLOAT),
              (std::vector<float>{0.5F, 3.0F, 0.01F}));
}

TEST(WriteBeside, nothing_but_cut_outs_goes_into_layers)
{
    for (const Content content : {Content::Foreground, Content::Alpha, Content::Trimap})
        EXPECT_EQ(refusal(check_options("a.ora", {}, content)), ErrorKind::Usage);
    EXPECT_TRUE(check_options("a.ORA", {.bits = 16}));
    EXPECT_EQ(refusal(check_options("a.ora", {.bits = 32})), ErrorKind::Usage);
}

TEST(WriteBeside, cancelling_leaves_nothing)
{
    const TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const Progress progress(stop.get_token(), {});
    const CutOut cut_out = soft_cut_out();
    EXPECT_EQ(refusal(write_cut_out(folder / "a.webp", cut_out, {.quality = 50}, progress)),
              ErrorKind::Cancelled);
    EXPECT_EQ(refusal(write_foreground(folder / "a.png", cut_out, {}, progress)),
              ErrorKind::Cancelled);
    EXPECT_EQ(refusal(write_trimap(folder / "b.png", *cut_out.alpha, {}, progress)),
              ErrorKind::Cancelled);
    EXPECT_EQ(folder.file_count(), 0U);
}

} // namespace sdmatte
