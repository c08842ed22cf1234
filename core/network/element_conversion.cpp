#include "network/element_conversion.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace sdmatte {
namespace {

static_assert(std::endian::native == std::endian::little, "checkpoints are little-endian");

float of_bfloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

// Written without branches, so that compilers make vectors of it.
float of_half(std::uint16_t bits)
{
    const std::uint32_t sign = (bits & 0x8000U) << 16;
    const std::uint32_t magnitude = bits & 0x7FFFU;
    // The exponent's bias is 127 instead of 15; of infinity and NaN it is the largest of either.
    const std::uint32_t normal =
        (magnitude << 13) + (magnitude < 0x7C00U ? 112U << 23 : 224U << 23);
    constexpr float smallest = 0x1p-24F;
    const auto subnormal =
        std::bit_cast<std::uint32_t>(static_cast<float>(static_cast<int>(magnitude)) * smallest);
    return std::bit_cast<float>(sign | (magnitude < 0x0400U ? subnormal : normal));
}

std::uint16_t to_bfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t rounded = (bits + 0x7FFFU + (bits >> 16 & 1U)) >> 16;
    const std::uint32_t quiet = bits >> 16 | 0x40U; // NaN stays one when its low bits are cut off
    return static_cast<std::uint16_t>((bits & 0x7FFF'FFFFU) > 0x7F80'0000U ? quiet : rounded);
}

template <class Stored, class Wanted, class Conversion>
void convert(std::span<const std::byte> source, std::span<std::byte> target,
             const Conversion& conversion)
{
    const std::size_t count =
        std::min(source.size() / sizeof(Stored), target.size() / sizeof(Wanted));
    for (std::size_t i = 0; i < count; ++i) {
        Stored stored;
        std::memcpy(&stored, source.data() + i * sizeof(Stored), sizeof(Stored));
        const Wanted wanted = conversion(stored);
        std::memcpy(target.data() + i * sizeof(Wanted), &wanted, sizeof(Wanted));
    }
}

} // namespace

bool is_convertible(ElementType from, ElementType to)
{
    return (from == ElementType::F32 || from == ElementType::F16 || from == ElementType::BF16)
           && (to == ElementType::F32 || to == ElementType::BF16);
}

void convert_elements(ElementType from, std::span<const std::byte> source, ElementType to,
                      std::span<std::byte> target)
{
    const bool to_float = to == ElementType::F32;
    if (from == to)
        std::copy_n(source.begin(), std::min(source.size(), target.size()), target.begin());
    else if (from == ElementType::F32)
        convert<float, std::uint16_t>(source, target, to_bfloat16);
    else if (from == ElementType::BF16)
        convert<std::uint16_t, float>(source, target, of_bfloat16);
    else if (to_float)
        convert<std::uint16_t, float>(source, target, of_half);
    else
        convert<std::uint16_t, std::uint16_t>(
            source, target, [](std::uint16_t half) { return to_bfloat16(of_half(half)); });
}

} // namespace sdmatte
