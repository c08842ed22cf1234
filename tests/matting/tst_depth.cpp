// 16 bits from the photo to the file: no step on the way is one of 8 bits.
#include "../base/temporary_folder.h"
#include "../image/profiles.h"
#include "image/engine_colour.h"
#include "image/profile.h"
#include "image/read.h"
#include "image/sample.h"
#include "image/write.h"
#include "matting/classical/classical_engine.h"
#include "matting/finish.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace sdmatte {
namespace {

constexpr int width = 240;
constexpr int height = 160;

// The sample with low bytes that its 8-bit codes do not tell.
Image deep_sample()
{
    const auto sample = make_sample(width, height, 3);
    EXPECT_TRUE(sample);
    Raster<std::uint16_t> codes(width, height, 3);
    std::uint32_t state = 11;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        state = state * 1664525U + 1013904223U;
        const std::uint32_t fine = state >> 24U; // 0..255
        const std::uint32_t code = sample->colour.data()[i] * 256U + fine;
        codes.data()[i] = static_cast<std::uint16_t>(code);
    }
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(codes));
    return photo;
}

Image without_low_bytes(const Image& photo)
{
    Raster<std::uint16_t> codes = std::get<Raster<std::uint16_t>>(*photo.colour).clone();
    for (std::uint16_t& code : codes.values())
        code = static_cast<std::uint16_t>(code & 0xFF00U);
    Image plain = photo;
    plain.colour = std::make_shared<const Pixels>(std::move(codes));
    return plain;
}

std::shared_ptr<const Raster<float>> alpha_of(const Image& photo)
{
    const auto colour = engine_colour(photo);
    if (!colour)
        return nullptr;
    const auto session = make_classical_engine()->open(*colour, {});
    if (!session)
        return nullptr;
    const auto matte = (*session)->matte({}, {});
    return matte ? matte->alpha : nullptr;
}

std::size_t count_low_bytes(const Raster<std::uint16_t>& codes, const Raster<float>& alpha)
{
    std::set<int> low;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (alpha.at(x, y) > 0.02F && alpha.at(x, y) < 0.98F)
                for (int c = 0; c < 3; ++c)
                    low.insert(codes.at(x, y, c) % 256);
    return low.size();
}

} // namespace

TEST(Depth, engines_see_every_code_of_an_untagged_photo)
{
    const Image photo = deep_sample();
    const auto colour = engine_colour(photo);
    ASSERT_TRUE(colour);
    EXPECT_EQ(colour->pixels, photo.colour); // not even a copy
    std::vector<float> row(3 * static_cast<std::size_t>(width));
    colour->read_row(7, 0, width, row.data());
    const auto& codes = std::get<Raster<std::uint16_t>>(*photo.colour);
    for (int x = 0; x < width; ++x)
        EXPECT_EQ(row[3 * static_cast<std::size_t>(x)],
                  static_cast<float>(codes.at(x, 7, 0)) / 65535.0F);
}

TEST(Depth, a_profile_is_converted_with_the_precision_of_sixteen_bits)
{
    Image photo = deep_sample();
    photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    const auto colour = engine_colour(photo);
    ASSERT_TRUE(colour && std::holds_alternative<Raster<std::uint16_t>>(*colour->pixels));
    const auto exact = ColourTransform::to_srgb(*photo.icc, Layout::RgbF32, Layout::RgbF32);
    const auto& from = std::get<Raster<std::uint16_t>>(*photo.colour);
    const auto& to = std::get<Raster<std::uint16_t>>(*colour->pixels);
    double worst = 0;
    for (std::size_t i = 0; i < from.size(); i += 3) {
        float rgb[3];
        std::transform(from.data() + i, from.data() + i + 3, rgb,
                       [](std::uint16_t code) { return static_cast<float>(code) / 65535.0F; });
        exact->apply(rgb, rgb, 1);
        for (std::size_t c = 0; c < 3; ++c)
            worst = std::max(worst,
                             std::abs(std::clamp(rgb[c], 0.F, 1.F) * 65535.0 - to.data()[i + c]));
    }
    EXPECT_LT(worst, 1.0);
}

TEST(Depth, the_matte_depends_on_the_low_bytes)
{
    const Image photo = deep_sample();
    const auto alpha = alpha_of(photo);
    const auto coarse = alpha_of(without_low_bytes(photo));
    ASSERT_TRUE(alpha && coarse);
    std::size_t different = 0;
    for (std::size_t i = 0; i < alpha->size(); ++i)
        different += alpha->data()[i] != coarse->data()[i] ? 1 : 0;
    EXPECT_GT(different, 300U);
}

TEST(Depth, foreground_and_files_hold_codes_of_both_bytes)
{
    const TemporaryFolder folder;
    const Image photo = deep_sample();
    const auto alpha = alpha_of(photo);
    ASSERT_TRUE(alpha);
    const auto finished = finish_alpha(alpha, {.edge = {.feather_px = 1}});
    ASSERT_TRUE(finished);
    const auto foreground = finish_foreground(photo, **finished, 1);
    ASSERT_TRUE(foreground && *foreground);
    EXPECT_GT(count_low_bytes(std::get<Raster<std::uint16_t>>(**foreground), **finished), 200U);

    const CutOut cut_out{.photo = photo, .foreground = *foreground, .alpha = *finished};
    const auto& colours = std::get<Raster<std::uint16_t>>(*photo.colour);
    for (const char* name : {"a.png", "a.tif"}) {
        ASSERT_TRUE(write_cut_out(folder / name, cut_out));
        const auto back = read_image(folder / name);
        ASSERT_TRUE(back && back->alpha && back->depth() == Depth::U16) << name;
        const auto& written = std::get<Raster<std::uint16_t>>(*back->colour);
        const auto& codes = std::get<Raster<std::uint16_t>>(*back->alpha);
        int opaque = 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                EXPECT_EQ(codes.at(x, y), std::floor(double{(*finished)->at(x, y)} * 65535 + 0.5));
                if (codes.at(x, y) != 65535)
                    continue;
                ++opaque;
                for (int c = 0; c < 3; ++c)
                    EXPECT_EQ(written.at(x, y, c), colours.at(x, y, c));
            }
        EXPECT_GT(opaque, 1000) << name;
        EXPECT_GT(count_low_bytes(written, **finished), 200U) << name;
    }
}

TEST(Depth, float_alpha_is_exact_when_asked_for)
{
    const TemporaryFolder folder;
    const auto alpha = alpha_of(deep_sample());
    ASSERT_TRUE(alpha);
    for (const char* name : {"a.tif", "a.exr"}) {
        ASSERT_TRUE(write_alpha(folder / name, *alpha, {.bits = 32}));
        const auto back = read_image(folder / name);
        ASSERT_TRUE(back && back->depth() == Depth::F32) << name;
        const auto& grey = std::get<Raster<float>>(*back->colour);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                ASSERT_EQ(grey.at(x, y, 0), alpha->at(x, y)) << name;
    }
}

} // namespace sdmatte
