#include "image/engine_colour.h"

#include "base/message.h"
#include "base/parallel.h"
#include "image/profile.h"
#include "image/srgb_curve.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <type_traits>
#include <vector>

namespace sdmatte {
namespace {

std::uint16_t srgb_code(float light)
{
    return static_cast<std::uint16_t>(std::lround(srgb_from_linear(light) * 65535.0F));
}

// Every row of `source` by `convert(from, to)`, in parallel.
template <class T, class Convert>
Result<EngineColour> convert_rows(const Raster<T>& source, const Progress& progress,
                                  const Convert& convert)
{
    auto result =
        Raster<std::uint16_t>::uninitialised(source.width(), source.height(), source.channels());
    std::atomic<int> rows_done = 0;
    parallel_for(0, source.height(), 16, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y)
            convert(source.row(y), result.row(y));
        rows_done += last - first;
    });
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);
    return EngineColour{std::make_shared<const Pixels>(std::move(result))};
}

// lcms2 takes 16 bits through a table whose errors are far beyond 8 bits; as floats they are exact.
template <class T>
constexpr Layout layout_of = sizeof(T) == 1 ? Layout::Rgb8 : Layout::RgbF32;

template <class T>
void to_srgb(const ColourTransform& transform, const T* from, std::uint16_t* to, std::size_t pixels)
{
    if constexpr (std::is_same_v<T, std::uint16_t>) {
        std::vector<float> values(3 * pixels);
        std::transform(from, from + values.size(), values.begin(),
                       [](std::uint16_t code) { return static_cast<float>(code) / 65535.0F; });
        transform.apply(values.data(), to, pixels);
    } else {
        transform.apply(from, to, pixels);
    }
}

} // namespace

int EngineColour::width() const
{
    return std::visit([](const auto& raster) { return raster.width(); }, *pixels);
}

int EngineColour::height() const
{
    return std::visit([](const auto& raster) { return raster.height(); }, *pixels);
}

void EngineColour::read_row(int y, int x0, int x1, float* out) const
{
    const std::ptrdiff_t begin = std::ptrdiff_t{3} * x0;
    const std::ptrdiff_t count = std::ptrdiff_t{3} * (x1 - x0);
    if (const auto* codes = std::get_if<Raster<std::uint8_t>>(pixels.get())) {
        const std::uint8_t* row = codes->row(y) + begin;
        for (std::ptrdiff_t i = 0; i < count; ++i)
            out[i] = static_cast<float>(row[i]) / 255.0F;
    } else if (const auto* wide = std::get_if<Raster<std::uint16_t>>(pixels.get())) {
        const std::uint16_t* row = wide->row(y) + begin;
        for (std::ptrdiff_t i = 0; i < count; ++i)
            out[i] = static_cast<float>(row[i]) / 65535.0F;
    }
}

Result<EngineColour> engine_colour(const Image& image, const Progress& progress)
{
    const bool is_tagged = image.icc && !image.icc->empty();
    if (image.depth() != Depth::F32 && (!is_tagged || is_srgb(*image.icc)))
        return EngineColour{image.colour};
    try {
        if (is_tagged) {
            return std::visit(
                [&]<class T>(const Raster<T>& source) -> Result<EngineColour> {
                    const auto transform =
                        ColourTransform::to_srgb(*image.icc, layout_of<T>, Layout::Rgb16);
                    if (!transform)
                        return input_error(message(
                            "image", "The photo's colour profile cannot be used; convert the "
                                     "photo to sRGB first."));
                    const auto width = static_cast<std::size_t>(source.width());
                    return convert_rows(source, progress, [&](const T* from, std::uint16_t* to) {
                        to_srgb(*transform, from, to, width);
                    });
                },
                *image.colour);
        }
        const auto& light = std::get<Raster<float>>(*image.colour);
        return convert_rows(light, progress, [&](const float* from, std::uint16_t* to) {
            std::transform(from, from + std::ptrdiff_t{3} * light.width(), to, srgb_code);
        });
    } catch (const std::bad_alloc&) {
        return resource_error(message("image", "There is not enough memory for the photo's "
                                               "colours; close other programs."));
    }
}

} // namespace sdmatte
