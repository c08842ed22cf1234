#include "cli/numbers.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace sdmatte::cli {
namespace {

template <class Number, class... Format>
std::optional<Number> parse_whole(std::string_view text, Format... format)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number, format...);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<std::int64_t> parse_integer(std::string_view text)
{
    return parse_whole<std::int64_t>(text);
}

std::optional<std::vector<int>> parse_integers(std::string_view text, std::size_t count)
{
    std::vector<int> numbers;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const std::optional<int> number = parse_whole<int>(text.substr(begin, comma - begin));
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
        begin = comma + 1;
    }
    return numbers.size() == count ? std::optional(numbers) : std::nullopt;
}

std::optional<double> parse_decimal(std::string_view text)
{
    const std::optional<double> number = parse_whole<double>(text, std::chars_format::fixed);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<PictureSize> parse_size(std::string_view text)
{
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = parse_whole<int>(text.substr(0, cross));
    const auto height = parse_whole<int>(text.substr(cross + 1));
    if (!width || !height || *width < 1 || *height < 1)
        return std::nullopt;
    return PictureSize{*width, *height};
}

} // namespace sdmatte::cli
