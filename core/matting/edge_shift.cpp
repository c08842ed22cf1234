#include "matting/edge_stages.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace sdmatte::edge {
namespace {

struct Greatest {
    static float of(float a, float b) { return a > b ? a : b; }
};
struct Least {
    static float of(float a, float b) { return a < b ? a : b; }
};

// A length as whole pixels and the rest.
struct Steps {
    int whole;
    float rest;
};

Steps steps(float length)
{
    const float whole = std::floor(length);
    return {static_cast<int>(whole), length - whole};
}

// The greatest or least value in a disc: over whole rows of it with a table of runs of 1, 2, 4,
// ... pixels, and between pixels on its circle, where rows and columns cross it.
template <class Pick>
class Disc {
public:
    Disc(const Raster<float>& alpha, float radius, const std::stop_token& stop)
        : width_(alpha.width())
        , height_(alpha.height())
        , radius_(radius)
        , reach_(static_cast<int>(std::ceil(radius)) + 1)
        , stride_(static_cast<std::size_t>(width_) + 2 * static_cast<std::size_t>(reach_))
    {
        int levels = 1;
        while ((2 << (levels - 1)) <= 2 * static_cast<int>(radius) + 1)
            ++levels;
        for (int level = 0; level < levels; ++level)
            runs_.push_back(std::make_unique_for_overwrite<float[]>(stride_ * height_));
        for (int y = 0; y < height_ && !stop.stop_requested(); ++y)
            fill_row(alpha.row(y), y);
    }

    void pick_row(int y, float* out) const
    {
        std::copy_n(row(y, 0), width_, out);
        const int inside = static_cast<int>(radius_);
        for (int across = -inside; across <= inside; ++across) {
            const auto [whole, rest] = steps(std::sqrt(
                radius_ * radius_ - static_cast<float>(across) * static_cast<float>(across)));
            pick_run(y + across, whole, out);
            if (rest > 0) {
                pick_between(row(y + across, whole), row(y + across, whole + 1), rest, out);
                pick_between(row(y + across, -whole), row(y + across, -whole - 1), rest, out);
                pick_between(row(y + whole, across), row(y + whole + 1, across), rest, out);
                pick_between(row(y - whole, across), row(y - whole - 1, across), rest, out);
            }
        }
        const auto [whole, rest] = steps(radius_ * std::sqrt(0.5F));
        for (const int v : {-1, 1})
            for (const int u : {-1, 1})
                pick_corner(row(y + v * whole, u * whole), row(y + v * (whole + 1), u * whole), u,
                            rest, out);
    }

private:
    // Row y, seen `shifted` pixels to the right; rows beyond the picture are the last.
    [[nodiscard]] const float* row(int y, int shifted, std::size_t level = 0) const
    {
        const int inside = std::clamp(y, 0, height_ - 1);
        return runs_[level].get() + static_cast<std::size_t>(inside) * stride_ + reach_ + shifted;
    }

    void fill_row(const float* from, int y)
    {
        float* base = runs_[0].get() + static_cast<std::size_t>(y) * stride_;
        std::fill_n(base, reach_, from[0]);
        std::copy_n(from, width_, base + reach_);
        std::fill_n(base + reach_ + width_, reach_, from[width_ - 1]);
        for (std::size_t level = 1; level < runs_.size(); ++level) {
            const float* half = runs_[level - 1].get() + static_cast<std::size_t>(y) * stride_;
            float* full = runs_[level].get() + static_cast<std::size_t>(y) * stride_;
            const std::size_t step = std::size_t{1} << (level - 1);
            for (std::size_t x = 0; x + 2 * step <= stride_; ++x)
                full[x] = Pick::of(half[x], half[x + step]);
        }
    }

    // Pixels -half..half around: two runs that overlap.
    void pick_run(int y, int half, float* out) const
    {
        std::size_t level = 0;
        while ((2 << level) <= 2 * half + 1)
            ++level;
        const float* first = row(y, -half, level);
        const float* second = row(y, half + 1 - (1 << level), level);
#pragma GCC ivdep
        for (int x = 0; x < width_; ++x)
            out[x] = Pick::of(out[x], Pick::of(first[x], second[x]));
    }

    void pick_between(const float* near, const float* far, float part, float* out) const
    {
#pragma GCC ivdep
        for (int x = 0; x < width_; ++x)
            out[x] = Pick::of(out[x], near[x] + part * (far[x] - near[x]));
    }

    void pick_corner(const float* near, const float* far, int u, float part, float* out) const
    {
#pragma GCC ivdep
        for (int x = 0; x < width_; ++x) {
            const float upper = near[x] + part * (near[x + u] - near[x]);
            const float lower = far[x] + part * (far[x + u] - far[x]);
            out[x] = Pick::of(out[x], upper + part * (lower - upper));
        }
    }

    int width_;
    int height_;
    float radius_;
    int reach_;
    std::size_t stride_;
    // Of 1, 2, 4 ... pixels; rows with their ends repeated.
    std::vector<std::unique_ptr<float[]>> runs_;
};

template <class Pick>
void shift_with(Raster<float>& alpha, float distance, const std::stop_token& stop)
{
    const Disc<Pick> disc(alpha, distance, stop);
    for (int y = 0; y < alpha.height() && !stop.stop_requested(); ++y)
        disc.pick_row(y, alpha.row(y));
}

} // namespace

void shift(Raster<float>& alpha, float distance_px, const std::stop_token& stop)
{
    if (distance_px > 0)
        shift_with<Greatest>(alpha, distance_px, stop);
    else
        shift_with<Least>(alpha, -distance_px, stop);
}

} // namespace sdmatte::edge
