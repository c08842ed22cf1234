#include "evaluation/read_alpha.h"

#include "base/guarded.h"
#include "image/read.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace sdmatte {
namespace {

template <class T>
float in_0_to_1(double value)
{
    if constexpr (std::is_floating_point_v<T>)
        return value >= 0 ? static_cast<float>(std::min(value, 1.0)) : 0.F; // NaN too
    else
        return static_cast<float>(value) / static_cast<float>(std::numeric_limits<T>::max());
}

// A code of 8 bits stays one, as every reader of masks rounds luma.
template <class T>
double luma(const T* rgb)
{
    if (rgb[0] == rgb[1] && rgb[1] == rgb[2])
        return rgb[1];
    const double value = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    return std::is_floating_point_v<T> ? value : std::floor(value + 0.5);
}

template <class T>
ReadAlpha one_channel(const Raster<T>& colour, const Raster<T>* alpha)
{
    const auto is_constant = [](const Raster<T>& raster) {
        return std::ranges::all_of(raster.values(),
                                   [&](T value) { return value == raster.data()[0]; });
    };
    const bool reads_alpha = alpha != nullptr && !is_constant(*alpha);
    ReadAlpha result{.values = Raster<float>::uninitialised(colour.width(), colour.height()),
                     .is_of_8_bit = std::is_same_v<T, std::uint8_t>};
    float* out = result.values.data();
    for (std::size_t i = 0; i < result.values.size(); ++i)
        out[i] = in_0_to_1<T>(reads_alpha ? static_cast<double>(alpha->data()[i])
                                          : luma(colour.data() + 3 * i));
    return result;
}

} // namespace

Result<ReadAlpha> read_alpha(const std::filesystem::path& path, std::int64_t max_pixels,
                             const Progress& progress)
{
    const Result<Image> image = read_image(path, {.max_pixels = max_pixels}, progress);
    if (!image)
        return std::unexpected(image.error());
    return guarded([&]() -> Result<ReadAlpha> {
        return std::visit(
            [&](const auto& colour) {
                using Channel = std::remove_cvref_t<decltype(colour)>;
                return one_channel(colour,
                                   image->alpha ? &std::get<Channel>(*image->alpha) : nullptr);
            },
            *image->colour);
    });
}

void round_to_8_bits(ReadAlpha& alpha, Rounding rounding)
{
    if (alpha.is_of_8_bit)
        return;
    const float half = rounding == Rounding::Nearest ? 0.5F : 0.F;
    for (float& value : alpha.values.values())
        value = std::floor(std::clamp(value, 0.F, 1.F) * 255 + half) / 255;
    alpha.is_of_8_bit = true;
}

} // namespace sdmatte
