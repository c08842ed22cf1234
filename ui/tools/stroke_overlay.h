// The strokes of one kind, tinted over the photo. Images are kept for each tile, at the size
// that the zoom needs; a frame touches only visible tiles that hold something.
#pragma once

#include "document/tile_mask.h"
#include "ui/canvas/view_transform.h"

#include <QColor>
#include <QImage>
#include <QPainter>

#include <vector>

namespace sdmatte::studio {

// Kinds are told apart without their colour too.
enum class StrokePattern { Plain, Hatched, Checked, Outlined };

class StrokeOverlay {
public:
    StrokeOverlay(QColor colour, StrokePattern pattern);

    // Into the painter's visible part, in widget coordinates; `opacity` in 0..1 of full strokes.
    void paint(QPainter& painter, const ViewTransform& view, const TileMask& strokes,
               double opacity);

    [[nodiscard]] int kept_images() const { return kept_images_; }

private:
    struct TileImage {
        TileMask::SharedTile tile; // held, so that another tile cannot take its address
        int level = 0;
        QImage image;
    };

    const QImage& image_of(std::size_t index, const TileMask::SharedTile& tile, int level);
    void drop_images_but(const std::vector<std::size_t>& visible);

    QList<QRgb> colours_; // of an image's codes
    StrokePattern pattern_;
    QSize tile_count_;
    std::vector<TileImage> images_; // by tile, row-major
    int kept_images_ = 0;
};

// The codes of a tile averaged over squares of 2^level pixels (level 0..5); row-major.
std::vector<std::uint8_t> reduced_tile(const TileMask::Tile& tile, int level);

} // namespace sdmatte::studio
