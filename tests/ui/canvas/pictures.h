// Pictures whose every pixel is known, for the tests of the canvas.
#pragma once

#include "ui/canvas/scene.h"

#include <random>

namespace sdmatte::studio {

// Codes without any pattern; the same for the same seed.
inline Raster<std::uint8_t> noise(int width, int height, int channels, unsigned seed)
{
    Raster<std::uint8_t> codes(width, height, channels);
    std::mt19937 random(seed);
    for (std::uint8_t& code : codes.values())
        code = static_cast<std::uint8_t>(random() >> 13);
    return codes;
}

inline EngineColour colour_of(Raster<std::uint8_t> codes)
{
    return {std::make_shared<const Pixels>(std::move(codes))};
}

inline SharedPhotoPyramid photo_of(Raster<std::uint8_t> codes)
{
    return build_photo_pyramid(colour_of(std::move(codes))).value();
}

// code / 255 in one channel.
inline Raster<float> floats_of(const Raster<std::uint8_t>& codes)
{
    Raster<float> alpha(codes.width(), codes.height());
    for (std::size_t i = 0; i < codes.size(); ++i)
        alpha.data()[i] = static_cast<float>(codes.data()[i]) / 255.0F;
    return alpha;
}

inline SharedAlphaPyramid alpha_of(const Raster<std::uint8_t>& codes, Size photo)
{
    return build_alpha_pyramid(floats_of(codes), photo).value();
}

inline SharedAlphaPyramid alpha_of(const Raster<std::uint8_t>& codes)
{
    return alpha_of(codes, {codes.width(), codes.height()});
}

} // namespace sdmatte::studio
