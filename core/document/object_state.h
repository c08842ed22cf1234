// Everything an artist can change about one object of a photo: a value, cheap to copy, compared
// by content. Undo is a list of such values.
#pragma once

#include "document/tile_mask.h"
#include "matting/edge.h"
#include "prompt/prompt.h"

#include <vector>

namespace sdmatte {

struct ObjectPrompt {
    std::vector<Point> points; // in the order clicked
    std::vector<Box> boxes;
    TileMask add;   // brush strokes that mark the object
    TileMask erase; // strokes that take away
    bool is_see_through = false;

    bool operator==(const ObjectPrompt&) const = default;
};

struct ObjectState {
    ObjectPrompt prompt;
    EdgeAdjustment edge;

    bool operator==(const ObjectState&) const = default;
};

// The empty state for a photo of this size.
ObjectState empty_state(int width, int height);

// As engines take it; builds the strokes' rasters, so not on a thread that must not wait.
Prompt to_prompt(const ObjectPrompt& prompt);

} // namespace sdmatte
