// A photo and its result as they are looked at. Everything here runs on a worker thread.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QImage>

#include <filesystem>

namespace sdmatte::studio {

struct BatchPictures {
    QImage photo;           // sRGB, its longer side at most shown_side pixels; null: see trouble
    QImage result;          // sRGB, premultiplied, all pixels; null: there is none
    QImage result_overview; // the same, its longer side at most shown_side pixels
    QString photo_trouble;  // one sentence, where a picture could not be read
    QString result_trouble;
};

inline constexpr int shown_side = 1600;
inline constexpr int thumbnail_side_px = 96;

// An empty path: there is no result. Errors: Cancelled.
Result<BatchPictures> read_pictures(const std::filesystem::path& photo,
                                    const std::filesystem::path& result,
                                    const Progress& progress = {});

// Premultiplied, its longer side at most `side` pixels. Errors: as read_image.
Result<QImage> result_thumbnail(const std::filesystem::path& result, int side,
                                const Progress& progress = {});

} // namespace sdmatte::studio
