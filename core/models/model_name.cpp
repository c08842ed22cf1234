#include "models/model_name.h"

#include "network/json_cursor.h"

#include <algorithm>

namespace sdmatte {
namespace {

constexpr std::size_t max_name_bytes = 100;

bool is_forbidden(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7F || character == '/'
           || character == '\\';
}

// The longest beginning of at most `bytes` bytes that cuts no character.
std::string_view cut(std::string_view text, std::size_t bytes)
{
    text = text.substr(0, bytes);
    while (!text.empty() && !is_utf8(text))
        text.remove_suffix(1);
    return text;
}

std::string_view without_spaces_behind(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

} // namespace

bool is_model_name(std::string_view name)
{
    return !name.empty() && name.size() <= max_name_bytes && is_utf8(name)
           && std::ranges::none_of(name, is_forbidden) && name.front() != '.' && name.front() != '-'
           && name.front() != ' ' && name.back() != ' ';
}

std::string name_after(const std::filesystem::path& file)
{
    std::string stem = file.stem().string();
    const bool is_text = is_utf8(stem);
    std::ranges::replace_if(
        stem,
        [&](char character) {
            return is_forbidden(character)
                   || (!is_text && static_cast<unsigned char>(character) >= 0x80);
        },
        '_');
    std::string_view name = stem;
    while (!name.empty() && std::string_view(".- ").find(name.front()) != std::string_view::npos)
        name.remove_prefix(1);
    name = without_spaces_behind(cut(name, max_name_bytes));
    return name.empty() ? "model" : std::string(name);
}

std::string numbered_name(std::string_view name, int number)
{
    if (number < 2)
        return std::string(name);
    std::string ending = std::to_string(number);
    ending.insert(ending.begin(), '-');
    std::string numbered(cut(name, max_name_bytes - ending.size()));
    return numbered.append(ending);
}

} // namespace sdmatte
