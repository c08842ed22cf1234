// Small cut-outs for tests of what is written, and files read back by OpenImageIO.
#pragma once

#include "image/write.h"

#include <OpenImageIO/imageio.h>
#include <gtest/gtest.h>
#include <vector>

namespace sdmatte {

using Codes = std::vector<std::uint8_t>;
using Codes16 = std::vector<std::uint16_t>;

template <class T>
std::shared_ptr<const Pixels> pixels(int width, int height, int channels,
                                     const std::vector<T>& values)
{
    Raster<T> raster(width, height, channels);
    std::ranges::copy(values, raster.data());
    return std::make_shared<const Pixels>(std::move(raster));
}

inline std::shared_ptr<const Raster<float>> alpha_of(int width, int height,
                                                     const std::vector<float>& values)
{
    Raster<float> raster(width, height, 1);
    std::ranges::copy(values, raster.data());
    return std::make_shared<const Raster<float>>(std::move(raster));
}

// Two rows of colours that differ in every channel.
inline CutOut small_cut_out(const std::vector<float>& alpha)
{
    const int width = static_cast<int>(alpha.size());
    Codes photo;
    Codes foreground;
    for (int x = 0; x < width; ++x) {
        photo.insert(photo.end(), {static_cast<std::uint8_t>(10 + x), 100, 200});
        foreground.insert(foreground.end(), {static_cast<std::uint8_t>(60 + x), 150, 250});
    }
    Image image;
    image.colour = pixels(width, 1, 3, photo);
    return {.photo = image,
            .foreground = pixels(width, 1, 3, foreground),
            .alpha = alpha_of(width, 1, alpha)};
}

// RGBA as OpenImageIO reads it, straight.
template <class T>
std::vector<T> read_back(const std::filesystem::path& path, OIIO::TypeDesc type)
{
    OIIO::ImageSpec wishes;
    wishes.attribute("oiio:UnassociatedAlpha", 1);
    const auto input = OIIO::ImageInput::open(path.string(), &wishes);
    if (!input || input->spec().format != type)
        return {};
    std::vector<T> values(static_cast<std::size_t>(input->spec().image_pixels())
                          * static_cast<std::size_t>(input->spec().nchannels));
    const int channels = input->spec().nchannels;
    return input->read_image(0, 0, 0, channels, type, values.data()) ? values : std::vector<T>{};
}

inline bool is_written(const Result<void>& result)
{
    EXPECT_TRUE(result) << (result ? "" : result.error().sentence);
    return result.has_value();
}

} // namespace sdmatte
