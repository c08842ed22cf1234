#include "image/pixel_sink.h"

#include "base/parallel.h"

#include <cmath>
#include <limits>

namespace sdmatte {
namespace {

// colour / alpha, rounded; a colour above its alpha (damaged or glowing) stops at the top code
// of an integer and stays as it is in float, where it is light that was added.
template <class T>
T unmultiplied(T colour, T alpha)
{
    if constexpr (std::is_floating_point_v<T>) {
        return alpha > 0 ? colour / alpha : colour;
    } else {
        constexpr std::uint32_t top = std::numeric_limits<T>::max();
        if (alpha == 0)
            return 0;
        const std::uint64_t value =
            (std::uint64_t{colour} * top + std::uint64_t{alpha} / 2) / std::uint64_t{alpha};
        return static_cast<T>(std::min<std::uint64_t>(value, top));
    }
}

} // namespace

std::ptrdiff_t Placement::index(int x, int y) const
{
    const std::ptrdiff_t stride = upright_width();
    const int right = width - 1 - x;
    const int bottom = height - 1 - y;
    switch (orientation) {
    case 2: return y * stride + right;
    case 3: return bottom * stride + right;
    case 4: return bottom * stride + x;
    case 5: return x * stride + y;
    case 6: return x * stride + bottom;
    case 7: return right * stride + bottom;
    case 8: return right * stride + y;
    default: return y * stride + x;
    }
}

template <class T>
UprightPixels<T> UprightPixels<T>::make(const DecoderHeader& header)
{
    UprightPixels pixels;
    pixels.placement = {header.orientation, header.width, header.height};
    const int width = pixels.placement.upright_width();
    const int height = pixels.placement.upright_height();
    pixels.colour = Raster<T>::uninitialised(width, height, 3);
    if (header.alpha_channel >= 0)
        pixels.alpha = Raster<T>::uninitialised(width, height, 1);
    return pixels;
}

template <class T>
bool UprightPixels<T>::takes_rows_directly(const DecoderHeader& header) const
{
    return header.channels == 3 && header.alpha_channel < 0 && placement.orientation == 1
           && header.model == ColourModel::Rgb;
}

template <class T>
void UprightPixels<T>::put(const DecoderHeader& header, int first, int last, const T* rows)
{
    const std::ptrdiff_t step_x =
        header.width > 1 ? placement.index(1, 0) - placement.index(0, 0) : 0;
    const bool is_grey = header.model == ColourModel::Grey;
    const int green = is_grey ? 0 : 1;
    const int blue = is_grey ? 0 : 2;
    // Narrow strips of columns keep the writes of a turned photo within the cache.
    constexpr int strip = 64;
    parallel_for(0, (header.width + strip - 1) / strip, 4, [&](int first_strip, int last_strip) {
        for (int s = first_strip; s < last_strip; ++s) {
            const int x0 = s * strip;
            const int x1 = std::min(x0 + strip, header.width);
            for (int y = first; y < last; ++y) {
                const std::ptrdiff_t source_row =
                    static_cast<std::ptrdiff_t>(y - first) * header.width;
                const T* source = rows + (source_row + x0) * header.channels;
                std::ptrdiff_t target = placement.index(x0, y);
                for (int x = x0; x < x1; ++x, source += header.channels, target += step_x) {
                    T values[3] = {source[0], source[green], source[blue]};
                    if (header.alpha_channel >= 0) {
                        const T a = source[header.alpha_channel];
                        if (header.has_associated_alpha) {
                            for (T& value : values)
                                value = unmultiplied(value, a);
                        }
                        alpha.data()[target] = a;
                    }
                    std::copy_n(values, 3, colour.data() + 3 * target);
                }
            }
        }
    });
}

template struct UprightPixels<std::uint8_t>;
template struct UprightPixels<std::uint16_t>;
template struct UprightPixels<float>;

} // namespace sdmatte
