// Everything an artist can change about one object of a photo: a value, cheap to copy, compared
// by content. Undo is a list of such values.
#pragma once

#include "document/tile_mask.h"
#include "matting/edge.h"
#include "prompt/prompt.h"

#include <vector>

namespace sdmatte {

// Strokes are soft (codes are coverage), engines take them or not: a pixel counts from here on.
inline constexpr std::uint8_t least_stroke_code = 128;

struct ObjectPrompt {
    std::vector<Point> points; // in the order clicked
    std::vector<Box> boxes;
    // Of one pixel both codes never add up to more than 255, so it counts for one of them at most.
    TileMask add;   // brush strokes that mark the object
    TileMask erase; // strokes that take away
    bool is_see_through = false;

    // Nothing that locates an object: the flag does not, nor do strokes that count nowhere.
    [[nodiscard]] bool is_empty() const;
    bool operator==(const ObjectPrompt&) const = default;
};

struct ObjectState {
    ObjectPrompt prompt;
    EdgeAdjustment edge;

    bool operator==(const ObjectState&) const = default;
};

// Whether a pixel of the strokes counts. Erasing what was painted can leave a faint rim, which does
// not.
bool counts_anywhere(const TileMask& strokes);

// The empty state for a photo of this size.
ObjectState empty_state(int width, int height);

// As engines take it: seeds are 255 where a stroke counts, 0 elsewhere, null when it counts
// nowhere. Builds rasters of the photo's size, so not on a thread that must not wait.
Prompt to_prompt(const ObjectPrompt& prompt);

} // namespace sdmatte
