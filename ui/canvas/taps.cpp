#include "ui/canvas/taps.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double sliver = 1e-6; // of a pixel: less than this is only rounding of coordinates

// One axis of one level of a picture.
struct Axis {
    int photo = 0;    // pixels of the photo
    double scale = 1; // device pixels for one of them
    double origin = 0;
    double level_scale = 1;  // pixels of the level for one of the photo
    double level_extent = 0; // of the photo in pixels of the level; may end within the last one
    int level_size = 0;
};

Tap tap_of(int first, double first_weight, double last_weight)
{
    return {.first = first,
            .count = last_weight > 0 ? 2 : 1,
            .first_weight = static_cast<float>(first_weight),
            .last_weight = static_cast<float>(last_weight)};
}

Tap nearest(const Axis& axis, double centre)
{
    return tap_of(std::clamp(static_cast<int>(centre), 0, axis.level_size - 1), 1, 0);
}

Tap bilinear(const Axis& axis, double centre)
{
    const double position =
        std::clamp(centre * axis.level_scale - 0.5, 0.0, static_cast<double>(axis.level_size - 1));
    const int first = static_cast<int>(position);
    const double part = position - first;
    return first + 1 < axis.level_size ? tap_of(first, 1 - part, part) : tap_of(first, 1, 0);
}

Tap area(const Axis& axis, double photo_begin, double photo_end)
{
    const double begin = std::max(photo_begin * axis.level_scale, 0.0);
    const double end = std::min(photo_end * axis.level_scale, axis.level_extent);
    const int first = std::min(static_cast<int>(begin + sliver), axis.level_size - 1);
    const int last = std::clamp(static_cast<int>(std::ceil(end - sliver)), first + 1,
                                axis.level_size); // exclusive
    const double length = end - begin;
    Tap tap{.first = first, .count = last - first, .first_weight = 1};
    if (tap.count > 1) {
        tap.first_weight = static_cast<float>((first + 1 - begin) / length);
        tap.inner_weight = static_cast<float>(1 / length);
        tap.last_weight = static_cast<float>((end - (last - 1)) / length);
    }
    return tap;
}

enum class Filter { Nearest, Bilinear, Area };

std::vector<Tap> axis_taps(const Axis& axis, Filter filter, int count)
{
    std::vector<Tap> taps(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        const double centre = (i + 0.5 - axis.origin) / axis.scale;
        if (!(centre >= 0) || centre >= axis.photo)
            continue;
        Tap& tap = taps[static_cast<std::size_t>(i)];
        switch (filter) {
        case Filter::Nearest: tap = nearest(axis, centre); break;
        case Filter::Bilinear: tap = bilinear(axis, centre); break;
        case Filter::Area:
            tap = area(axis, (i - axis.origin) / axis.scale, (i + 1 - axis.origin) / axis.scale);
            break;
        }
    }
    return taps;
}

int level_pixels(int size, int level)
{
    return static_cast<int>((std::int64_t{size} + (std::int64_t{1} << level) - 1) >> level);
}

} // namespace

DeviceView device_view(const ViewTransform& view, double device_pixel_ratio)
{
    return {.scale = view.scale * device_pixel_ratio,
            .origin_x = std::round(view.origin.x() * device_pixel_ratio),
            .origin_y = std::round(view.origin.y() * device_pixel_ratio)};
}

Taps find_taps(Size size, int level_count, Size photo, const DeviceView& view, QSize screen,
               int finest)
{
    const double across = static_cast<double>(size.width) / photo.width;
    const double down = static_cast<double>(size.height) / photo.height;
    const double scale = view.scale / std::max(across, down); // device pixels for one of it
    const int fitting = static_cast<int>(std::floor(std::log2(1 / scale) + 1e-9));
    const int level = std::clamp(fitting, std::min(finest, level_count - 1), level_count - 1);
    Filter filter = Filter::Area;
    if (size == photo && view.scale >= nearest_from && level == 0)
        filter = Filter::Nearest;
    else if (size != photo && scale > 1)
        filter = Filter::Bilinear;
    const double shrink = std::ldexp(1.0, -level);
    const auto axis = [&](int own, int photos, double origin) {
        return Axis{.photo = photos,
                    .scale = view.scale,
                    .origin = origin,
                    .level_scale = own * shrink / photos,
                    .level_extent = own * shrink,
                    .level_size = level_pixels(own, level)};
    };
    return {
        .level = level,
        .columns = axis_taps(axis(size.width, photo.width, view.origin_x), filter, screen.width()),
        .rows = axis_taps(axis(size.height, photo.height, view.origin_y), filter, screen.height())};
}

} // namespace sdmatte::studio
