#include "network/json_cursor.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace sdmatte {
namespace {

void append_utf8(std::string& text, std::uint32_t code)
{
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80) {
        text += byte(code);
    } else if (code < 0x800) {
        text += byte(0xC0 | code >> 6);
        text += byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += byte(0xE0 | code >> 12);
        text += byte(0x80 | (code >> 6 & 0x3F));
        text += byte(0x80 | (code & 0x3F));
    } else {
        text += byte(0xF0 | code >> 18);
        text += byte(0x80 | (code >> 12 & 0x3F));
        text += byte(0x80 | (code >> 6 & 0x3F));
        text += byte(0x80 | (code & 0x3F));
    }
}

// Whether 8 bytes from `at` on are all ASCII.
bool is_ascii(std::string_view text, std::size_t at)
{
    std::uint64_t bytes = 0;
    if (text.size() - at < sizeof bytes)
        return false;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return (bytes & 0x8080'8080'8080'8080) == 0;
}

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

bool is_utf8(std::string_view text)
{
    constexpr std::array<std::uint32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    for (std::size_t i = 0; i < text.size();) {
        if (is_ascii(text, i)) { // nearly everything, and headers may be long
            i += sizeof(std::uint64_t);
            continue;
        }
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80             ? 1
                                   : (first & 0xE0) == 0xC0 ? 2
                                   : (first & 0xF0) == 0xE0 ? 3
                                   : (first & 0xF8) == 0xF0 ? 4
                                                            : 0;
        if (length == 0 || i + length > text.size())
            return false;
        std::uint32_t code = length == 1 ? first : first & (0x7Fu >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0) != 0x80)
                return false;
            code = code << 6 | (next & 0x3Fu);
        }
        if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return false;
        i += length;
    }
    return true;
}

void JsonCursor::skip_space()
{
    at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
}

bool JsonCursor::take(char token)
{
    skip_space();
    if (at_ == text_.size() || text_[at_] != token)
        return false;
    ++at_;
    return true;
}

bool JsonCursor::is_at_end()
{
    skip_space();
    return at_ == text_.size();
}

bool JsonCursor::take_string(std::string& value, std::size_t most_bytes)
{
    value.clear();
    if (!take('"'))
        return false;
    std::string beyond; // what is only looked at
    while (at_ < text_.size()) {
        const char character = text_[at_++];
        if (character == '"')
            return true;
        if (static_cast<unsigned char>(character) < 0x20)
            return false;
        const bool is_kept = value.size() < most_bytes;
        beyond.clear();
        if (character == '\\' && !take_escape(is_kept ? value : beyond))
            return false;
        if (character != '\\' && is_kept)
            value += character;
    }
    return false;
}

bool JsonCursor::take_escape(std::string& value)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    if (at_ == text_.size())
        return false;
    const char name = text_[at_++];
    if (const std::size_t index = names.find(name); index != std::string_view::npos) {
        value += meant[index];
        return true;
    }
    std::uint32_t unit = 0;
    if (name != 'u' || !take_hex(unit) || (unit >= 0xDC00 && unit < 0xE000))
        return false;
    if (unit >= 0xD800 && unit < 0xDC00) { // the first half of a pair
        std::uint32_t second = 0;
        if (!text_.substr(at_).starts_with("\\u"))
            return false;
        at_ += 2;
        if (!take_hex(second) || second < 0xDC00 || second >= 0xE000)
            return false;
        unit = 0x10000 + ((unit - 0xD800) << 10 | (second - 0xDC00));
    }
    append_utf8(value, unit);
    return true;
}

bool JsonCursor::take_hex(std::uint32_t& unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (text_.size() - at_ < 4)
        return false;
    unit = 0;
    for (const char character : text_.substr(at_, 4)) {
        const char lower = character >= 'A' && character <= 'F'
                               ? static_cast<char>(character - 'A' + 'a')
                               : character;
        const std::size_t digit = digits.find(lower);
        if (digit == std::string_view::npos)
            return false;
        unit = unit << 4 | static_cast<std::uint32_t>(digit);
    }
    at_ += 4;
    return true;
}

bool JsonCursor::take_count(std::uint64_t& value)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    skip_space();
    const std::size_t first = at_;
    value = 0;
    for (; at_ < text_.size() && is_digit(text_[at_]); ++at_) {
        const auto digit = static_cast<std::uint64_t>(text_[at_] - '0');
        if (value > (most - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    const bool is_led_by_zero = at_ - first > 1 && text_[first] == '0';
    const bool goes_on =
        at_ < text_.size() && std::string_view(".eE+-").find(text_[at_]) != std::string_view::npos;
    return at_ > first && !is_led_by_zero && !goes_on;
}

} // namespace sdmatte
