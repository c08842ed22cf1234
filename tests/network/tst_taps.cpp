// Block by block against the published code: where a difference begins, not only that there is one.
#include "golden.h"
#include "hashed_weights.h"
#include "network/run_pass.h"
#include "network/unet.h"

#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace sdmatte {
namespace {

struct Tap {
    Shape shape;
    double mean = 0;
    double deviation = 0;
    std::vector<double> first; // 6 values
};

Tap tap_of(const at::Tensor& output)
{
    const at::Tensor values = output.to(at::kCPU, at::kDouble).contiguous();
    Tap tap{.shape = output.sizes().vec(),
            .mean = values.mean().item<double>(),
            .deviation = values.std().item<double>(),
            .first = {}};
    tap.first.assign(values.data_ptr<double>(),
                     values.data_ptr<double>() + std::min<std::int64_t>(6, values.numel()));
    return tap;
}

// Collects what passes by; the second call of a block is "name#2".
class Taps {
public:
    void see(const std::string& block, const at::Tensor& output)
    {
        const int call = ++calls_[block];
        taps_[call == 1 ? block : block + "#" + std::to_string(call)] = tap_of(output);
    }
    [[nodiscard]] const Tap* find(const std::string& name) const
    {
        const auto found = taps_.find(name);
        return found == taps_.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, int> calls_;
    std::map<std::string, Tap> taps_;
};

// Norms that, with their SiLU, are part of the convolution after them.
bool is_before_a_convolution(const std::string& name)
{
    return name.ends_with(".conv_norm_out")
           || (name.find(".resnets.") != std::string::npos
               && (name.ends_with(".norm1") || name.ends_with(".norm2")));
}

// Three colours there, their mean here.
bool is_of_last_convolution(const std::string& name)
{
    return name == "vae.decoder" || name == "vae.decoder.conv_out"
           || name == "vae.decoder.layers.18";
}

// The published modules that are no function of ours: containers whose output is that of their last
// part, and steps inside a convolution or beside it.
bool is_of_no_block_here(std::string name)
{
    name = name.substr(0, name.find('#'));
    static const std::set<std::string> names = {
        "text_encoder.text_model",
        "text_encoder.text_model.encoder",
        "text_encoder.text_model.embeddings.position_embedding",
        "vae.encoder.layers",
        "vae.decoder.layers",
        "vae.decoder.layers.5",
        "vae.decoder.layers.10",
        "vae.decoder.layers.15",
    };
    return names.contains(name) || name.ends_with(".skip") || name.ends_with(".fuse")
           || is_of_last_convolution(name)
           || name.ends_with(".conv2") // its sum with the block's input is the block's output
           || is_before_a_convolution(name);
}

// As the published code runs: the mask is encoded first.
Taps run(const std::string& model, const std::string& name)
{
    const c10::InferenceMode no_gradients;
    Taps taps;
    const Pass pass{.observe = [&](const std::string& block, const at::Tensor& output) {
        taps.see(block, output);
    }};
    const Golden golden = load_golden(model, "128", name);
    TensorMap text = hashed_tensors(architecture_of(model), "text_encoder.");
    const at::Tensor states =
        text_encoder(Weights(std::move(text)).during(pass)["text_encoder"], empty_caption());
    const Network network = hashed_network(model);
    const at::Tensor& mask = golden.prompt.mask;
    const at::Tensor picture = (mask * 2 - 1).expand({1, 3, mask.size(0), mask.size(1)});
    EXPECT_TRUE(encode_image(network, picture, pass));
    const Result<at::Tensor> latents = encode_image(network, golden.image, pass);
    const Result<Caption> caption = read_caption(network, states.to(network.options), pass);
    EXPECT_TRUE(latents && caption && find_alpha(network, *latents, *caption, golden.prompt, pass));
    return taps;
}

void expect_taps(const std::string& model, const std::string& name)
{
    std::ifstream file(golden_folder() / (model + ".128." + name + ".taps.json"));
    const auto golden = nlohmann::ordered_json::parse(file);
    const Taps taps = run(model, name);
    int compared = 0;
    for (const auto& [block, values] : golden.items()) {
        if (is_of_no_block_here(block))
            continue;
        const Tap* tap = taps.find(block);
        ASSERT_NE(tap, nullptr) << block;
        EXPECT_EQ(tap->shape, values.at("shape").get<Shape>()) << block;
        const double deviation = values.at("std");
        const double tolerance = 2e-5 * std::max(1.0, deviation);
        EXPECT_NEAR(tap->mean, values.at("mean").get<double>(), tolerance) << block;
        EXPECT_NEAR(tap->deviation, deviation, tolerance) << block;
        const auto first = values.at("first").get<std::vector<double>>();
        ASSERT_EQ(tap->first.size(), first.size()) << block;
        for (std::size_t i = 0; i < first.size(); ++i)
            EXPECT_NEAR(tap->first[i], first[i], tolerance) << block;
        ++compared;
    }
    EXPECT_GT(compared, 100);
}

} // namespace

TEST(Taps, sdmatte_with_a_box)
{
    expect_taps("sdmatte-tiny", "box");
}

TEST(Taps, sdmatte_with_points)
{
    expect_taps("sdmatte-tiny", "points10");
}

TEST(Taps, litesdmatte_with_a_box)
{
    expect_taps("litesdmatte-tiny", "box");
}

TEST(Taps, litesdmatte_with_points)
{
    expect_taps("litesdmatte-tiny", "points10");
}

} // namespace sdmatte
