// Which pixels of a pyramid make one pixel of the screen. Both compositors go by these numbers, so
// that they agree. Everything is separable: columns and rows have taps of their own.
#pragma once

#include "image/resize.h"
#include "ui/canvas/view_transform.h"

#include <QSize>

#include <vector>

namespace sdmatte::studio {

// A view in device pixels: the origin lies on a whole one, so that 100 % is pixel for pixel.
struct DeviceView {
    double scale = 1; // device pixels for one photo pixel
    double origin_x = 0;
    double origin_y = 0;
};

DeviceView device_view(const ViewTransform& view, double device_pixel_ratio);

// From this scale on, pixels are shown as squares.
inline constexpr double nearest_from = 4;

// The weighted pixels [first, first + count); the weights sum to 1. count 0: outside the photo.
struct Tap {
    int first = 0;
    int count = 0;
    float first_weight = 0;
    float inner_weight = 0; // of those between first and last
    float last_weight = 0;  // unless it is also the first

    [[nodiscard]] float weight(int i) const
    {
        return i == 0 ? first_weight : i + 1 == count ? last_weight : inner_weight;
    }
    bool operator==(const Tap&) const = default;
};

struct Taps {
    int level = 0;
    std::vector<Tap> columns; // one for each column of the screen
    std::vector<Tap> rows;
};

// Of a picture of `size` that covers the whole photo, with `level_count` levels, on a screen of
// `screen` device pixels. A picture of the photo's size: the nearest pixel from nearest_from on,
// else the area average from the smallest level that is not enlarged. A smaller one: bilinear
// where it is enlarged. Levels below `finest` are not used.
Taps find_taps(Size size, int level_count, Size photo, const DeviceView& view, QSize screen,
               int finest = 0);

} // namespace sdmatte::studio
