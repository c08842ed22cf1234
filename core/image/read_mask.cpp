#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "image/read.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sdmatte {
namespace {

template <class T>
constexpr double top_of = std::is_floating_point_v<T> ? 1.0 : std::numeric_limits<T>::max();

template <class T>
bool is_constant(const Raster<T>& raster)
{
    const std::span<const T> values = raster.values();
    return std::ranges::all_of(values, [&](T value) { return value == values.front(); });
}

// Luma of Rec. 601, as 0..1; grey stays exactly what it is.
template <class T>
double luma(const T* rgb)
{
    const auto r = static_cast<double>(rgb[0]);
    const auto g = static_cast<double>(rgb[1]);
    const auto b = static_cast<double>(rgb[2]);
    const double value =
        rgb[0] == rgb[1] && rgb[1] == rgb[2] ? g : 0.299 * r + 0.587 * g + 0.114 * b;
    return value / top_of<T>;
}

// The picture's one channel, each value through `code(value in 0..1)`.
template <class Code>
Raster<std::uint8_t> one_channel(const Image& image, const Code& code)
{
    return std::visit(
        [&](const auto& colour) {
            using T = std::remove_cvref_t<decltype(colour.at(0, 0))>;
            const Raster<T>* alpha = image.alpha ? &std::get<Raster<T>>(*image.alpha) : nullptr;
            const bool reads_alpha = alpha != nullptr && !is_constant(*alpha);
            auto result = Raster<std::uint8_t>::uninitialised(colour.width(), colour.height(), 1);
            parallel_for(0, colour.height(), 16, [&](int first, int last) {
                for (int y = first; y < last; ++y) {
                    for (int x = 0; x < colour.width(); ++x)
                        result.at(x, y) =
                            code(reads_alpha ? static_cast<double>(alpha->at(x, y)) / top_of<T>
                                             : luma(colour.row(y) + std::ptrdiff_t{3} * x));
                }
            });
            return result;
        },
        *image.colour);
}

std::uint8_t mask_code(double value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0.0, 1.0) * 255.0 + 0.5);
}

template <class Code>
Result<Raster<std::uint8_t>> read_codes(const std::filesystem::path& path, int width, int height,
                                        const Code& code)
{
    ReadOptions options;
    // A photo that was let in takes a mask of its own size.
    options.max_pixels = std::max(options.max_pixels, std::int64_t{width} * height);
    const Result<Image> image = read_image(path, options);
    if (!image)
        return std::unexpected(image.error());
    if (image->width() != width || image->height() != height)
        return input_error(message(
            "image", "\"%1\" has %2 x %3 pixels, the photo %4 x %5; both must be of one size.",
            path_text(path), image->width(), image->height(), width, height));
    try {
        return one_channel(*image, code);
    } catch (const std::bad_alloc&) {
        return resource_error(message("image",
                                      "There is not enough memory to open \"%1\"; close "
                                      "other programs.",
                                      path_text(path)));
    }
}

} // namespace

Result<Raster<std::uint8_t>> read_mask(const std::filesystem::path& path, int width, int height)
{
    return read_codes(path, width, height, mask_code);
}

Raster<std::uint8_t> mask_codes(const Image& image)
{
    return one_channel(image, mask_code);
}

Result<Raster<std::uint8_t>> read_trimap(const std::filesystem::path& path, int width, int height)
{
    return read_codes(path, width, height, [](double value) -> std::uint8_t {
        constexpr std::uint8_t unknown = 128;
        return value <= 0 ? 0 : value >= 1 ? 255 : unknown;
    });
}

} // namespace sdmatte
