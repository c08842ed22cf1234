// What a written file looks like, for the screen and for other programs.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "ui/export/composed.h"

#include <QImage>

namespace sdmatte::studio {

// Runs on a worker thread, as all here. The file read back, in screen colours (sRGB, 8 bits,
// premultiplied); grey files show their codes as they are. Errors: as read_image.
Result<QImage> file_picture(const std::filesystem::path& file, Content content,
                            const Progress& progress = {});

// The layers over each other, the uppermost last. `scratch` is a folder for passing files.
Result<QImage> layers_picture(const Composed& composed, const ExportOptions& options,
                              const std::filesystem::path& scratch, const Progress& progress = {});

// The file with all its bits, in its own colours: 8 or 16 bits with straight alpha, the profile
// beside it where Qt knows it. Errors: as read_image.
Result<QImage> exact_picture(const std::filesystem::path& file, const Progress& progress = {});

} // namespace sdmatte::studio
