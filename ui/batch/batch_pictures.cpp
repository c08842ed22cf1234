#include "ui/batch/batch_pictures.h"

#include "image/engine_colour.h"
#include "image/read.h"
#include "image/resize.h"
#include "ui/export/file_picture.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

QImage at_most(const QImage& picture, int side)
{
    if (std::max(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Result<QImage> photo_picture(const std::filesystem::path& path, const Progress& progress)
{
    const auto image = read_image(path, {}, progress.part(0, 0.7F));
    if (!image)
        return std::unexpected(image.error());
    const auto colour = engine_colour(*image, progress.part(0.7F, 1));
    if (!colour)
        return std::unexpected(colour.error());
    const Size whole{colour->width(), colour->height()};
    const bool is_large = std::max(whole.width, whole.height) > shown_side;
    const auto small = shrink(*colour, is_large ? fit_long_side(whole, shown_side) : whole);
    return QImage(small.data(), small.width(), small.height(), small.width() * 3,
                  QImage::Format_RGB888)
        .copy();
}

} // namespace

Result<BatchPictures> read_pictures(const std::filesystem::path& photo,
                                    const std::filesystem::path& result, const Progress& progress)
{
    BatchPictures pictures;
    if (!result.empty()) {
        auto read = file_picture(result, Content::CutOut, progress.part(0, 0.5F));
        if (read) {
            pictures.result = *std::move(read);
            pictures.result_overview = at_most(pictures.result, shown_side);
        } else {
            pictures.result_trouble = QString::fromStdString(read.error().sentence);
        }
    }
    if (progress.is_cancelled())
        return cancelled();
    auto read = photo_picture(photo, progress.part(0.5F, 1));
    if (read)
        pictures.photo = *std::move(read);
    else
        pictures.photo_trouble = QString::fromStdString(read.error().sentence);
    if (progress.is_cancelled())
        return cancelled();
    return pictures;
}

Result<QImage> result_thumbnail(const std::filesystem::path& result, int side,
                                const Progress& progress)
{
    auto read = file_picture(result, Content::CutOut, progress);
    if (!read)
        return std::unexpected(read.error());
    return at_most(*read, side);
}

} // namespace sdmatte::studio
