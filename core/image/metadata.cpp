#include "image/metadata.h"

#include "base/posix.h"
#include "image/exiv2_library.h"
#include "image/metadata_cleaning.h"

#include <array>
#include <string_view>

namespace sdmatte {
namespace {

constexpr std::size_t most_bytes = 64U << 20U; // of one metadata block

std::uint32_t big_endian(const std::array<unsigned char, 8>& bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U
           | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

// The eXIf chunk, which Exiv2 0.27 does not know; it may stand behind the pixels.
std::vector<std::uint8_t> read_png_exif(std::FILE* file)
{
    constexpr long signature_bytes = 8;
    std::array<unsigned char, 8> head{};
    std::fseek(file, signature_bytes, SEEK_SET);
    while (std::fread(head.data(), 1, head.size(), file) == head.size()) {
        const std::uint32_t size = big_endian(head);
        const std::string_view type(reinterpret_cast<const char*>(head.data()) + 4, 4);
        if (type == "eXIf" && size < most_bytes
            && static_cast<std::int64_t>(size) < file_size(file)) {
            std::vector<std::uint8_t> exif(size);
            if (std::fread(exif.data(), 1, size, file) == size)
                return exif;
            return {};
        }
        if (type == "IEND" || std::fseek(file, static_cast<long>(size) + 4, SEEK_CUR) != 0)
            return {};
    }
    return {};
}

int orientation_of(const Exiv2::ExifData& exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found == exif.end() || found->count() == 0)
        return 1;
    const long value = found->toLong();
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

Exiv2::ExifData exif_of(const Metadata& metadata)
{
    Exiv2::ExifData exif;
    if (!metadata.exif.empty())
        Exiv2::ExifParser::decode(exif, metadata.exif.data(),
                                  static_cast<std::uint32_t>(metadata.exif.size()));
    return exif;
}

Exiv2::IptcData iptc_of(const Metadata& metadata)
{
    Exiv2::IptcData iptc;
    if (!metadata.iptc.empty())
        Exiv2::IptcParser::decode(iptc, metadata.iptc.data(),
                                  static_cast<std::uint32_t>(metadata.iptc.size()));
    return iptc;
}

} // namespace

FileMetadata read_metadata(const std::filesystem::path& path, std::FILE* file, FileFormat format)
{
    const auto exiv2 = use_exiv2();
    FileMetadata result;
    try {
        Exiv2::ExifData exif;
        Exiv2::XmpData xmp;
        Exiv2::IptcData iptc;
        if (const auto image = open_by_exiv2(path, format); image.get() != nullptr) {
            image->readMetadata();
            exif = image->exifData();
            xmp = image->xmpData();
            iptc = image->iptcData();
        }
        if (format == FileFormat::Png) {
            const std::vector<std::uint8_t> chunk = read_png_exif(file);
            if (!chunk.empty() && exif.empty())
                Exiv2::ExifParser::decode(exif, chunk.data(),
                                          static_cast<std::uint32_t>(chunk.size()));
        }
        result.orientation = orientation_of(exif);
        keep_what_describes(exif, xmp, iptc);
        Metadata metadata = encoded(exif, xmp, iptc);
        if (!metadata.exif.empty() || !metadata.xmp.empty() || !metadata.iptc.empty())
            result.metadata = std::make_shared<const Metadata>(std::move(metadata));
    } catch (const std::exception&) { // Exiv2's own errors, and memory
        result.metadata = nullptr;
    }
    std::rewind(file);
    return result;
}

bool add_metadata(const std::filesystem::path& path, FileFormat format, const Metadata* metadata,
                  std::span<const std::uint8_t> icc)
{
    const auto exiv2 = use_exiv2();
    try {
        const auto image = open_by_exiv2(path, format);
        image->readMetadata();
        erase_where(image->exifData(), [](const Exiv2::Exifdatum& datum) {
            return datum.key() == "Exif.Image.DateTime"; // of this minute; the photo's may follow
        });
        if (metadata != nullptr) {
            for (const Exiv2::Exifdatum& datum : exif_of(*metadata)) {
                erase_where(image->exifData(), [&](const Exiv2::Exifdatum& other) {
                    return other.key() == datum.key();
                });
                image->exifData().add(datum);
            }
            if (!metadata->xmp.empty())
                Exiv2::XmpParser::decode(image->xmpData(), metadata->xmp);
            if (format == FileFormat::Tiff)
                image->setIptcData(iptc_of(*metadata));
        }
        if (format == FileFormat::WebP && !icc.empty()) {
            Exiv2::DataBuf profile(icc.data(), static_cast<long>(icc.size()));
            image->setIccProfile(profile, false);
        }
        image->writeMetadata();
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

Metadata without_gps(const Metadata& metadata)
{
    const auto exiv2 = use_exiv2();
    try {
        Exiv2::ExifData exif = exif_of(metadata);
        Exiv2::IptcData iptc = iptc_of(metadata);
        Exiv2::XmpData xmp;
        if (!metadata.xmp.empty())
            Exiv2::XmpParser::decode(xmp, metadata.xmp);
        erase_place(exif, xmp, iptc);
        return encoded(exif, xmp, iptc);
    } catch (const std::exception&) { // better nothing than the place
        return {};
    }
}

} // namespace sdmatte
