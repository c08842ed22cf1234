#include "ui/canvas/alpha_pyramid.h"

#include "base/guarded.h"
#include "image/cut_out_rows.h"
#include "ui/canvas/build_pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

namespace sdmatte::studio {
namespace {

// Columns [x0, x0 + count) of row `y` of alpha times the photo's own, which a smaller alpha meets
// at its pixels' centres.
void multiply_row(RasterView<float> alpha, const Pixels& own_alpha, int y, int x0, int count,
                  float* out)
{
    std::visit(
        [&]<class T>(const Raster<T>& own) {
            constexpr float top =
                std::is_floating_point_v<T> ? 1.0F : std::numeric_limits<T>::max();
            const auto at = [](int i, int from, int to) {
                return from == to ? i : static_cast<int>((i + 0.5) * to / from);
            };
            const T* const own_row = own.row(at(y, alpha.height(), own.height()));
            const float* const row = alpha.row(y);
            for (int x = x0; x < x0 + count; ++x)
                out[x - x0] =
                    row[x] * (static_cast<float>(own_row[at(x, alpha.width(), own.width())]) / top);
        },
        own_alpha);
}

} // namespace

double AlphaPyramid::alpha_at(int x, int y) const
{
    struct Pair {
        int first;
        int second;
        double part; // of the second
    };
    const auto pair = [](int i, int from, int to) {
        const double position =
            std::clamp((i + 0.5) * to / from - 0.5, 0.0, static_cast<double>(to - 1));
        const int first = static_cast<int>(position);
        return Pair{first, std::min(first + 1, to - 1), position - first};
    };
    const PyramidLevel& codes = levels.level(0);
    const Pair column = pair(x, photo.width, codes.width());
    const Pair row = pair(y, photo.height, codes.height());
    const auto along = [&](int line) {
        return std::lerp(static_cast<double>(codes.at(column.first, line)),
                         static_cast<double>(codes.at(column.second, line)), column.part);
    };
    return std::lerp(along(row.first), along(row.second), row.part) / 255;
}

Result<SharedAlphaPyramid> build_alpha_pyramid(RasterView<float> alpha, Size photo,
                                               const Pixels* own_alpha, const Progress& progress,
                                               const AlphaPyramid* like)
{
    return guarded([&]() -> Result<SharedAlphaPyramid> {
        const auto fill = [&](int x, int y, int width, int height, std::uint8_t* out) {
            const auto count = static_cast<std::size_t>(width);
            std::vector<float> product(own_alpha != nullptr ? count : 0);
            for (int i = 0; i < height; ++i, out += width) {
                if (own_alpha != nullptr)
                    multiply_row(alpha, *own_alpha, y + i, x, width, product.data());
                const float* row = own_alpha != nullptr ? product.data() : alpha.row(y + i) + x;
                alpha_codes_8(std::span(row, count), out);
            }
        };
        Result<Pyramid> levels = build_pyramid({.width = alpha.width(),
                                                .height = alpha.height(),
                                                .fill = fill,
                                                .like = like != nullptr ? &like->levels : nullptr},
                                               progress);
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        return std::make_shared<const AlphaPyramid>(std::move(*levels), photo);
    });
}

} // namespace sdmatte::studio
