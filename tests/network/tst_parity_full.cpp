// The networks at their full size against the published code. 6 GB of memory each, so one at a
// time, and only where there is enough.
#include "golden.h"
#include "hashed_weights.h"
#include "network/run_pass.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/abs.h>
#include <ATen/ops/cat.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace sdmatte {
namespace {

struct Case {
    const char* model;
    const char* name;
};

void PrintTo(const Case& which, std::ostream* stream)
{
    *stream << which.model << "." << which.name;
}

double available_gb()
{
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("MemAvailable:"))
            return std::stod(line.substr(line.find(':') + 1)) / 1e6;
    return 0;
}

std::string short_text(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

void expect_near(const Golden& golden, const char* name, const at::Tensor& found, double tolerance)
{
    const auto output = golden.outputs.find(name);
    if (output == golden.outputs.end())
        return;
    const double difference = largest_difference(output->second, found);
    const double largest = output->second.abs().max().item<double>();
    EXPECT_LT(difference, tolerance * std::max(1.0, largest)) << name;
    testing::Test::RecordProperty(name, short_text(difference));
}

class ParityFull : public testing::TestWithParam<Case> {
protected:
    void SetUp() override
    {
        if (available_gb() < 12)
            GTEST_SKIP() << "12 GB of free memory are needed, " << available_gb() << " are there";
    }
};

class ParityFullBf16 : public ParityFull {};

} // namespace

TEST_P(ParityFull, is_that_of_the_published_network)
{
    const auto [model, name] = GetParam();
    const Golden golden = load_golden(model, "256", name);
    const Network network = hashed_network(model);
    at::Tensor unet_out;
    const Pass pass{.observe = [&](const std::string& block, const at::Tensor& output) {
        if (block == "unet")
            unet_out = output.clone();
    }};
    const at::Tensor& mask = golden.prompt.mask;
    const at::Tensor mask_picture = (mask * 2 - 1).expand({1, 3, mask.size(0), mask.size(1)});
    const Result<at::Tensor> latents = encode_image(network, golden.image, pass);
    const Result<at::Tensor> mask_latents = encode_image(network, mask_picture, pass);
    ASSERT_TRUE(latents && mask_latents);
    const Result<at::Tensor> alpha =
        find_alpha(network, *latents, network.empty_caption, golden.prompt, pass);
    ASSERT_TRUE(alpha) << alpha.error().sentence;

    expect_near(golden, "latents_in", at::cat({*latents, *mask_latents}, 1), 5e-6);
    expect_near(golden, "text_embed", network.empty_caption.states.narrow(1, 0, 8), 2e-5);
    expect_near(golden, "unet_out", unet_out, 2e-5);
    expect_near(golden, "alpha", every_row(*alpha, golden.alpha_rows), 2e-5);
}

TEST_P(ParityFullBf16, is_near_that_of_the_published_network)
{
    const auto [model, name] = GetParam();
    const Golden golden = load_golden(model, "256", name);
    const Network network = hashed_network(model, at::kBFloat16);
    const Result<at::Tensor> latents = encode_image(network, golden.image, {});
    ASSERT_TRUE(latents);
    const Result<at::Tensor> alpha =
        find_alpha(network, *latents, network.empty_caption, golden.prompt, {});
    ASSERT_TRUE(alpha) << alpha.error().sentence;
    const at::Tensor difference =
        at::abs(every_row(*alpha, golden.alpha_rows) - golden.outputs.at("alpha"));
    EXPECT_LT(difference.mean().item<double>(), 0.02);
    RecordProperty("mean", short_text(difference.mean().item<double>()));
}

namespace {

constexpr Case full_cases[] = {
    {"sdmatte", "box"},     {"sdmatte", "mask"},     {"sdmatte", "points10"},
    {"litesdmatte", "box"}, {"litesdmatte", "mask"}, {"litesdmatte", "points10"},
};

std::string case_name(const testing::TestParamInfo<Case>& info)
{
    return std::string(info.param.model) + "_" + info.param.name;
}

INSTANTIATE_TEST_SUITE_P(alpha, ParityFull, testing::ValuesIn(full_cases), case_name);
INSTANTIATE_TEST_SUITE_P(alpha, ParityFullBf16, testing::ValuesIn(full_cases), case_name);

} // namespace
} // namespace sdmatte
