#include "ui/document/open_photo.h"

#include "base/message.h"
#include "base/path_text.h"
#include "image/read.h"
#include "image/sample.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <limits>

namespace sdmatte::studio {
namespace {

constexpr int sample_width = 1500;
constexpr int sample_height = 1000;
constexpr std::uint64_t sample_seed = 1; // as `sdmatte sample`

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(OpenPhoto)
};

// Paths may be no UTF-8, which Qt's file functions cannot name.
QDateTime time_of(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto time = std::filesystem::last_write_time(path, failed);
    if (failed)
        return {};
    const auto since_epoch = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count());
}

std::int64_t size_of(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(path, failed);
    return failed ? 0 : static_cast<std::int64_t>(bytes);
}

Result<SharedPhoto> with_colour(OpenPhoto photo, const Progress& progress)
{
    auto colour = engine_colour(photo.image, progress);
    if (!colour)
        return std::unexpected(colour.error());
    photo.colour = std::move(*colour);
    return std::make_shared<const OpenPhoto>(std::move(photo));
}

// Codes of T, straight: `image` must be RGBA of that depth.
template <class T>
Image split(const QImage& image)
{
    const int width = image.width();
    const int height = image.height();
    auto colour = Raster<T>::uninitialised(width, height, 3);
    auto alpha = Raster<T>::uninitialised(width, height, 1);
    bool is_opaque = true;
    for (int y = 0; y < height; ++y) {
        const T* from = reinterpret_cast<const T*>(image.constScanLine(y));
        T* to = colour.row(y);
        T* own = alpha.row(y);
        for (int x = 0; x < width; ++x, from += 4, to += 3) {
            std::copy_n(from, 3, to);
            own[x] = from[3];
            is_opaque = is_opaque && from[3] == std::numeric_limits<T>::max();
        }
    }
    Image result;
    result.colour = std::make_shared<const Pixels>(std::move(colour));
    if (!is_opaque)
        result.alpha = std::make_shared<const Pixels>(std::move(alpha));
    return result;
}

bool has_more_than_8_bits(const QImage& image)
{
    const QPixelFormat format = image.pixelFormat();
    return std::max({format.redSize(), format.greenSize(), format.blueSize(), format.blackSize()})
           > 8;
}

} // namespace

Result<SharedPhoto> open_photo(const std::filesystem::path& path, const Progress& progress)
{
    OpenPhoto photo;
    photo.path = path;
    photo.title = QString::fromStdString(path_text(path.filename()));
    // Before reading: what changes meanwhile must count as changed.
    photo.modified = time_of(path);
    photo.file_size = size_of(path);
    auto image =
        read_image(path, {}, progress.part(0, 0.8F, message("document", "Reading the photo")));
    if (!image)
        return std::unexpected(image.error());
    photo.image = std::move(*image);
    return with_colour(std::move(photo),
                       progress.part(0.8F, 1, message("document", "Converting colours")));
}

Result<SharedPhoto> open_sample(const Progress& progress)
{
    auto sample = make_sample(sample_width, sample_height, sample_seed,
                              progress.part(0, 0.9F, message("document", "Drawing the sample")));
    if (!sample)
        return std::unexpected(sample.error());
    OpenPhoto photo;
    photo.title = Titles::tr("Sample");
    photo.image.colour = std::make_shared<const Pixels>(std::move(sample->colour));
    return with_colour(std::move(photo), progress.part(0.9F, 1));
}

Result<SharedPhoto> open_pasted(const QImage& image, const Progress& progress)
{
    if (image.isNull())
        return input_error(
            message("document", "The clipboard holds no picture; copy one and paste again."));
    const bool is_deep = has_more_than_8_bits(image);
    const QImage straight =
        image.convertToFormat(is_deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    if (straight.isNull())
        return resource_error(message("document",
                                      "There is not enough memory for a picture of %1 x %2 "
                                      "pixels; close other programs.",
                                      image.width(), image.height()));
    progress.report(0.3F);
    if (progress.is_cancelled())
        return cancelled();
    OpenPhoto photo;
    photo.title = Titles::tr("Pasted picture");
    photo.image = is_deep ? split<std::uint16_t>(straight) : split<std::uint8_t>(straight);
    const QColorSpace space = image.colorSpace();
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        const QByteArray icc = space.iccProfile();
        if (!icc.isEmpty())
            photo.image.icc =
                std::make_shared<const std::vector<std::uint8_t>>(icc.cbegin(), icc.cend());
    }
    return with_colour(std::move(photo), progress.part(0.6F, 1));
}

bool is_unchanged_on_disk(const OpenPhoto& photo)
{
    if (photo.path.empty())
        return true;
    return photo.modified.isValid() && time_of(photo.path) == photo.modified
           && size_of(photo.path) == photo.file_size;
}

} // namespace sdmatte::studio
