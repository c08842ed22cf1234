#include "image/write.h"

#include "base/message.h"
#include "image/colour_rows.h"
#include "image/cut_out_rows.h"
#include "image/flat_file.h"
#include "image/linear_rows.h"
#include "image/open_raster.h"
#include "image/photo_details.h"
#include "image/target_format.h"

#include <cstring>

namespace sdmatte {
namespace {

// `write(T*)` with the type that rows of so many bits have.
template <class Write>
void with_type(int bits, void* row, const Write& write)
{
    if (bits == 8)
        write(static_cast<std::uint8_t*>(row));
    else if (bits == 16)
        write(static_cast<std::uint16_t*>(row));
    else
        write(static_cast<float*>(row));
}

// All but the channels; an OpenEXR has neither profile nor metadata.
FlatFile flat_file(const std::filesystem::path& path, const CutOut& cut_out,
                   const WriteOptions& options, const PhotoDetails& details)
{
    FlatFile file{.path = path,
                  .width = cut_out.photo.width(),
                  .height = cut_out.photo.height(),
                  .bits = options.bits != 0 ? options.bits
                                            : bits_as_the_photo(path, cut_out.photo.depth()),
                  .quality = options.quality,
                  .keeps_hidden = options.hidden == Hidden::Bleed,
                  .frame = options.frame};
    if (target_format(path)->kind != TargetKind::OpenExr) {
        file.icc = details.icc();
        file.metadata = details.metadata();
    }
    if (options.trims && !options.frame)
        file.frame = content_frame(path, cut_out, options.bits).value_or(first_pixel);
    return file;
}

} // namespace

Result<void> write_cut_out(const std::filesystem::path& path, const CutOut& cut_out,
                           const WriteOptions& options, const Progress& progress)
{
    if (Result<void> fine = check_options(path, options); !fine)
        return fine;
    const TargetKind kind = target_format(path)->kind;
    if (kind == TargetKind::OpenRaster) {
        const Layer layer{.name = message("image", "Cut-out"),
                          .foreground = cut_out.foreground,
                          .alpha = cut_out.alpha};
        return write_open_raster(path, cut_out.photo, {&layer, 1}, options, progress);
    }
    return guarded_write(path, [&]() -> Result<void> {
        const PhotoDetails details(cut_out.photo, options.keep_gps);
        FlatFile file = flat_file(path, cut_out, options, details);
        if (kind == TargetKind::OpenExr) {
            const LinearRows rows(cut_out);
            return write_flat(
                file, [&](int y, void* rgba) { rows.write(y, static_cast<float*>(rgba)); },
                progress);
        }
        const auto row = [&](int y, void* rgba) {
            with_type(file.bits, rgba,
                      [&](auto* codes) { compose_row(cut_out, options.hidden, y, codes); });
        };
        return write_flat(file, row, progress);
    });
}

Result<void> write_foreground(const std::filesystem::path& path, const CutOut& cut_out,
                              const WriteOptions& options, const Progress& progress)
{
    if (Result<void> fine = check_options(path, options, Content::Foreground); !fine)
        return fine;
    return guarded_write(path, [&]() -> Result<void> {
        const PhotoDetails details(cut_out.photo, options.keep_gps);
        FlatFile file = flat_file(path, cut_out, options, details);
        file.channels = 3;
        if (target_format(path)->kind == TargetKind::OpenExr) {
            const LinearRows rows(cut_out);
            return write_flat(
                file, [&](int y, void* rgb) { rows.write_colours(y, static_cast<float*>(rgb)); },
                progress);
        }
        const auto row = [&](int y, void* rgb) {
            with_type(file.bits, rgb, [&](auto* codes) { colour_row(cut_out, y, codes); });
        };
        return write_flat(file, row, progress);
    });
}

Result<void> write_photo(const std::filesystem::path& path, const Image& photo,
                         const Progress& progress)
{
    const int bits =
        std::visit([](const auto& pixels) { return static_cast<int>(8 * sizeof(*pixels.data())); },
                   *photo.colour);
    if (Result<void> fine = check_options(path, {.bits = bits}, Content::Foreground); !fine)
        return fine;
    return guarded_write(path, [&]() -> Result<void> {
        const auto row = [&](int y, void* rgb) {
            std::visit(
                [&](const auto& pixels) {
                    std::memcpy(rgb, pixels.row(y),
                                static_cast<std::size_t>(pixels.width()) * 3
                                    * sizeof(*pixels.data()));
                },
                *photo.colour);
        };
        const PhotoDetails details(photo, true);
        return write_flat({.path = path,
                           .width = photo.width(),
                           .height = photo.height(),
                           .channels = 3,
                           .bits = bits,
                           .icc = details.icc(),
                           .metadata = details.metadata()},
                          row, progress);
    });
}

} // namespace sdmatte
