#include "image/tiff_place.h"

#include "base/posix.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <numeric>

namespace sdmatte {
namespace {

constexpr std::uint32_t x_resolution = 282;
constexpr std::uint32_t y_resolution = 283;
constexpr std::uint32_t x_position = 286;
constexpr std::uint32_t y_position = 287;
constexpr std::uint32_t resolution_unit = 296;

using Read = std::function<bool(std::int64_t offset, std::span<std::byte> bytes)>;

struct Rational {
    std::int64_t at = 0; // of its bytes
    std::uint32_t numerator = 0;
    std::uint32_t denominator = 0;
};

// The rationals of the first directory.
class Directory {
public:
    explicit Directory(Read read)
        : read_(std::move(read))
    {
        std::array<std::byte, 2> order{};
        if (!read_(0, order) || order[0] != order[1])
            return;
        is_big_ = order[0] == std::byte{'M'};
        const auto version = number(2, 2);
        const auto start = number(4, 4);
        constexpr std::uint32_t classic = 42;
        if (version == classic && start)
            start_ = *start;
    }

    [[nodiscard]] std::optional<Rational> find(std::uint32_t tag) const
    {
        constexpr std::uint32_t rational_type = 5;
        const auto entry = value_at(tag, rational_type);
        const auto at = entry ? number(*entry, 4) : std::nullopt;
        const auto numerator = at ? number(*at, 4) : std::nullopt;
        const auto denominator = at ? number(std::int64_t{*at} + 4, 4) : std::nullopt;
        if (!numerator || !denominator)
            return std::nullopt;
        return Rational{*at, *numerator, *denominator};
    }

    [[nodiscard]] std::optional<std::uint32_t> find_short(std::uint32_t tag) const
    {
        constexpr std::uint32_t short_type = 3;
        const auto at = value_at(tag, short_type);
        return at ? number(*at, 2) : std::nullopt;
    }

    [[nodiscard]] std::array<std::byte, 8> bytes_of(const Rational& rational) const
    {
        std::array<std::byte, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::uint32_t value = i < 4 ? rational.numerator : rational.denominator;
            const std::size_t shift = 8 * (is_big_ ? 3 - i % 4 : i % 4);
            bytes.at(i) = static_cast<std::byte>(value >> shift & 0xFFU);
        }
        return bytes;
    }

private:
    // Where the entry holds its value, or the value's place.
    [[nodiscard]] std::optional<std::int64_t> value_at(std::uint32_t tag, std::uint32_t type) const
    {
        constexpr std::int64_t entry_bytes = 12;
        const auto entries = start_ > 0 ? number(start_, 2) : std::nullopt;
        for (std::uint32_t i = 0; i < entries.value_or(0); ++i) {
            const std::int64_t entry = start_ + 2 + entry_bytes * i;
            if (number(entry, 2) == tag && number(entry + 2, 2) == type)
                return entry + 8;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::uint32_t> number(std::int64_t at, std::size_t width) const
    {
        std::array<std::byte, 4> bytes{};
        if (!read_(at, std::span(bytes).first(width)))
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value =
                value << 8U | std::to_integer<std::uint32_t>(bytes.at(is_big_ ? i : width - 1 - i));
        return value;
    }

    Read read_;
    std::int64_t start_ = 0;
    bool is_big_ = false;
};

// pixels / resolution, as near as 32 bits allow.
Rational position(int pixels, const Rational& resolution)
{
    std::uint64_t numerator = static_cast<std::uint64_t>(pixels) * resolution.denominator;
    std::uint64_t denominator = resolution.numerator;
    const std::uint64_t common = std::gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
    if (numerator > UINT32_MAX) {
        const double value = static_cast<double>(numerator) / static_cast<double>(denominator);
        denominator = static_cast<std::uint64_t>(std::max(UINT32_MAX / value, 1.0));
        numerator = static_cast<std::uint64_t>(
            std::min(value * static_cast<double>(denominator), double{UINT32_MAX}));
    }
    return {.numerator = static_cast<std::uint32_t>(numerator),
            .denominator = static_cast<std::uint32_t>(denominator)};
}

bool is_usable(const std::optional<Rational>& resolution)
{
    return resolution && resolution->numerator > 0 && resolution->denominator > 0;
}

} // namespace

std::optional<TiffResolution> tiff_resolution(std::span<const std::uint8_t> tiff)
{
    const Directory directory([tiff](std::int64_t offset, std::span<std::byte> bytes) {
        if (static_cast<std::uint64_t>(offset) + bytes.size() > tiff.size())
            return false;
        std::memcpy(bytes.data(), tiff.data() + offset, bytes.size());
        return true;
    });
    const auto x = directory.find(x_resolution);
    const auto y = directory.find(y_resolution);
    if (!is_usable(x) || !is_usable(y))
        return std::nullopt;
    const auto ratio = [](const Rational& of) {
        return static_cast<float>(double{1} * of.numerator / of.denominator);
    };
    const std::uint32_t unit = directory.find_short(resolution_unit).value_or(2);
    return TiffResolution{.x = ratio(*x),
                          .y = ratio(*y),
                          .unit = unit >= 1 && unit <= 3 ? static_cast<TiffUnit>(unit)
                                                         : TiffUnit::Inch};
}

bool set_tiff_place(std::FILE* file, int x, int y)
{
    const Directory directory([file](std::int64_t offset, std::span<std::byte> bytes) {
        return read_at(file, offset, bytes);
    });
    const auto set = [&](std::uint32_t tag, int pixels, std::uint32_t resolution_tag) {
        const auto found = directory.find(tag);
        const auto resolution = directory.find(resolution_tag);
        if (!found || !is_usable(resolution))
            return pixels == 0;
        return write_at(file, found->at, directory.bytes_of(position(pixels, *resolution)));
    };
    return set(x_position, x, x_resolution) && set(y_position, y, y_resolution);
}

} // namespace sdmatte
