#include "network/tensor_bytes.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"
#include "base/process.h"
#include "network/element_conversion.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <random>

namespace sdmatte {
namespace {

// A file of `count` 32-bit numbers that count up from 0: an element tells where it was read.
class TensorBytes : public testing::Test {
protected:
    void write_numbers(std::uint32_t count)
    {
        std::vector<std::uint32_t> numbers(count);
        std::iota(numbers.begin(), numbers.end(), 0U);
        write_bytes(folder / "x", std::string(reinterpret_cast<const char*>(numbers.data()),
                                              numbers.size() * sizeof(std::uint32_t)));
        open();
    }

    void open()
    {
        Result<File> opened = open_for_reading(folder / "x");
        ASSERT_TRUE(opened) << opened.error().sentence;
        file = *std::move(opened);
    }

    [[nodiscard]] std::vector<std::uint32_t> elements(const StoredTensor& tensor,
                                                      std::uint64_t first, std::size_t count) const
    {
        std::vector<std::uint32_t> read(count, 0xFFFF'FFFF);
        EXPECT_TRUE(
            read_elements(file.get(), tensor, first, std::as_writable_bytes(std::span(read))));
        return read;
    }

    const TemporaryFolder folder;
    File file;
};

StoredTensor tensor_of(Shape shape, Shape strides, std::uint64_t offset = 0)
{
    return {.name = "a",
            .type = ElementType::F32,
            .shape = std::move(shape),
            .offset = offset,
            .bytes = 0,
            .strides = std::move(strides)};
}

// Where element `index` in row-major order lies, one division a dimension.
std::uint32_t place(const StoredTensor& tensor, std::uint64_t index)
{
    std::uint64_t at = tensor.offset / sizeof(std::uint32_t);
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        const auto size = static_cast<std::uint64_t>(tensor.shape[i]);
        at += index % size * static_cast<std::uint64_t>(tensor.strides[i]);
        index /= size;
    }
    return static_cast<std::uint32_t>(at);
}

std::size_t wrong(const StoredTensor& tensor, std::uint64_t first,
                  const std::vector<std::uint32_t>& read)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < read.size(); ++i)
        count += read[i] != place(tensor, first + i) ? 1 : 0;
    return count;
}

// How often this process has asked the system to read so far; 0 where it does not say.
std::int64_t system_reads()
{
    std::ifstream stream("/proc/self/io");
    std::string word;
    std::int64_t count = 0;
    while (stream >> word >> count)
        if (word == "syscr:")
            return count;
    return 0;
}

} // namespace

TEST_F(TensorBytes, without_strides_elements_follow_one_another)
{
    write_numbers(100);
    const StoredTensor tensor = tensor_of({4, 5}, {}, 40);
    EXPECT_EQ(elements(tensor, 0, 3), (std::vector<std::uint32_t>{10, 11, 12}));
    EXPECT_EQ(elements(tensor, 18, 2), (std::vector<std::uint32_t>{28, 29}));
    EXPECT_EQ(elements(tensor_of({}, {}, 40), 0, 1), std::vector<std::uint32_t>{10});
    EXPECT_TRUE(elements(tensor_of({0, 3}, {}), 0, 0).empty());
}

TEST_F(TensorBytes, a_transposed_matrix_is_read_row_by_row)
{
    write_numbers(12);
    const StoredTensor tensor = tensor_of({4, 3}, {1, 4});
    EXPECT_EQ(elements(tensor, 0, 12),
              (std::vector<std::uint32_t>{0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11}));
    EXPECT_EQ(elements(tensor, 2, 5), (std::vector<std::uint32_t>{8, 1, 5, 9, 2}));
}

