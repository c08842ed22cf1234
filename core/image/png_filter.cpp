#include "image/png_filter.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace sdmatte {
namespace {

enum Filter : std::uint8_t { None, Sub, Up, Average, Paeth };

// All four neighbours of byte i are known when encoding, so each loop is free of dependences.
template <Filter filter>
inline std::uint8_t predict(int left, int above, int corner)
{
    if constexpr (filter == Sub)
        return static_cast<std::uint8_t>(left);
    if constexpr (filter == Up)
        return static_cast<std::uint8_t>(above);
    if constexpr (filter == Average)
        return static_cast<std::uint8_t>((left + above) / 2);
    if constexpr (filter == Paeth) {
        const int to_left = std::abs(above - corner);
        const int to_above = std::abs(left - corner);
        const int to_corner = std::abs(left + above - 2 * corner);
        const int nearest_above = to_above <= to_corner ? above : corner;
        return static_cast<std::uint8_t>(
            to_left <= to_above && to_left <= to_corner ? left : nearest_above);
    }
    return 0;
}

// The filtered row and the sum of its bytes' distances from zero, taken as signed.
template <Filter filter>
std::uint64_t apply(std::span<const std::uint8_t> row, const std::uint8_t* above, std::size_t step,
                    std::uint8_t* out)
{
    out[0] = filter;
    ++out;
    const std::uint8_t* bytes = row.data();
    const std::size_t start = std::min(step, row.size());
    for (std::size_t i = 0; i < start; ++i)
        out[i] = static_cast<std::uint8_t>(bytes[i] - predict<filter>(0, above[i], 0));
    for (std::size_t i = start; i < row.size(); ++i)
        out[i] = static_cast<std::uint8_t>(
            bytes[i] - predict<filter>(bytes[i - step], above[i], above[i - step]));
    std::uint64_t sum = 0;
    // Blocks whose sum fits 32 bits vectorise.
    constexpr std::size_t block = 1U << 16U;
    for (std::size_t begin = 0; begin < row.size(); begin += block) {
        const std::size_t end = std::min(begin + block, row.size());
        std::uint32_t part = 0;
        for (std::size_t i = begin; i < end; ++i)
            part += static_cast<std::uint32_t>(std::min<int>(out[i], 256 - out[i]));
        sum += part;
    }
    return sum;
}

} // namespace

void filter_row(std::span<const std::uint8_t> row, const std::uint8_t* above, std::size_t step,
                std::uint8_t* out)
{
    // Rows that are empty or repeat are the most of a cut-out: the cheap filters come first.
    std::uint64_t best = apply<Up>(row, above, step, out);
    if (best == 0)
        return;
    thread_local std::vector<std::uint8_t> candidate;
    candidate.resize(row.size() + 1);
    const auto try_filter = [&](auto filter) {
        const std::uint64_t sum = filter(row, above, step, candidate.data());
        if (sum < best) {
            best = sum;
            std::ranges::copy(candidate, out);
        }
    };
    try_filter(apply<Sub>);
    try_filter(apply<Average>);
    try_filter(apply<Paeth>);
}

} // namespace sdmatte
