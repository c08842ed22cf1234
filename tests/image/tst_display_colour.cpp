// Colours on their way to a screen.
#include "../base/temporary_folder.h"
#include "image/display_colour.h"
#include "pictures.h"
#include "profiles.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <thread>

namespace sdmatte {
namespace {

SharedProfile shared(std::vector<std::uint8_t> icc)
{
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(icc));
}

template <class T>
Image photo_of(std::vector<T> rgb, SharedProfile icc = nullptr)
{
    auto raster = Raster<T>::uninitialised(static_cast<int>(rgb.size() / 3), 1, 3);
    std::ranges::copy(rgb, raster.data());
    Image image;
    image.colour = std::make_shared<const Pixels>(std::move(raster));
    image.icc = std::move(icc);
    return image;
}

// A press that has no saturated colours: in Lab only the lightness is kept, both ways.
std::vector<std::uint8_t> grey_press(bool has_way_back = true)
{
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.1);
    cmsSetDeviceClass(profile, cmsSigOutputClass);
    cmsSetColorSpace(profile, cmsSigCmykData);
    cmsSetPCS(profile, cmsSigLabData);
    const auto add = [&](cmsTagSignature tag, int in, int out, cmsSAMPLER16 sampler) {
        cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, static_cast<cmsUInt32Number>(in),
                                                 static_cast<cmsUInt32Number>(out));
        cmsStage* table =
            cmsStageAllocCLut16bit(nullptr, in == 4 ? 3 : 9, static_cast<cmsUInt32Number>(in),
                                   static_cast<cmsUInt32Number>(out), nullptr);
        cmsStageSampleCLut16bit(table, sampler, nullptr, 0);
        cmsPipelineInsertStage(pipeline, cmsAT_END, table);
        cmsWriteTag(profile, tag, pipeline);
        cmsPipelineFree(pipeline);
    };
    add(cmsSigAToB0Tag, 4, 3,
        [](const cmsUInt16Number in[], cmsUInt16Number out[], void*) -> cmsInt32Number {
            out[0] = static_cast<cmsUInt16Number>(0xFF00U - in[3] * 0xFF00U / 0xFFFFU);
            out[1] = out[2] = 0x8000;
            return 1;
        });
    if (has_way_back)
        add(cmsSigBToA0Tag, 3, 4,
            [](const cmsUInt16Number in[], cmsUInt16Number out[], void*) -> cmsInt32Number {
                out[0] = out[1] = out[2] = 0;
                out[3] = static_cast<cmsUInt16Number>(
                    0xFFFFU - std::min(0xFFFFU, in[0] * 0xFFFFU / 0xFF00U));
                return 1;
            });
    return profile_bytes(profile);
}

DisplaySource source_of(const Image& image, const DisplayColours& display)
{
    return display_source(image, *engine_colour(image), display);
}

std::vector<std::uint8_t> shown(const DisplaySource& source, int count)
{
    std::vector<std::uint8_t> codes(static_cast<std::size_t>(3 * count));
    source.transform->convert(*source.pixels, 0, 0, count, codes.data());
    return codes;
}

} // namespace

TEST(DisplayColour, an_srgb_photo_on_an_srgb_screen_is_shared_as_it_is)
{
    const Image untagged = photo_of<std::uint8_t>({1, 77, 255});
    const Image tagged = photo_of<std::uint8_t>({1, 77, 255}, shared(srgb_profile()));
    for (const Image& photo : {untagged, tagged})
        for (const SharedProfile& screen : {SharedProfile(), shared(srgb_profile())}) {
            const DisplaySource source = source_of(photo, {.screen = screen});
            EXPECT_EQ(source.pixels, photo.colour);
            EXPECT_FALSE(source.transform);
        }
}

TEST(DisplayColour, a_photo_in_the_screens_own_profile_is_shared_as_it_is)
{
    const Image photo = photo_of<std::uint8_t>({10, 200, 30}, shared(wide_profile()));
    const DisplaySource source = source_of(photo, {.screen = shared(wide_profile())});
    EXPECT_EQ(source.pixels, photo.colour);
    EXPECT_FALSE(source.transform);
    EXPECT_NE(source.srgb.pixels, photo.colour); // numbers are read as sRGB all the same
}

TEST(DisplayColour, a_wide_photo_on_an_srgb_screen_is_what_engines_see)
{
    const Image photo = photo_of<std::uint8_t>({128, 192, 128}, shared(wide_profile()));
    const DisplaySource source = source_of(photo, {});
    EXPECT_EQ(source.pixels, source.srgb.pixels);
    EXPECT_FALSE(source.transform);
}

