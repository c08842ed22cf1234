#include "matting/classical/laplacian.h"

#include "made_photos.h"

#include <Eigen/Dense>
#include <gtest/gtest.h>

namespace sdmatte::classical {
namespace {

using Eigen::Matrix3d;
using Eigen::MatrixXd;
using Eigen::Vector3d;
using Eigen::VectorXd;

Vector3d colour_at(const EngineColour& photo, int x, int y)
{
    std::array<float, 3> rgb{};
    photo.read_row(y, x, x + 1, rgb.data());
    return {rgb[0], rgb[1], rgb[2]};
}

// Equation 12 of Levin et al. (2008), word for word, over all pixels of the photo.
MatrixXd dense_laplacian(const EngineColour& photo)
{
    const double epsilon = 1e-7;
    const int width = photo.width();
    const int height = photo.height();
    MatrixXd sum = MatrixXd::Zero(width * height, width * height);
    for (int y = 1; y < height - 1; ++y) {
        for (int x = 1; x < width - 1; ++x) {
            Eigen::Matrix<double, 9, 3> colours;
            std::array<int, 9> pixels{};
            for (int k = 0; k < 9; ++k) {
                const int px = x + k % 3 - 1;
                const int py = y + k / 3 - 1;
                colours.row(k) = colour_at(photo, px, py);
                pixels[static_cast<std::size_t>(k)] = py * width + px;
            }
            const Eigen::RowVector3d mean = colours.colwise().mean();
            const Eigen::Matrix<double, 9, 3> centred = colours.rowwise() - mean;
            const Matrix3d covariance =
                centred.transpose() * centred / 9 + epsilon / 9 * Matrix3d::Identity();
            const MatrixXd affinity =
                (MatrixXd::Ones(9, 9) + centred * covariance.inverse() * centred.transpose()) / 9;
            for (int i = 0; i < 9; ++i) {
                for (int j = 0; j < 9; ++j)
                    sum(pixels[static_cast<std::size_t>(i)], pixels[static_cast<std::size_t>(j)]) +=
                        (i == j ? 1 : 0) - affinity(i, j);
            }
        }
    }
    return sum;
}

// Calls body(x, y, i, dx, dy, entry) for all entries of all rows of the matrix.
template <class Body>
void for_each_entry(const Band& band, const Stencil& matrix, const Body& body)
{
    for (int y = 0; y < band.height; ++y) {
        for (const Run& run : band.row(y)) {
            for (int x = run.x0; x < run.x1; ++x) {
                const std::size_t i = run.first + static_cast<std::size_t>(x - run.x0);
                for (int k = 0; k < stencil_size; ++k)
                    body(x, y, i, k % 5 - 2, k / 5 - 2,
                         matrix.entries[static_cast<std::size_t>(k)][i]);
            }
        }
    }
}

void expect_equals_dense(const EngineColour& photo, const Raster<std::uint8_t>& trimap,
                         double tolerance = 1e-3)
{
    const int width = photo.width();
    const int height = photo.height();
    const Band band = find_band(trimap);
    const Laplacian laplacian = make_laplacian(photo, trimap, band);
    const MatrixXd dense = dense_laplacian(photo);
    for_each_entry(
        band, laplacian.matrix, [&](int x, int y, std::size_t, int dx, int dy, float entry) {
            const bool is_inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
            const bool is_unknown = is_inside && trimap.at(x + dx, y + dy) == 128;
            const double expected =
                is_unknown ? dense(y * width + x, (y + dy) * width + x + dx) : 0;
            EXPECT_NEAR(entry, expected, is_unknown ? tolerance : 0)
                << "pixel " << x << ", " << y << " with " << dx << ", " << dy;
        });
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            double expected = 0;
            for (int j = 0; j < width * height && trimap.at(x, y) == 128; ++j)
                expected -= trimap.values()[static_cast<std::size_t>(j)] == 255
                                ? dense(y * width + x, j)
                                : 0;
            EXPECT_NEAR(laplacian.right.row(y)[x], expected, 4 * tolerance)
                << "right of pixel " << x << ", " << y;
        }
    }
}

Raster<std::uint8_t> all_unknown(int width, int height)
{
    return {width, height, 1, 128};
}

TEST(Laplacian, equals_the_formula_on_noise)
{
    expect_equals_dense(photo_of(random_codes(9, 7, 1)), all_unknown(9, 7));
}

TEST(Laplacian, equals_the_formula_with_holes_and_known_pixels)
{
    expect_equals_dense(photo_of(random_codes(14, 11, 2)), random_trimap(14, 11, 3, 60));
}

// The noise is as strong as what is added to its covariance: another epsilon shows.
TEST(Laplacian, equals_the_formula_where_epsilon_decides)
{
    std::mt19937 random(4);
    Raster<std::uint16_t> codes(9, 8, 3);
    for (std::uint16_t& code : codes.values())
        code = static_cast<std::uint16_t>(16000 + random() % 20);
    expect_equals_dense(photo_of(std::move(codes)), all_unknown(9, 8), 4e-3);
}

