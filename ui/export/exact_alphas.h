// The engine's exact alphas of several objects, asked for one after the other. UI thread only.
#pragma once

#include "ui/export/export_files.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace sdmatte::studio {

using SharedExactAlpha = std::shared_ptr<const Raster<float>>;
// Calls `done` on the UI thread, at once or later, with the object's exact alpha (null: there is
// nothing to cut out) or with why there is none.
using ExactAlphaOf =
    std::function<void(quint64 object, std::function<void(Result<SharedExactAlpha>)> done)>;
using ExactAlphas = std::map<quint64, SharedExactAlpha>; // by object

// Calls `done` with those of all files' objects, at once or later, or with the first failure.
// Neither asks nor calls any more when nobody holds `wanted`.
void gather_alphas(const std::vector<ExportFile>& files, const ExactAlphaOf& exact_alpha,
                   std::weak_ptr<const void> wanted, std::function<void(Result<ExactAlphas>)> done);

// What goes into the file; objects without an alpha are left out.
ExportSource source_of(const SharedPhoto& photo, const ExportFile& file, const ExactAlphas& alphas);

} // namespace sdmatte::studio
