#include "image/metadata_for_file.h"

#include "image/exiv2_library.h"
#include "image/metadata_cleaning.h"

#include <array>
#include <optional>

namespace sdmatte {
namespace {

constexpr const char* own_name = "SDMatte Studio " SDMATTE_VERSION;

template <class Data, class Key>
std::optional<std::string> text_at(const Data& data, const Key& key)
{
    const auto found = data.findKey(key);
    if (found == data.end())
        return std::nullopt;
    return found->toString();
}

std::optional<std::string> text_at(const Exiv2::ExifData& exif, const char* key)
{
    return text_at(exif, Exiv2::ExifKey(key));
}

std::optional<std::string> text_at(const Exiv2::XmpData& xmp, const char* key)
{
    return text_at(xmp, Exiv2::XmpKey(key));
}

template <class Data, class Value>
void set_where_present(Data& data, const char* key, const Value& value)
{
    if (text_at(data, key))
        data[key] = value;
}

std::string event_key(int number, const char* part)
{
    return "Xmp.xmpMM.History[" + std::to_string(number) + "]/stEvt:" + part;
}

int history_length(const Exiv2::XmpData& xmp)
{
    int length = 0;
    for (const Exiv2::Xmpdatum& datum : xmp) {
        const std::string key = datum.key();
        constexpr std::string_view start = "Xmp.xmpMM.History[";
        if (key.starts_with(start))
            length = std::max(length, std::atoi(key.c_str() + start.size()));
    }
    return length;
}

void add_event(Exiv2::XmpData& xmp, const std::string& action, const std::string& software)
{
    const int number = history_length(xmp) + 1;
    if (number == 1 && !text_at(xmp, "Xmp.xmpMM.History")) {
        Exiv2::XmpTextValue list;
        list.setXmpArrayType(Exiv2::XmpValue::xaSeq);
        xmp.add(Exiv2::XmpKey("Xmp.xmpMM.History"), &list);
    }
    xmp[event_key(number, "action")] = action;
    xmp[event_key(number, "softwareAgent")] = software;
}

void add_software(Exiv2::ExifData& exif, Exiv2::XmpData& xmp)
{
    std::string before = text_at(xmp, "Xmp.xmp.CreatorTool").value_or("");
    if (before.empty())
        before = text_at(exif, "Exif.Image.Software").value_or("");
    exif["Exif.Image.Software"] = std::string(own_name);
    xmp["Xmp.xmp.CreatorTool"] = std::string(own_name);
    set_where_present(xmp, "Xmp.tiff.Software", std::string(own_name));
    if (before.empty() || before == own_name)
        return;
    if (history_length(xmp) == 0)
        add_event(xmp, "created", before);
    add_event(xmp, "saved", own_name);
}

const char* type_of(FileFormat format)
{
    switch (format) {
    case FileFormat::Tiff: return "image/tiff";
    case FileFormat::WebP: return "image/webp";
    case FileFormat::OpenExr: return "image/x-exr";
    default: return "image/png";
    }
}

void make_true(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, const PictureFile& file)
{
    set_where_present(exif, "Exif.Photo.PixelXDimension", static_cast<std::uint32_t>(file.width));
    set_where_present(exif, "Exif.Photo.PixelYDimension", static_cast<std::uint32_t>(file.height));
    const std::string width = std::to_string(file.width);
    const std::string height = std::to_string(file.height);
    set_where_present(xmp, "Xmp.exif.PixelXDimension", width);
    set_where_present(xmp, "Xmp.exif.PixelYDimension", height);
    set_where_present(xmp, "Xmp.tiff.ImageWidth", width);
    set_where_present(xmp, "Xmp.tiff.ImageLength", height);
    set_where_present(xmp, "Xmp.dc.format", std::string(type_of(file.format)));
    set_where_present(xmp, "Xmp.photoshop.ColorMode", std::string("3")); // RGB
    if (!file.has_profile)
        erase_where(xmp, [](const Exiv2::Xmpdatum& datum) {
            return datum.key() == "Xmp.photoshop.ICCProfile";
        });
}

// What XMP has already is newer, so it stays.
void add_iptc_to(Exiv2::XmpData& xmp, const Exiv2::IptcData& iptc)
{
    Exiv2::XmpData converted;
    Exiv2::copyIptcToXmp(iptc, converted);
    for (const Exiv2::Xmpdatum& datum : converted)
        if (xmp.findKey(Exiv2::XmpKey(datum.key())) == xmp.end())
            xmp.add(datum);
}

struct Decoded {
    Exiv2::ExifData exif;
    Exiv2::XmpData xmp;
    Exiv2::IptcData iptc;
};

// Each block for itself, so that one that is damaged costs no other.
Decoded decoded(const Metadata& metadata)
{
    Decoded result;
    try {
        if (!metadata.exif.empty())
            Exiv2::ExifParser::decode(result.exif, metadata.exif.data(),
                                      static_cast<std::uint32_t>(metadata.exif.size()));
    } catch (const Exiv2::AnyError&) {
        result.exif.clear();
    }
    try {
        if (!metadata.xmp.empty())
            Exiv2::XmpParser::decode(result.xmp, metadata.xmp);
    } catch (const Exiv2::AnyError&) {
        result.xmp.clear();
    }
    if (!metadata.iptc.empty())
        Exiv2::IptcParser::decode(result.iptc, metadata.iptc.data(),
                                  static_cast<std::uint32_t>(metadata.iptc.size()));
    return result;
}

// Degrees, minutes and seconds of the EXIF GPS directory, below 0 in the south and west.
std::optional<float> degrees(const Exiv2::ExifData& exif, const std::string& name)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.GPSInfo.GPS" + name));
    if (found == exif.end() || found->count() < 3)
        return std::nullopt;
    double value = 0;
    double unit = 1;
    for (long i = 0; i < 3; ++i, unit /= 60) {
        const Exiv2::Rational part = found->toRational(i);
        if (part.second == 0)
            return std::nullopt;
        value += unit * part.first / part.second;
    }
    const std::string side =
        text_at(exif, Exiv2::ExifKey("Exif.GPSInfo.GPS" + name + "Ref")).value_or("");
    return static_cast<float>(side == "S" || side == "W" ? -value : value);
}

} // namespace

