// Numbers from the command line: the whole word or nothing, the same in every locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sdmatte::cli {

// Digits with an optional minus. Nothing for anything else, or what does not fit.
std::optional<std::int64_t> parse_integer(std::string_view text);

// `count` integers of 32 bits, separated by single commas.
std::optional<std::vector<int>> parse_integers(std::string_view text, std::size_t count);

// Digits with an optional minus and decimal point, finite; no exponent.
std::optional<double> parse_decimal(std::string_view text);

// "640x480": two integers above 0.
struct PictureSize {
    int width = 0;
    int height = 0;
};
std::optional<PictureSize> parse_size(std::string_view text);

} // namespace sdmatte::cli
