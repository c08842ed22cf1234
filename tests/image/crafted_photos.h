// Photos whose metadata a test makes by Exiv2, and what Exiv2 finds in a file.
#pragma once

#include "pictures.h"

#include <exiv2/exiv2.hpp>
#include <fstream>
#include <functional>

namespace sdmatte {

struct Found {
    Exiv2::ExifData exif;
    Exiv2::XmpData xmp;
    Exiv2::IptcData iptc;
    std::size_t previews = 0;

    [[nodiscard]] std::string text(const std::string& key) const
    {
        if (key.starts_with("Exif.")) {
            const auto found = exif.findKey(Exiv2::ExifKey(key));
            return found == exif.end() ? "none" : found->toString();
        }
        if (key.starts_with("Iptc.")) {
            const auto found = iptc.findKey(Exiv2::IptcKey(key));
            return found == iptc.end() ? "none" : found->toString();
        }
        const auto found = xmp.findKey(Exiv2::XmpKey(key));
        return found == xmp.end() ? "none" : found->toString();
    }
};

// What a file holds. Where Exiv2 knows no eXIf chunk, that one is taken out here.
inline Found find_metadata(const std::filesystem::path& path)
{
    const auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    Found found{image->exifData(), image->xmpData(), image->iptcData(), 0};
    std::ifstream stream(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::size_t chunk = bytes.find("eXIf");
    if (found.exif.empty() && path.extension() == ".png" && chunk != std::string::npos) {
        std::uint32_t size = 0;
        for (std::size_t i = chunk - 4; i < chunk; ++i)
            size = size << 8U | static_cast<unsigned char>(bytes[i]);
        Exiv2::ExifParser::decode(
            found.exif, reinterpret_cast<const Exiv2::byte*>(bytes.data()) + chunk + 4, size);
    }
    image->setExifData(found.exif);
    found.previews = Exiv2::PreviewManager(*image).getPreviewProperties().size();
    return found;
}

using Craft = std::function<void(Exiv2::ExifData&, Exiv2::XmpData&, Exiv2::IptcData&)>;

// Adds metadata to a picture that is there.
inline void craft(const std::filesystem::path& path, const Craft& change)
{
    const auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    change(image->exifData(), image->xmpData(), image->iptcData());
    image->writeMetadata();
}

// A JPEG of 16 x 8 pixels.
inline void craft_jpeg(const std::filesystem::path& path, const Craft& change)
{
    std::string samples;
    for (int i = 0; i < 16 * 8 * 3; ++i)
        samples += static_cast<char>(i * 7);
    std::ofstream(path, std::ios::binary)
        << jpeg_file({.width = 16, .height = 8, .samples = samples});
    craft(path, change);
}

} // namespace sdmatte
