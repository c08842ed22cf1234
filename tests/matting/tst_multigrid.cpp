#include "matting/classical/multigrid.h"

#include "made_photos.h"
#include "matting/classical/laplacian.h"

#include <Eigen/Dense>
#include <gtest/gtest.h>

#include <functional>
#include <numbers>
#include <ostream>
#include <string>

namespace sdmatte::classical {
namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr SolverLimits tight{.tolerance = 1e-6, .iterations = 1000};

struct System {
    Band band;
    Stencil matrix;
    Field right;
};

// Calls body(x, y, i) for every unknown pixel.
void for_each_pixel(const Band& band, const std::function<void(int, int, std::size_t)>& body)
{
    for (int y = 0; y < band.height; ++y) {
        for (const Run& run : band.row(y)) {
            for (int x = run.x0; x < run.x1; ++x)
                body(x, y, run.first + static_cast<std::size_t>(x - run.x0));
        }
    }
}

Field random_field(const Band& band, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1.F, 1.F);
    Field field(band.width, band.height);
    for_each_pixel(band, [&](int x, int y, std::size_t) { field.row(y)[x] = value(random); });
    return field;
}

double dot(const Band& band, const Field& a, const Field& b)
{
    double sum = 0;
    for_each_pixel(
        band, [&](int x, int y, std::size_t) { sum += double(a.row(y)[x]) * double(b.row(y)[x]); });
    return sum;
}

// The matting Laplacian with a data term of `weight` towards random alphas.
System matting_system(const EngineColour& photo, const Raster<std::uint8_t>& trimap, float weight)
{
    Band band = find_band(trimap);
    Laplacian laplacian = make_laplacian(photo, trimap, band);
    const Field targets = random_field(band, 21);
    for_each_pixel(band, [&](int x, int y, std::size_t i) {
        laplacian.matrix.entries[stencil_centre][i] += weight;
        laplacian.right.row(y)[x] += weight * targets.row(y)[x];
    });
    return {.band = std::move(band),
            .matrix = std::move(laplacian.matrix),
            .right = std::move(laplacian.right)};
}

// -div grad on the band, alpha 0 around it.
System poisson_system(Band band)
{
    Stencil matrix(band.count);
    const auto is_on = [&](int x, int y) {
        return y >= 0 && y < band.height && std::ranges::any_of(band.row(y), [&](const Run& run) {
                   return x >= run.x0 && x < run.x1;
               });
    };
    for_each_pixel(band, [&](int x, int y, std::size_t i) {
        matrix.entries[stencil_centre][i] = 4;
        matrix.entries[stencil_centre - 1][i] = is_on(x - 1, y) ? -1.F : 0.F;
        matrix.entries[stencil_centre + 1][i] = is_on(x + 1, y) ? -1.F : 0.F;
        matrix.entries[stencil_centre - 5][i] = is_on(x, y - 1) ? -1.F : 0.F;
        matrix.entries[stencil_centre + 5][i] = is_on(x, y + 1) ? -1.F : 0.F;
    });
    Field right = random_field(band, 22);
    return {.band = std::move(band), .matrix = std::move(matrix), .right = std::move(right)};
}

Band full_band(int width, int height)
{
    return make_band(width, height, [](int, int) { return true; });
}

VectorXd dense_solution(const System& system)
{
    const auto count = static_cast<Eigen::Index>(system.band.count);
    Raster<int> number(system.band.width, system.band.height, 1, -1);
    for_each_pixel(system.band,
                   [&](int x, int y, std::size_t i) { number.at(x, y) = static_cast<int>(i); });
    MatrixXd matrix = MatrixXd::Zero(count, count);
    VectorXd right(count);
    for_each_pixel(system.band, [&](int x, int y, std::size_t i) {
        right[static_cast<Eigen::Index>(i)] = system.right.row(y)[x];
        for (int k = 0; k < stencil_size; ++k) {
            const float entry = system.matrix.entries[static_cast<std::size_t>(k)][i];
            if (entry != 0.F)
                matrix(static_cast<Eigen::Index>(i), number.at(x + k % 5 - 2, y + k / 5 - 2)) =
                    entry;
        }
    });
    return matrix.ldlt().solve(right);
}

void expect_solves(const System& system, double tolerance = 1e-3)
{
    Field x(system.band.width, system.band.height);
    const auto solved = solve(system.band, system.matrix, system.right, x, tight, {});
    ASSERT_TRUE(solved);
    EXPECT_LT(*solved, tight.iterations);
    if (system.band.count == 0)
        return;
    const VectorXd expected = dense_solution(system);
    double worst = 0;
    for_each_pixel(system.band, [&](int px, int py, std::size_t i) {
        worst = std::max(worst, std::abs(x.row(py)[px] - expected[static_cast<Eigen::Index>(i)]));
    });
    EXPECT_LT(worst, tolerance * std::max(1.0, expected.cwiseAbs().maxCoeff()));
}

struct Size {
    int width;
    int height;
};

void PrintTo(const Size& size, std::ostream* out)
{
    *out << size.width << " x " << size.height;
}

class MultigridOfSize : public testing::TestWithParam<Size> {};

TEST_P(MultigridOfSize, equals_a_direct_solution_when_all_is_unknown)
{
    const auto [width, height] = GetParam();
    expect_solves(
        matting_system(photo_of(random_codes(width, height, 31)), {width, height, 1, 128}, 1e-2F));
}

