// Resolution and place in TIFF structures of either byte order.
#include "image/tiff_place.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// A TIFF's first directory with resolution, positions and unit; nothing else.
struct Tags {
    bool is_big = false;
    std::uint32_t x_resolution = 300;
    std::uint32_t denominator = 1;
    int unit = 2; // 0: not told
    bool has_positions = true;
};

std::string number(std::uint32_t value, std::size_t width, bool is_big)
{
    std::string bytes(width, '\0');
    for (std::size_t i = 0; i < width; ++i)
        bytes[is_big ? width - 1 - i : i] = static_cast<char>(value >> 8 * i & 0xFFU);
    return bytes;
}

std::string tiff(const Tags& tags)
{
    const auto n = [&](std::uint32_t value, std::size_t width) {
        return number(value, width, tags.is_big);
    };
    const std::uint32_t entries = 2 + (tags.has_positions ? 2 : 0) + (tags.unit != 0 ? 1 : 0);
    const std::uint32_t values = 8 + 2 + 12 * entries + 4;
    const auto rational = [&](std::uint32_t tag, std::uint32_t index) {
        return n(tag, 2) + n(5, 2) + n(1, 4) + n(values + 8 * index, 4);
    };
    std::string bytes = (tags.is_big ? "MM" : "II") + n(42, 2) + n(8, 4) + n(entries, 2)
                        + rational(282, 0) + rational(283, 1);
    if (tags.has_positions)
        bytes += rational(286, 2) + rational(287, 3);
    if (tags.unit != 0)
        bytes +=
            n(296, 2) + n(3, 2) + n(1, 4) + n(static_cast<std::uint32_t>(tags.unit), 2) + n(0, 2);
    bytes += n(0, 4) + n(tags.x_resolution, 4) + n(tags.denominator, 4) + n(150, 4) + n(1, 4);
    if (tags.has_positions)
        bytes += n(7, 4) + n(1, 4) + n(7, 4) + n(1, 4);
    return bytes;
}

std::optional<TiffResolution> resolution_of(const std::string& bytes)
{
    return tiff_resolution({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

struct Placed {
    bool is_set = false;
    std::string positions; // the file's last 16 bytes
};

Placed placed(const Tags& tags, int x, int y)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.tif", tiff(tags));
    Placed result;
    {
        const File file(std::fopen((folder / "a.tif").c_str(), "r+b"));
        result.is_set = set_tiff_place(file.get(), x, y);
    }
    const std::string bytes = read_bytes(folder / "a.tif");
    result.positions = bytes.substr(bytes.size() - 16);
    return result;
}

std::string four(std::initializer_list<std::uint32_t> values, bool is_big)
{
    std::string bytes;
    for (const std::uint32_t value : values)
        bytes += number(value, 4, is_big);
    return bytes;
}

} // namespace

TEST(TiffPlace, a_position_is_pixels_divided_by_the_resolution)
{
    for (const bool is_big : {false, true}) {
        const Placed result = placed({.is_big = is_big}, 20, 15);
        EXPECT_TRUE(result.is_set);
        EXPECT_EQ(result.positions, four({1, 15, 1, 10}, is_big)); // 20 / 300, 15 / 150
    }
}

TEST(TiffPlace, a_resolution_of_any_fraction_stays_within_32_bits)
{
    const Placed result =
        placed({.x_resolution = 4'000'000'007, .denominator = 3'000'000'019}, 100'000, 0);
    EXPECT_TRUE(result.is_set);
    const auto read = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 4; i-- > 0;)
            value = value << 8U | static_cast<std::uint8_t>(result.positions[at + i]);
        return static_cast<double>(value);
    };
    EXPECT_NEAR(read(0) / read(4) * 4'000'000'007 / 3'000'000'019, 100'000, 1e-3);
    EXPECT_EQ(read(8), 0);
}

TEST(TiffPlace, only_zero_needs_no_place)
{
    EXPECT_TRUE(placed({.has_positions = false}, 0, 0).is_set);
    EXPECT_FALSE(placed({.has_positions = false}, 1, 0).is_set);
    EXPECT_FALSE(placed({.x_resolution = 0}, 1, 0).is_set);
}

TEST(TiffPlace, the_resolution_has_a_unit)
{
    for (const bool is_big : {false, true}) {
        const auto found = resolution_of(
            tiff({.is_big = is_big, .x_resolution = 1181, .denominator = 10, .unit = 3}));
        ASSERT_TRUE(found);
        EXPECT_FLOAT_EQ(found->x, 118.1F);
        EXPECT_FLOAT_EQ(found->y, 150);
        EXPECT_EQ(found->unit, TiffUnit::Centimetre);
    }
    EXPECT_EQ(resolution_of(tiff({.unit = 0}))->unit, TiffUnit::Inch);
    EXPECT_EQ(resolution_of(tiff({.unit = 77}))->unit, TiffUnit::Inch);
}

TEST(TiffPlace, damaged_structures_say_nothing)
{
    EXPECT_FALSE(resolution_of(""));
    EXPECT_FALSE(resolution_of(tiff({.x_resolution = 0})));
    EXPECT_FALSE(resolution_of(tiff({.denominator = 0})));
    const std::string whole = tiff({.has_positions = false});
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(resolution_of(whole.substr(0, size))) << size;
    std::string far = whole;
    far.replace(4, 4, "\xFF\xFF\xFF\xFF");
    EXPECT_FALSE(resolution_of(far));
}

} // namespace sdmatte
