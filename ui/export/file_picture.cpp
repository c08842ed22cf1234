#include "ui/export/file_picture.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/parallel.h"
#include "image/engine_colour.h"
#include "image/read.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sdmatte::studio {
namespace {

constexpr int rows_at_once = 16;
constexpr float code_top = 255;

std::uint8_t as_code(float value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0.F, 1.F) * code_top + 0.5F);
}

template <class T>
float as_share(T code)
{
    if constexpr (std::is_floating_point_v<T>)
        return code;
    else
        return static_cast<float>(code) / static_cast<float>(std::numeric_limits<T>::max());
}

std::unexpected<Error> too_large()
{
    return resource_error(message("export", "The picture is too large to be shown."));
}

Result<QImage> blank(int width, int height, QImage::Format format)
{
    QImage picture(width, height, format);
    if (picture.isNull())
        return too_large();
    return picture;
}

void fill_rows(QImage& picture, const std::function<void(int y, uchar* row)>& fill)
{
    uchar* const bits = picture.bits(); // once: rows are not to detach it
    const qsizetype stride = picture.bytesPerLine();
    parallel_for(0, picture.height(), rows_at_once, [&](int first, int last) {
        for (int y = first; y < last; ++y)
            fill(y, bits + y * stride);
    });
}

Result<QImage> grey_picture(const Image& image)
{
    auto picture = blank(image.width(), image.height(), QImage::Format_RGB32);
    if (!picture)
        return picture;
    std::visit(
        [&](const auto& codes) {
            fill_rows(*picture, [&](int y, uchar* row) {
                auto* const out = reinterpret_cast<QRgb*>(row);
                for (int x = 0; x < codes.width(); ++x) {
                    const std::uint8_t grey = as_code(as_share(codes.row(y)[3 * x]));
                    out[x] = qRgb(grey, grey, grey);
                }
            });
        },
        *image.colour);
    return picture;
}

Result<QImage> colour_picture(const Image& image, const EngineColour& colour)
{
    auto picture = blank(image.width(), image.height(), QImage::Format_ARGB32_Premultiplied);
    if (!picture)
        return picture;
    const int width = image.width();
    fill_rows(*picture, [&](int y, uchar* row) {
        std::vector<float> rgb(3 * static_cast<std::size_t>(width));
        colour.read_row(y, 0, width, rgb.data());
        const auto alpha_of = [&](int x) {
            return image.alpha ? std::visit(
                       [&](const auto& codes) { return as_share(codes.row(y)[x]); }, *image.alpha)
                               : 1.F;
        };
        auto* const out = reinterpret_cast<QRgb*>(row);
        for (int x = 0; x < width; ++x) {
            const float alpha = std::clamp(alpha_of(x), 0.F, 1.F);
            const float* const c = &rgb[3 * static_cast<std::size_t>(x)];
            out[x] = qRgba(as_code(c[0] * alpha), as_code(c[1] * alpha), as_code(c[2] * alpha),
                           as_code(alpha));
        }
    });
    return picture;
}

template <class T>
Result<QImage> straight_picture(const Image& image, QImage::Format format)
{
    auto picture = blank(image.width(), image.height(), format);
    if (!picture)
        return picture;
    const auto& colour = std::get<Raster<T>>(*image.colour);
    const Raster<T>* const alpha = image.alpha ? &std::get<Raster<T>>(*image.alpha) : nullptr;
    fill_rows(*picture, [&](int y, uchar* row) {
        auto* out = reinterpret_cast<T*>(row);
        const T* in = colour.row(y);
        for (int x = 0; x < image.width(); ++x, in += 3, out += 4) {
            std::copy_n(in, 3, out);
            out[3] = alpha != nullptr ? alpha->row(y)[x] : std::numeric_limits<T>::max();
        }
    });
    return picture;
}

} // namespace

Result<QImage> file_picture(const std::filesystem::path& file, Content content,
                            const Progress& progress)
{
    auto image = read_image(file, {.max_pixels = std::numeric_limits<std::int64_t>::max()},
                            progress.part(0, 0.6F));
    if (!image)
        return std::unexpected(image.error());
    return guarded([&]() -> Result<QImage> {
        if (content == Content::Alpha || content == Content::Trimap)
            return grey_picture(*image);
        const auto colour = engine_colour(*image, progress.part(0.6F, 0.9F));
        if (!colour)
            return std::unexpected(colour.error());
        return colour_picture(*image, *colour);
    });
}

Result<QImage> layers_picture(const Composed& composed, const ExportOptions& options,
                              const std::filesystem::path& scratch, const Progress& progress)
{
    const Image& photo = composed.cut_out.photo;
    auto picture = blank(photo.width(), photo.height(), QImage::Format_ARGB32_Premultiplied);
    if (!picture)
        return picture;
    picture->fill(Qt::transparent);
    const float share = 1.F / static_cast<float>(composed.layers.size());
    float start = 0;
    for (auto layer = composed.layers.rbegin(); layer != composed.layers.rend(); ++layer) {
        const Progress part = progress.part(start, std::min(start + share, 1.F));
        start += share;
        ExportOptions flat{
            .path = scratch / "layer.png", .bits = options.bits, .hidden = options.hidden};
        const Composed alone{
            .cut_out = {.photo = photo, .foreground = layer->foreground, .alpha = layer->alpha}};
        if (auto written = write_composed(alone, flat, part.part(0, 0.6F)); !written)
            return std::unexpected(written.error());
        const auto shown = file_picture(flat.path, Content::CutOut, part.part(0.6F, 1));
        if (!shown)
            return shown;
        QPainter(&*picture).drawImage(0, 0, *shown);
    }
    return picture;
}

Result<QImage> exact_picture(const std::filesystem::path& file, const Progress& progress)
{
    auto image =
        read_image(file, {.max_pixels = std::numeric_limits<std::int64_t>::max()}, progress);
    if (!image)
        return std::unexpected(image.error());
    return guarded([&]() -> Result<QImage> {
        if (image->depth() == Depth::F32)
            return input_error(message("export", "A picture of floats cannot be copied."));
        auto picture = image->depth() == Depth::U16
                           ? straight_picture<std::uint16_t>(*image, QImage::Format_RGBA64)
                           : straight_picture<std::uint8_t>(*image, QImage::Format_RGBA8888);
        if (picture) {
            const QColorSpace space = image->icc ? QColorSpace::fromIccProfile(QByteArray(
                                          reinterpret_cast<const char*>(image->icc->data()),
                                          static_cast<qsizetype>(image->icc->size())))
                                                 : QColorSpace(QColorSpace::SRgb);
            if (space.isValid())
                picture->setColorSpace(space);
        }
        return picture;
    });
}

} // namespace sdmatte::studio
