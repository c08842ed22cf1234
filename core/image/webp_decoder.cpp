// WebP by libwebp itself: OpenImageIO's plug-in multiplies the colours by alpha, in 8 bits, and
// leaves the profile out.
#include "base/message.h"
#include "base/path_text.h"
#include "image/decoder.h"

#include <algorithm>
#include <cstring>
#include <webp/decode.h>
#include <webp/demux.h>

namespace sdmatte {
namespace {

using Bytes = std::vector<std::uint8_t>;

// RIFF says its own size: what is cut off would be decoded as far as it goes.
bool is_complete(const Bytes& file)
{
    if (file.size() < 12)
        return false;
    const std::uint64_t size = file[4] | std::uint64_t{file[5]} << 8U
                               | std::uint64_t{file[6]} << 16U | std::uint64_t{file[7]} << 24U;
    return file.size() >= size + 8;
}

Bytes read_profile(const Bytes& file)
{
    const WebPData data{file.data(), file.size()};
    const std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)> demuxer(WebPDemux(&data),
                                                                           WebPDemuxDelete);
    Bytes icc;
    WebPChunkIterator chunk;
    if (demuxer && WebPDemuxGetChunk(demuxer.get(), "ICCP", 1, &chunk) != 0) {
        icc.assign(chunk.chunk.bytes, chunk.chunk.bytes + chunk.chunk.size);
        WebPDemuxReleaseChunkIterator(&chunk);
    }
    return icc;
}

// The whole picture; WebP is at most 16383 x 16383. The data are handed over in pieces, so that
// cancelling is answered between them.
Result<Bytes> decode_all(const DecoderInput& input, const Bytes& file, const DecoderHeader& header)
{
    const std::size_t row_bytes =
        static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.channels);
    Bytes pixels(row_bytes * static_cast<std::size_t>(header.height));
    const std::unique_ptr<WebPIDecoder, decltype(&WebPIDelete)> decoder(
        WebPINewRGB(header.channels == 4 ? MODE_RGBA : MODE_RGB, pixels.data(), pixels.size(),
                    static_cast<int>(row_bytes)),
        WebPIDelete);
    if (!decoder)
        throw std::bad_alloc();
    constexpr std::size_t pieces = 64;
    const std::size_t step = std::max<std::size_t>(file.size() / pieces, 1024);
    for (std::size_t given = 0; given < file.size();) {
        if (input.progress.is_cancelled())
            return cancelled();
        given = std::min(given + step, file.size());
        switch (WebPIUpdate(decoder.get(), file.data(), given)) {
        case VP8_STATUS_OK: return pixels;
        case VP8_STATUS_SUSPENDED: break;
        case VP8_STATUS_OUT_OF_MEMORY: throw std::bad_alloc();
        default: return damaged_error(input.path, "WebP");
        }
    }
    return truncated_error(input.path);
}

} // namespace

Result<Decoder> open_webp(const DecoderInput& input)
{
    const auto file =
        std::make_shared<Bytes>(static_cast<std::size_t>(file_size(input.file.get())));
    if (std::fread(file->data(), 1, file->size(), input.file.get()) != file->size()
        || !is_complete(*file))
        return truncated_error(input.path);
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(file->data(), file->size(), &features) != VP8_STATUS_OK)
        return damaged_error(input.path, "WebP");
    if (features.has_animation != 0)
        return input_error(message("image", "\"%1\" is an animation; save one of its pictures.",
                                   path_text(input.path)));
    Decoder decoder;
    decoder.header.width = features.width;
    decoder.header.height = features.height;
    decoder.header.channels = features.has_alpha != 0 ? 4 : 3;
    decoder.header.alpha_channel = features.has_alpha != 0 ? 3 : -1;
    decoder.header.icc = read_profile(*file);
    const DecoderHeader header = decoder.header;
    const auto pixels = std::make_shared<Bytes>();
    decoder.read = [=](int first, int last, void* rows) -> Result<void> {
        if (pixels->empty()) {
            Result<Bytes> decoded = decode_all(input, *file, header);
            if (!decoded)
                return std::unexpected(decoded.error());
            *pixels = std::move(*decoded);
            file->clear();
            file->shrink_to_fit();
        }
        const std::size_t row_bytes =
            static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.channels);
        std::memcpy(rows, pixels->data() + static_cast<std::size_t>(first) * row_bytes,
                    static_cast<std::size_t>(last - first) * row_bytes);
        return {};
    };
    decoder.finish = []() -> Result<void> { return {}; };
    return decoder;
}

} // namespace sdmatte
