#include "base/name_pattern.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <ctime>
#include <iomanip>
#include <optional>
#include <sstream>

namespace sdmatte {
namespace {

constexpr std::size_t longest_name = 200; // bytes, of the 255 that file systems allow for all of it
constexpr std::size_t most_digits = 9;

constexpr std::array<std::string_view, 7> placeholders{"{name}", "{object}", "{counter}", "{date}",
                                                       "{time}", "{width}",  "{height}"};

std::string digits(int number, std::size_t least)
{
    std::string text = std::to_string(std::max(number, 0));
    return std::string(least > text.size() ? least - text.size() : 0, '0') + text;
}

std::unexpected<Error> lone_brace(std::string_view pattern)
{
    return usage_error(message("base",
                               "\"%1\" has a brace that stands alone; write {{ or }} for one.",
                               path_text(std::string(pattern))));
}

// What stands between the braces; nothing: there is no such placeholder.
std::optional<std::string> value_of(std::string_view word, const NameValues& values)
{
    if (word == "name")
        return values.name;
    if (word == "object")
        return values.object;
    if (word == "date")
        return values.date;
    if (word == "time")
        return values.time;
    if (word == "width")
        return digits(values.width, 1);
    if (word == "height")
        return digits(values.height, 1);
    if (word == "counter")
        return digits(values.counter, 1);
    constexpr std::string_view wide = "counter:";
    if (word.size() == wide.size() + 1 && word.starts_with(wide)) {
        const auto least = static_cast<std::size_t>(word.back() - '0');
        if (least >= 1 && least <= most_digits)
            return digits(values.counter, least);
    }
    return std::nullopt;
}

bool is_separator(char c)
{
    return c == '_' || c == '-' || c == ' ' || c == '.';
}

// An empty value takes one of the separators around it with it.
void leave_out(std::string& name, std::string_view& rest)
{
    if (!name.empty() && is_separator(name.back()))
        name.pop_back();
    else if (name.empty() && !rest.empty() && is_separator(rest.front()))
        rest.remove_prefix(1);
}

// Devices of Windows, with any extension: a folder may be shared with it.
bool is_reserved(std::string_view name)
{
    std::string stem(name.substr(0, name.find('.')));
    std::ranges::transform(stem, stem.begin(), [](unsigned char c) { return std::toupper(c); });
    constexpr std::array<std::string_view, 4> alone{"CON", "PRN", "AUX", "NUL"};
    const bool is_port = stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT"))
                         && stem[3] >= '1' && stem[3] <= '9';
    return is_port || std::ranges::find(alone, stem) != alone.end();
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

} // namespace

std::span<const std::string_view> name_placeholders()
{
    return placeholders;
}

Result<std::string> fill_name_pattern(std::string_view pattern, const NameValues& values)
{
    std::string name;
    for (std::string_view rest = pattern; !rest.empty();) {
        const char c = rest.front();
        if (c != '{' && c != '}') {
            name += c;
            rest.remove_prefix(1);
            continue;
        }
        if (rest.size() > 1 && rest[1] == c) {
            name += c;
            rest.remove_prefix(2);
            continue;
        }
        const std::size_t end = rest.find('}');
        if (c == '}' || end == std::string_view::npos)
            return lone_brace(pattern);
        const auto value = value_of(rest.substr(1, end - 1), values);
        if (!value)
            return usage_error(message("base", "\"%1\" is no placeholder of file names.",
                                       path_text(std::string(rest.substr(0, end + 1)))));
        rest.remove_prefix(end + 1);
        if (value->empty())
            leave_out(name, rest);
        name += *value;
    }
    return safe_file_name(name);
}

bool has_placeholders(std::string_view pattern)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{' && pattern[i] != '}')
            continue;
        if (i + 1 < pattern.size() && pattern[i + 1] == pattern[i])
            ++i;
        else
            return true;
    }
    return false;
}

std::string pattern_of_name(std::string_view name)
{
    std::string pattern;
    for (const char c : name) {
        pattern += c;
        if (c == '{' || c == '}')
            pattern += c;
    }
    return pattern;
}

NameValues with_present_time(NameValues values)
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr)
        return values;
    const auto text = [&](const char* format) {
        std::ostringstream stream;
        stream << std::put_time(&local, format);
        return stream.str();
    };
    values.date = text("%Y-%m-%d");
    values.time = text("%H-%M-%S");
    return values;
}

std::string safe_file_name(std::string_view name, std::string_view otherwise)
{
    constexpr std::string_view refused = "/\\:*?\"<>|";
    std::string safe;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        // U+0080 to U+009F, control characters of Unicode, as UTF-8.
        const bool is_wide_control = byte == 0xc2 && i + 1 < name.size()
                                     && static_cast<unsigned char>(name[i + 1]) >= 0x80
                                     && static_cast<unsigned char>(name[i + 1]) < 0xa0;
        const bool is_refused =
            byte < 0x20 || byte == 0x7f || is_wide_control || refused.contains(name[i]);
        safe += is_refused ? '-' : name[i];
        if (is_wide_control)
            ++i;
    }
    if (safe.size() > longest_name) {
        std::size_t end = longest_name;
        while (end > 0 && continues_character(safe[end]))
            --end;
        safe.resize(end > 0 ? end : longest_name); // bytes that are no UTF-8 are cut anywhere
    }
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' '))
        safe.pop_back();
    safe.erase(0, safe.find_first_not_of(' '));
    if (safe.empty())
        return std::string(otherwise);
    return is_reserved(safe) ? safe + '_' : safe;
}

} // namespace sdmatte
