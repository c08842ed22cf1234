#include "image/flat_file.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "image/plugin_encoder.h"
#include "image/png_encoder.h"
#include "image/target_format.h"
#include "image/webp_encoder.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <type_traits>
#include <vector>

namespace sdmatte {
namespace {

// `encode(file)` into a new file; PngEnding or WebpEnding, which have the same names.
template <class Encode>
Result<void> write_encoded(const std::filesystem::path& target, const Encode& encode)
{
    return write_safely(target, [&](const std::filesystem::path& temporary) -> Result<void> {
        const File file(std::fopen(temporary.c_str(), "wb"));
        if (!file)
            return write_error(target, errno);
        const auto ending = encode(file.get());
        using Ending = std::remove_const_t<decltype(ending)>;
        switch (ending) {
        case Ending::Cancelled: return cancelled();
        case Ending::WriteFailed: return write_error(target, errno);
        case Ending::Done: return {};
        }
        return {};
    });
}

Result<void> write_png(const FlatFile& file, PixelFrame frame, const FlatRow& row,
                       const Progress& progress)
{
    PngLayout layout{.width = frame.width,
                     .height = frame.height,
                     .channels = file.channels,
                     .bits = file.bits,
                     .icc = file.icc,
                     .metadata = file.metadata};
    if (file.frame)
        layout.place = PngPlace{.x = frame.x, .y = frame.y};
    const PngRow png_row = big_endian_row(layout, row);
    return write_encoded(
        file.path, [&](std::FILE* out) { return encode_png(out, layout, png_row, progress); });
}

Result<void> write_webp(const FlatFile& file, PixelFrame frame, const FlatRow& row,
                        const Progress& progress)
{
    if (std::max(frame.width, frame.height) > webp_longest_side)
        return input_error(message("image",
                                   "\"%1\" cannot hold %2 x %3 pixels, WebP goes to %4 a side; "
                                   "use .png or .tif.",
                                   path_text(file.path), frame.width, frame.height,
                                   webp_longest_side));
    return write_encoded(file.path, [&](std::FILE* out) {
        return encode_webp(out,
                           {.width = frame.width,
                            .height = frame.height,
                            .channels = file.channels,
                            .quality = file.quality,
                            .keeps_hidden = file.keeps_hidden,
                            .icc = file.icc,
                            .metadata = file.metadata},
                           row, progress);
    });
}

Result<void> write_plugin(const FlatFile& file, PixelFrame frame, FileFormat format,
                          const FlatRow& row, const Progress& progress)
{
    return write_by_plugin(file.path,
                           {.format = format,
                            .width = frame.width,
                            .height = frame.height,
                            .channels = file.channels,
                            .bits = file.bits,
                            .icc = file.icc,
                            .metadata = file.metadata,
                            .x = frame.x,
                            .y = frame.y,
                            .whole_width = file.width,
                            .whole_height = file.height},
                           row, progress);
}

} // namespace

Result<void> write_flat(const FlatFile& file, const FlatRow& row, const Progress& progress)
{
    const TargetKind kind = target_format(file.path)->kind;
    const PixelFrame frame =
        file.frame.value_or(PixelFrame{.width = file.width, .height = file.height});
    const std::size_t pixel_bytes =
        static_cast<std::size_t>(file.channels)
        * (kind == TargetKind::OpenExr ? sizeof(float) : static_cast<std::size_t>(file.bits) / 8);
    const auto part_of_row = [&](int y, void* out) {
        std::vector<std::uint8_t> whole(static_cast<std::size_t>(file.width) * pixel_bytes);
        row(frame.y + y, whole.data());
        std::memcpy(out, whole.data() + static_cast<std::size_t>(frame.x) * pixel_bytes,
                    static_cast<std::size_t>(frame.width) * pixel_bytes);
    };
    const FlatRow rows = file.frame ? FlatRow(part_of_row) : row;
    switch (kind) {
    case TargetKind::Png: return write_png(file, frame, rows, progress);
    case TargetKind::WebP: return write_webp(file, frame, rows, progress);
    case TargetKind::OpenExr: return write_plugin(file, frame, FileFormat::OpenExr, rows, progress);
    default: return write_plugin(file, frame, FileFormat::Tiff, rows, progress);
    }
}

Result<void> guarded_write(const std::filesystem::path& path,
                           const std::function<Result<void>()>& write)
{
    try {
        return write();
    } catch (const std::bad_alloc&) {
        return resource_error(message("image",
                                      "There is not enough memory to write \"%1\"; close other "
                                      "programs.",
                                      path_text(path)));
    } catch (const std::exception& error) {
        return resource_error(message("image", "\"%1\" could not be written: %2.", path_text(path),
                                      path_text(error.what())));
    }
}

} // namespace sdmatte
