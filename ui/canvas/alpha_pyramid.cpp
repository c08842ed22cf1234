#include "ui/canvas/alpha_pyramid.h"

#include "base/guarded.h"
#include "image/cut_out_rows.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace sdmatte::studio {

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
    const Raster<std::uint8_t>& codes = levels.level(0);
    const Pair column = pair(x, photo.width, codes.width());
    const Pair row = pair(y, photo.height, codes.height());
    const auto along = [&](int line) {
        return std::lerp(static_cast<double>(codes.at(column.first, line)),
                         static_cast<double>(codes.at(column.second, line)), column.part);
    };
    return std::lerp(along(row.first), along(row.second), row.part) / 255;
}

Result<SharedAlphaPyramid> build_alpha_pyramid(RasterView<float> alpha, Size photo,
                                               const Progress& progress)
{
    return guarded([&]() -> Result<SharedAlphaPyramid> {
        const auto codes = std::make_shared<Raster<std::uint8_t>>(
            Raster<std::uint8_t>::uninitialised(alpha.width(), alpha.height()));
        const auto width = static_cast<std::size_t>(alpha.width());
        const auto fill = [&](int first, int last) {
            for (int y = first; y < last; ++y)
                alpha_codes_8(std::span(alpha.row(y), width), codes->row(y));
        };
        Result<Pyramid> levels = build_pyramid(codes, fill, nullptr, progress);
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        return std::make_shared<const AlphaPyramid>(std::move(*levels), photo);
    });
}

} // namespace sdmatte::studio
