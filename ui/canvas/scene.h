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
    QColor backdrop{0x3f, 0x6f, 0xa0};
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

// The heat map's colours, and how much of it lies over the photo.
inline constexpr QRgb heat_uncertain = 0xfff0f921;
inline constexpr QRgb heat_between = 0xffcc4778;
inline constexpr QRgb heat_certain = 0xff1b0c88;
inline constexpr float heat_opacity = 0.8F;

inline constexpr float dimming = 0.85F; // of what the edge band is not

struct Scene {
    SharedPhotoPyramid photo;      // null: nothing but the surround
    SharedPhotoPyramid foreground; // null: the photo's colours
    SharedPhotoPyramid backdrop;   // of any size, covers the photo; null: the colour in its place
    SharedAlphaPyramid alpha;      // null: every view of it shows the photo as it is
    SharedAlphaPyramid previous_alpha;
    std::vector<TintedAlpha> others; // the uppermost first
    double fade = 1;                 // 0 shows previous_alpha (unless it is null), 1 alpha
    SharedAlphaPyramid derived;      // of the view derived_of; null: not there yet
    ViewMode derived_of = ViewMode::Trimap;
    ViewMode mode = ViewMode::Overlay;
    ViewMode wiped = ViewMode::CutOut; // right of the wipe's line; not Wipe
    double wipe = 0.5;                 // where the line stands, as a share of the widget's width
    bool blends_light = false;         // overlay and cut-outs are mixed in linear light
    CanvasColours colours;
};

} // namespace sdmatte::studio
