#include "image/exiv2_library.h"

#include <array>
#include <cstdio>
#include <exiv2/bmffimage.hpp>
#include <exiv2/webpimage.hpp>
#include <memory>
#include <string_view>

namespace sdmatte {
namespace {

using ImagePtr = Exiv2::Image::AutoPtr;
using IoPtr = Exiv2::BasicIo::AutoPtr;

// Camera raw is many formats; their first bytes tell them apart.
ImagePtr open_raw(const std::filesystem::path& path, IoPtr io)
{
    std::array<char, 16> start{};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    if (!file || std::fread(start.data(), 1, start.size(), file.get()) != start.size())
        return ImagePtr();
    const std::string_view bytes(start.data(), start.size());
    if (bytes.starts_with("FUJIFILMCCD-RAW"))
        return ImagePtr(new Exiv2::RafImage(io, false)); // NOLINT: Exiv2's interface, as below
    if (bytes.starts_with("IIRO") || bytes.starts_with("IIRS") || bytes.starts_with("MMOR"))
        return ImagePtr(new Exiv2::OrfImage(io, false)); // NOLINT
    if (bytes.starts_with("IIU"))
        return ImagePtr(new Exiv2::Rw2Image(io)); // NOLINT
    if (bytes.starts_with(std::string_view("\0MRM", 4)))
        return ImagePtr(new Exiv2::MrwImage(io, false)); // NOLINT
    if (bytes.substr(8, 2) == "CR")
        return ImagePtr(new Exiv2::Cr2Image(io, false)); // NOLINT
    if (bytes.substr(4, 4) == "ftyp")
        return ImagePtr(new Exiv2::BmffImage(io, false)); // NOLINT
    if (bytes.starts_with("II*") || bytes.starts_with(std::string_view("MM\0*", 4)))
        return ImagePtr(new Exiv2::TiffImage(io, false)); // NOLINT
    return ImagePtr();
}

} // namespace

std::unique_lock<std::mutex> use_exiv2()
{
    static std::mutex mutex;
    std::unique_lock lock(mutex);
    static std::once_flag started;
    std::call_once(started, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
        Exiv2::enableBMFF(true);
    });
    return lock;
}

ImagePtr open_by_exiv2(const std::filesystem::path& path, FileFormat format)
{
    IoPtr io(new Exiv2::FileIo(path.string())); // NOLINT: Exiv2's interface, as below
    switch (format) {
    case FileFormat::Jpeg: return ImagePtr(new Exiv2::JpegImage(io, false));    // NOLINT
    case FileFormat::Png: return ImagePtr(new Exiv2::PngImage(io, false));      // NOLINT
    case FileFormat::Tiff: return ImagePtr(new Exiv2::TiffImage(io, false));    // NOLINT
    case FileFormat::WebP: return ImagePtr(new Exiv2::WebPImage(io));           // NOLINT
    case FileFormat::Psd: return ImagePtr(new Exiv2::PsdImage(io));             // NOLINT
    case FileFormat::Jpeg2000: return ImagePtr(new Exiv2::Jp2Image(io, false)); // NOLINT
    case FileFormat::Heif: return ImagePtr(new Exiv2::BmffImage(io, false));    // NOLINT
    case FileFormat::Raw: return open_raw(path, io);
    default: return ImagePtr();
    }
}

} // namespace sdmatte
