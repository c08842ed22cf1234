#include "document/brush.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

// A piece of a stroke: all discs whose middles lie on the axis from (x, y) along the unit vector
// (ux, uy), `length` long, their radius growing by `slope` a pixel.
struct Segment {
    float x, y;
    float ux, uy;
    float length;
    float radius, slope;
    float lead;     // how far ahead of the foot of a pixel's perpendicular its disc lies, a pixel
    float softness; // of the radius

    [[nodiscard]] float end_radius() const { return radius + slope * length; }
    [[nodiscard]] PixelRect bounds() const;
    [[nodiscard]] bool reaches(const PixelRect& tile) const;
    [[nodiscard]] bool covers(const PixelRect& tile) const; // fully, each of its pixels
    struct Depth {
        float pixels; // inside the edge of the disc that reaches farthest over the place
        float ramp;   // from no coverage to full, pixels
    };
    [[nodiscard]] float ramp_of(float disc_radius) const
    {
        return std::max(1.F, softness * disc_radius);
    }
    [[nodiscard]] Depth depth_at(float px, float py) const;
    // 0..1, of the pixel whose middle is (px, py).
    [[nodiscard]] float coverage(float px, float py) const;
};

Segment segment_of(const Brush& brush, const StrokePoint& from, const StrokePoint& to)
{
    const auto radius_at = [&](const StrokePoint& point) {
        return std::max(1.0, brush.radius_px * std::clamp(point.size, 0.0, 1.0));
    };
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double length = std::hypot(dx, dy);
    const double r0 = radius_at(from);
    const double r1 = radius_at(to);
    Segment segment{.x = static_cast<float>(from.x),
                    .y = static_cast<float>(from.y),
                    .ux = 0,
                    .uy = 0,
                    .length = 0,
                    .radius = static_cast<float>(r0),
                    .slope = 0,
                    .lead = 0,
                    .softness = static_cast<float>(1 - std::clamp(brush.hardness, 0.0, 1.0))};
    if (std::abs(r1 - r0) >= length) { // one disc holds the other
        if (r1 > r0) {
            segment.x = static_cast<float>(to.x);
            segment.y = static_cast<float>(to.y);
            segment.radius = static_cast<float>(r1);
        }
        return segment;
    }
    const double slope = (r1 - r0) / length;
    segment.ux = static_cast<float>(dx / length);
    segment.uy = static_cast<float>(dy / length);
    segment.length = static_cast<float>(length);
    segment.slope = static_cast<float>(slope);
    // radius(s) - distance(s) is greatest where its derivative along the axis vanishes.
    segment.lead = static_cast<float>(slope / std::sqrt(1 - slope * slope));
    return segment;
}

PixelRect Segment::bounds() const
{
    const float end_x = x + ux * length;
    const float end_y = y + uy * length;
    // Limits keep what lies far outside of any photo within int.
    const auto edge = [](float value) { return static_cast<int>(std::clamp(value, -1e6F, 1e6F)); };
    const float reach = 0.5F;
    return {.x0 = edge(std::floor(std::min(x - radius, end_x - end_radius()) - reach)),
            .y0 = edge(std::floor(std::min(y - radius, end_y - end_radius()) - reach)),
            .x1 = edge(std::ceil(std::max(x + radius, end_x + end_radius()) + reach)),
            .y1 = edge(std::ceil(std::max(y + radius, end_y + end_radius()) + reach))};
}

bool Segment::reaches(const PixelRect& tile) const
{
    const float middle_x = static_cast<float>(tile.x0 + tile.x1) / 2;
    const float middle_y = static_cast<float>(tile.y0 + tile.y1) / 2;
    const float along = std::clamp((middle_x - x) * ux + (middle_y - y) * uy, 0.F, length);
    const float distance = std::hypot(middle_x - x - along * ux, middle_y - y - along * uy);
    const float half_diagonal =
        std::hypot(static_cast<float>(tile.x1 - tile.x0), static_cast<float>(tile.y1 - tile.y0))
        / 2;
    return distance <= std::max(radius, end_radius()) + half_diagonal + 1;
}

// The depth is concave, as the greatest of cones whose tips lie on a line: within a rectangle it is
// least at a corner.
bool Segment::covers(const PixelRect& tile) const
{
    const float ramp = ramp_of(std::max(radius, end_radius()));
    const auto is_deep = [&](int px, int py) {
        return depth_at(static_cast<float>(px) + 0.5F, static_cast<float>(py) + 0.5F).pixels
               >= ramp;
    };
    return is_deep(tile.x0, tile.y0) && is_deep(tile.x1 - 1, tile.y0)
           && is_deep(tile.x0, tile.y1 - 1) && is_deep(tile.x1 - 1, tile.y1 - 1);
}

