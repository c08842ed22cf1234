// How sure a batch is of a result, so that the doubtful ones come first in the morning.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <optional>
#include <string>

namespace sdmatte {

// All 0..1.
struct Doubts {
    double engine = 1;                    // how sure the engine is of the object
    double kept = 0;                      // share of the photo that is kept
    double soft = 0;                      // share of what is not removed that is neither
    double spread = 0;                    // share of the photo's 16 x 16 fields that hold such
    double border = 0;                    // share of the photo's rim that is kept
    std::optional<double> disagreement{}; // preview and result, over the object; none was made
};

// alpha, and a preview of any size: height x width x 1 in 0..1; the preview may be empty.
// Errors: Cancelled.
Result<Doubts> find_doubts(RasterView<float> alpha, float engine, RasterView<float> preview,
                           const Progress& progress = {});

// 0..1: 0 where nothing or everything is kept; never rises with a doubt.
double confidence(const Doubts& doubts);

// "soft 0.12, spread 0.40, border 0.02": for reports, in every language the same.
std::string doubts_text(const Doubts& doubts);

} // namespace sdmatte
