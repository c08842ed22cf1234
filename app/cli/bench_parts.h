// The parts of the classical engine's work, each timed by itself.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "cli/numbers.h"

namespace sdmatte::cli {

enum class BenchPrompt { Box, Point, Mask };

// Seconds, medians of the repeats.
struct BenchTimes {
    double read_s = 0;       // PNG to pixels
    double open_s = 0;       // colours for the engine and its session
    double preview_s = 0;    // prompt to a matte at reduced size
    double matte_s = 0;      // prompt to the whole matte
    double trimap_s = 0;     // mask to trimap
    double solve_s = 0;      // true trimap to alpha
    double foreground_s = 0; // alpha to foreground colours
    double write_s = 0;      // cut-out to PNG
};

// On the built-in sample of this size, with a prompt made from its true alpha. Two files in the
// folder for temporary ones come and go. Errors: Usage (a size below 1), Resource, Cancelled.
Result<BenchTimes> bench_parts(const PictureSize& size, BenchPrompt prompt, int repeats,
                               const Progress& progress);

} // namespace sdmatte::cli
