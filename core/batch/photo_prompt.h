// What a batch says about one photo before that photo is opened.
#pragma once

#include "matting/cut_out_steps.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

// One edge of a box: pixels of the upright photo, or a share of its width or height.
struct BoxEdge {
    double value = 0; // pixels, or percent
    bool is_percent = false;

    bool operator==(const BoxEdge&) const = default;
};

// "120" or "12.5%"; nothing for anything else, what is below 0 or above 100 %.
std::optional<BoxEdge> parse_box_edge(std::string_view text);

struct RelativeBox {
    BoxEdge x0{};
    BoxEdge y0{};
    BoxEdge x1{}; // exclusive
    BoxEdge y1{};

    bool operator==(const RelativeBox&) const = default;
};

struct PhotoPrompt {
    Prompt prompt{};                  // without its masks
    std::vector<RelativeBox> boxes{}; // beside those of `prompt`
    MaskFiles masks{};
    bool finds_subject = false; // the classical engine looks for the subject; its shape is the mask
};

// The same text for the same prompt; mask files with their size and time, so that a changed one is
// another prompt.
std::string identity_text(const PhotoPrompt& prompt);

// The boxes in pixels of a photo of this size, to the nearest edge; the rest as it is.
// Errors: Input for a box that is reversed, empty or outside.
Result<Prompt> prompt_at_size(const PhotoPrompt& prompt, int width, int height);

// The prompt for an opened photo: masks read, the subject looked for. Errors: as load_masks() and
// find_subject().
Result<Prompt> complete_prompt(const PhotoPrompt& prompt, const EngineColour& colour,
                               const Progress& progress);

} // namespace sdmatte