TEST_F(TensorBytes, an_expanded_tensor_repeats_what_is_stored_once)
{
    write_numbers(10);
    EXPECT_EQ(elements(tensor_of({2, 3}, {0, 1}, 4), 0, 6),
              (std::vector<std::uint32_t>{1, 2, 3, 1, 2, 3}));
    EXPECT_EQ(elements(tensor_of({3, 2}, {2, 0}), 1, 4), (std::vector<std::uint32_t>{0, 2, 2, 4}));
    EXPECT_EQ(elements(tensor_of({1000, 1000}, {0, 0}, 28), 999'990, 10),
              std::vector<std::uint32_t>(10, 7));
}

TEST_F(TensorBytes, any_strides_and_any_part_give_the_elements_that_are_meant)
{
    constexpr std::uint32_t numbers = 60'000;
    write_numbers(numbers);
    std::mt19937 random(6);
    const auto below = [&](std::uint32_t limit) { return random() % limit; };
    int tried = 0;
    while (tried < 2000) {
        StoredTensor tensor = tensor_of({}, {}, below(100) * 4ULL);
        std::uint64_t last = tensor.offset / 4;
        for (std::uint32_t d = 0; d < 1 + below(5); ++d) {
            tensor.shape.push_back(1 + below(9));
            constexpr std::array steps = {0U, 1U, 2U, 3U, 9U, 27U, 81U, 729U, 5000U};
            tensor.strides.push_back(steps[below(steps.size())]);
            last += static_cast<std::uint64_t>((tensor.shape.back() - 1) * tensor.strides.back());
        }
        if (last >= numbers)
            continue;
        ++tried;
        const auto count = static_cast<std::uint32_t>(element_count(tensor));
        const std::uint32_t first = below(count);
        const std::uint32_t taken = 1 + below(count - first);
        ASSERT_EQ(wrong(tensor, first, elements(tensor, first, taken)), 0U)
            << shape_text(tensor.shape) << " by " << shape_text(tensor.strides) << " from " << first
            << ", " << taken;
    }
}

TEST_F(TensorBytes, tensors_larger_than_a_read_are_put_together_right)
{
    write_numbers(4'000'000);
    for (const StoredTensor& tensor :
         {tensor_of({2000, 2000}, {1, 2000}), tensor_of({3, 1'000'000}, {1, 4}),
          tensor_of({1'333'000}, {3}), tensor_of({2, 900, 1000}, {1000, 2000, 1}),
          tensor_of({10, 100'000}, {400'000, 3}), tensor_of({390, 1000}, {10'000, 7})}) {
        const auto count = static_cast<std::size_t>(element_count(tensor));
        EXPECT_EQ(wrong(tensor, 0, elements(tensor, 0, count)), 0U) << shape_text(tensor.shape);
        EXPECT_EQ(wrong(tensor, 777, elements(tensor, 777, count - 1000)), 0U);
    }
}

TEST_F(TensorBytes, a_transposed_matrix_takes_few_reads)
{
    write_numbers(4'000'000);
    const StoredTensor tensor = tensor_of({2000, 2000}, {1, 2000});
    const std::int64_t before = system_reads();
    if (before == 0)
        GTEST_SKIP() << "the system does not count reads here";
    EXPECT_EQ(wrong(tensor, 0, elements(tensor, 0, 4'000'000)), 0U);
    EXPECT_LT(system_reads() - before, 100);
}

TEST_F(TensorBytes, a_thin_slice_of_a_huge_storage_takes_little_memory)
{
    constexpr std::int64_t step = 100'000'000;
    std::ofstream(folder / "x") << "1234";
    std::filesystem::resize_file(folder / "x", 80 * step); // takes no disk
    open();
    const std::int64_t before = peak_memory_bytes();
    const auto read = elements(tensor_of({10, 20}, {step, step / 10}), 0, 200);
    EXPECT_EQ(read[0], 0x34333231U);
    EXPECT_EQ(std::accumulate(read.begin() + 1, read.end(), 0U), 0U);
    EXPECT_LT(peak_memory_bytes() - before, 20 << 20);
}

TEST_F(TensorBytes, a_file_that_ends_earlier_is_said)
{
    write_numbers(10);
    std::array<std::byte, 16> target{};
    EXPECT_FALSE(read_elements(file.get(), tensor_of({20}, {}), 8, target));
    EXPECT_FALSE(read_elements(file.get(), tensor_of({4, 2}, {1, 8}), 4, target));
    EXPECT_FALSE(read_elements_as(ElementType::BF16, file.get(), tensor_of({20}, {}), 8, target));
    EXPECT_TRUE(read_elements(file.get(), tensor_of({20}, {}), 6, target));
}

TEST_F(TensorBytes, elements_are_converted_across_the_borders_of_blocks)
{
    constexpr int count = 600'000;
    std::vector<float> numbers(count);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<float>(i % 251);
    write_bytes(folder / "x",
                std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * 4));
    open();
    for (const StoredTensor& tensor : {tensor_of({count}, {}), tensor_of({1'000, 600}, {600, 1})}) {
        std::vector<std::uint16_t> read(count - 5);
        ASSERT_TRUE(read_elements_as(ElementType::BF16, file.get(), tensor, 5,
                                     std::as_writable_bytes(std::span(read))));
        std::size_t wrong_ones = 0;
        for (std::size_t i = 0; i < read.size(); ++i)
            wrong_ones += std::bit_cast<float>(static_cast<std::uint32_t>(read[i]) << 16)
                                  != static_cast<float>((i + 5) % 251)
                              ? 1
                              : 0;
        EXPECT_EQ(wrong_ones, 0U);
    }
}

TEST(ElementCount, is_the_product_of_the_shape_and_never_wraps)
{
    EXPECT_EQ(element_count(tensor_of({}, {})), 1U);
    EXPECT_EQ(element_count(tensor_of({3, 0, 5}, {})), 0U);
    EXPECT_EQ(element_count(tensor_of({3, 4, 5}, {})), 60U);
    constexpr std::int64_t large = std::int64_t{1} << 40;
    EXPECT_EQ(element_count(tensor_of({large, large}, {})), UINT64_MAX);
    EXPECT_EQ(element_count(tensor_of({large, large, 0}, {})), 0U);
}

namespace {

template <class To, class From>
To converted(ElementType from, From value, ElementType to)
{
    To result{};
    convert_elements(from, std::as_bytes(std::span(&value, 1)), to,
                     std::as_writable_bytes(std::span(&result, 1)));
    return result;
}

std::uint16_t to_bf16(std::uint32_t float_bits)
{
    return converted<std::uint16_t>(ElementType::F32, float_bits, ElementType::BF16);
}

// What a half is by its definition.
float half_value(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 31;
    const int fraction = bits & 1023;
    const float sign = bits >> 15 != 0 ? -1.F : 1.F;
    if (exponent == 31)
        return fraction == 0 ? sign * std::numeric_limits<float>::infinity()
                             : std::numeric_limits<float>::quiet_NaN();
    return sign
           * (exponent == 0 ? std::ldexp(static_cast<float>(fraction), -24)
                            : std::ldexp(static_cast<float>(1024 + fraction), exponent - 25));
}

} // namespace

TEST(ElementConversion, every_half_is_exact_as_float)
{
    for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        const auto is = converted<float>(ElementType::F16, half, ElementType::F32);
        const float wanted = half_value(half);
        if (std::isnan(wanted)) {
            ASSERT_TRUE(std::isnan(is)) << bits;
        } else {
            ASSERT_EQ(std::bit_cast<std::uint32_t>(is), std::bit_cast<std::uint32_t>(wanted))
                << bits;
        }
        const auto brain = converted<std::uint16_t>(ElementType::F16, half, ElementType::BF16);
        if (!std::isnan(wanted)) {
            ASSERT_EQ(brain, to_bf16(std::bit_cast<std::uint32_t>(wanted))) << bits;
        }
    }
}

TEST(ElementConversion, every_bfloat16_is_the_upper_half_of_its_float)
{
    for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits)
        ASSERT_EQ(converted<std::uint32_t>(ElementType::BF16, static_cast<std::uint16_t>(bits),
                                           ElementType::F32),
                  bits << 16);
}

TEST(ElementConversion, floats_round_to_the_nearest_and_to_even_between_two)
{
    EXPECT_EQ(to_bf16(0x3F80'0000), 0x3F80);
    EXPECT_EQ(to_bf16(0x3F80'7FFF), 0x3F80);
    EXPECT_EQ(to_bf16(0x3F80'8000), 0x3F80); // between two, the lower is even
    EXPECT_EQ(to_bf16(0x3F80'8001), 0x3F81);
    EXPECT_EQ(to_bf16(0x3F81'8000), 0x3F82); // between two, the upper is even
    EXPECT_EQ(to_bf16(0xBF81'8000), 0xBF82);
    EXPECT_EQ(to_bf16(0x7F7F'FFFF), 0x7F80); // the largest float is nearer to infinity
    EXPECT_EQ(to_bf16(0x0000'8001), 0x0001); // subnormals round too
    EXPECT_EQ(to_bf16(0x8000'0000), 0x8000); // minus zero
}

TEST(ElementConversion, what_is_not_finite_stays_so)
{
    EXPECT_EQ(to_bf16(0x7F80'0000), 0x7F80);
    EXPECT_EQ(to_bf16(0xFF80'0000), 0xFF80);
    for (const std::uint32_t nan : {0x7FC0'0000U, 0x7F80'0001U, 0xFFFF'FFFFU, 0x7FFF'FFFFU}) {
        const std::uint16_t bits = to_bf16(nan);
        EXPECT_GT(bits & 0x7FFF, 0x7F80) << nan;
        EXPECT_EQ(bits >> 15, nan >> 31) << nan;
    }
}

} // namespace sdmatte
