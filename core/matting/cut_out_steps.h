// From a photo's file to its cut-out, step by step. The command line does them for one photo after
// another or for many at once, each step on a thread of its own; both get the same pixels.
#pragma once

#include "image/write.h"
#include "matting/engine.h"
#include "matting/finish.h"

#include <filesystem>
#include <optional>

namespace sdmatte {

// Files of masks that belong to a prompt, all of the photo's size.
struct MaskFiles {
    std::optional<std::filesystem::path> area{};
    std::optional<std::filesystem::path> trimap{};
    std::optional<std::filesystem::path> keep{};
    std::optional<std::filesystem::path> remove{};

    bool operator==(const MaskFiles&) const = default;
};

// The prompt with its masks read, checked against a photo of this size. Errors: as read_mask()
// and check_prompt().
Result<Prompt> load_masks(Prompt prompt, const MaskFiles& files, int width, int height);

// Opens a session for the photo and asks it. Errors: those of the engine.
Result<Matte> find_matte(Engine& engine, const EngineColour& colour, const Prompt& prompt,
                         const Progress& progress);

// The engine's alpha with its edge adjusted and colours estimated; without them the photo's are
// kept. Errors: as finish_alpha() and finish_foreground().
Result<CutOut> finish_cut_out(Image photo, std::shared_ptr<const Raster<float>> alpha,
                              const Finishing& finishing, bool estimates_foreground,
                              const Progress& progress);

// What a prompt asks for and the engine cannot take, one sentence each.
std::vector<std::string> ignored_wishes(const Prompt& prompt, const Engine& engine);

} // namespace sdmatte