Metadata metadata_for_file(const Metadata* photo, const PictureFile& file)
{
    const auto exiv2 = use_exiv2();
    Decoded data = photo != nullptr ? decoded(*photo) : Decoded();
    try {
        make_true(data.exif, data.xmp, file);
        add_software(data.exif, data.xmp);
        if (file.format == FileFormat::WebP)
            add_iptc_to(data.xmp, data.iptc);
        return encoded(data.exif, data.xmp, data.iptc);
    } catch (const Exiv2::AnyError&) { // metadata that cannot be encoded never stops a picture
        return {};
    }
}

std::vector<std::pair<std::string, OpenExrValue>> openexr_values(const Metadata& metadata)
{
    const auto exiv2 = use_exiv2();
    std::vector<std::pair<std::string, OpenExrValue>> values;
    try {
        const Decoded data = decoded(metadata);
        constexpr std::array<std::array<const char*, 2>, 7> texts{{
            {"Make", "Exif.Image.Make"},
            {"Model", "Exif.Image.Model"},
            {"Software", "Exif.Image.Software"},
            {"owner", "Exif.Image.Copyright"},
            {"Artist", "Exif.Image.Artist"},
            {"comments", "Exif.Image.ImageDescription"},
            {"DateTime", "Exif.Photo.DateTimeOriginal"}, // OpenImageIO's word for capDate,
        }};
        for (const auto& [name, key] : texts)
            if (const auto text = text_at(data.exif, key); text && !text->empty())
                values.emplace_back(name, *text);
        constexpr std::array<std::array<const char*, 2>, 3> numbers{{
            {"expTime", "Exif.Photo.ExposureTime"},
            {"aperture", "Exif.Photo.FNumber"},
            {"isoSpeed", "Exif.Photo.ISOSpeedRatings"},
        }};
        for (const auto& [name, key] : numbers) {
            const auto found = data.exif.findKey(Exiv2::ExifKey(key));
            if (found != data.exif.end() && found->count() > 0)
                values.emplace_back(name, found->toFloat());
        }
        if (const auto latitude = degrees(data.exif, "Latitude"))
            values.emplace_back("latitude", *latitude);
        if (const auto longitude = degrees(data.exif, "Longitude"))
            values.emplace_back("longitude", *longitude);
        if (!metadata.xmp.empty())
            values.emplace_back("xmp", metadata.xmp);
    } catch (const Exiv2::AnyError&) {
        return values;
    }
    return values;
}

} // namespace sdmatte
