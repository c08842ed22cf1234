#include "image/resize.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <vector>

namespace sdmatte {
namespace {

// The source pixels [first, first + weights.size()) that make one target pixel; the weights sum
// to 1. For area averages the weight is how much of the source pixel lies in the target's.
struct Span {
    int first = 0;
    std::vector<float> weights;
};

std::vector<Span> area_spans(int from, int to)
{
    std::vector<Span> spans(static_cast<std::size_t>(to));
    const double scale = static_cast<double>(from) / to;
    for (int i = 0; i < to; ++i) {
        const double begin = i * scale;
        const double end = i + 1 == to ? from : (i + 1) * scale;
        Span& span = spans[static_cast<std::size_t>(i)];
        span.first = std::min(static_cast<int>(begin), from - 1);
        const int last = std::clamp(static_cast<int>(std::ceil(end)), span.first + 1, from);
        for (int s = span.first; s < last; ++s) {
            const double covered = std::min<double>(s + 1, end) - std::max<double>(s, begin);
            span.weights.push_back(static_cast<float>(std::max(covered, 0.0) / (end - begin)));
        }
    }
    return spans;
}

std::vector<Span> linear_spans(int from, int to)
{
    std::vector<Span> spans(static_cast<std::size_t>(to));
    const double scale = static_cast<double>(from) / to;
    for (int i = 0; i < to; ++i) {
        const double position = std::clamp((i + 0.5) * scale - 0.5, 0.0, from - 1.0);
        Span& span = spans[static_cast<std::size_t>(i)];
        span.first = std::min(static_cast<int>(position), from - 1);
        const auto fraction = static_cast<float>(position - span.first);
        span.weights = {1 - fraction};
        if (span.first + 1 < from)
            span.weights.push_back(fraction);
    }
    return spans;
}

template <class Out>
Out rounded(float value, float top)
{
    if constexpr (std::is_floating_point_v<Out>)
        return value;
    else
        return static_cast<Out>(std::clamp(value * (255.0F / top) + 0.5F, 0.0F, 255.0F));
}

// Adds `weight` times a row to the sums.
template <class In>
void add_row(const In* row, float weight, std::vector<float>& sums)
{
    float* sum = sums.data();
    const std::size_t count = sums.size();
    for (std::size_t i = 0; i < count; ++i)
        sum[i] += weight * static_cast<float>(row[i]);
}

// Rows first (whole source rows are read once, in order), then columns.
template <class Out, class In, int channels>
void resample(RasterView<In> source, const std::vector<Span>& columns,
              const std::vector<Span>& rows, Raster<Out>& target)
{
    constexpr float top = std::is_floating_point_v<In> || std::is_floating_point_v<Out>
                              ? 255.0F
                              : static_cast<float>(std::numeric_limits<In>::max());
    parallel_for(0, target.height(), 1, [&](int first, int last) {
        std::vector<float> sums(static_cast<std::size_t>(source.width()) * channels);
        for (int y = first; y < last; ++y) {
            const Span& span = rows[static_cast<std::size_t>(y)];
            std::ranges::fill(sums, 0.0F);
            for (std::size_t i = 0; i < span.weights.size(); ++i)
                add_row(source.row(span.first + static_cast<int>(i)), span.weights[i], sums);
            Out* out = target.row(y);
            for (const Span& column : columns) {
                float value[channels] = {};
                const float* from = sums.data() + std::ptrdiff_t{channels} * column.first;
                for (const float weight : column.weights) {
                    for (int c = 0; c < channels; ++c)
                        value[c] += weight * from[c];
                    from += channels;
                }
                for (int c = 0; c < channels; ++c)
                    *out++ = rounded<Out>(value[c], top);
            }
        }
    });
}

template <class Out, class In>
Raster<Out> resampled(RasterView<In> source, Size size, const std::vector<Span>& columns,
                      const std::vector<Span>& rows)
{
    auto target = Raster<Out>::uninitialised(size.width, size.height, source.channels());
    switch (source.channels()) {
    case 1: resample<Out, In, 1>(source, columns, rows, target); break;
    case 3: resample<Out, In, 3>(source, columns, rows, target); break;
    case 4: resample<Out, In, 4>(source, columns, rows, target); break;
    default: assert(false && "1, 3 or 4 channels");
    }
    return target;
}

template <class Out, class In>
Raster<Out> area_average(RasterView<In> source, Size size)
{
    return resampled<Out>(source, size, area_spans(source.width(), size.width),
                          area_spans(source.height(), size.height));
}

template <class T>
Raster<T> bilinear(RasterView<T> source, Size size)
{
    return resampled<T>(source, size, linear_spans(source.width(), size.width),
                        linear_spans(source.height(), size.height));
}

} // namespace

Size fit_long_side(Size size, int long_side)
{
    const int longest = std::max(size.width, size.height);
    if (longest <= long_side)
        return size;
    const auto scaled = [&](int side) {
        const double exact = static_cast<double>(side) * long_side / longest;
        return std::max(1, static_cast<int>(std::lround(exact)));
    };
    return {scaled(size.width), scaled(size.height)};
}

Raster<std::uint8_t> shrink(const EngineColour& photo, Size size)
{
    if (const auto* codes = std::get_if<Raster<std::uint8_t>>(photo.pixels.get()))
        return area_average<std::uint8_t>(codes->view(), size);
    return area_average<std::uint8_t>(std::get<Raster<std::uint16_t>>(*photo.pixels).view(), size);
}

Raster<std::uint8_t> shrink(RasterView<std::uint8_t> source, Size size)
{
    return area_average<std::uint8_t>(source, size);
}

Raster<float> shrink(RasterView<float> source, Size size)
{
    return area_average<float>(source, size);
}

Raster<std::uint8_t> enlarge(RasterView<std::uint8_t> source, Size size)
{
    return bilinear(source, size);
}

Raster<float> enlarge(RasterView<float> source, Size size)
{
    return bilinear(source, size);
}

} // namespace sdmatte
