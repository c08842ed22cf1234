#include "image/layer_stack.h"

#include "base/parallel.h"
#include "image/codes.h"
#include "image/cut_out_rows.h"
#include "image/profile.h"
#include "image/resize.h"

#include <cmath>

namespace sdmatte {
namespace {

// One row of layers over each other, from the top down; colours multiplied by alpha, in 0..1.
struct Mixture {
    std::vector<double> rgba;

    explicit Mixture(int width)
        : rgba(4 * static_cast<std::size_t>(width))
    {
    }
};

template <class Code>
void put_below(const StackLayer& layer, Hidden hidden, int y, Mixture& mixture)
{
    constexpr double top = std::numeric_limits<Code>::max();
    std::vector<Code> row(mixture.rgba.size());
    compose_row(layer.cut_out, hidden, y, row.data());
    const auto begin = 4 * static_cast<std::size_t>(layer.frame.x);
    const auto end = begin + 4 * static_cast<std::size_t>(layer.frame.width);
    for (std::size_t i = begin; i < end; i += 4) {
        double* above = mixture.rgba.data() + i;
        const double share = (1 - above[3]) * row[i + 3] / top;
        for (std::size_t c = 0; c < 3; ++c)
            above[c] += share * row[i + c] / top;
        above[3] += share;
    }
}

Mixture mixed_row(const LayerStack& stack, int y)
{
    Mixture mixture(stack.width);
    for (const StackLayer& layer : stack.layers) {
        if (!layer.is_visible || y < layer.frame.y || y >= layer.frame.y + layer.frame.height)
            continue;
        if (stack.bits == 8)
            put_below<std::uint8_t>(layer, stack.hidden, y, mixture);
        else
            put_below<std::uint16_t>(layer, stack.hidden, y, mixture);
    }
    return mixture;
}

template <class Code>
void write_codes(const Mixture& mixture, Code* rgba)
{
    constexpr double top = std::numeric_limits<Code>::max();
    for (std::size_t i = 0; i < mixture.rgba.size(); i += 4) {
        const double* from = mixture.rgba.data() + i;
        rgba[i + 3] = static_cast<Code>(from[3] * top + 0.5);
        for (std::size_t c = 0; c < 3; ++c)
            rgba[i + c] = rgba[i + 3] > 0
                              ? static_cast<Code>(std::min(from[c] / from[3], 1.0) * top + 0.5)
                              : Code{0};
    }
}

// Averages of multiplied colours, row by row of the small picture.
Result<Raster<float>> small_mixture(const LayerStack& stack, Size size, const Progress& progress)
{
    Raster<float> small(size.width, size.height, 4);
    const auto edge = [](int i, int parts, int whole) {
        return static_cast<int>(std::int64_t{i} * whole / parts);
    };
    parallel_for(0, size.height, 1, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            std::vector<double> sums(4 * static_cast<std::size_t>(size.width));
            const int top = edge(y, size.height, stack.height);
            const int bottom = edge(y + 1, size.height, stack.height);
            for (int source_y = top; source_y < bottom; ++source_y) {
                const Mixture mixture = mixed_row(stack, source_y);
                for (int x = 0; x < size.width; ++x)
                    for (int i = 4 * edge(x, size.width, stack.width);
                         i < 4 * edge(x + 1, size.width, stack.width); ++i)
                        sums[static_cast<std::size_t>(4 * x + i % 4)] +=
                            mixture.rgba[static_cast<std::size_t>(i)];
            }
            for (int x = 0; x < size.width; ++x) {
                const double pixels =
                    double{1} * (bottom - top)
                    * (edge(x + 1, size.width, stack.width) - edge(x, size.width, stack.width));
                for (int c = 0; c < 4; ++c)
                    small.at(x, y, c) =
                        static_cast<float>(sums[static_cast<std::size_t>(4 * x + c)] / pixels);
            }
        }
    });
    if (progress.is_cancelled())
        return cancelled();
    return small;
}

} // namespace

void merged_row(const LayerStack& stack, int y, void* rgba)
{
    const Mixture mixture = mixed_row(stack, y);
    if (stack.bits == 8)
        write_codes(mixture, static_cast<std::uint8_t*>(rgba));
    else
        write_codes(mixture, static_cast<std::uint16_t*>(rgba));
}

Result<Raster<std::uint8_t>> thumbnail(const LayerStack& stack, std::span<const std::uint8_t> icc,
                                       const Progress& progress)
{
    constexpr int long_side = 256; // of the OpenRaster specification
    const Size size = fit_long_side({stack.width, stack.height}, long_side);
    const auto small = small_mixture(stack, size, progress);
    if (!small)
        return std::unexpected(small.error());
    std::optional<ColourTransform> to_srgb;
    if (!icc.empty())
        to_srgb = ColourTransform::to_srgb(icc, Layout::RgbF32, Layout::RgbF32);
    Raster<std::uint8_t> codes(size.width, size.height, 4);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const float alpha = small->at(x, y, 3);
            codes.at(x, y, 3) = alpha_code_8(alpha);
            if (codes.at(x, y, 3) == 0)
                continue;
            float rgb[3];
            for (int c = 0; c < 3; ++c)
                rgb[c] = std::min(small->at(x, y, c) / alpha, 1.F);
            if (to_srgb)
                to_srgb->apply(rgb, rgb, 1);
            for (int c = 0; c < 3; ++c)
                codes.at(x, y, c) = alpha_code_8(rgb[c]);
        }
    }
    return codes;
}

} // namespace sdmatte
