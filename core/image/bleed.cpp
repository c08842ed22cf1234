#include "image/bleed.h"

#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace sdmatte {
namespace {

constexpr int channels = 4; // red, green, blue, and how sure they are: 0..1
constexpr int rows_at_once = 16;

int half(int side)
{
    return (side + 1) / 2;
}

// A sum of pixels, each as much as it is sure. A pixel of the picture is sure by the cube of its
// alpha: many faint ones, which are background to the eye, must not outweigh a few solid ones.
struct Sum {
    std::array<float, 3> colour{};
    float weight = 0;

    void add(float red, float green, float blue, float by)
    {
        if (!(by > 0) || !std::isfinite(red) || !std::isfinite(green) || !std::isfinite(blue))
            return;
        colour[0] += by * red;
        colour[1] += by * green;
        colour[2] += by * blue;
        weight += by;
    }

    void store(float* pixel) const
    {
        for (std::size_t c = 0; c < 3; ++c)
            pixel[c] = weight > 0 ? colour[c] / weight : 0.F;
        pixel[3] = std::min(weight, 1.F);
    }
};

template <class T>
void push_row(int width, int rows, const T* rgba, bool is_picture, float* coarse)
{
    constexpr float top = std::is_floating_point_v<T> ? 1.F : std::numeric_limits<T>::max();
    for (int x = 0; x < width; x += 2, coarse += channels) {
        Sum sum;
        for (int y = 0; y < rows; ++y)
            for (int i = x; i < std::min(x + 2, width); ++i) {
                const T* pixel = rgba + (static_cast<std::ptrdiff_t>(y) * width + i) * channels;
                const float sure = static_cast<float>(pixel[3]) / top;
                sum.add(static_cast<float>(pixel[0]), static_cast<float>(pixel[1]),
                        static_cast<float>(pixel[2]), is_picture ? sure * sure * sure : sure);
            }
        sum.store(coarse);
    }
}

// The picture at half its size. False: cancelled.
bool push_picture(Raster<float>& coarse, int width, int height, int bits, const RgbaRow& row,
                  const Progress& progress)
{
    const std::size_t row_bytes =
        static_cast<std::size_t>(width) * channels * static_cast<std::size_t>(bits / 8);
    constexpr int band = 64 * rows_at_once;
    for (int start = 0; start < coarse.height(); start += band) {
        if (progress.is_cancelled())
            return false;
        const int end = std::min(start + band, coarse.height());
        parallel_for(start, end, rows_at_once, [&](int first, int last) {
            std::vector<float> two(2 * row_bytes / sizeof(float)); // aligned for every depth
            auto* bytes = reinterpret_cast<std::uint8_t*>(two.data());
            for (int y = first; y < last; ++y) {
                const int rows = std::min(2, height - 2 * y);
                for (int i = 0; i < rows; ++i)
                    row(2 * y + i, bytes + static_cast<std::size_t>(i) * row_bytes);
                if (bits == 8)
                    push_row(width, rows, bytes, true, coarse.row(y));
                else if (bits == 16)
                    push_row(width, rows, reinterpret_cast<const std::uint16_t*>(bytes), true,
                             coarse.row(y));
                else
                    push_row(width, rows, two.data(), true, coarse.row(y));
            }
        });
        progress.report(static_cast<float>(end) / static_cast<float>(coarse.height()));
    }
    return true;
}

Raster<float> pushed(const Raster<float>& fine)
{
    Raster<float> coarse =
        Raster<float>::uninitialised(half(fine.width()), half(fine.height()), channels);
    parallel_for(0, coarse.height(), rows_at_once, [&](int first, int last) {
        for (int y = first; y < last; ++y)
            push_row(fine.width(), std::min(2, fine.height() - 2 * y), fine.row(2 * y), false,
                     coarse.row(y));
    });
    return coarse;
}

// The coarser level's colour at pixel (x, y) of the finer one, between four of its pixels.
std::array<float, 3> colour_between(const Raster<float>& coarse, int x, int y)
{
    const auto neighbour = [](int at, int side) {
        return std::clamp(at / 2 + (at % 2 == 0 ? -1 : 1), 0, side - 1);
    };
    constexpr float near = 0.75F;
    const int other_x = neighbour(x, coarse.width());
    const int other_y = neighbour(y, coarse.height());
    const float* a = &coarse.at(x / 2, y / 2);
    const float* b = &coarse.at(other_x, y / 2);
    const float* c = &coarse.at(x / 2, other_y);
    const float* d = &coarse.at(other_x, other_y);
    std::array<float, 3> colour{};
    for (std::size_t i = 0; i < 3; ++i)
        colour[i] = near * (near * a[i] + (1 - near) * b[i])
                    + (1 - near) * (near * c[i] + (1 - near) * d[i]);
    return colour;
}

// Fills up what the finer level is not sure of.
void pull(const Raster<float>& coarse, Raster<float>& fine)
{
    parallel_for(0, fine.height(), rows_at_once, [&](int first, int last) {
        for (int y = first; y < last; ++y)
            for (int x = 0; x < fine.width(); ++x) {
                float* pixel = &fine.at(x, y);
                const float sure = pixel[3];
                if (sure >= 1)
                    continue;
                const std::array<float, 3> filling = colour_between(coarse, x, y);
                for (std::size_t c = 0; c < 3; ++c)
                    pixel[c] = sure * pixel[c] + (1 - sure) * filling[c];
            }
    });
}

template <class T>
void fill_row(const Raster<float>& coarse, int width, int y, T* rgba)
{
    for (int x = 0; x < width; ++x, rgba += channels) {
        if (rgba[3] != T{0})
            continue;
        const std::array<float, 3> colour = colour_between(coarse, x, y);
        for (std::size_t c = 0; c < 3; ++c) {
            if constexpr (std::is_floating_point_v<T>)
                rgba[c] = colour[c];
            else
                rgba[c] = static_cast<T>(
                    std::clamp(colour[c] + 0.5F, 0.F, float{std::numeric_limits<T>::max()}));
        }
    }
}

} // namespace

Result<Bleed> Bleed::from(int width, int height, int bits, const RgbaRow& row,
                          const Progress& progress)
{
    Bleed bleed(width, bits);
    bleed.levels_.push_back(Raster<float>::uninitialised(half(width), half(height), channels));
    if (!push_picture(bleed.levels_.front(), width, height, bits, row, progress.part(0, 0.8F)))
        return cancelled();
    while (bleed.levels_.back().width() > 1 || bleed.levels_.back().height() > 1)
        bleed.levels_.push_back(pushed(bleed.levels_.back()));
    const bool is_all_clear = bleed.levels_.back().at(0, 0, 3) == 0;
    for (std::size_t i = bleed.levels_.size() - 1; i > 0; --i) {
        if (progress.is_cancelled())
            return cancelled();
        pull(bleed.levels_[i], bleed.levels_[i - 1]);
    }
    bleed.levels_.resize(1); // the others have done their part
    if (is_all_clear)
        bleed.levels_.clear();
    progress.report(1);
    return bleed;
}

void Bleed::fill(int y, void* rgba) const
{
    if (levels_.empty())
        return;
    if (bits_ == 8)
        fill_row(levels_.front(), width_, y, static_cast<std::uint8_t*>(rgba));
    else if (bits_ == 16)
        fill_row(levels_.front(), width_, y, static_cast<std::uint16_t*>(rgba));
    else
        fill_row(levels_.front(), width_, y, static_cast<float*>(rgba));
}

} // namespace sdmatte
