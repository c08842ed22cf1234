// Everything that a frame of the canvas shows, apart from where.
#pragma once

#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/photo_pyramid.h"
#include "ui/canvas/view_mode.h"

#include <QColor>

#include <vector>

namespace sdmatte::studio {

// Colours are opaque. The defaults are those of the dark theme.
struct CanvasColours {
    QColor overlay{0xff, 0x2d, 0x55};
    double overlay_opacity = 0.5;
    bool is_over_removed = true; // false: the overlay lies over what is kept
    QColor checker_light{0x9a, 0x9a, 0x9a};
    QColor checker_dark{0x66, 0x66, 0x66};
    QColor surround{0x1e, 0x1e, 0x1e};

    bool operator==(const CanvasColours&) const = default;
};

// Another object of the photo: the overlay tints what it keeps, instead of what is removed.
struct TintedAlpha {
    SharedAlphaPyramid alpha;
    QColor colour;

    bool operator==(const TintedAlpha&) const = default;
};

inline constexpr std::size_t most_tints = 16; // of the uppermost objects; no more are shown

inline constexpr double checker_cell = 8; // widget pixels

struct Scene {
    SharedPhotoPyramid photo;      // null: nothing but the surround
    SharedPhotoPyramid foreground; // null: the photo's colours
    SharedAlphaPyramid alpha;      // null: every view shows the photo as it is
    SharedAlphaPyramid previous_alpha;
    std::vector<TintedAlpha> others; // the uppermost first
    double fade = 1;                 // 0 shows previous_alpha (unless it is null), 1 alpha
    ViewMode mode = ViewMode::Overlay;
    CanvasColours colours;
};

} // namespace sdmatte::studio
