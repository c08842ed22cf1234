#include "matting/classical/band.h"

#include <algorithm>
#include <new>

namespace sdmatte::classical {
namespace {

// Enough that handing a stretch out costs nothing beside it.
constexpr std::size_t pixels_a_stretch = 2048;

// Once all rows are there.
void share_out(Band& band)
{
    std::size_t begin = 0;
    for (int y = 0; y < band.height; ++y) {
        const std::span<const Run> runs = band.row(y);
        if (runs.empty())
            continue;
        const Run& last = runs.back();
        const std::size_t end = last.first + static_cast<std::size_t>(last.x1 - last.x0);
        if (end - begin >= pixels_a_stretch || end == band.count) {
            band.stretch_begin.push_back(y + 1);
            begin = end;
        }
    }
}

} // namespace

Band make_band(int width, int height, const std::function<bool(int, int)>& is_inside)
{
    Band band{.width = width, .height = height, .runs = {}, .row_begin = {0}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!is_inside(x, y))
                continue;
            const int x0 = x;
            while (x < width && is_inside(x, y))
                ++x;
            band.runs.push_back({.x0 = x0, .x1 = x, .first = band.count});
            band.count += static_cast<std::size_t>(x - x0);
        }
        band.row_begin.push_back(band.runs.size());
    }
    share_out(band);
    return band;
}

Band find_band(RasterView<std::uint8_t> trimap)
{
    const int width = trimap.width();
    Band band{.width = width, .height = trimap.height(), .runs = {}, .row_begin = {0}};
    const auto is_known = [](std::uint8_t code) {
        return code == trimap_background || code == trimap_foreground;
    };
    for (int y = 0; y < trimap.height(); ++y) {
        const std::uint8_t* row = trimap.row(y);
        const std::uint8_t* end = row + width;
        for (const std::uint8_t* at = row; at != end;) {
            const std::uint8_t* begin = std::find_if_not(at, end, is_known);
            at = std::find_if(begin, end, is_known);
            if (begin == at)
                continue;
            band.runs.push_back({.x0 = static_cast<int>(begin - row),
                                 .x1 = static_cast<int>(at - row),
                                 .first = band.count});
            band.count += static_cast<std::size_t>(at - begin);
        }
        band.row_begin.push_back(band.runs.size());
    }
    share_out(band);
    return band;
}

Field::Field(int width, int height)
    : stride_(width + 4)
{
    const std::size_t count =
        static_cast<std::size_t>(stride_) * (static_cast<std::size_t>(height) + 4) + read_ahead;
    data_.reset(static_cast<float*>(std::calloc(count, sizeof(float))));
    if (!data_)
        throw std::bad_alloc();
}

} // namespace sdmatte::classical
