#include "network/pickle_operands.h"

#include "network/json_cursor.h"
#include "network/little_endian.h"

#include <algorithm>
#include <charconv>

namespace sdmatte {
namespace {

template <class T>
std::optional<T> whole_number(std::string_view text)
{
    T number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

bool PickleOperands::take(std::uint64_t count, std::string_view& bytes)
{
    if (count > rest_.size())
        return false;
    bytes = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return true;
}

bool PickleOperands::take_number(std::size_t width, std::uint64_t& number)
{
    std::string_view bytes;
    if (!take(width, bytes))
        return false;
    number = little_endian(bytes);
    return true;
}

bool PickleOperands::take_sized(std::size_t width, std::string_view& bytes)
{
    std::uint64_t size = 0;
    return take_number(width, size) && take(size, bytes);
}

bool PickleOperands::take_line(std::string_view& line)
{
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos)
        return false;
    line = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
}

PickleValue pickle_text(std::string_view bytes)
{
    if (is_utf8(bytes))
        return PickleText{bytes};
    return PickleOpaque();
}

PickleValue pickle_long(std::string_view bytes)
{
    constexpr std::size_t widest = sizeof(std::int64_t);
    if (bytes.size() > widest)
        return PickleOpaque();
    std::uint64_t number = little_endian(bytes);
    const bool is_negative = !bytes.empty() && static_cast<std::uint8_t>(bytes.back()) >= 0x80;
    if (is_negative && bytes.size() < widest)
        number |= ~std::uint64_t{0} << (8 * bytes.size());
    return static_cast<std::int64_t>(number);
}

PickleValue pickle_line_number(std::string_view line, bool is_long)
{
    if (!is_long && (line == "00" || line == "01"))
        return line == "01";
    if (is_long && line.ends_with('L'))
        line.remove_suffix(1);
    if (const std::optional<std::int64_t> number = whole_number<std::int64_t>(line))
        return *number;
    return PickleOpaque();
}

std::optional<std::uint64_t> pickle_line_index(std::string_view line)
{
    return whole_number<std::uint64_t>(line);
}

PickleValue pickle_line_text(std::string_view line, bool is_quoted)
{
    if (is_quoted) {
        const bool has_quotes = line.size() >= 2 && line.front() == line.back()
                                && (line.front() == '\'' || line.front() == '"');
        if (!has_quotes)
            return PickleOpaque();
        line = line.substr(1, line.size() - 2);
    }
    const bool is_plain = std::ranges::all_of(line, [](char letter) {
        return letter != '\\' && static_cast<unsigned char>(letter) < 0x80;
    });
    if (is_plain)
        return PickleText{line};
    return PickleOpaque();
}

} // namespace sdmatte
