#include "image/webp_encoder.h"

#include "base/parallel.h"

#include <memory>
#include <new>
#include <vector>
#include <webp/encode.h>
#include <webp/mux.h>

namespace sdmatte {
namespace {

// Of libwebp's lossless levels, 0 (fast) to 9 (small). The sample of 24 megapixels takes some five
// seconds and 23 MB; at level 0 it would take half of that and 27 MB.
constexpr int lossless_level = 1;

bool configure(WebPConfig& config, const WebpLayout& layout)
{
    config.thread_level = 1;
    config.exact = layout.quality && !layout.keeps_hidden ? 0 : 1;
    if (!layout.quality) {
        if (WebPConfigLosslessPreset(&config, lossless_level) == 0)
            return false;
    } else {
        config.quality = static_cast<float>(*layout.quality);
        config.alpha_quality = 100; // exact
    }
    return WebPValidateConfig(&config) != 0;
}

// A picture's pixels as libwebp wants them, freed with it.
struct Picture {
    WebPPicture value{};

    Picture(int width, int height)
    {
        if (WebPPictureInit(&value) == 0)
            throw std::bad_alloc();
        value.use_argb = 1;
        value.width = width;
        value.height = height;
        if (WebPPictureAlloc(&value) == 0)
            throw std::bad_alloc();
    }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture() { WebPPictureFree(&value); }
};

void fill(WebPPicture& picture, int channels,
          const std::function<void(int y, void* row)>& write_row)
{
    parallel_for(0, picture.height, 16, [&](int first, int last) {
        const auto step = static_cast<std::size_t>(channels);
        std::vector<std::uint8_t> row(static_cast<std::size_t>(picture.width) * step);
        for (int y = first; y < last; ++y) {
            write_row(y, row.data());
            std::uint32_t* target =
                picture.argb + static_cast<std::ptrdiff_t>(y) * picture.argb_stride;
            for (const std::uint8_t* from = row.data(); from != row.data() + row.size();
                 from += step) {
                const std::uint32_t red = from[0];
                const std::uint32_t green = from[channels == 1 ? 0 : 1];
                const std::uint32_t blue = from[channels == 1 ? 0 : 2];
                const std::uint32_t alpha = channels == 4 ? from[3] : 255;
                *target++ = alpha << 24U | red << 16U | green << 8U | blue;
            }
        }
    });
}

// 0 stops the encoder.
int on_progress(int percent, const WebPPicture* picture)
{
    const auto& progress = *static_cast<const Progress*>(picture->user_data);
    progress.report(static_cast<float>(percent) / 100.F);
    return progress.is_cancelled() ? 0 : 1;
}

struct Memory {
    WebPMemoryWriter writer{};

    Memory() { WebPMemoryWriterInit(&writer); }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() { WebPMemoryWriterClear(&writer); }
};

void set_chunk(WebPMux& mux, const char* name, const void* bytes, std::size_t size)
{
    if (size == 0)
        return;
    const WebPData data{static_cast<const std::uint8_t*>(bytes), size};
    constexpr int copy = 0;
    if (WebPMuxSetChunk(&mux, name, &data, copy) != WEBP_MUX_OK)
        throw std::bad_alloc(); // the names are known, so nothing else can fail
}

bool write_file(std::FILE* file, const WebpLayout& layout, const Memory& encoded)
{
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), WebPMuxDelete);
    const WebPData image{encoded.writer.mem, encoded.writer.size};
    constexpr int copy = 0;
    if (!mux || WebPMuxSetImage(mux.get(), &image, copy) != WEBP_MUX_OK)
        throw std::bad_alloc();
    set_chunk(*mux, "ICCP", layout.icc.data(), layout.icc.size());
    if (layout.metadata != nullptr) {
        set_chunk(*mux, "EXIF", layout.metadata->exif.data(), layout.metadata->exif.size());
        set_chunk(*mux, "XMP ", layout.metadata->xmp.data(), layout.metadata->xmp.size());
    }
    WebPData whole{};
    if (WebPMuxAssemble(mux.get(), &whole) != WEBP_MUX_OK)
        throw std::bad_alloc();
    const bool is_written =
        std::fwrite(whole.bytes, 1, whole.size, file) == whole.size && std::fflush(file) == 0;
    WebPDataClear(&whole);
    return is_written;
}

} // namespace

WebpEnding encode_webp(std::FILE* file, const WebpLayout& layout,
                       const std::function<void(int y, void* row)>& write_row,
                       const Progress& progress)
{
    Memory encoded;
    {
        Picture picture(layout.width, layout.height);
        fill(picture.value, layout.channels, write_row);
        WebPConfig config;
        if (WebPConfigInit(&config) == 0 || !configure(config, layout))
            throw std::bad_alloc();
        picture.value.writer = WebPMemoryWrite;
        picture.value.custom_ptr = &encoded.writer;
        picture.value.progress_hook = on_progress;
        const Progress encoding = progress.part(0.F, 0.95F);
        picture.value.user_data = const_cast<Progress*>(&encoding); // only read
        if (WebPEncode(&config, &picture.value) == 0) {
            if (picture.value.error_code == VP8_ENC_ERROR_USER_ABORT)
                return WebpEnding::Cancelled;
            throw std::bad_alloc(); // sizes are checked, so memory is what is left
        }
    }
    return write_file(file, layout, encoded) ? WebpEnding::Done : WebpEnding::WriteFailed;
}

} // namespace sdmatte
