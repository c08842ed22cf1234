// The network takes one kind of prompt at a time and was trained on whole-object masks; this
// decides which kind a mixed prompt becomes. Pure functions: growing is the segmentation's work.
#pragma once

#include "prompt/prompt.h"

#include <string>
#include <vector>

namespace sdmatte {

enum class PromptKind { Point, Box, Mask, Auto, Trimap };

struct FusedPrompt {
    PromptKind kind = PromptKind::Auto;
    bool needs_growing = false;         // Mask that the segmentation grows from make_constraints()
    std::vector<Point> points{};        // Point: all positive, in the order clicked
    Box box{};                          // Box
    SharedMask mask{};                  // Mask that is complete, or Trimap; photo's size
    std::vector<std::string> notices{}; // what of the prompt has no effect, one sentence each
};

// `takes_points`: false for a network that never learned points (SDMatte*): they are grown.
// The prompt must have passed check_prompt(). Areas come out as they are, erasing strokes
// subtracted; keep and remove bind the result later and have no part in the choice.
FusedPrompt fuse(const Prompt& prompt, bool takes_points = true);

// A positive point outside the complete area, or a negative one inside: the area as it stands
// is not what the artist means. False without an area.
bool points_contradict_area(const Prompt& prompt);

} // namespace sdmatte
