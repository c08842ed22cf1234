// The pixels of an export before they become a file: edges adjusted, colours estimated. What no
// option of the file changes, so that another format can be tried without doing it again.
#pragma once

#include "image/open_raster.h"
#include "ui/export/export_cut_out.h"

namespace sdmatte::studio {

struct Composed {
    CutOut cut_out;              // null alpha: there are layers instead
    std::vector<Layer> layers{}; // of an OpenRaster, the uppermost first
};

// Runs on a worker thread, as all here. Errors: Usage, where no alpha is there; as finish_alpha,
// estimate_foreground.
Result<Composed> compose(const ExportSource& source, const ExportOptions& options,
                         const Progress& progress = {});

// Into the file of options.path; gives what of the photo it holds. Errors: as write_cut_out.
Result<PixelFrame> write_composed(const Composed& composed, const ExportOptions& options,
                                  const Progress& progress = {});

} // namespace sdmatte::studio
