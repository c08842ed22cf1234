#include "ui/export/copied_cut_out.h"

#include "base/message.h"
#include "ui/export/file_picture.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace sdmatte::studio {

Result<CopiedCutOut> copy_cut_out(const ExportSource& source, const ExportOptions& options,
                                  const Progress& progress)
{
    const auto composed = compose(source, options, progress.part(0, 0.5F));
    if (!composed)
        return std::unexpected(composed.error());
    // The pixels that it will have, before they are written.
    const CutOut& cut_out = composed->cut_out;
    const PixelFrame whole{.width = cut_out.photo.width(), .height = cut_out.photo.height()};
    const PixelFrame wanted =
        options.trims ? content_frame(options.path, cut_out, options.bits).value_or(first_pixel) : whole;
    if (std::int64_t{wanted.width} * wanted.height > most_copied_pixels)
        return usage_error(message("export",
                                   "The cut-out has %1 x %2 pixels, too many to be copied; export "
                                   "it to a file.",
                                   wanted.width, wanted.height));
    auto frame = write_composed(*composed, options, progress.part(0.5F, 0.85F));
    if (!frame)
        return std::unexpected(frame.error());
    CopiedCutOut copied{.file = options.path, .png = {}, .picture = {}, .frame = *frame};
    QFile file(QFile::decodeName(QByteArray::fromStdString(options.path.string())));
    if (!file.open(QIODevice::ReadOnly))
        return resource_error(message("export", "The cut-out could not be read back: %1.",
                                      file.errorString().toStdString()));
    copied.png = file.readAll();
    auto picture = exact_picture(options.path, progress.part(0.85F, 1));
    if (!picture)
        return std::unexpected(picture.error());
    copied.picture = std::move(*picture);
    return copied;
}

std::unique_ptr<QMimeData> mime_data_of(const CopiedCutOut& copied, CopyFor purpose)
{
    auto data = std::make_unique<QMimeData>();
    // First: a program that takes a file takes this one.
    if (purpose == CopyFor::Drag)
        data->setUrls({QUrl::fromLocalFile(
            QFile::decodeName(QByteArray::fromStdString(copied.file.string())))});
    data->setData(QStringLiteral("image/png"), copied.png);
    data->setImageData(copied.picture);
    return data;
}

} // namespace sdmatte::studio
