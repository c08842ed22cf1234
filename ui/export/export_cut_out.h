// A cut-out into a file: the same steps, and so the same file, as the command line's.
#pragma once

#include "image/write.h"
#include "matting/finish.h"
#include "ui/document/open_photo.h"

#include <filesystem>
#include <vector>

namespace sdmatte::studio {

using ExportContent = Content;
// Of a photo with several objects: the active one, all in one file, each in a file of its own.
enum class ExportObjects { Active, Together, Each };

struct ExportOptions {
    std::filesystem::path path{}; // before export_files(), its name is a pattern as in
                                  // base/name_pattern.h
    ExportContent content = ExportContent::CutOut;
    ExportObjects objects = ExportObjects::Active;
    int bits = 0;                    // as WriteOptions::bits; an alpha alone is 8 at 0
    std::optional<int> quality = {}; // as WriteOptions::quality
    bool trims = false;              // to what is not fully transparent
    Hidden hidden = Hidden::Zero;
    bool estimates_foreground = true; // false: the photo's colours
    bool keeps_gps = true;
    bool may_replace = false; // a file of that name, which the person has been asked about

    bool operator==(const ExportOptions&) const = default;
};

struct ExportAlpha {
    std::shared_ptr<const Raster<float>> alpha; // the engine's exact one
    Finishing finishing{};
    std::string name{}; // of its layer
};

struct ExportSource {
    SharedPhoto photo;
    std::shared_ptr<const Raster<float>> alpha; // the engine's exact one
    Finishing finishing{};
    // More objects in the same cut-out: alphas are united after each one's finishing, colours
    // decontaminated as much as the most of them asks for. OpenRaster: the layers below.
    std::vector<ExportAlpha> more{};
    std::string name{}; // of the layer
};

// `<stem>_cutout.png` beside the photo; for a photo without a file, in the pictures folder. Its
// name is a pattern that stands for itself.
std::filesystem::path default_export_path(const OpenPhoto& photo);

// Everything that can be refused before any work, one sentence each: the photo itself as the
// target, a file that may not be replaced, a missing or read-only folder, a format.
Result<void> check_export(const ExportOptions& options, const OpenPhoto& photo);

// Runs on a worker thread; gives what of the photo the file holds. The file is written safely: on
// any error, and when cancelled, what was there before is there still. Errors: as check_export,
// write_cut_out, estimate_foreground.
Result<PixelFrame> export_cut_out(const ExportSource& source, const ExportOptions& options,
                                  const Progress& progress = {});

} // namespace sdmatte::studio
