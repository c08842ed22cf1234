#include "evaluation/metrics.h"

#include "../prompt/safetensors_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <stop_token>
#include <thread>
#include <utility>

namespace sdmatte {
namespace {

const std::string data = SDMATTE_TEST_DATA "/evaluation/";

template <class T>
Raster<T> picture(const TestTensor& tensor, float scale)
{
    Raster<T> result(tensor.shape.at(1), tensor.shape.at(0));
    const std::vector<std::uint8_t> codes = tensor.values<std::uint8_t>();
    std::transform(codes.begin(), codes.end(), result.data(), [&](std::uint8_t code) {
        return static_cast<T>(static_cast<float>(code) / scale);
    });
    return result;
}

// The published sums of a constant picture's gradients are rounding, not measures.
void expect_close(double ours, double published, const char* name)
{
    EXPECT_NEAR(ours, published, std::max(1e-6 * published, 1e-12)) << name;
}

void expect_close(const Metrics& ours, const nlohmann::json& published)
{
    expect_close(ours.mse, published.at("mse"), "mse");
    expect_close(ours.mad, published.at("mad"), "mad");
    expect_close(ours.sad, published.at("sad"), "sad");
    expect_close(ours.grad, published.at("grad"), "grad");
    expect_close(ours.conn, published.at("conn"), "conn");
}

class PublishedMetrics : public testing::TestWithParam<const char*> {};

TEST_P(PublishedMetrics, equal_ours)
{
    std::ifstream stream(data + GetParam() + ".json");
    const nlohmann::json published = nlohmann::json::parse(stream);
    ASSERT_FALSE(published.empty());
    const std::string tensors = data + GetParam() + ".safetensors";
    for (const auto& [pair, numbers] : published.items()) {
        SCOPED_TRACE("pair " + pair);
        const auto prediction = picture<float>(read_tensor(tensors, pair + ".pred"), 255);
        const auto truth = picture<float>(read_tensor(tensors, pair + ".gt"), 255);
        const auto trimap = picture<std::uint8_t>(read_tensor(tensors, pair + ".trimap"), 1);
        const Scores scores = score_alpha(prediction, truth, trimap).value();
        expect_close(scores.whole, numbers);
        SCOPED_TRACE("unknown band");
        expect_close(scores.unknown.value(), numbers.at("trimap"));
    }
}

INSTANTIATE_TEST_SUITE_P(Metrics, PublishedMetrics, testing::Values("metrics", "metrics2"));

Raster<float> noise(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    Raster<float> result(width, height);
    for (float& value : result.values())
        value = static_cast<float>(random() % 256) / 255.F;
    return result;
}

// The gradient by its definition: 81 products a pixel, in double precision, the border repeated.
double gradient_by_definition(const Raster<float>& alpha, int x, int y)
{
    constexpr double sigma = 1.4;
    constexpr int reach = 4;
    const auto bell = [](int i) {
        return std::exp(-i * i / (2 * sigma * sigma)) / (sigma * std::sqrt(2 * M_PI));
    };
    const auto slope = [&](int i) { return -i * bell(i) / (sigma * sigma); };
    double norm = 0;
    for (int i = -reach; i <= reach; ++i)
        for (int j = -reach; j <= reach; ++j)
            norm += bell(i) * bell(i) * slope(j) * slope(j);
    norm = std::sqrt(norm);
    double along_x = 0;
    double along_y = 0;
    for (int i = -reach; i <= reach; ++i)
        for (int j = -reach; j <= reach; ++j) {
            const double value = alpha.at(std::clamp(x + j, 0, alpha.width() - 1),
                                          std::clamp(y + i, 0, alpha.height() - 1));
            along_x += value * bell(i) * slope(j) / norm;
            along_y += value * bell(j) * slope(i) / norm;
        }
    return std::hypot(along_x, along_y);
}

} // namespace

TEST(Metrics, grad_is_that_of_its_definition)
{
    for (const auto& [width, height] : {std::pair{37, 23}, {150, 3}, {2, 131}, {1, 1}, {5, 5}}) {
        const auto prediction = noise(width, height, 1);
        const auto truth = noise(width, height, 2);
        Raster<std::uint8_t> trimap(width, height, 1, 255);
        double whole = 0;
        double unknown = 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const double difference =
                    gradient_by_definition(prediction, x, y) - gradient_by_definition(truth, x, y);
                whole += difference * difference;
                if ((x + y) % 3 == 0) {
                    trimap.at(x, y) = 128;
                    unknown += difference * difference;
                }
            }
        const Scores scores = score_alpha(prediction, truth, trimap).value();
        EXPECT_NEAR(scores.whole.grad, whole / 1000, 1e-6 * whole / 1000 + 1e-12) << width;
        EXPECT_NEAR(scores.unknown->grad, unknown / 1000, 1e-6 * unknown / 1000 + 1e-12) << width;
    }
}

