// Photos made for a test, and their true alpha where they have one.
#pragma once

#include "image/engine_colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <random>
#include <utility>

namespace sdmatte {

using Rgb = std::array<double, 3>; // 8-bit codes, not rounded

inline EngineColour photo_of(Raster<std::uint8_t> codes)
{
    return {.pixels = std::make_shared<const Pixels>(std::move(codes))};
}

inline EngineColour photo_of(Raster<std::uint16_t> codes)
{
    return {.pixels = std::make_shared<const Pixels>(std::move(codes))};
}

inline Raster<std::uint8_t> flat_codes(int width, int height, std::uint8_t code)
{
    return {width, height, 3, code};
}

inline Raster<std::uint8_t> random_codes(int width, int height, unsigned seed, int lowest = 0,
                                         int highest = 255)
{
    std::mt19937 random(seed);
    Raster<std::uint8_t> codes(width, height, 3);
    for (std::uint8_t& code : codes.values())
        code = static_cast<std::uint8_t>(
            lowest + static_cast<int>(random() % static_cast<unsigned>(highest - lowest + 1)));
    return codes;
}

// Unknown in about `percent` of all places, else background or foreground.
inline Raster<std::uint8_t> random_trimap(int width, int height, unsigned seed, unsigned percent)
{
    std::mt19937 random(seed);
    Raster<std::uint8_t> trimap(width, height);
    for (std::uint8_t& code : trimap.values()) {
        const bool is_unknown = random() % 100 < percent;
        const bool is_foreground = random() % 2 == 0;
        code = is_unknown ? 128 : is_foreground ? 255 : 0;
    }
    return trimap;
}

// alpha * foreground + (1 - alpha) * background, with a little texture on both.
inline Raster<std::uint8_t> composite(const Raster<float>& alpha, const Rgb& foreground,
                                      const Rgb& background, int texture = 0)
{
    std::mt19937 random(3);
    const auto noise = [&] {
        return texture == 0 ? 0.0 : double(random() % (2U * texture + 1)) - texture;
    };
    Raster<std::uint8_t> codes(alpha.width(), alpha.height(), 3);
    for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x) {
            const double a = alpha.at(x, y);
            const double f = noise();
            const double b = noise();
            for (int c = 0; c < 3; ++c) {
                const auto i = static_cast<std::size_t>(c);
                const double mixed = a * (foreground[i] + f) + (1 - a) * (background[i] + b);
                codes.at(x, y, c) = static_cast<std::uint8_t>(std::lround(mixed));
            }
        }
    }
    return codes;
}

// A disc whose alpha falls from 1 to 0 over `softness` pixels around `radius`.
inline Raster<float> soft_disc(int side, double radius, double softness)
{
    Raster<float> alpha(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double r = std::hypot(x + 0.5 - side / 2.0, y + 0.5 - side / 2.0);
            alpha.at(x, y) =
                static_cast<float>(std::clamp(0.5 + (radius - r) / softness, 0.0, 1.0));
        }
    }
    return alpha;
}

// Unknown within `radius` pixels (a square) of where alpha is neither 0 nor 1.
inline Raster<std::uint8_t> trimap_around(const Raster<float>& alpha, int radius)
{
    Raster<std::uint8_t> trimap(alpha.width(), alpha.height());
    std::ranges::transform(alpha.values(), trimap.values().begin(),
                           [](float a) { return static_cast<std::uint8_t>(a >= 0.5F ? 255 : 0); });
    for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x) {
            if (alpha.at(x, y) == 0.F || alpha.at(x, y) == 1.F)
                continue;
            const int x0 = std::max(x - radius, 0);
            const int x1 = std::min(x + radius + 1, alpha.width());
            for (int j = std::max(y - radius, 0); j < std::min(y + radius + 1, alpha.height()); ++j)
                std::fill(trimap.row(j) + x0, trimap.row(j) + x1, std::uint8_t{128});
        }
    }
    return trimap;
}

} // namespace sdmatte
