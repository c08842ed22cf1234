#include "base/message.h"

#include <utility>

namespace sdmatte {
namespace {

Translator& translator()
{
    static Translator installed;
    return installed;
}

} // namespace

void set_translator(Translator replacement)
{
    translator() = std::move(replacement);
}

std::string format_message(const char* context, const char* text,
                           const std::vector<std::string>& arguments)
{
    const std::string pattern = translator() ? translator()(context, text) : std::string(text);
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool has_digit = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
                               && pattern[i + 1] <= '9';
        const std::size_t index = has_digit ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (has_digit && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace sdmatte
