// OpenRaster files (.ora): one layer an object, for Krita, GIMP and other editors.
#pragma once

#include "image/write.h"

#include <span>
#include <string>

namespace sdmatte {

struct Layer {                                  // one object's cut-out
    std::string name;                           // UTF-8
    std::shared_ptr<const Pixels> foreground;   // as CutOut's
    std::shared_ptr<const Raster<float>> alpha; // as CutOut's
    bool is_visible = true;
};

// `layers` the uppermost first, each a PNG trimmed to its content (a clear one
// holds one pixel); below them the whole photo as an
// invisible layer. Bits 8 or 16, 0: as the photo (16 for floats); profile in every PNG, metadata in
// the photo's. `trims` and `frame` mean nothing here. Errors: as write_cut_out.
Result<void> write_open_raster(const std::filesystem::path& path, const Image& photo,
                               std::span<const Layer> layers, const WriteOptions& options = {},
                               const Progress& progress = {});

} // namespace sdmatte
