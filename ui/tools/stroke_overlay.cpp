#include "ui/tools/stroke_overlay.h"

#include "ui/tools/prompt_colours.h"

#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int side = TileMask::tile_side;
constexpr int max_level = 5;
constexpr int max_kept_images = 600; // 40 MB at most
constexpr int hatch_period = 8;      // image pixels

// The greatest reduction that still has a pixel for each of the screen's.
int level_for(double device_scale)
{
    const int level = device_scale > 0 ? static_cast<int>(std::floor(-std::log2(device_scale))) : 0;
    return std::clamp(level, 0, max_level);
}

using Codes = std::vector<std::uint8_t>; // size x size

// Half of the image's codes are coverages in the strokes' colour, the other half in the pattern's,
// which is seen where the photo has the strokes' own colour.
constexpr int shades = 128;

template <class IsPattern>
void give_colours(Codes& codes, int size, const IsPattern& is_pattern)
{
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            std::uint8_t& code = codes[static_cast<std::size_t>(y) * size + x];
            code =
                static_cast<std::uint8_t>(code / 2 + (code > 1 && is_pattern(x, y) ? shades : 0));
        }
}

// A border of the tile is none of what it holds.
void outline(Codes& codes, int size)
{
    constexpr int width = 2;
    const Codes filled = codes;
    const auto is_in = [&](int x, int y) {
        return filled[static_cast<std::size_t>(std::clamp(y, 0, size - 1)) * size
                      + std::clamp(x, 0, size - 1)]
               >= 128;
    };
    give_colours(codes, size, [&](int x, int y) {
        return !(is_in(x - width, y) && is_in(x + width, y) && is_in(x, y - width)
                 && is_in(x, y + width));
    });
}

void apply(StrokePattern pattern, Codes& codes, int size)
{
    constexpr int period = hatch_period;
    switch (pattern) {
    case StrokePattern::Plain: give_colours(codes, size, [](int, int) { return false; }); return;
    case StrokePattern::Hatched:
        give_colours(codes, size, [](int x, int y) { return (x + y) % period >= period * 5 / 8; });
        return;
    case StrokePattern::Checked:
        give_colours(codes, size,
                     [](int x, int y) { return (x / (period / 2) + y / (period / 2)) % 2 == 1; });
        return;
    case StrokePattern::Outlined: outline(codes, size); return;
    }
}

QColor pattern_colour(StrokePattern pattern)
{
    return pattern == StrokePattern::Outlined ? prompt_colours::light : prompt_colours::dark;
}

QRectF visible_part(const QPainter& painter)
{
    const QRectF window = painter.window();
    return painter.hasClipping() ? window & painter.clipBoundingRect() : window;
}

} // namespace

std::vector<std::uint8_t> reduced_tile(const TileMask::Tile& tile, int level)
{
    std::vector<std::uint8_t> codes(tile.begin(), tile.end());
    for (int size = side / 2; size >= side >> level; size /= 2) {
        for (int y = 0; y < size; ++y) {
            const std::uint8_t* upper = codes.data() + static_cast<std::size_t>(2 * y) * 2 * size;
            const std::uint8_t* lower = upper + 2 * size;
            std::uint8_t* out = codes.data() + static_cast<std::size_t>(y) * size;
            for (int x = 0; x < size; ++x)
                out[x] = static_cast<std::uint8_t>(
                    (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
    }
    codes.resize(static_cast<std::size_t>(side >> level) * (side >> level));
    return codes;
}

StrokeOverlay::StrokeOverlay(QColor colour, StrokePattern pattern)
    : pattern_(pattern)
{
    for (const QColor& of : {colour, pattern_colour(pattern)})
        for (int shade = 0; shade < shades; ++shade)
            colours_.append(qRgba(of.red(), of.green(), of.blue(), shade * 255 / (shades - 1)));
}

const QImage& StrokeOverlay::image_of(std::size_t index, const TileMask::SharedTile& tile,
                                      int level)
{
    TileImage& kept = images_[index];
    if (kept.tile == tile && kept.level == level)
        return kept.image;
    if (kept.image.isNull())
        ++kept_images_;
    Codes codes = reduced_tile(*tile, level);
    const int size = side >> level;
    apply(pattern_, codes, size);
    QImage image(size, size, QImage::Format_Indexed8); // a quarter of the memory of colours
    image.setColorTable(colours_);
    for (int y = 0; y < size; ++y)
        std::copy_n(codes.data() + static_cast<std::size_t>(y) * size, size, image.scanLine(y));
    kept = {.tile = tile, .level = level, .image = std::move(image)};
    return kept.image;
}

void StrokeOverlay::drop_images_but(const std::vector<std::size_t>& visible)
{
    std::vector<TileImage> kept(images_.size());
    for (const std::size_t index : visible)
        kept[index] = std::move(images_[index]);
    images_ = std::move(kept);
    kept_images_ = static_cast<int>(visible.size());
}

void StrokeOverlay::paint(QPainter& painter, const ViewTransform& view, const TileMask& strokes,
                          double opacity)
{
    const QSize count(strokes.tiles_across(), strokes.tiles_down());
    if (count != tile_count_) {
        tile_count_ = count;
        images_.assign(static_cast<std::size_t>(count.width()) * count.height(), {});
        kept_images_ = 0;
    }
    if (strokes.is_blank())
        return;

    const double ratio = painter.device()->devicePixelRatioF();
    const int level = level_for(view.scale * ratio);
    // Tiles meet on the screen's pixels: no seam, nothing drawn twice.
    const auto edge = [&](int pixel, double origin) {
        return std::round((pixel * view.scale + origin) * ratio) / ratio;
    };
    const QRectF part = visible_part(painter);
    const QPointF first = view.to_photo(part.topLeft());
    const QPointF last = view.to_photo(part.bottomRight());
    const auto tile_of = [](double position, int tiles) {
        return static_cast<int>(std::clamp(std::floor(position / side), 0.0, tiles - 1.0));
    };

    painter.save();
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, view.scale * ratio < 3);
    std::vector<std::size_t> visible;
    for (int ty = tile_of(first.y(), count.height()); ty <= tile_of(last.y(), count.height());
         ++ty) {
        for (int tx = tile_of(first.x(), count.width()); tx <= tile_of(last.x(), count.width());
             ++tx) {
            const TileMask::SharedTile& tile = strokes.shared_tile(tx, ty);
            if (!tile)
                continue;
            const auto index = static_cast<std::size_t>(ty) * count.width() + tx;
            const QImage& image = image_of(index, tile, level);
            visible.push_back(index);
            const int right = std::min((tx + 1) * side, strokes.width());
            const int bottom = std::min((ty + 1) * side, strokes.height());
            const QRectF target(
                QPointF(edge(tx * side, view.origin.x()), edge(ty * side, view.origin.y())),
                QPointF(edge(right, view.origin.x()), edge(bottom, view.origin.y())));
            const double shrink = 1.0 / (1 << level);
            painter.drawImage(
                target, image,
                QRectF(0, 0, (right - tx * side) * shrink, (bottom - ty * side) * shrink));
        }
    }
    painter.restore();
    if (kept_images_ > max_kept_images)
        drop_images_but(visible);
}

} // namespace sdmatte::studio
