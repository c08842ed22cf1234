#include "image/claimed_size.h"

#include <string>
#include <string_view>

namespace sdmatte {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_header_bytes = 256U << 10U;

std::int64_t big_endian(std::string_view bytes, std::size_t at)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

std::int64_t little_endian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::int64_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

// RFC 9649, sections 2.5 to 2.7.
std::optional<ClaimedSize> webp_size(std::string_view start)
{
    if (start.size() < 30)
        return std::nullopt;
    const std::string_view kind = start.substr(12, 4);
    if (kind == "VP8X")
        return ClaimedSize{little_endian(start, 24, 3) + 1, little_endian(start, 27, 3) + 1};
    if (kind == "VP8L") {
        const std::int64_t bits = little_endian(start, 21, 4);
        return ClaimedSize{(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
    }
    return ClaimedSize{little_endian(start, 26, 2) & 0x3FFF, little_endian(start, 28, 2) & 0x3FFF};
}

std::optional<ClaimedSize> jpeg2000_size(std::string_view start)
{
    // SIZ, the first segment of the code stream: the grid's extent less its offset.
    const std::size_t at = start.find("\xff\x4f\xff\x51"sv);
    if (at == std::string_view::npos || at + 24 > start.size())
        return std::nullopt;
    return ClaimedSize{big_endian(start, at + 8) - big_endian(start, at + 16),
                       big_endian(start, at + 12) - big_endian(start, at + 20)};
}

std::optional<ClaimedSize> heif_size(std::string_view start)
{
    std::optional<ClaimedSize> largest;
    for (std::size_t at = start.find("ispe"); at != std::string_view::npos;
         at = start.find("ispe", at + 4)) {
        if (at + 16 > start.size())
            break;
        const ClaimedSize size{big_endian(start, at + 8), big_endian(start, at + 12)};
        if (!largest || size.width * size.height > largest->width * largest->height)
            largest = size;
    }
    return largest;
}

std::optional<ClaimedSize> psd_size(std::string_view start)
{
    if (start.size() < 22)
        return std::nullopt;
    return ClaimedSize{big_endian(start, 18), big_endian(start, 14)};
}

} // namespace

std::optional<ClaimedSize> claimed_size(std::FILE* file, FileFormat format)
{
    std::string start(most_header_bytes, '\0');
    std::rewind(file);
    start.resize(std::fread(start.data(), 1, start.size(), file));
    std::rewind(file);
    switch (format) {
    case FileFormat::WebP: return webp_size(start);
    case FileFormat::Jpeg2000: return jpeg2000_size(start);
    case FileFormat::Heif: return heif_size(start);
    case FileFormat::Psd: return psd_size(start);
    default: return std::nullopt;
    }
}

} // namespace sdmatte
