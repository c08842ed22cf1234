#include "base/path_text.h"

#include <array>
#include <cstdint>

namespace sdmatte {
namespace {

// Bytes of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(const std::string& text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<std::uint8_t>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) <= 0xBF; };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned lowest = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned highest = first == 0xED ? 0x9F : 0xBF; // no surrogates
        return second >= lowest && second <= highest && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned lowest = first == 0xF0 ? 0x90 : 0x80;
        const unsigned highest = first == 0xF4 ? 0x8F : 0xBF;
        return second >= lowest && second <= highest && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string path_text(const std::filesystem::path& path)
{
    constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    const std::u8string u8 = path.u8string();
    const std::string name(u8.begin(), u8.end());
    std::string text;
    for (std::size_t i = 0; i < name.size();) {
        const std::size_t length = sequence_length(name, i);
        const auto byte = static_cast<std::uint8_t>(name[i]);
        if (length == 0 || byte < 0x20 || byte == 0x7F) {
            text += {'\\', 'x', digits[byte / 16], digits[byte % 16]};
            ++i;
        } else {
            text += name.substr(i, length);
            i += length;
        }
    }
    return text;
}

} // namespace sdmatte
