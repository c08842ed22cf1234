// Drawing, resizing and moving a box within a photo: always at least a pixel, never beyond the
// photo, the maximum exclusive. Positions are photo coordinates.
#pragma once

#include "prompt/prompt.h"
#include "ui/canvas/view_transform.h"

#include <QPointF>
#include <QSize>

#include <array>
#include <optional>

namespace sdmatte::studio {

// By what a box is held: -1 the side of the minimum, 1 that of the maximum, 0 neither; both 0 is
// its inside.
struct BoxGrip {
    int x = 0;
    int y = 0;

    [[nodiscard]] bool is_inside() const { return x == 0 && y == 0; }
    bool operator==(const BoxGrip&) const = default;
};

inline constexpr std::array box_handles{BoxGrip{-1, -1}, BoxGrip{0, -1}, BoxGrip{1, -1},
                                        BoxGrip{1, 0},   BoxGrip{1, 1},  BoxGrip{0, 1},
                                        BoxGrip{-1, 1},  BoxGrip{-1, 0}};

// Holds the pixels of both positions; nothing when no pixel of the photo lies between them.
std::optional<Box> drawn_box(QPointF from, QPointF to, QSize photo);

// The sides that are held go `by` so far, past the opposite ones too.
Box resized_box(const Box& box, BoxGrip grip, QPointF by, QSize photo);

Box moved_box(const Box& box, QPointF by, QSize photo);

// By what of the box a widget position would hold it, the whole of a side included. However
// small the box is on the screen, a part of its inside stays.
std::optional<BoxGrip> grip_at(const Box& box, QPointF widget, const ViewTransform& view);

// The middle of a handle, in widget pixels.
QPointF handle_position(const Box& box, BoxGrip handle, const ViewTransform& view);

} // namespace sdmatte::studio
