#include "matting/classical/stencil.h"

#include <gtest/gtest.h>

#include <random>

namespace sdmatte::classical {
namespace {

constexpr int width = 67;
constexpr int height = 9;

// Runs of every length from 1 to the picture's width, some of them touching its sides.
Band runs_of_many_lengths()
{
    return make_band(width, height, [](int x, int y) {
        return y == height - 1 || x % (2 + 3 * y) != 0 || (y == 3 && x > 40);
    });
}

template <class Use>
void for_each_pixel(const Band& band, const Use& use)
{
    for (int y = 0; y < band.height; ++y) {
        for (const Run& run : band.row(y)) {
            for (int x = run.x0; x < run.x1; ++x)
                use(x, y, run.first + static_cast<std::size_t>(x - run.x0));
        }
    }
}

struct Numbers {
    std::mt19937 random{7};
    std::uniform_real_distribution<float> value{-1.F, 1.F};

    float next() { return value(random); }
};

Stencil random_stencil(const Band& band, Numbers& numbers)
{
    Stencil matrix(band.count);
    for (std::vector<float>& entry : matrix.entries) {
        for (std::size_t i = 0; i < band.count; ++i)
            entry[i] = numbers.next();
    }
    return matrix;
}

Field random_field(const Band& band, Numbers& numbers)
{
    Field field(band.width, band.height);
    for_each_pixel(band, [&](int x, int y, std::size_t) { field.row(y)[x] = numbers.next(); });
    return field;
}

double product_at(const Stencil& matrix, const Field& in, int x, int y, std::size_t i)
{
    double sum = 0;
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            const auto k = static_cast<std::size_t>((dy + 2) * stencil_side + dx + 2);
            sum += double(matrix.entries[k][i]) * in.row(y + dy)[x + dx];
        }
    }
    return sum;
}

struct StencilTest : testing::Test {
    Numbers numbers;
    Band band = runs_of_many_lengths();
    Stencil matrix = random_stencil(band, numbers);
    Field in = random_field(band, numbers);
    Field right = random_field(band, numbers);
    Field out{width, height};

    // Every pixel and every margin of `out` that is not unknown.
    void expect_zero_elsewhere() const
    {
        Field is_unknown(width, height);
        for_each_pixel(band, [&](int x, int y, std::size_t) { is_unknown.row(y)[x] = 1; });
        for (int y = -2; y < height + 2; ++y) {
            for (int x = -2; x < width + 2; ++x) {
                if (is_unknown.row(y)[x] == 0) {
                    EXPECT_EQ(out.row(y)[x], 0.F) << x << ", " << y;
                }
            }
        }
    }
};

TEST_F(StencilTest, multiply_is_the_sum_over_25_neighbours)
{
    const double dot = multiply(band, matrix, in, out);
    double expected = 0;
    for_each_pixel(band, [&](int x, int y, std::size_t i) {
        const double wanted = product_at(matrix, in, x, y, i);
        EXPECT_NEAR(out.row(y)[x], wanted, 1e-5);
        expected += wanted * in.row(y)[x];
    });
    EXPECT_NEAR(dot, expected, 1e-3);
    expect_zero_elsewhere();
}

TEST_F(StencilTest, residual_is_right_less_the_product)
{
    residual(band, matrix, right, in, out);
    for_each_pixel(band, [&](int x, int y, std::size_t i) {
        EXPECT_NEAR(out.row(y)[x], right.row(y)[x] - product_at(matrix, in, x, y, i), 1e-5);
    });
    expect_zero_elsewhere();
}

TEST_F(StencilTest, relax_adds_the_weighted_residual)
{
    std::vector<float> weights(band.count);
    for (float& weight : weights)
        weight = numbers.next();
    const double dot = relax(band, matrix, weights, right, in, out);
    double expected = 0;
    for_each_pixel(band, [&](int x, int y, std::size_t i) {
        const double rest = right.row(y)[x] - product_at(matrix, in, x, y, i);
        const double wanted = in.row(y)[x] + weights[i] * rest;
        EXPECT_NEAR(out.row(y)[x], wanted, 1e-5);
        expected += wanted * right.row(y)[x];
    });
    EXPECT_NEAR(dot, expected, 1e-3);
    expect_zero_elsewhere();
}

} // namespace
} // namespace sdmatte::classical
