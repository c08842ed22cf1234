#include "image/metadata_cleaning.h"

#include "image/exiv2_library.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace sdmatte {
namespace {

// Settings of a camera are smaller than this, pictures larger.
constexpr long most_maker_bytes = 8192;
constexpr std::string_view jpeg_start = "\xff\xd8\xff";

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
    return text;
}

bool is_maker_group(const std::string& group)
{
    return group == "MakerNote" || Exiv2::ExifTags::isMakerGroup(group);
}

bool is_maker_note(const Exiv2::Exifdatum& datum)
{
    return is_maker_group(datum.groupName()) || datum.key() == "Exif.Photo.MakerNote";
}

bool holds_jpeg(const Exiv2::Exifdatum& datum)
{
    std::string bytes(static_cast<std::size_t>(std::max(datum.size(), 0L)), '\0');
    if (bytes.size() < jpeg_start.size())
        return false;
    datum.copy(reinterpret_cast<Exiv2::byte*>(bytes.data()), Exiv2::littleEndian);
    return bytes.find(jpeg_start) != std::string::npos;
}

// The first directory of a TIFF file also says how its pixels lie, and may hold whole pictures
// (Photoshop's layers, a raw file's sensor data). So it is told what may stay, not what may not.
bool describes_photo(std::uint16_t tag)
{
    constexpr std::array<std::uint16_t, 53> tags{
        269,   270,   271,   272,   274,   282,   283,   285,   296,   305,   306,
        315,   316,   18246, 18249, 33432, 33434, 33437, 34665, 34850, 34853, 34855,
        34858, 34864, 34865, 34866, 36867, 36868, 37377, 37378, 37379, 37380, 37381,
        37382, 37383, 37384, 37385, 37386, 37393, 37394, 37395, 37397, 40091, 40092,
        40093, 40094, 40095, 42032, 42033, 42034, 42035, 42036, 42037};
    return std::ranges::binary_search(tags, tag);
}

bool is_untrue_of_a_cut_out(const Exiv2::Exifdatum& datum)
{
    constexpr std::array keys{"Exif.Photo.SubjectArea",
                              "Exif.Photo.SubjectLocation",
                              "Exif.Photo.ComponentsConfiguration",
                              "Exif.Photo.CompressedBitsPerPixel",
                              "Exif.Iop.RelatedImageWidth",
                              "Exif.Iop.RelatedImageLength",
                              "Exif.Iop.RelatedImageFileFormat",
                              "Exif.Photo.RelatedSoundFile"};
    return std::ranges::find(keys, datum.key()) != keys.end();
}

bool is_picture(const Exiv2::Exifdatum& datum)
{
    if (holds_jpeg(datum))
        return true;
    if (!is_maker_group(datum.groupName()))
        return false;
    const std::string tag = lower(datum.tagName());
    const bool is_named_so = tag.find("preview") != std::string::npos
                             || tag.find("thumbnail") != std::string::npos
                             || lower(datum.groupName()).find("preview") != std::string::npos;
    return is_named_so || datum.size() > most_maker_bytes;
}

bool stays(const Exiv2::Exifdatum& datum)
{
    const std::string group = datum.groupName();
    if (is_untrue_of_a_cut_out(datum) || is_picture(datum))
        return false;
    if (group == "Image")
        return describes_photo(datum.tag());
    return group == "Photo" || group == "GPSInfo" || group == "Iop" || is_maker_group(group);
}

// "Xmp.xmp.Thumbnails" of "Xmp.xmp.Thumbnails[1]/xmpGImg:image": a part never goes alone.
std::string whole_property(const std::string& key)
{
    return key.substr(0, key.find_first_of("[/"));
}

template <class Predicate>
void erase_properties(Exiv2::XmpData& xmp, const Predicate& predicate)
{
    std::set<std::string> erased;
    for (const Exiv2::Xmpdatum& datum : xmp)
        if (predicate(datum))
            erased.insert(whole_property(datum.key()));
    erase_where(xmp, [&](const Exiv2::Xmpdatum& datum) {
        return erased.contains(whole_property(datum.key()));
    });
}

// Pictures and other files stand in XMP as base64.
bool is_base64(const std::string& text)
{
    constexpr std::size_t shortest = 512;
    return text.size() >= shortest
           && std::ranges::all_of(text,
                                  [](unsigned char letter) {
                                      return std::isalnum(letter) != 0 || std::isspace(letter) != 0
                                             || letter == '+' || letter == '/' || letter == '=';
                                  })
           && text.find(' ') == std::string::npos;
}

