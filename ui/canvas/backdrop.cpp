#include "ui/canvas/backdrop.h"

#include "base/guarded.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sdmatte::studio {

Result<SharedPhotoPyramid> build_backdrop(const EngineColour& picture, Size photo,
                                          const Progress& progress,
                                          std::shared_ptr<const DisplayTransform> of_srgb)
{
    return guarded([&]() -> Result<SharedPhotoPyramid> {
        const double covering = std::max(static_cast<double>(photo.width) / picture.width(),
                                         static_cast<double>(photo.height) / picture.height());
        const int long_side = std::max(picture.width(), picture.height());
        const double scale =
            std::min({1.0, covering, static_cast<double>(greatest_backdrop_side) / long_side});
        const auto scaled = [scale](int side) {
            return std::clamp(static_cast<int>(std::lround(side * scale)), 1, side);
        };
        const Raster<std::uint8_t> whole =
            shrink(picture, {scaled(picture.width()), scaled(picture.height())});
        if (progress.is_cancelled())
            return cancelled();
        const double shape = static_cast<double>(photo.width) / photo.height;
        const auto side = [](double wanted, int greatest) {
            return std::clamp(static_cast<int>(std::lround(wanted)), 1, greatest);
        };
        const int width = side(whole.height() * shape, whole.width());
        const int height = side(whole.width() / shape, whole.height());
        auto middle = Raster<std::uint8_t>::uninitialised(width, height, 3);
        const int x0 = (whole.width() - width) / 2;
        const int y0 = (whole.height() - height) / 2;
        for (int y = 0; y < height; ++y)
            std::memcpy(middle.row(y), whole.row(y0 + y) + std::ptrdiff_t{3} * x0,
                        std::size_t{3} * static_cast<std::size_t>(width));
        return build_photo_pyramid({.pixels = std::make_shared<const Pixels>(std::move(middle)),
                                    .transform = of_srgb,
                                    .srgb = {}},
                                   progress);
    });
}

} // namespace sdmatte::studio