Segment::Depth Segment::depth_at(float px, float py) const
{
    const float dx = px - x;
    const float dy = py - y;
    const float foot = dx * ux + dy * uy;
    const float aside = std::abs(dx * uy - dy * ux);
    const float along = std::min(std::max(foot + lead * aside, 0.F), length);
    const float rx = dx - along * ux;
    const float ry = dy - along * uy;
    const float here = radius + slope * along;
    return {.pixels = here + 0.5F - std::sqrt(rx * rx + ry * ry), .ramp = ramp_of(here)};
}

float Segment::coverage(float px, float py) const
{
    const Depth depth = depth_at(px, py);
    const float t = std::min(std::max(depth.pixels / depth.ramp, 0.F), 1.F);
    return t * t * (3 - 2 * t); // no visible ring where the ramp begins
}

constexpr int block = 32; // pixels of a row

// combine(code, coverage code) for the pixels [x0, x1) of a row. The depth changes by at most a
// pixel for each pixel, so one look tells whether a block lies wholly outside or deep inside.
template <class Combine>
void apply_row(const Segment& segment, int y, int x0, int x1, std::uint8_t* codes,
               const Combine& combine)
{
    const float py = static_cast<float>(y) + 0.5F;
    const float greatest_ramp = segment.ramp_of(std::max(segment.radius, segment.end_radius()));
    for (int first = x0; first < x1; first += block, codes += block) {
        const int count = std::min(block, x1 - first);
        const float half = static_cast<float>(count) / 2;
        const float depth = segment.depth_at(static_cast<float>(first) + half, py).pixels;
        if (depth <= -half)
            continue;
        const bool is_deep = depth - half >= greatest_ramp;
        for (int i = 0; i < count; ++i) {
            const float coverage =
                is_deep ? 1.F : segment.coverage(static_cast<float>(first + i) + 0.5F, py);
            codes[i] = combine(codes[i], static_cast<std::uint8_t>(coverage * 255 + 0.5F));
        }
    }
}

// The same for the tiles that the segment reaches and that do not hold `full_code`, what full
// coverage makes of any code, everywhere already.
template <class Combine>
void apply(TileMask& mask, const Segment& segment, std::uint8_t full_code, Combine combine)
{
    constexpr int side = TileMask::tile_side;
    const PixelRect all = segment.bounds();
    const int last_tile_x = std::min((all.x1 - 1) / side, mask.tiles_across() - 1);
    const int last_tile_y = std::min((all.y1 - 1) / side, mask.tiles_down() - 1);
    if (all.x1 <= 0 || all.y1 <= 0)
        return;
    std::vector<TileMask::TilePlace> full;
    for (int ty = std::max(all.y0, 0) / side; ty <= last_tile_y; ++ty) {
        for (int tx = std::max(all.x0, 0) / side; tx <= last_tile_x; ++tx) {
            const PixelRect area{.x0 = std::max(all.x0, tx * side),
                                 .y0 = std::max(all.y0, ty * side),
                                 .x1 = std::min(all.x1, (tx + 1) * side),
                                 .y1 = std::min(all.y1, (ty + 1) * side)};
            const bool is_done =
                full_code == 0 ? mask.tile(tx, ty) == nullptr : mask.is_full(tx, ty);
            if (is_done || !segment.reaches(area))
                continue;
            if (segment.covers({.x0 = tx * side,
                                .y0 = ty * side,
                                .x1 = std::min((tx + 1) * side, mask.width()),
                                .y1 = std::min((ty + 1) * side, mask.height())})) {
                full.push_back({tx, ty});
                continue;
            }
            mask.edit(area, [&](int y, int x0, int x1, std::uint8_t* codes) {
                apply_row(segment, y, x0, x1, codes, combine);
            });
        }
    }
    if (!full.empty())
        mask.fill_tiles(full, full_code);
}

} // namespace

void paint(TileMask& mask, const Brush& brush, const StrokePoint& from, const StrokePoint& to)
{
    apply(mask, segment_of(brush, from, to), 255,
          [](std::uint8_t code, std::uint8_t coverage) { return std::max(code, coverage); });
}

void wipe(TileMask& mask, const Brush& brush, const StrokePoint& from, const StrokePoint& to)
{
    apply(mask, segment_of(brush, from, to), 0, [](std::uint8_t code, std::uint8_t coverage) {
        return std::min(code, static_cast<std::uint8_t>(255 - coverage));
    });
}

void paint_stroke(ObjectPrompt& prompt, StrokeKind kind, const Brush& brush,
                  const StrokePoint& from, const StrokePoint& to)
{
    const auto replace = [&](TileMask& opposite, TileMask& own) {
        paint(own, brush, from, to);
        wipe(opposite, brush, from, to);
    };
    switch (kind) {
    case StrokeKind::Add: return replace(prompt.erase, prompt.add);
    case StrokeKind::Erase: return replace(prompt.add, prompt.erase);
    case StrokeKind::Keep: return replace(prompt.remove, prompt.keep);
    case StrokeKind::Remove: return replace(prompt.keep, prompt.remove);
    case StrokeKind::Free:
        wipe(prompt.keep, brush, from, to);
        wipe(prompt.remove, brush, from, to);
        return;
    }
}

} // namespace sdmatte