TEST(Metrics, means_and_sums_of_few_pixels_are_those_worked_out_by_hand)
{
    Raster<float> prediction(2, 2);
    Raster<float> truth(2, 2, 1, 1.F);
    prediction.at(1, 0) = 1.F;
    prediction.at(0, 1) = 0.5F;
    prediction.at(1, 1) = 1.F;
    Raster<std::uint8_t> trimap(2, 2);
    trimap.at(0, 1) = 128;
    const Scores scores = score_alpha(prediction, truth, trimap).value();
    EXPECT_DOUBLE_EQ(scores.whole.mse, 1.25 / 4);
    EXPECT_DOUBLE_EQ(scores.whole.mad, 1.5 / 4);
    EXPECT_DOUBLE_EQ(scores.whole.sad, 1.5 / 1000);
    EXPECT_DOUBLE_EQ(scores.unknown->mse, 0.25);
    EXPECT_DOUBLE_EQ(scores.unknown->mad, 0.5);
    EXPECT_DOUBLE_EQ(scores.unknown->sad, 0.5 / 1000);
}

TEST(Metrics, equal_mattes_have_no_error)
{
    const auto alpha = noise(130, 70, 3);
    const Scores scores = score_alpha(alpha, alpha).value();
    for (const double measure : {scores.whole.mse, scores.whole.mad, scores.whole.sad,
                                 scores.whole.grad, scores.whole.conn})
        EXPECT_EQ(measure, 0);
    EXPECT_FALSE(scores.unknown);
}

TEST(Metrics, a_band_without_pixels_scores_zero)
{
    const auto prediction = noise(20, 10, 4);
    const auto truth = noise(20, 10, 5);
    const Raster<std::uint8_t> trimap(20, 10, 1, 255);
    const Scores scores = score_alpha(prediction, truth, trimap).value();
    EXPECT_GT(scores.whole.mse, 0);
    EXPECT_EQ(scores.unknown->mse, 0);
    EXPECT_EQ(scores.unknown->conn, 0);
}

TEST(Metrics, one_pixel_is_a_picture)
{
    const Raster<float> black(1, 1);
    const Raster<float> white(1, 1, 1, 1.F);
    const Scores scores = score_alpha(black, white).value();
    EXPECT_EQ(scores.whole.mse, 1);
    EXPECT_NEAR(scores.whole.grad, 0, 1e-12);
    EXPECT_DOUBLE_EQ(scores.whole.sad, 1e-3);
}

TEST(Metrics, sizes_that_differ_are_refused_with_both)
{
    const auto refused = score_alpha(noise(3, 4, 1), noise(4, 3, 1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Input);
    EXPECT_NE(refused.error().sentence.find("3 x 4"), std::string::npos);
    EXPECT_NE(refused.error().sentence.find("4 x 3"), std::string::npos);
    const Raster<std::uint8_t> trimap(5, 5);
    EXPECT_EQ(score_alpha(noise(3, 4, 1), noise(3, 4, 2), trimap).error().kind, ErrorKind::Input);
}

TEST(Metrics, scores_stop_soon_when_they_are_cancelled)
{
    const auto prediction = noise(3000, 2000, 6);
    const auto truth = noise(3000, 2000, 7);
    for (const int after_ms : {0, 30, 90, 200}) {
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::jthread asks([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const auto scores = score_alpha(prediction, truth, {}, Progress(stop.get_token(), {}));
        const auto ended = std::chrono::steady_clock::now();
        asks.join();
        if (scores)
            continue; // it was faster than the wish
        EXPECT_EQ(scores.error().kind, ErrorKind::Cancelled);
        // 100 ms on a quiet machine; this one may be busy.
        EXPECT_LT(ended - asked, std::chrono::seconds(3));
        RecordProperty("stopped_after_ms_" + std::to_string(after_ms),
                       static_cast<int>((ended - asked) / std::chrono::milliseconds(1)));
    }
}

} // namespace sdmatte
