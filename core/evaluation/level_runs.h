// Two mattes' common steps as runs of pixels along each row: a picture of millions of pixels has
// few of them, and the parts at every step are found on runs alone.
#pragma once

#include "base/progress.h"
#include "image/raster.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sdmatte {

inline constexpr int step_count = 10;
inline constexpr std::array<float, step_count + 1> steps{0.0F, 0.1F, 0.2F, 0.3F, 0.4F, 0.5F,
                                                         0.6F, 0.7F, 0.8F, 0.9F, 1.0F};

struct LevelRuns {
    std::vector<std::uint32_t> first_of_row; // height + 1; runs of row y: [y], up to [y + 1]
    std::vector<std::int32_t> begin;         // x of a run's first pixel; all of a row are covered
    std::vector<std::uint8_t> level;         // the greatest step that all of its pixels reach

    // x behind the run's last pixel; the run is one of row y.
    [[nodiscard]] int end_of(std::uint32_t run, int y, int width) const
    {
        return run + 1 < first_of_row[y + 1] ? begin[run + 1] : width;
    }
};

// Levels of min(prediction, truth); what is not a number reaches none. Worthless when cancelled.
// Throws std::bad_alloc.
LevelRuns find_level_runs(RasterView<float> prediction, RasterView<float> truth,
                          const Progress& progress = {});

// Of each run: index of the step before the first at which it lies outside the largest part;
// step_count where it never does. Worthless when cancelled. Throws std::bad_alloc.
std::vector<std::uint8_t> connected_steps(const LevelRuns& runs, int width, int height,
                                          const Progress& progress = {});

} // namespace sdmatte
