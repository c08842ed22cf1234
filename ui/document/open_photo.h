// A photo that is open in the studio: immutable, shared by all threads.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "image/image.h"

#include <QDateTime>
#include <QImage>
#include <QString>

#include <filesystem>
#include <memory>

namespace sdmatte::studio {

struct OpenPhoto {
    std::filesystem::path path; // empty: the sample, or pasted
    QString title;              // what the window calls it
    Image image;
    EngineColour colour; // sRGB, what engines and the canvas see
    QDateTime modified;  // the file's time when it was read; invalid without a file
    std::int64_t file_size = 0;
};

using SharedPhoto = std::shared_ptr<const OpenPhoto>;

// All of them run on a worker thread. Errors: as read_image.
Result<SharedPhoto> open_photo(const std::filesystem::path& path, const Progress& progress);
Result<SharedPhoto> open_sample(const Progress& progress);
Result<SharedPhoto> open_pasted(const QImage& image, const Progress& progress);

// Whether the photo's file is still the one that was read.
bool is_unchanged_on_disk(const OpenPhoto& photo);

} // namespace sdmatte::studio
