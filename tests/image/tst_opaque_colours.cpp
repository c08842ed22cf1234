// Opaque pixels leave the program as they came, with the profile that gives them their meaning.
#include "../base/temporary_folder.h"
#include "image/read.h"
#include "image/write.h"
#include "pictures.h"
#include "profiles.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

constexpr int width = 64;
constexpr int height = 65;

// Every code of 8 bits, and codes of 16 bits or floats that no 8-bit code stands for.
template <class T>
std::vector<T> colours()
{
    std::vector<T> values(std::size_t{3} * width * height);
    std::uint32_t state = 5;
    for (std::size_t i = 0; i < values.size(); ++i) {
        state = state * 1664525U + 1013904223U;
        if constexpr (std::is_floating_point_v<T>)
            values[i] = static_cast<float>(state >> 8U) * 0x1p-24F;
        else
            values[i] = static_cast<T>(i < 256 ? i : state >> (sizeof(T) == 1 ? 24U : 16U));
    }
    return values;
}

template <class T>
Image read_photo(const std::filesystem::path& path, OIIO::TypeDesc type,
                 const std::vector<std::uint8_t>& icc)
{
    write_picture(path, width, height, 3, type, colours<T>(), [&](OIIO::ImageSpec& spec) {
        spec.attribute("ICCProfile",
                       OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(icc.size())),
                       icc.data());
    });
    const Result<Image> photo = read_image(path);
    EXPECT_TRUE(photo) << path;
    return photo.value_or(Image());
}

// A foreground of other colours under an alpha that is 1 on the left and less on the right.
template <class T>
CutOut half_opaque(const Image& photo)
{
    Raster<float> alpha(width, height, 1, 1.F);
    for (int y = 0; y < height; ++y)
        std::fill(alpha.row(y) + width / 2, alpha.row(y) + width, 0.3F);
    return {.photo = photo,
            .foreground = std::make_shared<const Pixels>(Raster<T>(width, height, 3)),
            .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
}

template <class T>
void expect_unchanged(const std::string& photo_name, OIIO::TypeDesc type,
                      const std::vector<std::string>& names)
{
    const TemporaryFolder folder;
    const std::vector<std::uint8_t> icc = adobe_profile();
    const Image photo = read_photo<T>(folder / photo_name, type, icc);
    const CutOut cut_out = half_opaque<T>(photo);
    const std::vector<T> expected = colours<T>();
    for (const std::string& name : names) {
        ASSERT_TRUE(write_cut_out(folder / name, cut_out)) << name;
        OIIO::ImageSpec straight;
        straight.attribute("oiio:UnassociatedAlpha", 1);
        const auto input = OIIO::ImageInput::open((folder / name).string(), &straight);
        ASSERT_TRUE(input) << name;
        EXPECT_EQ(input->spec().format, type) << name << ": another depth";
        std::vector<T> rgba(std::size_t{4} * width * height);
        ASSERT_TRUE(input->read_image(0, 0, 0, 4, type, rgba.data())) << name;
        bool is_same = true;
        for (std::size_t i = 0; i < rgba.size() / 4; ++i)
            if (i % width < width / 2)
                is_same &= std::equal(&rgba[4 * i], &rgba[4 * i] + 3, &expected[3 * i]);
        EXPECT_TRUE(is_same) << name;
        const Result<Image> again = read_image(folder / name);
        ASSERT_TRUE(again && again->icc) << name;
        EXPECT_EQ(*again->icc, icc) << name;
    }
}

} // namespace

TEST(OpaqueColours, of_8_bits_are_unchanged_in_every_format)
{
    expect_unchanged<std::uint8_t>("photo.png", OIIO::TypeDesc::UINT8,
                                   {"a.png", "a.tif", "a.webp"});
}

TEST(OpaqueColours, of_16_bits_are_unchanged_in_every_format_that_holds_them)
{
    expect_unchanged<std::uint16_t>("photo.tif", OIIO::TypeDesc::UINT16, {"a.png", "a.tif"});
}

TEST(OpaqueColours, of_floats_are_unchanged_in_a_tiff)
{
    expect_unchanged<float>("photo.tif", OIIO::TypeDesc::FLOAT, {"a.tif"});
}

} // namespace sdmatte
