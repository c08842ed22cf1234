#include "prompt/constraints.h"

#include "base/parallel.h"
#include "prompt/fuse.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::uint8_t code(Constraint constraint)
{
    return static_cast<std::uint8_t>(constraint);
}

// The photo's pixels seen through a raster of another size.
struct Scaling {
    int photo_width;
    int photo_height;
    int width;
    int height;

    static int scaled_down(int value, int from, int to)
    {
        return static_cast<int>(static_cast<long long>(value) * to / from);
    }
    static int scaled_up(int value, int from, int to)
    {
        return static_cast<int>((static_cast<long long>(value) * to + from - 1) / from);
    }
    // The photo's pixels [first, last) that a raster pixel stands for, at least one.
    static std::pair<int, int> source_range(int pixel, int raster, int photo)
    {
        const int first = scaled_down(pixel, raster, photo);
        return {first, std::max(first + 1, scaled_down(pixel + 1, raster, photo))};
    }
};

// Of a box's side against the picture's: nobody can aim at the picture's last pixel, and an object
// that a box follows to there goes on beyond it.
constexpr double border_share = 0.01;

// The box, its sides that all but touch the picture's border moved there.
Box snapped_to_border(const Box& box, const Scaling& scale)
{
    const int reach_x = static_cast<int>(border_share * scale.photo_width);
    const int reach_y = static_cast<int>(border_share * scale.photo_height);
    return {.x0 = box.x0 <= reach_x ? 0 : box.x0,
            .y0 = box.y0 <= reach_y ? 0 : box.y0,
            .x1 = box.x1 >= scale.photo_width - reach_x ? scale.photo_width : box.x1,
            .y1 = box.y1 >= scale.photo_height - reach_y ? scale.photo_height : box.y1};
}

void draw_boxes(Raster<std::uint8_t>& raster, const std::vector<Box>& boxes, const Scaling& scale)
{
    std::ranges::fill(raster.values(), code(Constraint::Background));
    for (const Box& drawn : boxes) {
        const Box box = snapped_to_border(drawn, scale);
        // A raster pixel that a box covers in part must not be certain background.
        const int x0 = Scaling::scaled_down(std::max(box.x0, 0), scale.photo_width, scale.width);
        const int y0 = Scaling::scaled_down(std::max(box.y0, 0), scale.photo_height, scale.height);
        const int x1 = std::min(
            Scaling::scaled_up(std::max(box.x1, 0), scale.photo_width, scale.width), scale.width);
        const int y1 =
            std::min(Scaling::scaled_up(std::max(box.y1, 0), scale.photo_height, scale.height),
                     scale.height);
        for (int y = y0; y < y1; ++y)
            if (x0 < x1)
                std::fill(raster.row(y) + x0, raster.row(y) + x1,
                          code(Constraint::ProbablyForeground));
    }
}

// Marks the raster pixels that hold at least one photo pixel of a stroke.
void draw_stroke(Raster<std::uint8_t>& raster, const SharedMask& stroke, const Scaling& scale,
                 Constraint constraint)
{
    if (!stroke)
        return;
    const auto is_on_anywhere = [&](int left, int top, int right, int bottom) {
        for (int row = top; row < bottom; ++row)
            if (std::any_of(stroke->row(row) + left, stroke->row(row) + right,
                            [](std::uint8_t value) { return value != 0; }))
                return true;
        return false;
    };
    parallel_for(0, scale.height, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            const auto [top, bottom] = Scaling::source_range(y, scale.height, scale.photo_height);
            for (int x = 0; x < scale.width; ++x) {
                const auto [left, right] = Scaling::source_range(x, scale.width, scale.photo_width);
                if (is_on_anywhere(left, top, right, bottom))
                    raster.at(x, y) = code(constraint);
            }
        }
    });
}

