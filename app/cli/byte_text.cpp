#include "cli/byte_text.h"

#include <array>
#include <cstdio>

namespace sdmatte::cli {

std::string byte_text(std::int64_t bytes)
{
    constexpr std::array units = {"bytes", "kB", "MB", "GB", "TB"};
    constexpr double almost_thousand = 999.5; // is written with the next unit
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= almost_thousand && unit + 1 < units.size(); ++unit)
        value /= 1000;
    constexpr double ten = 9.995;
    constexpr double hundred = 99.95;
    const int decimals = unit == 0 || value >= hundred ? 0 : value >= ten ? 1 : 2;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f %s", decimals, value, units[unit]);
    return text.data();
}

} // namespace sdmatte::cli
