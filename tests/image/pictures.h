// Small files for tests, byte by byte where a library would not write what is needed.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <OpenImageIO/imageio.h>
#include <jpeglib.h>
#include <zlib.h>

namespace sdmatte {

inline std::string big_endian(std::uint32_t value)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
}

inline std::string png_chunk(const std::string& type, const std::string& data)
{
    const std::string body = type + data;
    const auto crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size())));
    return big_endian(static_cast<std::uint32_t>(data.size())) + body + big_endian(crc);
}

inline std::string deflated(const std::string& data)
{
    uLongf size = compressBound(data.size());
    std::string out(size, '\0');
    compress(reinterpret_cast<Bytef*>(out.data()), &size,
             reinterpret_cast<const Bytef*>(data.data()), data.size());
    out.resize(size);
    return out;
}

struct PngParts {
    int width = 1;
    int height = 1;
    int bits = 8;
    int colour_type = 2;     // 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA
    std::string before = {}; // chunks between IHDR and the pixels
    std::string rows = {};   // unfiltered, as the file has them, without the filter bytes
    std::string after = {};  // chunks behind the pixels
};

inline std::string png_file(const PngParts& parts)
{
    const auto byte = [](int value) { return static_cast<char>(value); };
    std::string filtered;
    const std::size_t row_bytes =
        parts.height > 0 ? parts.rows.size() / static_cast<std::size_t>(parts.height) : 0;
    for (std::size_t at = 0; row_bytes > 0 && at < parts.rows.size(); at += row_bytes)
        filtered += '\0' + parts.rows.substr(at, row_bytes);
    return "\x89PNG\r\n\x1a\n"
           + png_chunk("IHDR", big_endian(static_cast<std::uint32_t>(parts.width))
                                   + big_endian(static_cast<std::uint32_t>(parts.height))
                                   + byte(parts.bits) + byte(parts.colour_type)
                                   + std::string(3, '\0'))
           + parts.before + png_chunk("IDAT", deflated(filtered)) + parts.after
           + png_chunk("IEND", "");
}

// A TIFF structure with the EXIF orientation, Make "Test" and a place (GPS latitude reference).
inline std::string exif_block(int orientation)
{
    const auto two = [](unsigned v) { return std::string{char(v & 0xFFU), char(v >> 8U)}; };
    const auto four = [&](unsigned v) { return two(v & 0xFFFFU) + two(v >> 16U); };
    const auto entry = [&](unsigned tag, unsigned type, unsigned count, const std::string& value) {
        return two(tag) + two(type) + four(count) + value;
    };
    constexpr unsigned first_ifd = 8;
    constexpr unsigned make_at = first_ifd + 2 + 3 * 12 + 4;
    constexpr unsigned gps_ifd = make_at + 6;
    return "II*" + std::string(1, '\0') + four(first_ifd) + two(3)
           + entry(0x010F, 2, 6, four(make_at))
           + entry(0x0112, 3, 1, two(static_cast<unsigned>(orientation)) + two(0))
           + entry(0x8825, 4, 1, four(gps_ifd)) + four(0) + std::string("Maker\0", 6) + two(1)
           + entry(1, 2, 2, std::string("N\0\0\0", 4)) + four(0);
}

struct JpegParts {
    int width = 8;
    int height = 8;
    int components = 3; // 1 grey, 3 RGB, 4 CMYK codes as they go into the file
    std::string samples = {};
    std::string exif = {}; // TIFF structure; empty: none
    std::vector<std::uint8_t> icc = {};
    bool is_progressive = false;
    bool has_adobe_marker = true; // of a CMYK file
};

inline std::string jpeg_file(const JpegParts& parts)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = static_cast<JDIMENSION>(parts.width);
    info.image_height = static_cast<JDIMENSION>(parts.height);
    info.input_components = parts.components;
    info.in_color_space = parts.components == 1   ? JCS_GRAYSCALE
                          : parts.components == 3 ? JCS_RGB
                                                  : JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    for (int i = 0; i < info.num_components; ++i)
        info.comp_info[i].h_samp_factor = info.comp_info[i].v_samp_factor = 1;
    if (parts.is_progressive)
        jpeg_simple_progression(&info);
    if (parts.components == 4)
        info.write_Adobe_marker = parts.has_adobe_marker ? TRUE : FALSE;
    jpeg_start_compress(&info, TRUE);
    if (!parts.exif.empty()) {
        const std::string marker = std::string("Exif\0\0", 6) + parts.exif;
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(marker.data()),
                          static_cast<unsigned>(marker.size()));
    }
    if (!parts.icc.empty())
        jpeg_write_icc_profile(&info, parts.icc.data(), static_cast<unsigned>(parts.icc.size()));
    const std::size_t row_bytes =
        static_cast<std::size_t>(parts.width) * static_cast<std::size_t>(parts.components);
    for (int y = 0; y < parts.height; ++y) {
        std::string row = parts.samples.substr(static_cast<std::size_t>(y) * row_bytes, row_bytes);
        auto* samples = reinterpret_cast<JSAMPLE*>(row.data());
        jpeg_write_scanlines(&info, &samples, 1);
    }
    jpeg_finish_compress(&info);
    std::string bytes(reinterpret_cast<char*>(memory), size);
    jpeg_destroy_compress(&info);
    std::free(memory); // NOLINT: libjpeg allocated it so
    return bytes;
}

// By OpenImageIO, format by the name's extension; `attributes` may change the spec.
template <class T>
void write_picture(const std::filesystem::path& path, int width, int height, int channels,
                   OIIO::TypeDesc type, const std::vector<T>& values,
                   const std::function<void(OIIO::ImageSpec&)>& attributes = {})
{
    OIIO::ImageSpec spec(width, height, channels, type);
    if (channels == 4)
        spec.attribute("oiio:UnassociatedAlpha", 1);
    if (attributes)
        attributes(spec);
    const auto output = OIIO::ImageOutput::create(path.string());
    if (!output || !output->open(path.string(), spec) || !output->write_image(type, values.data())
        || !output->close())
        std::abort();
}

} // namespace sdmatte
