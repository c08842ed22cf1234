// The files that `sdmatte matte` writes: the cut-out and what goes beside it.
#pragma once

#include "cli/matte_options.h"

namespace sdmatte::cli {

// Before any computation: whether the targets can be written, and write over nothing that is still
// needed. Errors: Usage, Input.
Result<void> check_targets(const MatteOptions& options);

// What the files are trimmed to, with a notice that says where it lies in the photo.
PixelFrame trimmed_frame(const CutOut& cut_out, const MatteOptions& options,
                         std::vector<std::string>& notices);

// All files or none, of the frame where there is one. Errors: those of write_cut_out().
Result<void> write_results(const CutOut& cut_out, const MatteOptions& options,
                           const std::optional<PixelFrame>& frame, const Progress& progress);

} // namespace sdmatte::cli
