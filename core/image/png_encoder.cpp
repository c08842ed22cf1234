#include "image/png_encoder.h"

#include "base/parallel.h"
#include "image/png_filter.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>
#include <zlib.h>

namespace sdmatte {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t band_bytes = 1U << 20U; // filtered; small enough for many cores
constexpr std::size_t window_bytes = 32768;   // how far deflate looks back
constexpr int level = 3;                      // the knee of size against time on cut-outs

void append(Bytes& bytes, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

std::uint32_t crc(std::uint32_t start, std::span<const std::uint8_t> bytes)
{
    if (bytes.empty()) // zlib starts anew for a null pointer
        return start;
    return static_cast<std::uint32_t>(crc32_z(start, bytes.data(), bytes.size()));
}

bool write_chunk(std::FILE* file, std::string_view type, std::span<const std::uint8_t> data)
{
    Bytes head;
    append(head, static_cast<std::uint32_t>(data.size()));
    append(head, type);
    Bytes tail;
    append(tail, crc(crc(0, std::span(head).subspan(4)), data));
    const auto write = [&](std::span<const std::uint8_t> bytes) {
        return bytes.empty() || std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    };
    return write(head) && write(data) && write(tail);
}

Bytes zlib_compressed(std::span<const std::uint8_t> data)
{
    uLongf size = compressBound(data.size());
    Bytes out(size);
    compress2(out.data(), &size, data.data(), data.size(), 9);
    out.resize(size);
    return out;
}

Bytes header_chunk(const PngLayout& layout)
{
    Bytes data;
    append(data, static_cast<std::uint32_t>(layout.width));
    append(data, static_cast<std::uint32_t>(layout.height));
    const std::uint8_t colour_type = layout.channels == 1 ? 0 : layout.channels == 3 ? 2 : 6;
    data.insert(data.end(), {static_cast<std::uint8_t>(layout.bits), colour_type, 0, 0, 0});
    return data;
}

// IPTC has no chunk of its own; this is ImageMagick's way, which Exiv2 and ExifTool read.
Bytes iptc_chunk(std::span<const std::uint8_t> records)
{
    std::string text = "\niptc\n" + std::to_string(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        constexpr std::string_view digits = "0123456789abcdef";
        if (i % 36 == 0)
            text += '\n';
        text += digits[records[i] / 16U];
        text += digits[records[i] % 16U];
    }
    text += '\n';
    Bytes data;
    append(data, std::string_view("Raw profile type iptc\0\0", 23));
    const Bytes packed =
        zlib_compressed({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    data.insert(data.end(), packed.begin(), packed.end());
    return data;
}

Bytes place_chunk(PngPlace place)
{
    Bytes data;
    append(data, static_cast<std::uint32_t>(place.x));
    append(data, static_cast<std::uint32_t>(place.y));
    data.push_back(0); // pixels
    return data;
}

bool write_before_pixels(std::FILE* file, const PngLayout& layout)
{
    constexpr std::array<std::uint8_t, 8> signature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    bool fine = std::fwrite(signature.data(), 1, signature.size(), file) == signature.size()
                && write_chunk(file, "IHDR", header_chunk(layout));
    if (layout.place)
        fine = fine && write_chunk(file, "oFFs", place_chunk(*layout.place));
    if (!layout.icc.empty()) {
        Bytes data;
        append(data, std::string_view("ICC profile\0\0", 13));
        const Bytes packed = zlib_compressed(layout.icc);
        data.insert(data.end(), packed.begin(), packed.end());
        fine = fine && write_chunk(file, "iCCP", data);
    }
    if (layout.metadata == nullptr)
        return fine;
    if (!layout.metadata->exif.empty())
        fine = fine && write_chunk(file, "eXIf", layout.metadata->exif);
    if (!layout.metadata->xmp.empty()) {
        Bytes data; // keyword, uncompressed, no language, no translation
        append(data, std::string_view("XML:com.adobe.xmp\0\0\0\0\0", 22));
        append(data, layout.metadata->xmp);
        fine = fine && write_chunk(file, "iTXt", data);
    }
    if (!layout.metadata->iptc.empty())
        fine = fine && write_chunk(file, "zTXt", iptc_chunk(layout.metadata->iptc));
    return fine;
}

struct Band {
    Bytes filtered;
    Bytes packed;
    uLong checksum = 0;
};

// The rows [first, last), filtered.
void filter_band(const PngLayout& layout, const PngRow& write_row, int first, int last, Band& band)
{
    const auto step =
        static_cast<std::size_t>(layout.channels) * static_cast<std::size_t>(layout.bits / 8);
    const std::size_t row_bytes = static_cast<std::size_t>(layout.width) * step;
    Bytes above(row_bytes, 0);
    Bytes row(row_bytes);
    if (first > 0)
        write_row(first - 1, above.data());
    band.filtered.resize((row_bytes + 1) * static_cast<std::size_t>(last - first));
    for (int y = first; y < last; ++y) {
        write_row(y, row.data());
        filter_row(row, above.data(), step,
                   band.filtered.data() + static_cast<std::size_t>(y - first) * (row_bytes + 1));
        std::swap(row, above);
    }
}

void deflate_band(std::span<const std::uint8_t> dictionary, bool is_last, Band& band)
{
    z_stream stream{};
    constexpr int raw = -15;
    if (deflateInit2(&stream, level, Z_DEFLATED, raw, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    if (!dictionary.empty())
        deflateSetDictionary(&stream, dictionary.data(), static_cast<uInt>(dictionary.size()));
    band.packed.clear();
    constexpr std::size_t most_at_once = 1U << 30U; // zlib counts in 32 bits
    for (std::size_t done = 0; done < band.filtered.size();) {
        const std::size_t part = std::min(most_at_once, band.filtered.size() - done);
        const bool ends = done + part == band.filtered.size();
        stream.next_in = band.filtered.data() + done;
        stream.avail_in = static_cast<uInt>(part);
        do {
            const std::size_t used = band.packed.size();
            const std::size_t room = std::max<std::size_t>(part / 4, 1U << 16U);
            band.packed.resize(used + room);
            stream.next_out = band.packed.data() + used;
            stream.avail_out = static_cast<uInt>(room);
            deflate(&stream, !ends ? Z_NO_FLUSH : is_last ? Z_FINISH : Z_SYNC_FLUSH);
            band.packed.resize(used + room - stream.avail_out);
        } while (stream.avail_out == 0);
        done += part;
    }
    deflateEnd(&stream);
    band.checksum = adler32_z(1, band.filtered.data(), band.filtered.size());
}

std::span<const std::uint8_t> end_of(const Bytes& bytes)
{
    const std::size_t count = std::min(bytes.size(), window_bytes);
    return {bytes.data() + (bytes.size() - count), count};
}

} // namespace

PngRow big_endian_row(const PngLayout& layout, const std::function<void(int y, void* row)>& row)
{
    const std::size_t swapped =
        layout.bits == 16
            ? static_cast<std::size_t>(layout.width) * static_cast<std::size_t>(layout.channels) * 2
            : 0;
    return [row, swapped](int y, std::uint8_t* bytes) {
        row(y, bytes);
        for (std::size_t i = 0; i < swapped; i += 2)
            std::swap(bytes[i], bytes[i + 1]);
    };
}

PngEnding encode_png(std::FILE* file, const PngLayout& layout, const PngRow& write_row,
                     const Progress& progress)
{
    if (!write_before_pixels(file, layout))
        return PngEnding::WriteFailed;
    const std::size_t row_bytes = static_cast<std::size_t>(layout.width)
                                      * static_cast<std::size_t>(layout.channels)
                                      * static_cast<std::size_t>(layout.bits / 8)
                                  + 1;
    const int rows = static_cast<int>(std::clamp<std::size_t>(
        band_bytes / row_bytes, 1, static_cast<std::size_t>(layout.height)));
    const int bands = (layout.height + rows - 1) / rows;
    const int at_once = std::min(bands, 2 * thread_count());
    std::vector<Band> group(static_cast<std::size_t>(at_once));
    Bytes before; // the end of the group before
    uLong checksum = 1;

    for (int start = 0; start < bands; start += at_once) {
        if (progress.is_cancelled())
            return PngEnding::Cancelled;
        const int count = std::min(at_once, bands - start);
        const auto band_at = [&](int i) -> Band& { return group[static_cast<std::size_t>(i)]; };
        parallel_for(0, count, 1, [&](int first, int last) {
            for (int i = first; i < last; ++i) {
                const int y = (start + i) * rows;
                filter_band(layout, write_row, y, std::min(y + rows, layout.height), band_at(i));
            }
        });
        parallel_for(0, count, 1, [&](int first, int last) {
            for (int i = first; i < last; ++i) {
                const Bytes& previous = i > 0 ? band_at(i - 1).filtered : before;
                deflate_band(end_of(previous), start + i == bands - 1, band_at(i));
            }
        });
        for (int i = 0; i < count; ++i) {
            Band& band = band_at(i);
            checksum = adler32_combine(checksum, band.checksum,
                                       static_cast<z_off_t>(band.filtered.size()));
            constexpr std::array<std::uint8_t, 2> zlib_header{0x78, 0x5E};
            if (start + i == 0)
                band.packed.insert(band.packed.begin(), zlib_header.begin(), zlib_header.end());
            if (start + i == bands - 1)
                append(band.packed, static_cast<std::uint32_t>(checksum));
            if (!write_chunk(file, "IDAT", band.packed))
                return PngEnding::WriteFailed;
        }
        const std::span<const std::uint8_t> end = end_of(band_at(count - 1).filtered);
        before.assign(end.begin(), end.end());
        progress.report(static_cast<float>(start + count) / static_cast<float>(bands));
    }
    const bool fine = write_chunk(file, "IEND", {}) && std::fflush(file) == 0;
    return fine ? PngEnding::Done : PngEnding::WriteFailed;
}

} // namespace sdmatte
