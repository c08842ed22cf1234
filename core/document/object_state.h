// Everything an artist can change about one object of a photo: a value, cheap to copy, compared
// by content. Undo is a list of such values.
#pragma once

#include "document/tile_mask.h"
#include "matting/finish.h"
#include "prompt/prompt.h"

#include <array>
#include <string>
#include <vector>

namespace sdmatte {

// Strokes are soft (codes are coverage), engines take them or not: a pixel counts from here on.
inline constexpr std::uint8_t least_stroke_code = 128;

struct ObjectPrompt {
    std::vector<Point> points; // in the order clicked
    std::vector<Box> boxes;
    TileMask area; // complete areas, codes 0 or 255: closed lassos, an imported mask
    // Of one pixel both codes never add up to more than 255, so it counts for one of them at most.
    TileMask add;   // brush strokes that mark the object
    TileMask erase; // strokes that take away
    // The same holds for these two: strokes that bind the result, whatever an engine says.
    TileMask keep;
    TileMask remove;
    SharedMask
        trimap; // of the photo's size: 0 background, 255 foreground, else unknown; null: none
    std::string caption;               // UTF-8
    bool uses_strokes_exactly = false; // `add` is a complete area, not seeds to be grown
    bool is_see_through = false;

    // Nothing that asks for a matte: flags and caption do not, nor do strokes that count nowhere.
    [[nodiscard]] bool is_empty() const;
    bool operator==(const ObjectPrompt& other) const; // by content, the trimap's too
};

struct ObjectState {
    ObjectPrompt prompt;
    EdgeAdjustment edge;

    bool operator==(const ObjectState&) const = default;
};

// All masks of a prompt, for what is the same for each of them.
inline constexpr std::array prompt_masks{&ObjectPrompt::area, &ObjectPrompt::add,
                                         &ObjectPrompt::erase, &ObjectPrompt::keep,
                                         &ObjectPrompt::remove};

// Whether a pixel of the strokes counts. Erasing what was painted can leave a faint rim, which does
// not.
bool counts_anywhere(const TileMask& strokes);

// The empty state for a photo of this size.
ObjectState empty_state(int width, int height);

// As engines take it: masks are 255 where a stroke counts, 0 elsewhere, null when it counts
// nowhere; strokes that are used exactly join the area. Builds rasters of the photo's size, so not
// on a thread that must not wait.
Prompt to_prompt(const ObjectPrompt& prompt);

// How a matte of this state is finished, with keep and remove as to_prompt() makes them; `plain` as
// Matte::plain.
Finishing finishing_of(const ObjectState& state,
                       std::shared_ptr<const Raster<float>> plain = nullptr);

} // namespace sdmatte
