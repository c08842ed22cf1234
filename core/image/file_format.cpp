#include "image/file_format.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace sdmatte {
namespace {

using namespace std::string_view_literals;

// The brands of ISO base media files that hold still pictures; films have others.
constexpr std::array heif_brands{"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv,
                                 "mif1"sv, "msf1"sv, "avif"sv, "avis"sv};

struct Signature {
    std::string_view bytes;
    FileFormat format;
};

constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n"sv, FileFormat::Png},
    Signature{"\xff\xd8\xff"sv, FileFormat::Jpeg},
    Signature{"II*\0\x10\0\0\0CR"sv, FileFormat::Raw}, // Canon CR2, before plain TIFF
    Signature{"II*\0"sv, FileFormat::Tiff},
    Signature{"MM\0*"sv, FileFormat::Tiff},
    Signature{"II+\0"sv, FileFormat::Tiff}, // BigTIFF
    Signature{"MM\0+"sv, FileFormat::Tiff},
    Signature{"\x76\x2f\x31\x01"sv, FileFormat::OpenExr},
    Signature{"8BPS\0\1"sv, FileFormat::Psd},
    Signature{"8BPS\0\2"sv, FileFormat::Psd},
    Signature{"\0\0\0\x0cjP  \r\n\x87\n"sv, FileFormat::Jpeg2000},
    Signature{"\xff\x4f\xff\x51"sv, FileFormat::Jpeg2000}, // bare code stream
    Signature{"FUJIFILMCCD-RAW"sv, FileFormat::Raw},
    Signature{"IIRO"sv, FileFormat::Raw}, // Olympus
    Signature{"IIRS"sv, FileFormat::Raw},
    Signature{"MMOR"sv, FileFormat::Raw},
    Signature{"IIU\0"sv, FileFormat::Raw}, // Panasonic
    Signature{"FOVb"sv, FileFormat::Raw},  // Sigma
    Signature{"\0MRM"sv, FileFormat::Raw}, // Minolta
    Signature{"II\x1a\0\0\0HEAPCCDR"sv, FileFormat::Raw},
};

// Reads integers of a TIFF file in its byte order; 0 past the end.
class TiffBytes {
public:
    explicit TiffBytes(std::FILE* file, bool is_big_endian)
        : file_(file)
        , is_big_endian_(is_big_endian)
    {
    }

    std::uint32_t integer(long offset, int bytes)
    {
        std::array<unsigned char, 4> raw{};
        const auto count = static_cast<std::size_t>(bytes);
        if (std::fseek(file_, offset, SEEK_SET) != 0
            || std::fread(raw.data(), 1, count, file_) != count)
            return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | raw[is_big_endian_ ? i : count - 1 - i];
        return value;
    }

private:
    std::FILE* file_;
    bool is_big_endian_;
};

// A raw file's first directory is either marked as DNG, or holds a small preview beside
// sub-directories with the sensor's data.
bool is_raw_tiff(std::FILE* file, bool is_big_endian)
{
    constexpr std::uint32_t tag_kind = 254;
    constexpr std::uint32_t tag_sub_directories = 330;
    constexpr std::uint32_t tag_dng_version = 50706;
    TiffBytes tiff(file, is_big_endian);
    const auto directory = static_cast<long>(tiff.integer(4, 4));
    const std::uint32_t entries = std::min(tiff.integer(directory, 2), 512U);
    bool is_preview = false;
    bool has_sub_directories = false;
    for (std::uint32_t i = 0; i < entries; ++i) {
        const long entry = directory + 2 + 12 * static_cast<long>(i);
        const std::uint32_t tag = tiff.integer(entry, 2);
        if (tag == tag_dng_version)
            return true;
        is_preview |= tag == tag_kind && (tiff.integer(entry + 8, 4) & 1U) != 0;
        has_sub_directories |= tag == tag_sub_directories;
    }
    return is_preview && has_sub_directories;
}

} // namespace

std::optional<FileFormat> format_of(std::span<const std::uint8_t> start)
{
    const std::string_view bytes(reinterpret_cast<const char*>(start.data()), start.size());
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes))
            return signature.format;
    }
    if (bytes.size() >= 16 && bytes.starts_with("RIFF") && bytes.substr(8, 7) == "WEBPVP8")
        return FileFormat::WebP;
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp") {
        const std::string_view brand = bytes.substr(8, 4);
        if (brand == "crx ") // Canon CR3
            return FileFormat::Raw;
        if (std::ranges::find(heif_brands, brand) != heif_brands.end())
            return FileFormat::Heif;
    }
    // Two letters are little to go by: BMP must also give a known header size.
    constexpr std::array<std::uint8_t, 7> header_sizes{12, 16, 40, 52, 56, 108, 124};
    if (bytes.size() >= 26 && bytes.starts_with("BM")
        && std::ranges::find(header_sizes, start[14]) != header_sizes.end()
        && bytes.substr(15, 3) == "\0\0\0"sv)
        return FileFormat::Bmp;
    return std::nullopt;
}

std::optional<FileFormat> format_of(std::FILE* file)
{
    std::array<std::uint8_t, 64> start{};
    std::rewind(file);
    const std::size_t count = std::fread(start.data(), 1, start.size(), file);
    std::optional<FileFormat> format = format_of(std::span(start.data(), count));
    const bool is_big_tiff = start[2] == '+' || start[3] == '+';
    if (format == FileFormat::Tiff && !is_big_tiff && is_raw_tiff(file, start[0] == 'M'))
        format = FileFormat::Raw;
    std::rewind(file);
    return format;
}

const char* plugin_name(FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return "png";
    case FileFormat::Jpeg: return "jpeg";
    case FileFormat::Tiff: return "tiff";
    case FileFormat::WebP: return "webp";
    case FileFormat::OpenExr: return "openexr";
    case FileFormat::Heif: return "heif";
    case FileFormat::Psd: return "psd";
    case FileFormat::Jpeg2000: return "jpeg2000";
    case FileFormat::Raw: return "raw";
    case FileFormat::Bmp: return "bmp";
    }
    std::unreachable();
}

} // namespace sdmatte
