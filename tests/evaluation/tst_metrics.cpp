#include "evaluation/metrics.h"

#include "../prompt/safetensors_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

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

} // namespace
} // namespace sdmatte