bool must_go(const Exiv2::Xmpdatum& datum)
{
    // Embedded pictures and their lists, and regions of the picture with the names of faces.
    constexpr std::array groups{"GImage",    "GDepth",  "GAudio",   "GContainer",
                                "Container", "hdrgm",   "mwg-rs",   "MP",
                                "MPRI",      "xmpGImg", "GContent", "acdsee-rs"};
    constexpr std::array keys{"Xmp.tiff.BitsPerSample",
                              "Xmp.tiff.Compression",
                              "Xmp.tiff.PhotometricInterpretation",
                              "Xmp.tiff.SamplesPerPixel",
                              "Xmp.tiff.PlanarConfiguration",
                              "Xmp.tiff.YCbCrSubSampling",
                              "Xmp.tiff.YCbCrPositioning",
                              "Xmp.tiff.NativeDigest",
                              "Xmp.exif.NativeDigest",
                              "Xmp.tiff.TransferFunction",
                              "Xmp.tiff.WhitePoint",
                              "Xmp.tiff.PrimaryChromaticities",
                              "Xmp.exif.SubjectArea",
                              "Xmp.exif.SubjectLocation",
                              "Xmp.exif.CompressedBitsPerPixel",
                              "Xmp.exif.ComponentsConfiguration",
                              "Xmp.xmpNote.HasExtendedXMP"};
    const std::string key = whole_property(datum.key());
    return std::ranges::find(groups, datum.groupName()) != groups.end()
           || std::ranges::find(keys, key) != keys.end()
           || lower(key).find("thumbnail") != std::string::npos || is_base64(datum.toString());
}

bool is_place(const Exiv2::Xmpdatum& datum)
{
    constexpr std::array keys{"Xmp.photoshop.City",        "Xmp.photoshop.State",
                              "Xmp.photoshop.Country",     "Xmp.iptc.Location",
                              "Xmp.iptc.CountryCode",      "Xmp.iptcExt.LocationCreated",
                              "Xmp.iptcExt.LocationShown", "Xmp.dwc.Location"};
    const std::string key = whole_property(datum.key());
    return std::ranges::find(keys, key) != keys.end()
           || lower(datum.tagName()).find("gps") != std::string::npos;
}

bool is_place(const Exiv2::Iptcdatum& datum)
{
    constexpr std::array<std::uint16_t, 7> tags{26, 27, 90, 92, 95, 100, 101};
    return datum.record() == 2 && std::ranges::find(tags, datum.tag()) != tags.end();
}

std::vector<std::uint8_t> exif_block(const Exiv2::ExifData& exif)
{
    if (exif.empty())
        return {};
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return {blob.begin(), blob.end()};
}

bool holds_jpeg(const std::vector<std::uint8_t>& block)
{
    return std::string_view(reinterpret_cast<const char*>(block.data()), block.size())
               .find(jpeg_start)
           != std::string_view::npos;
}

} // namespace

void keep_what_describes(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, Exiv2::IptcData& iptc)
{
    erase_where(exif, [](const Exiv2::Exifdatum& datum) { return !stays(datum); });
    if (exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation")) != exif.end())
        exif["Exif.Image.Orientation"] = std::uint16_t{1};
    erase_properties(xmp, must_go);
    if (xmp.findKey(Exiv2::XmpKey("Xmp.tiff.Orientation")) != xmp.end())
        xmp["Xmp.tiff.Orientation"] = "1";
    erase_where(iptc, [](const Exiv2::Iptcdatum& datum) { // object data and their preview
        return datum.record() > 2 || (datum.record() == 2 && datum.tag() >= 200);
    });
}

void erase_place(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, Exiv2::IptcData& iptc)
{
    erase_where(exif, [](const Exiv2::Exifdatum& datum) {
        return datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag"
               || is_maker_note(datum);
    });
    erase_properties(xmp, [](const Exiv2::Xmpdatum& datum) { return is_place(datum); });
    erase_where(iptc, [](const Exiv2::Iptcdatum& datum) { return is_place(datum); });
}

Metadata encoded(Exiv2::ExifData& exif, const Exiv2::XmpData& xmp, const Exiv2::IptcData& iptc)
{
    Metadata metadata;
    metadata.exif = exif_block(exif);
    if (holds_jpeg(metadata.exif)) { // between the tags that are known
        erase_where(exif, is_maker_note);
        metadata.exif = exif_block(exif);
    }
    if (holds_jpeg(metadata.exif))
        metadata.exif.clear();
    if (!xmp.empty())
        Exiv2::XmpParser::encode(metadata.xmp, xmp);
    if (!iptc.empty()) {
        const Exiv2::DataBuf records = Exiv2::IptcParser::encode(iptc);
        metadata.iptc.assign(records.pData_, records.pData_ + records.size_);
    }
    return metadata;
}

} // namespace sdmatte
