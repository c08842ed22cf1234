// One entry of a prompt: what can be hovered, selected, listed and removed.
#pragma once

#include "document/object_state.h"

#include <optional>

namespace sdmatte::studio {

enum class MarkKind {
    Point,
    Box,
    Area,
    AddStrokes,
    EraseStrokes,
    KeepStrokes,
    RemoveStrokes,
    Trimap,
    Caption
};

struct PromptMark {
    MarkKind kind = MarkKind::Point;
    int index = 0; // among the points or boxes; 0 for the others, of which there is one each

    bool operator==(const PromptMark&) const = default;
};

using HoveredMark = std::optional<PromptMark>; // nothing: none

using PromptMask = TileMask ObjectPrompt::*;

// Null: a kind that is no mask.
[[nodiscard]] PromptMask mask_of(MarkKind kind);

[[nodiscard]] bool holds(const ObjectPrompt& prompt, const PromptMark& mark);

// All of them, in the order of the panel: boxes, points, area, strokes, trimap, caption.
[[nodiscard]] std::vector<PromptMark> marks_of(const ObjectPrompt& prompt);

// The state without one that it holds.
[[nodiscard]] ObjectState without(ObjectState state, const PromptMark& mark);

} // namespace sdmatte::studio