TEST(DisplayColour, an_srgb_photo_is_less_saturated_in_the_codes_of_a_wide_screen)
{
    const Image photo = photo_of<std::uint8_t>({0, 255, 0, 255, 255, 255, 0, 0, 0});
    const DisplaySource source = source_of(photo, {.screen = shared(wide_profile())});
    ASSERT_TRUE(source.transform);
    const auto codes = shown(source, 3);
    EXPECT_NEAR(codes[0], 117, 3); // sRGB's green in Display P3
    EXPECT_NEAR(codes[1], 251, 3);
    for (int c = 0; c < 3; ++c) {
        EXPECT_NEAR(codes[static_cast<std::size_t>(3 + c)], 255, 1);
        EXPECT_NEAR(codes[static_cast<std::size_t>(6 + c)], 0, 1);
    }
}

TEST(DisplayColour, a_wide_photo_on_another_wide_screen_does_not_pass_through_srgb)
{
    // Two profiles that differ in the curve alone: sRGB between them would clip P3's pure green.
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.8);
    cmsToneCurve* curves[] = {curve, curve, curve};
    const auto screen = shared(profile_bytes(cmsCreateRGBProfile(&white, &primaries, curves)));
    cmsFreeToneCurve(curve);
    const Image photo = photo_of<std::uint8_t>({0, 255, 0, 128, 128, 128}, shared(wide_profile()));
    const auto codes = shown(source_of(photo, {.screen = screen}), 2);
    EXPECT_NEAR(codes[0], 0, 2);
    EXPECT_NEAR(codes[1], 255, 2);
    EXPECT_NEAR(codes[3], 255 * std::pow(128 / 255.0, 2.2 / 1.8), 2);
}

TEST(DisplayColour, all_depths_come_to_the_same_codes)
{
    const auto wide = shared(wide_profile());
    const DisplayColours display{.screen = shared(profile_bytes(cmsCreate_sRGBProfile()))};
    const DisplayColours proofed{.screen = wide, .proof = wide};
    const Image narrow = photo_of<std::uint8_t>({128, 192, 64}, wide);
    const Image deep = photo_of<std::uint16_t>({128 * 257, 192 * 257, 64 * 257}, wide);
    const Image light = photo_of<float>({128 / 255.F, 192 / 255.F, 64 / 255.F}, wide);
    const auto codes = shown(source_of(narrow, proofed), 1);
    for (const Image& photo : {deep, light}) {
        const auto others = shown(source_of(photo, proofed), 1);
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_NEAR(others[c], codes[c], 1);
    }
}

TEST(DisplayColour, linear_light_takes_the_srgb_curve_on_its_way_to_a_wide_screen)
{
    const Image photo = photo_of<float>({0.5F, 0.5F, 0.5F});
    const auto codes = shown(source_of(photo, {.screen = shared(wide_profile())}), 1);
    EXPECT_NEAR(codes[0], 255 * std::pow(0.5, 1 / 2.2), 2); // the screen's gamma of half the light
}

TEST(DisplayColour, floats_that_are_not_numbers_are_black)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    const Image photo = photo_of<float>({none, none, none}, shared(srgb_profile()));
    const auto codes = shown(source_of(photo, {.screen = shared(wide_profile())}), 1);
    EXPECT_EQ(codes, (std::vector<std::uint8_t>{0, 0, 0}));
}

TEST(DisplayColour, a_soft_proof_shows_the_presss_colours_and_keeps_white_and_black)
{
    const DisplayColours display{.proof = shared(grey_press())};
    const Image photo = photo_of<std::uint8_t>({220, 30, 30, 255, 255, 255, 0, 0, 0});
    const DisplaySource source = source_of(photo, display);
    ASSERT_TRUE(source.transform);
    const auto codes = shown(source, 3);
    EXPECT_NEAR(codes[0], codes[1], 3); // no colour is left
    EXPECT_NEAR(codes[1], codes[2], 3);
    EXPECT_GT(codes[0], 60);
    EXPECT_NEAR(codes[4], 255, 3);
    EXPECT_NEAR(codes[7], 0, 3);
}

TEST(DisplayColour, the_gamut_warning_marks_what_the_press_cannot_print)
{
    DisplayColours display{.proof = shared(grey_press())};
    const Image photo = photo_of<std::uint8_t>({220, 30, 30, 128, 128, 128});
    const auto plain = shown(source_of(photo, display), 2);
    display.marks_out_of_gamut = true;
    const auto marked = shown(source_of(photo, display), 2);
    for (std::size_t c = 0; c < 3; ++c) {
        EXPECT_NEAR(marked[c], 127, 1);
        EXPECT_NEAR(marked[3 + c], plain[3 + c], 3); // grey can be printed
    }
}

