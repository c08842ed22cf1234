#include "matting/classical/search_picture.h"

#include "base/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace sdmatte::classical {
namespace {

// Far more than any picture's diagonal: that code is nowhere.
constexpr float nowhere = 1e6F;

Raster<float> distance_to(const Raster<std::uint8_t>& trimap, std::uint8_t code)
{
    Raster<float> distance(trimap.width(), trimap.height(), 1, nowhere);
    if (std::ranges::find(trimap.values(), code) == trimap.values().end())
        return distance;
    const cv::Mat codes(trimap.height(), trimap.width(), CV_8UC1,
                        const_cast<std::uint8_t*>(trimap.data())); // only read
    cv::Mat target(distance.height(), distance.width(), CV_32FC1, distance.data());
    const cv::Mat is_elsewhere = codes != code;
    cv::distanceTransform(is_elsewhere, target, cv::DIST_L2, cv::DIST_MASK_5);
    return distance;
}

} // namespace

SearchPicture make_search_picture(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                  int scale)
{
    const int width = std::max(1, photo.width() / scale);
    const int height = std::max(1, photo.height() / scale);
    SearchPicture search{.colour = Raster<float>(width, height, 3),
                         .trimap = Raster<std::uint8_t>(width, height),
                         .to_foreground = {},
                         .to_background = {},
                         .scale = scale};
    // A cell is known when all its pixels agree; its colour is their mean.
    parallel_for(0, height, 16, [&](int first, int last) {
        std::vector<float> row(static_cast<std::size_t>(photo.width()) * 3);
        for (int y = first; y < last; ++y) {
            float* colour = search.colour.row(y);
            std::uint8_t* codes = search.trimap.row(y);
            for (int dy = 0; dy < scale && y * scale + dy < photo.height(); ++dy) {
                photo.read_row(y * scale + dy, 0, photo.width(), row.data());
                const std::uint8_t* source = trimap.row(y * scale + dy);
                for (int x = 0; x < width; ++x) {
                    for (int dx = 0; dx < scale && x * scale + dx < photo.width(); ++dx) {
                        const int from = x * scale + dx;
                        const std::uint8_t code = source[from];
                        const bool is_first = dx == 0 && dy == 0;
                        if (is_first)
                            codes[x] = code;
                        if (code != codes[x]
                            || (code != trimap_background && code != trimap_foreground))
                            codes[x] = trimap_unknown;
                        for (int channel = 0; channel < 3; ++channel)
                            colour[3 * x + channel] +=
                                row[static_cast<std::size_t>(3 * from + channel)];
                    }
                }
            }
            const int pixels = std::min(scale, photo.width()) * std::min(scale, photo.height());
            const float share = 1.F / static_cast<float>(pixels);
            for (int i = 0; i < 3 * width; ++i)
                colour[i] *= share;
        }
    });
    const std::array sides{trimap_foreground, trimap_background};
    const std::array distances{&search.to_foreground, &search.to_background};
    parallel_for(0, 2, 1, [&](int first, int last) {
        for (auto side = static_cast<std::size_t>(first); side < static_cast<std::size_t>(last);
             ++side)
            *distances[side] = distance_to(search.trimap, sides[side]);
    });
    return search;
}

} // namespace sdmatte::classical
