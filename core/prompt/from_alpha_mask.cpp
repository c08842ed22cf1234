#include "prompt/drawing_lots.h"
#include "prompt/from_alpha.h"

#include <cmath>

namespace sdmatte {
namespace {

// A row of an ellipse: the pixels [-left, right] beside its centre, dy rows below it.
struct EllipseRow {
    int dy = 0;
    int left = 0;
    int right = 0;
};

// As OpenCV draws it into a square of `side` pixels, whose centre is the pixel side / 2.
std::vector<EllipseRow> ellipse(int side)
{
    const int radius = side / 2;
    std::vector<EllipseRow> rows;
    for (int i = 0; i < side; ++i) {
        const int dy = i - radius;
        const double inverse = radius != 0 ? 1.0 / (static_cast<double>(radius) * radius) : 0;
        const double reach = radius * std::sqrt((radius * radius - dy * dy) * inverse);
        const int dx = static_cast<int>(std::nearbyint(reach));
        rows.push_back({dy, std::min(dx, radius), std::min(dx, side - 1 - radius)});
    }
    return rows;
}

// On where any pixel (dilated) or every pixel (eroded) of the ellipse around it is on; those
// outside the picture are not asked.
Raster<std::uint8_t> swept(const Raster<std::uint8_t>& mask, int side, bool is_dilated)
{
    const int width = mask.width();
    const int height = mask.height();
    Raster<int> before(width + 1, height); // how many pixels of the row are on before x
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            before.at(x + 1, y) = before.at(x, y) + (mask.at(x, y) != 0 ? 1 : 0);
    Raster<std::uint8_t> result(width, height, 1, is_dilated ? std::uint8_t{0} : std::uint8_t{1});
    for (const EllipseRow& row : ellipse(side))
        for (int y = std::max(0, -row.dy); y < std::min(height, height - row.dy); ++y) {
            const int* counts = before.row(y + row.dy);
            std::uint8_t* out = result.row(y);
            for (int x = 0; x < width; ++x) {
                const int first = std::max(0, x - row.left);
                const int end = std::min(width, x + row.right + 1);
                const int on = counts[end] - counts[first];
                if (is_dilated && on > 0)
                    out[x] = 1;
                else if (!is_dilated && on < end - first)
                    out[x] = 0;
            }
        }
    return result;
}

} // namespace

MaskSpoiling drawn_spoiling(std::uint64_t seed)
{
    constexpr double least_threshold = 0.01;
    constexpr int least_px = 15;
    constexpr int sizes = 15;
    Lots lots(seed);
    MaskSpoiling spoiling;
    spoiling.threshold = least_threshold + lots.fraction() * (1 - least_threshold);
    spoiling.kind = static_cast<MaskSpoiling::Kind>(lots.below(4));
    spoiling.first_px = least_px + static_cast<int>(lots.below(sizes));
    spoiling.second_px = least_px + static_cast<int>(lots.below(sizes));
    return spoiling;
}

Raster<std::uint8_t> mask_from_alpha(RasterView<float> alpha, const MaskSpoiling& spoiling)
{
    Raster<std::uint8_t> mask(alpha.width(), alpha.height());
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x)
            mask.at(x, y) = alpha.at(x, y) >= spoiling.threshold ? 1 : 0;
    using Kind = MaskSpoiling::Kind;
    const bool dilates_first =
        spoiling.kind == Kind::Dilate || spoiling.kind == Kind::DilateThenErode;
    mask = swept(mask, spoiling.first_px, dilates_first);
    if (spoiling.kind == Kind::ErodeThenDilate || spoiling.kind == Kind::DilateThenErode)
        mask = swept(mask, spoiling.second_px, !dilates_first);
    return mask;
}

} // namespace sdmatte