TEST_P(MultigridOfSize, equals_a_direct_solution_on_a_band_with_holes)
{
    const auto [width, height] = GetParam();
    expect_solves(matting_system(photo_of(random_codes(width, height, 32, 90, 130)),
                                 random_trimap(width, height, 33, 60), 1e-3F));
}

TEST_P(MultigridOfSize, equals_a_direct_solution_of_poissons_equation)
{
    const auto [width, height] = GetParam();
    expect_solves(poisson_system(full_band(width, height)));
}

INSTANTIATE_TEST_SUITE_P(Sizes, MultigridOfSize,
                         testing::Values(Size{1, 1}, Size{2, 2}, Size{3, 2}, Size{1, 200},
                                         Size{200, 1}, Size{2, 151}, Size{17, 16}, Size{32, 29}),
                         [](const auto& made) {
                             return std::to_string(made.param.width) + "x"
                                    + std::to_string(made.param.height);
                         });

TEST(Multigrid, solves_flat_colour)
{
    expect_solves(
        matting_system(photo_of(flat_codes(28, 24, 77)), random_trimap(28, 24, 34, 70), 1e-3F));
}

TEST(Multigrid, solves_a_band_one_pixel_wide)
{
    Raster<std::uint8_t> trimap(60, 60);
    for (int y = 0; y < 60; ++y) {
        std::fill_n(trimap.row(y), y, std::uint8_t{255});
        trimap.at(y, y) = 128;
    }
    expect_solves(matting_system(photo_of(random_codes(60, 60, 35)), trimap, 1e-3F));
}

TEST(Multigrid, solves_pieces_that_do_not_touch)
{
    expect_solves(poisson_system(
        make_band(40, 30, [](int x, int y) { return x % 8 < 3 && (y / 5) % 2 == 0; })));
}

TEST(Multigrid, solves_an_empty_band_in_no_time)
{
    const Band band = make_band(5, 5, [](int, int) { return false; });
    const Field right(5, 5);
    Field x(5, 5);
    EXPECT_EQ(solve(band, Stencil(0), right, x, tight, {}), 0);
}

// What multigrid is for: more pixels, the same number of iterations. A wrong transfer between
// grids leaves the solution right but takes many more.
TEST(Multigrid, needs_few_iterations_at_any_size)
{
    for (const int side : {33, 64, 127, 250}) {
        const System system = poisson_system(full_band(side, side));
        Field x(side, side);
        const auto iterations = solve(system.band, system.matrix, system.right, x,
                                      {.tolerance = 1e-4, .iterations = 200}, {});
        ASSERT_TRUE(iterations);
        EXPECT_LE(*iterations, 16) << side;
    }
}

TEST(Multigrid, one_cycle_finds_most_of_a_smooth_solution)
{
    const int side = 129;
    const System system = poisson_system(full_band(side, side));
    Field smooth(side, side);
    Field right(side, side);
    for_each_pixel(system.band, [&](int x, int y, std::size_t) {
        const double wave = std::numbers::pi / (side + 1);
        smooth.row(y)[x] =
            static_cast<float>(std::sin(wave * (x + 1)) * std::sin(2 * wave * (y + 1)));
    });
    multiply(system.band, system.matrix, smooth, right);
    Field found(side, side);
    Multigrid(system.band, system.matrix).precondition(right, found);
    const double share = dot(system.band, found, smooth) / dot(system.band, smooth, smooth);
    EXPECT_NEAR(share, 1.0, 0.2);
}

TEST(Multigrid, preconditioner_is_symmetric_and_positive)
{
    const System system = matting_system(photo_of(random_codes(50, 41, 36, 60, 90)),
                                         random_trimap(50, 41, 37, 70), 1e-3F);
    Multigrid multigrid(system.band, system.matrix);
    Field inverse_a(50, 41);
    Field inverse_b(50, 41);
    for (unsigned seed = 0; seed < 5; ++seed) {
        const Field a = random_field(system.band, 100 + seed);
        const Field b = random_field(system.band, 200 + seed);
        multigrid.precondition(a, inverse_a);
        multigrid.precondition(b, inverse_b);
        const double scale =
            std::sqrt(dot(system.band, inverse_a, a) * dot(system.band, inverse_b, b));
        EXPECT_GT(dot(system.band, inverse_a, a), 0);
        EXPECT_NEAR(dot(system.band, inverse_a, b), dot(system.band, a, inverse_b), 1e-4 * scale);
    }
}

TEST(Multigrid, a_solution_needs_no_more_iterations)
{
    const System system = poisson_system(full_band(40, 40));
    Field x(40, 40);
    ASSERT_TRUE(solve(system.band, system.matrix, system.right, x, tight, {}));
    EXPECT_EQ(solve(system.band, system.matrix, system.right, x,
                    {.tolerance = 1e-4, .iterations = 200}, {}),
              0);
}

TEST(Multigrid, stops_at_the_limit_of_iterations)
{
    const System system = poisson_system(full_band(60, 60));
    Field x(60, 60);
    EXPECT_EQ(solve(system.band, system.matrix, system.right, x,
                    {.tolerance = 1e-6, .iterations = 2}, {}),
              2);
}

TEST(Multigrid, stops_when_cancelled)
{
    std::stop_source stop;
    stop.request_stop();
    const System system = poisson_system(full_band(40, 40));
    Field x(40, 40);
    const auto solved = solve(system.band, system.matrix, system.right, x, tight,
                              Progress(stop.get_token(), nullptr));
    ASSERT_FALSE(solved);
    EXPECT_EQ(solved.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace sdmatte::classical
