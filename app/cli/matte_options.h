// What `sdmatte matte` is asked to do.
#pragma once

#include "base/error.h"
#include "cli/arguments.h"
#include "cli/engine_options.h"
#include "image/write.h"
#include "matting/cut_out_steps.h"
#include "matting/edge.h"
#include "prompt/prompt.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte::cli {

struct MatteOptions {
    std::filesystem::path photo;
    std::filesystem::path output;
    std::optional<std::filesystem::path> alpha_output;
    std::optional<std::filesystem::path> trimap_output;
    std::optional<std::filesystem::path> foreground_output;

    Prompt prompt; // without its masks, which are read once the photo's size is known
    MaskFiles masks;

    EngineOptions engine;
    std::optional<std::string> engine_notice; // how it was chosen, where the user did not
    int threads = 0;                          // 0: one per core

    EdgeAdjustment edge;
    bool estimates_foreground = true;
    // Of the cut-out; bits and quality of each as far as its format can hold them.
    WriteOptions output_options;
    WriteOptions alpha_options;
    WriteOptions foreground_options;
    bool trims = false; // all files to the cut-out's content

    std::int64_t max_pixels = 500'000'000;
    bool prints_json = false;
    bool is_forced = false;
};

std::vector<OptionGroup> matte_option_groups();

// Everything that can be judged without opening a file. Errors: Usage.
Result<MatteOptions> read_matte_options(const Arguments& arguments);

} // namespace sdmatte::cli
