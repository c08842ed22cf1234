// A cut-out for other programs: on the clipboard, or dragged out of the window.
#pragma once

#include "ui/export/composed.h"

#include <QByteArray>
#include <QImage>

#include <memory>

class QMimeData;

namespace sdmatte::studio {

struct CopiedCutOut {
    std::filesystem::path file; // the PNG
    QByteArray png;             // its bytes
    QImage picture;             // what Qt programs take, straight alpha
    PixelFrame frame{};         // what of the photo it holds
};

// Beyond this many pixels other programs fail to take a picture from the clipboard.
inline constexpr std::int64_t most_copied_pixels = 120'000'000;

// Runs on a worker thread: a PNG as an export would write it to options.path, and its content.
// Errors: Usage, where it has more than most_copied_pixels; as export_cut_out.
Result<CopiedCutOut> copy_cut_out(const ExportSource& source, const ExportOptions& options,
                                  const Progress& progress = {});

// image/png and a picture; the caller owns it, as Qt's clipboard and drags want. A dragged one
// names the file, too, which must live as long as another program may read it.
enum class CopyFor { Clipboard, Drag };
std::unique_ptr<QMimeData> mime_data_of(const CopiedCutOut& copied, CopyFor purpose);

} // namespace sdmatte::studio