// Grey: two of three directions of the colour space have no variance but epsilon.
TEST(Laplacian, equals_the_formula_on_grey)
{
    Raster<std::uint8_t> codes = random_codes(9, 8, 5);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 9; ++x) {
            codes.at(x, y, 1) = codes.at(x, y, 0);
            codes.at(x, y, 2) = codes.at(x, y, 0);
        }
    }
    expect_equals_dense(photo_of(std::move(codes)), random_trimap(9, 8, 6, 70), 4e-3);
}

TEST(Laplacian, equals_the_formula_on_one_window)
{
    expect_equals_dense(photo_of(random_codes(3, 3, 7)), all_unknown(3, 3));
}

TEST(Laplacian, is_symmetric)
{
    const auto trimap = random_trimap(40, 30, 8, 60);
    const Band band = find_band(trimap);
    const Laplacian laplacian =
        make_laplacian(photo_of(random_codes(40, 30, 9, 100, 110)), trimap, band);
    Raster<int> number(40, 30, 1, -1);
    for_each_entry(band, laplacian.matrix, [&](int x, int y, std::size_t i, int, int, float) {
        number.at(x, y) = static_cast<int>(i);
    });
    for_each_entry(band, laplacian.matrix,
                   [&](int x, int y, std::size_t, int dx, int dy, float entry) {
                       if (entry == 0.F)
                           return;
                       const int other = number.at(x + dx, y + dy);
                       ASSERT_GE(other, 0);
                       const auto back = static_cast<std::size_t>((2 - dy) * 5 + 2 - dx);
                       EXPECT_NEAR(laplacian.matrix.entries[back][static_cast<std::size_t>(other)],
                                   entry, 1e-3);
                   });
}

// Alpha 1 everywhere costs nothing, so the matrix times 1 is what foreground gives the right side.
TEST(Laplacian, rows_sum_to_what_known_foreground_adds)
{
    auto trimap = random_trimap(30, 24, 10, 50);
    std::ranges::replace(trimap.values(), std::uint8_t{0}, std::uint8_t{255});
    const Band band = find_band(trimap);
    const Laplacian laplacian = make_laplacian(photo_of(random_codes(30, 24, 11)), trimap, band);
    Field one(30, 24);
    Field product(30, 24);
    for_each_run(band, [&](int y, const auto& run) {
        std::fill(one.row(y) + run.x0, one.row(y) + run.x1, 1.F);
    });
    multiply(band, laplacian.matrix, one, product);
    for_each_run(band, [&](int y, const auto& run) {
        for (int x = run.x0; x < run.x1; ++x)
            EXPECT_NEAR(product.row(y)[x], laplacian.right.row(y)[x], 1e-4);
    });
}

TEST(Laplacian, known_background_adds_nothing_to_the_right)
{
    auto trimap = random_trimap(12, 10, 12, 50);
    std::ranges::replace(trimap.values(), std::uint8_t{255}, std::uint8_t{0});
    const Band band = find_band(trimap);
    const Laplacian laplacian = make_laplacian(photo_of(random_codes(12, 10, 13)), trimap, band);
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 12; ++x)
            EXPECT_EQ(laplacian.right.row(y)[x], 0.F);
    }
}

// No 3x3 window fits, yet neighbours must hold together and every pixel must be determined.
TEST(Laplacian, couples_neighbours_of_a_picture_two_pixels_wide)
{
    const auto trimap = all_unknown(2, 6);
    const Band band = find_band(trimap);
    const Laplacian laplacian = make_laplacian(photo_of(random_codes(2, 6, 14)), trimap, band);
    for_each_entry(band, laplacian.matrix, [](int x, int y, std::size_t, int dx, int dy, float e) {
        const bool is_inside = x + dx >= 0 && x + dx < 2 && y + dy >= 0 && y + dy < 6;
        if (dx == 0 && dy == 0)
            EXPECT_GT(e, 0.F);
        else if (is_inside && std::abs(dx) + std::abs(dy) == 1)
            EXPECT_LT(e, 0.F);
        else
            EXPECT_EQ(e, 0.F);
    });
}

TEST(Laplacian, a_single_pixel_has_a_positive_diagonal)
{
    const auto trimap = all_unknown(1, 1);
    const Laplacian laplacian =
        make_laplacian(photo_of(flat_codes(1, 1, 90)), trimap, find_band(trimap));
    EXPECT_GT(laplacian.matrix.entries[stencil_centre][0], 0.F);
}

TEST(Laplacian, is_positive_definite_on_flat_colour)
{
    const auto trimap = all_unknown(12, 9);
    const Band band = find_band(trimap);
    const Laplacian laplacian = make_laplacian(photo_of(flat_codes(12, 9, 90)), trimap, band);
    MatrixXd matrix = MatrixXd::Zero(12 * 9, 12 * 9);
    for_each_entry(band, laplacian.matrix,
                   [&](int x, int y, std::size_t i, int dx, int dy, float entry) {
                       if (entry != 0.F)
                           matrix(static_cast<int>(i), (y + dy) * 12 + x + dx) = entry;
                   });
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen((matrix + matrix.transpose()) / 2);
    EXPECT_GT(eigen.eigenvalues().minCoeff(), 0);
}

} // namespace
} // namespace sdmatte::classical
