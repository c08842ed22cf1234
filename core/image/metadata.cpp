#include "image/metadata.h"

#include "base/posix.h"

#include <algorithm>
#include <array>
#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>
#include <mutex>
#include <string_view>

namespace sdmatte {
namespace {

constexpr std::size_t most_bytes = 64U << 20U; // of one metadata block

// Exiv2's XMP parser is one global object.
std::mutex& exiv2_mutex()
{
    static std::mutex mutex;
    return mutex;
}

void start_exiv2()
{
    static std::once_flag started;
    std::call_once(started, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
    });
}

// The one reader for the format; Exiv2's factory would try all of its own.
Exiv2::Image::AutoPtr open_image(const std::filesystem::path& path, FileFormat format)
{
    Exiv2::BasicIo::AutoPtr io(new Exiv2::FileIo(path.string())); // NOLINT: Exiv2's interface
    switch (format) {
    case FileFormat::Jpeg: return Exiv2::Image::AutoPtr(new Exiv2::JpegImage(io, false)); // NOLINT
    case FileFormat::Png: return Exiv2::Image::AutoPtr(new Exiv2::PngImage(io, false));   // NOLINT
    case FileFormat::Tiff: return Exiv2::Image::AutoPtr(new Exiv2::TiffImage(io, false)); // NOLINT
    case FileFormat::WebP: return Exiv2::Image::AutoPtr(new Exiv2::WebPImage(io));        // NOLINT
    case FileFormat::Psd: return Exiv2::Image::AutoPtr(new Exiv2::PsdImage(io));          // NOLINT
    default: return Exiv2::Image::AutoPtr();
    }
}

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

// Tags that describe how the file stores its pixels, not the photo; in TIFF files they stand
// among the others.
bool is_storage_tag(const Exiv2::Exifdatum& datum)
{
    constexpr std::array<std::uint16_t, 42> tags{
        254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 277, 278, 279, 280,
        281, 284, 288, 289, 290, 291, 292, 293, 317, 320, 322, 323, 324, 325,
        330, 332, 334, 338, 339, 340, 341, 347, 512, 513, 514, 530, 700, 33723};
    constexpr std::array<std::uint16_t, 4> more{34377, 34675, 50255, 532};
    constexpr std::array<std::uint16_t, 4> place{286, 287, 33300, 33301}; // of a part in a whole
    const std::string group = datum.groupName();
    if (group.starts_with("SubImage") || group.starts_with("Thumbnail"))
        return true;
    return group == "Image"
           && (std::ranges::find(tags, datum.tag()) != tags.end()
               || std::ranges::find(more, datum.tag()) != more.end()
               || std::ranges::find(place, datum.tag()) != place.end());
}

bool is_gps(const Exiv2::Exifdatum& datum)
{
    return datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag";
}

bool is_gps(const Exiv2::Xmpdatum& datum)
{
    return datum.tagName().find("GPS") != std::string::npos;
}

template <class Data, class Predicate>
void erase_where(Data& data, const Predicate& predicate)
{
    for (auto datum = data.begin(); datum != data.end();)
        datum = predicate(*datum) ? data.erase(datum) : std::next(datum);
}

std::vector<std::uint8_t> encode(const Exiv2::ExifData& exif)
{
    if (exif.empty())
        return {};
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return {blob.begin(), blob.end()};
}

std::string encode(const Exiv2::XmpData& xmp)
{
    std::string packet;
    if (!xmp.empty())
        Exiv2::XmpParser::encode(packet, xmp);
    return packet;
}

int orientation_of(const Exiv2::ExifData& exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found == exif.end() || found->count() == 0)
        return 1;
    const long value = found->toLong();
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

Metadata normalised(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, const Exiv2::IptcData& iptc)
{
    Exiv2::ExifThumb(exif).erase();
    erase_where(exif, is_storage_tag);
    if (exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation")) != exif.end())
        exif["Exif.Image.Orientation"] = std::uint16_t{1};
    erase_where(xmp, [](const Exiv2::Xmpdatum& datum) {
        return datum.key() == "Xmp.tiff.Orientation"
               || datum.key().starts_with("Xmp.xmp.Thumbnails");
    });
    Metadata metadata;
    metadata.exif = encode(exif);
    metadata.xmp = encode(xmp);
    if (!iptc.empty()) {
        const Exiv2::DataBuf records = Exiv2::IptcParser::encode(iptc);
        metadata.iptc.assign(records.pData_, records.pData_ + records.size_);
    }
    return metadata;
}

} // namespace

FileMetadata read_metadata(const std::filesystem::path& path, std::FILE* file, FileFormat format)
{
    const std::lock_guard lock(exiv2_mutex());
    start_exiv2();
    FileMetadata result;
    try {
        Exiv2::ExifData exif;
        Exiv2::XmpData xmp;
        Exiv2::IptcData iptc;
        if (const Exiv2::Image::AutoPtr image = open_image(path, format); image.get() != nullptr) {
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
        Metadata metadata = normalised(exif, xmp, iptc);
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
    const std::lock_guard lock(exiv2_mutex());
    start_exiv2();
    try {
        const Exiv2::Image::AutoPtr image = open_image(path, format);
        image->readMetadata();
        if (metadata != nullptr && !metadata->exif.empty()) {
            Exiv2::ExifData exif;
            Exiv2::ExifParser::decode(exif, metadata->exif.data(),
                                      static_cast<std::uint32_t>(metadata->exif.size()));
            for (const Exiv2::Exifdatum& datum : exif)
                image->exifData().add(datum);
        }
        if (metadata != nullptr && !metadata->xmp.empty())
            Exiv2::XmpParser::decode(image->xmpData(), metadata->xmp);
        if (metadata != nullptr && !metadata->iptc.empty() && format == FileFormat::Tiff)
            Exiv2::IptcParser::decode(image->iptcData(), metadata->iptc.data(),
                                      static_cast<std::uint32_t>(metadata->iptc.size()));
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
    const std::lock_guard lock(exiv2_mutex());
    start_exiv2();
    Metadata result;
    result.iptc = metadata.iptc;
    try {
        Exiv2::ExifData exif;
        if (!metadata.exif.empty())
            Exiv2::ExifParser::decode(exif, metadata.exif.data(),
                                      static_cast<std::uint32_t>(metadata.exif.size()));
        erase_where(exif, [](const Exiv2::Exifdatum& datum) { return is_gps(datum); });
        Exiv2::XmpData xmp;
        if (!metadata.xmp.empty())
            Exiv2::XmpParser::decode(xmp, metadata.xmp);
        erase_where(xmp, [](const Exiv2::Xmpdatum& datum) { return is_gps(datum); });
        result.exif = encode(exif);
        result.xmp = encode(xmp);
    } catch (const std::exception&) { // better nothing than the place
        result.exif.clear();
        result.xmp.clear();
    }
    return result;
}

} // namespace sdmatte
