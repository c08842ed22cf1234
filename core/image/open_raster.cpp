// The layout of OpenRaster 0.0.5: https://www.openraster.org/baseline/file-layout-spec.html
#include "image/open_raster.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "image/colour_rows.h"
#include "image/cut_out_rows.h"
#include "image/flat_file.h"
#include "image/layer_stack.h"
#include "image/layer_stack_xml.h"
#include "image/photo_details.h"
#include "image/png_encoder.h"
#include "image/stored_zip.h"
#include "image/target_format.h"

#include <cerrno>
#include <cstring>

namespace sdmatte {
namespace {

// Entries into one file; the first that fails or is cancelled stays the outcome.
class Archive {
public:
    Archive(std::FILE* file, const std::filesystem::path& target)
        : zip_(file)
        , target_(target)
    {
    }

    Result<void> add_text(const std::string& name, const std::string& text)
    {
        const bool is_added = zip_.add(name, text.size(), [&](std::FILE* file) {
            return std::fwrite(text.data(), 1, text.size(), file) == text.size();
        });
        return is_added ? Result<void>() : write_error(target_, errno);
    }

    Result<void> add_png(const std::string& name, const PngLayout& layout, const PngRow& row,
                         const Progress& progress)
    {
        PngEnding ending = PngEnding::Done;
        const bool is_added = zip_.add(name, most_bytes(layout), [&](std::FILE* file) {
            ending = encode_png(file, layout, row, progress);
            return ending == PngEnding::Done;
        });
        if (ending == PngEnding::Cancelled)
            return cancelled();
        return is_added ? Result<void>() : write_error(target_, errno);
    }

    Result<void> finish() { return zip_.finish() ? Result<void>() : write_error(target_, errno); }

private:
    // Deflate adds a thousandth at most; the rest is for what stands beside the pixels.
    static std::uint64_t most_bytes(const PngLayout& layout)
    {
        const std::uint64_t row = std::uint64_t{1}
                                  + static_cast<std::uint64_t>(layout.width)
                                        * static_cast<std::uint64_t>(layout.channels)
                                        * static_cast<std::uint64_t>(layout.bits / 8);
        const std::uint64_t pixels = row * static_cast<std::uint64_t>(layout.height);
        std::uint64_t beside = (1U << 20U) + 2 * layout.icc.size();
        if (layout.metadata != nullptr)
            beside += layout.metadata->exif.size() + layout.metadata->xmp.size()
                      + 3 * layout.metadata->iptc.size();
        return pixels + pixels / 64 + beside;
    }

