// Alpha and trimap, each alone.
#include "image/content_frame.h"
#include "image/cut_out_rows.h"
#include "image/flat_file.h"
#include "image/write.h"

#include <algorithm>

namespace sdmatte {
namespace {

std::uint8_t trimap_code(float alpha)
{
    const std::uint8_t code = alpha_code_8(alpha);
    return code == 0 || code == 255 ? code : 128;
}

FlatFile grey_file(const std::filesystem::path& path, RasterView<float> alpha,
                   const WriteOptions& options, const TargetFormat& format)
{
    FlatFile file{.path = path,
                  .width = alpha.width(),
                  .height = alpha.height(),
                  .channels = 1,
                  .bits = options.bits != 0 ? options.bits : format.least_bits,
                  .frame = options.frame};
    if (options.trims && !options.frame)
        file.frame = content_frame(alpha, nullptr, format.kind, file.bits).value_or(first_pixel);
    return file;
}

} // namespace

Result<void> write_alpha(const std::filesystem::path& path, RasterView<float> alpha,
                         const WriteOptions& options, const Progress& progress)
{
    if (Result<void> fine = check_options(path, options, Content::Alpha); !fine)
        return fine;
    return guarded_write(path, [&]() -> Result<void> {
        const TargetFormat format = *target_format(path);
        const FlatFile file = grey_file(path, alpha, options, format);
        const auto row = [&](int y, void* codes) {
            const float* from = alpha.row(y);
            if (format.kind == TargetKind::OpenExr || file.bits == 32)
                std::copy_n(from, alpha.width(), static_cast<float*>(codes));
            else if (file.bits == 8)
                std::transform(from, from + alpha.width(), static_cast<std::uint8_t*>(codes),
                               alpha_code_8);
            else
                std::transform(from, from + alpha.width(), static_cast<std::uint16_t*>(codes),
                               alpha_code_16);
        };
        return write_flat(file, row, progress);
    });
}

Result<void> write_trimap(const std::filesystem::path& path, RasterView<float> alpha,
                          const WriteOptions& options, const Progress& progress)
{
    if (Result<void> fine = check_options(path, options, Content::Trimap); !fine)
        return fine;
    return guarded_write(path, [&]() -> Result<void> {
        const FlatFile file = grey_file(path, alpha, options, *target_format(path));
        const auto row = [&](int y, void* codes) {
            const float* from = alpha.row(y);
            std::transform(from, from + alpha.width(), static_cast<std::uint8_t*>(codes),
                           trimap_code);
        };
        return write_flat(file, row, progress);
    });
}

} // namespace sdmatte
