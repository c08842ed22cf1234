#include "image/plugin_encoder.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "image/metadata.h"

#include <OpenImageIO/imageio.h>
#include <algorithm>
#include <cerrno>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::size_t band_bytes = 4U << 20U;

// The plug-ins say that writing failed, not why. A disk that has no room left for a single
// block tells it.
std::unexpected<Error> failed_write(const std::filesystem::path& target,
                                    const std::filesystem::path& temporary, std::string why)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(temporary.parent_path(), unknown);
    constexpr std::uintmax_t one_block = 65536;
    if (!unknown && space.available < one_block)
        return write_error(target, ENOSPC);
    why = why.substr(0, why.find('\n'));
    return resource_error(
        message("image", "\"%1\" could not be written: %2.", path_text(target), path_text(why)));
}

OIIO::ImageSpec spec_of(const PluginLayout& layout)
{
    const bool is_exr = layout.format == FileFormat::OpenExr;
    const OIIO::TypeDesc type = layout.bits == 8    ? OIIO::TypeDesc::UINT8
                                : layout.bits == 32 ? OIIO::TypeDesc::FLOAT
                                : is_exr            ? OIIO::TypeDesc::HALF
                                                    : OIIO::TypeDesc::UINT16;
    OIIO::ImageSpec spec(layout.width, layout.height, layout.channels, type);
    if (layout.channels == 4) {
        spec.channelnames = {"R", "G", "B", "A"};
        spec.alpha_channel = 3;
        if (!is_exr)
            spec.attribute("oiio:UnassociatedAlpha", 1);
    }
    if (layout.whole_width > 0) {
        spec.x = layout.x;
        spec.y = layout.y;
        spec.full_width = layout.whole_width;
        spec.full_height = layout.whole_height;
    }
    spec.attribute("Orientation", 1);
    spec.attribute("compression", is_exr ? "zip" : "zip:3");
    if (!layout.icc.empty())
        spec.attribute("ICCProfile",
                       OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(layout.icc.size())),
                       layout.icc.data());
    return spec;
}

Result<void> write_pixels(OIIO::ImageOutput& output, const OIIO::ImageSpec& spec,
                          const PluginLayout& layout, const PluginRow& write_row,
                          const Progress& progress)
{
    const OIIO::TypeDesc type =
        layout.format == FileFormat::OpenExr ? OIIO::TypeDesc::FLOAT : spec.format;
    const std::size_t row_bytes = static_cast<std::size_t>(layout.width)
                                  * static_cast<std::size_t>(layout.channels) * type.size();
    const int rows = static_cast<int>(std::clamp<std::size_t>(
        band_bytes / row_bytes, 1, static_cast<std::size_t>(layout.height)));
    std::vector<std::uint8_t> band(row_bytes * static_cast<std::size_t>(rows));
    for (int first = 0; first < layout.height; first += rows) {
        if (progress.is_cancelled())
            return cancelled();
        const int last = std::min(first + rows, layout.height);
        parallel_for(first, last, 1, [&](int begin, int end) {
            for (int y = begin; y < end; ++y)
                write_row(y, band.data() + static_cast<std::size_t>(y - first) * row_bytes);
        });
        if (!output.write_scanlines(spec.y + first, spec.y + last, 0, type, band.data()))
            return resource_error(output.geterror());
        progress.report(static_cast<float>(last) / static_cast<float>(layout.height));
    }
    return {};
}

} // namespace

Result<void> write_by_plugin(const std::filesystem::path& target, const PluginLayout& layout,
                             const PluginRow& write_row, const Progress& progress)
{
    return write_safely(target, [&](const std::filesystem::path& temporary) -> Result<void> {
        const auto output =
            OIIO::ImageOutput::create(layout.format == FileFormat::OpenExr ? "openexr" : "tiff");
        if (!output)
            return usage_error(
                message("image", "This build cannot write \"%1\"; use .png.", path_text(target)));
        const OIIO::ImageSpec spec = spec_of(layout);
        if (!output->open(temporary.string(), spec))
            return failed_write(target, temporary, output->geterror());
        Result<void> written = write_pixels(*output, spec, layout, write_row, progress);
        if (!written && written.error().kind == ErrorKind::Cancelled)
            return written;
        if (!written)
            return failed_write(target, temporary, written.error().sentence);
        if (!output->close())
            return failed_write(target, temporary, output->geterror());
        if (layout.metadata != nullptr || !layout.icc.empty()) {
            if (!add_metadata(temporary, FileFormat::Tiff, layout.metadata, layout.icc))
                return failed_write(target, temporary, "metadata");
        }
        return {};
    });
}

} // namespace sdmatte