    StoredZip zip_;
    const std::filesystem::path& target_;
};

void write_cut_out_row(const CutOut& cut_out, const LayerStack& stack, int y, void* rgba)
{
    if (stack.bits == 8)
        compose_row(cut_out, stack.hidden, y, static_cast<std::uint8_t*>(rgba));
    else
        compose_row(cut_out, stack.hidden, y, static_cast<std::uint16_t*>(rgba));
}

Result<void> add_layer(Archive& archive, const std::string& name, const LayerStack& stack,
                       const StackLayer& layer, std::span<const std::uint8_t> icc,
                       const Progress& progress)
{
    const PngLayout layout{.width = layer.frame.width,
                           .height = layer.frame.height,
                           .channels = 4,
                           .bits = stack.bits,
                           .icc = icc};
    const auto pixel_bytes = static_cast<std::size_t>(stack.bits / 2);
    const auto row = [&](int y, void* rgba) {
        std::vector<std::uint16_t> whole( // aligned for both depths
            static_cast<std::size_t>(stack.width) * 4);
        write_cut_out_row(layer.cut_out, stack, layer.frame.y + y, whole.data());
        std::memcpy(rgba,
                    reinterpret_cast<const std::uint8_t*>(whole.data())
                        + static_cast<std::size_t>(layer.frame.x) * pixel_bytes,
                    static_cast<std::size_t>(layer.frame.width) * pixel_bytes);
    };
    return archive.add_png(name, layout, big_endian_row(layout, row), progress);
}

Result<void> add_photo(Archive& archive, const LayerStack& stack, const Image& photo,
                       const PhotoDetails& details, const Progress& progress)
{
    const PngLayout layout{.width = stack.width,
                           .height = stack.height,
                           .channels = photo.alpha ? 4 : 3,
                           .bits = stack.bits,
                           .icc = details.icc(),
                           .metadata = details.metadata()};
    CutOut whole{.photo = photo, .foreground = nullptr, .alpha = nullptr};
    if (photo.alpha)
        whole.alpha = std::make_shared<const Raster<float>>(stack.width, stack.height, 1, 1.F);
    const auto row = [&](int y, void* codes) {
        if (photo.alpha)
            write_cut_out_row(whole, stack, y, codes);
        else if (stack.bits == 8)
            colour_row(whole, y, static_cast<std::uint8_t*>(codes));
        else
            colour_row(whole, y, static_cast<std::uint16_t*>(codes));
    };
    return archive.add_png(photo_entry, layout, big_endian_row(layout, row), progress);
}

Result<void> add_pictures(Archive& archive, const LayerStack& stack,
                          std::span<const std::uint8_t> icc, const Progress& progress)
{
    const PngLayout merged{.width = stack.width,
                           .height = stack.height,
                           .channels = 4,
                           .bits = stack.bits,
                           .icc = icc};
    const auto row = [&](int y, void* rgba) { merged_row(stack, y, rgba); };
    if (auto added = archive.add_png("mergedimage.png", merged, big_endian_row(merged, row),
                                     progress.part(0, 0.7F));
        !added)
        return added;
    const auto small = thumbnail(stack, icc, progress.part(0.7F, 1));
    if (!small)
        return std::unexpected(small.error());
    const auto small_row = [&](int y, std::uint8_t* rgba) {
        std::copy_n(small->row(y), std::ptrdiff_t{4} * small->width(), rgba);
    };
    return archive.add_png("Thumbnails/thumbnail.png",
                           {.width = small->width(), .height = small->height()}, small_row, {});
}

Result<void> add_all(Archive& archive, const LayerStack& stack, const Image& photo,
                     std::span<const Layer> layers, const PhotoDetails& details,
                     const Progress& progress)
{
    Result<void> added = archive.add_text("mimetype", "image/openraster"); // the first, always
    if (added)
        added = archive.add_text("stack.xml", layer_stack_xml(stack, layers));
    const float share = 0.5F / static_cast<float>(stack.layers.size() + 1);
    for (std::size_t i = 0; added && i < stack.layers.size(); ++i)
        added = add_layer(
            archive, layer_entry(i), stack, stack.layers[i], details.icc(),
            progress.part(share * static_cast<float>(i), share * static_cast<float>(i + 1)));
    if (added)
        added = add_photo(archive, stack, photo, details, progress.part(0.5F - share, 0.5F));
    if (added)
        added = add_pictures(archive, stack, details.icc(), progress.part(0.5F, 1));
    return added ? archive.finish() : added;
}

} // namespace

Result<void> write_open_raster(const std::filesystem::path& path, const Image& photo,
                               std::span<const Layer> layers, const WriteOptions& options,
                               const Progress& progress)
{
    if (Result<void> fine = check_options(path, options); !fine)
        return fine;
    if (target_format(path)->kind != TargetKind::OpenRaster)
        return usage_error(
            message("image", "\"%1\" cannot hold layers; use .ora.", path_text(path)));
    return guarded_write(path, [&]() -> Result<void> {
        LayerStack stack{.hidden = options.hidden,
                         .bits = options.bits != 0 ? options.bits
                                                   : bits_as_the_photo(path, photo.depth()),
                         .width = photo.width(),
                         .height = photo.height()};
        for (const Layer& layer : layers) {
            CutOut cut_out{.photo = photo, .foreground = layer.foreground, .alpha = layer.alpha};
            const PixelFrame frame = content_frame(path, cut_out, stack.bits).value_or(first_pixel);
            stack.layers.push_back({std::move(cut_out), frame, layer.is_visible});
        }
        const PhotoDetails details(photo, options.keep_gps);
        return write_safely(path, [&](const std::filesystem::path& temporary) -> Result<void> {
            const File file(std::fopen(temporary.c_str(), "w+b"));
            if (!file)
                return write_error(path, errno);
            Archive archive(file.get(), path);
            return add_all(archive, stack, photo, layers, details, progress);
        });
    });
}

} // namespace sdmatte