TEST(DisplayColour, a_proof_of_an_rgb_device_clips_to_what_it_can_show)
{
    // On a screen as wide as the photo, sRGB's green instead of the photo's own.
    const Image photo = photo_of<std::uint8_t>({0, 255, 0}, shared(wide_profile()));
    for (const ProofIntent intent : {ProofIntent::Relative, ProofIntent::Perceptual}) {
        const DisplaySource source = source_of(
            photo,
            {.screen = shared(wide_profile()), .proof = shared(srgb_profile()), .intent = intent});
        ASSERT_TRUE(source.transform);
        EXPECT_GT(shown(source, 1)[0], 90); // clipped to sRGB's green
    }
}

TEST(DisplayColour, foreground_colours_take_the_photos_way)
{
    const auto wide = shared(wide_profile());
    const Image photo = photo_of<std::uint8_t>({128, 192, 64}, wide);
    const DisplayColours display{.screen = shared(srgb_profile()), .proof = shared(grey_press())};
    const DisplaySource source = source_of(photo, display);
    const Image foreground = photo_of<std::uint8_t>({10, 20, 30}, wide);
    const DisplaySource own = source.with(foreground.colour, *engine_colour(foreground));
    EXPECT_EQ(own.transform, source.transform);
    EXPECT_EQ(own.pixels, foreground.colour);
    const DisplaySource plain = source_of(photo, {}).with(foreground.colour, own.srgb);
    EXPECT_EQ(plain.pixels, own.srgb.pixels);
    EXPECT_FALSE(plain.transform);
}

TEST(DisplayColour, several_threads_convert_at_once_and_agree)
{
    std::vector<std::uint8_t> codes(3 * 4096);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = static_cast<std::uint8_t>(i * 7);
    const Image photo = photo_of<std::uint8_t>(codes);
    const DisplaySource source = source_of(photo, {.screen = shared(wide_profile())});
    const auto expected = shown(source, 4096);
    std::vector<std::vector<std::uint8_t>> found(4);
    {
        std::vector<std::jthread> threads;
        for (auto& one : found)
            threads.emplace_back([&one, &source] { one = shown(source, 4096); });
    }
    for (const auto& one : found)
        EXPECT_EQ(one, expected);
}

TEST(DisplayColour, profiles_of_no_screen_are_refused_in_one_sentence)
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::vector<std::uint8_t>& bytes) {
        write_bytes(folder / "a.icc", {bytes.begin(), bytes.end()});
        const auto result = read_screen_profile(folder / "a.icc");
        EXPECT_FALSE(result);
        if (result)
            return;
        EXPECT_EQ(result.error().kind, ErrorKind::Input);
        EXPECT_NE(result.error().sentence.find("a.icc"), std::string::npos);
        EXPECT_NE(result.error().sentence.find("sRGB"), std::string::npos);
    };
    refused({});
    refused(std::vector<std::uint8_t>(3000, 7));
    refused(grey_press());
    refused(grey_profile(2.2));
    std::vector<std::uint8_t> cut = wide_profile();
    cut.resize(cut.size() / 2);
    refused(cut);
    EXPECT_FALSE(read_screen_profile(folder / "missing.icc"));
    EXPECT_FALSE(read_screen_profile(folder.path()));
}

TEST(DisplayColour, a_screen_profile_is_read_byte_for_byte)
{
    const TemporaryFolder folder;
    const std::vector<std::uint8_t> bytes = wide_profile();
    write_bytes(folder / "a.icc", {bytes.begin(), bytes.end()});
    const auto result = read_screen_profile(folder / "a.icc");
    ASSERT_TRUE(result);
    EXPECT_EQ(**result, bytes);
}

TEST(DisplayColour, a_proof_profile_needs_both_directions)
{
    const TemporaryFolder folder;
    const auto write = [&](const std::vector<std::uint8_t>& bytes) {
        write_bytes(folder / "a.icc", {bytes.begin(), bytes.end()});
    };
    write(grey_press());
    EXPECT_TRUE(read_proof_profile(folder / "a.icc"));
    write(wide_profile());
    EXPECT_TRUE(read_proof_profile(folder / "a.icc"));
    write(grey_press(false));
    const auto one_way = read_proof_profile(folder / "a.icc");
    ASSERT_FALSE(one_way);
    EXPECT_NE(one_way.error().sentence.find("a.icc"), std::string::npos);
    write(std::vector<std::uint8_t>(3000, 7));
    EXPECT_FALSE(read_proof_profile(folder / "a.icc"));
}

TEST(DisplayColour, a_damaged_profile_is_never_more_than_refused)
{
    const std::vector<std::uint8_t> whole = wide_profile();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::vector<std::uint8_t> damaged = whole;
        damaged[at] ^= 0xFFU;
        const auto result = check_screen_profile(damaged, "damaged");
        EXPECT_TRUE(result || result.error().kind == ErrorKind::Input);
    }
}

} // namespace sdmatte