void draw_area(Raster<std::uint8_t>& raster, const Raster<std::uint8_t>& area, const Scaling& scale,
               bool is_contradicted)
{
    const Constraint inside =
        is_contradicted ? Constraint::ProbablyForeground : Constraint::Foreground;
    for (int y = 0; y < scale.height; ++y) {
        const std::uint8_t* source =
            area.row(Scaling::scaled_down(2 * y + 1, 2 * scale.height, scale.photo_height));
        for (int x = 0; x < scale.width; ++x) {
            std::uint8_t& target = raster.at(x, y);
            if (source[Scaling::scaled_down(2 * x + 1, 2 * scale.width, scale.photo_width)] != 0)
                target = code(inside);
            else if (is_contradicted && target != code(Constraint::Background))
                target = code(Constraint::ProbablyBackground);
        }
    }
}

// Marks the disc of one point in raster pixels. Where discs overlap, the nearest point decides, the
// later one at a tie.
void draw_point(Raster<std::uint8_t>& raster, const std::vector<Point>& points, std::size_t index,
                const Scaling& scale)
{
    const double radius =
        std::max(0.5, point_disc_radius * std::min(scale.photo_width, scale.photo_height));
    const double step_x = static_cast<double>(scale.photo_width) / scale.width;
    const double step_y = static_cast<double>(scale.photo_height) / scale.height;
    const auto distance_to = [](const Point& point, double x, double y) {
        return std::hypot(x - (point.x + 0.5), y - (point.y + 0.5));
    };

    const Point& point = points[index];
    std::vector<std::pair<const Point*, bool>> rivals; // and whether it comes later
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i].is_positive != point.is_positive
            && distance_to(points[i], point.x + 0.5, point.y + 0.5) <= 2 * radius + step_x + step_y)
            rivals.emplace_back(&points[i], i > index);

    const int own_x = Scaling::scaled_down(2 * point.x + 1, 2 * scale.photo_width, scale.width);
    const int own_y = Scaling::scaled_down(2 * point.y + 1, 2 * scale.photo_height, scale.height);
    const int reach_x = static_cast<int>(radius / step_x) + 2;
    const int reach_y = static_cast<int>(radius / step_y) + 2;
    for (int y = std::max(0, own_y - reach_y); y < std::min(scale.height, own_y + reach_y); ++y)
        for (int x = std::max(0, own_x - reach_x); x < std::min(scale.width, own_x + reach_x);
             ++x) {
            const double photo_x = (x + 0.5) * step_x;
            const double photo_y = (y + 0.5) * step_y;
            const double distance = distance_to(point, photo_x, photo_y);
            const bool is_own_pixel = x == own_x && y == own_y;
            if (distance > radius && !is_own_pixel)
                continue;
            const bool is_beaten = std::ranges::any_of(rivals, [&](const auto& rival) {
                const double other = distance_to(*rival.first, photo_x, photo_y);
                return other < distance || (other == distance && rival.second);
            });
            if (!is_beaten)
                raster.at(x, y) =
                    code(point.is_positive ? Constraint::Foreground : Constraint::Background);
        }
}

} // namespace

Raster<std::uint8_t> make_constraints(const Prompt& prompt, int photo_width, int photo_height,
                                      int width, int height)
{
    const Scaling scale{photo_width, photo_height, width, height};
    Raster<std::uint8_t> raster(width, height, 1, code(Constraint::Free));
    if (!prompt.boxes.empty())
        draw_boxes(raster, prompt.boxes, scale);
    if (prompt.area)
        draw_area(raster, *prompt.area, scale, points_contradict_area(prompt));
    draw_stroke(raster, prompt.seed_add, scale, Constraint::Foreground);
    draw_stroke(raster, prompt.seed_erase, scale, Constraint::Background);
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        draw_point(raster, prompt.points, i, scale);
    draw_stroke(raster, prompt.keep, scale, Constraint::Foreground);
    draw_stroke(raster, prompt.remove, scale, Constraint::Background);
    return raster;
}

} // namespace sdmatte
