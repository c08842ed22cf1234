#include "network/json_text.h"

namespace sdmatte {

std::string json_text(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\')
            quoted += '\\';
        if (code < 0x20)
            (quoted += "\\u00").append({digits[code >> 4], digits[code & 15]});
        else
            quoted += character;
    }
    return quoted += '"';
}

} // namespace sdmatte
