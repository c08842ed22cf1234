#include "network/architecture.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

TensorShapes manifest(const std::string& model)
{
    std::ifstream file(SDMATTE_TEST_DATA "/network/" + model + ".manifest.json");
    return nlohmann::json::parse(file).get<TensorShapes>();
}

Checkpoint checkpoint_of(const TensorShapes& shapes)
{
    Checkpoint checkpoint{.path = "x.safetensors", .identity = {}, .tensors = {}};
    for (const auto& [name, shape] : shapes)
        checkpoint.tensors.push_back({.name = name, .shape = shape});
    return checkpoint;
}

std::string refusal(const TensorShapes& shapes)
{
    const Result<Architecture> architecture = tell_architecture(checkpoint_of(shapes));
    if (architecture)
        return {};
    EXPECT_EQ(architecture.error().kind, ErrorKind::Input);
    return architecture.error().sentence;
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST(Architecture, the_published_networks_are_told_apart_by_their_tensors)
{
    const Result<Architecture> full = tell_architecture(checkpoint_of(manifest("sdmatte")));
    ASSERT_TRUE(full) << full.error().sentence;
    EXPECT_EQ(*full, (Architecture{.unet_widths = {320, 640, 1280, 1280},
                                   .unet_layers = 2,
                                   .autoencoder = AutoencoderKind::Kl,
                                   .autoencoder_widths = {128, 256, 512, 512},
                                   .text_layers = 23,
                                   .text_width = 1024,
                                   .text_mlp_width = 4096}));
    const Result<Architecture> lite = tell_architecture(checkpoint_of(manifest("litesdmatte")));
    ASSERT_TRUE(lite) << lite.error().sentence;
    EXPECT_EQ(*lite, (Architecture{.unet_widths = {320, 640, 1280, 1280},
                                   .unet_layers = 1,
                                   .autoencoder = AutoencoderKind::Tiny,
                                   .autoencoder_widths = {},
                                   .text_layers = 23,
                                   .text_width = 1024,
                                   .text_mlp_width = 4096}));
}

TEST(Architecture, other_widths_and_depths_are_read_from_the_shapes)
{
    const Result<Architecture> tiny = tell_architecture(checkpoint_of(manifest("sdmatte-tiny")));
    ASSERT_TRUE(tiny) << tiny.error().sentence;
    EXPECT_EQ(tiny->unet_widths, (std::array<std::int64_t, 4>{64, 128, 128, 128}));
    EXPECT_EQ(tiny->autoencoder_widths, (std::array<std::int64_t, 4>{32, 32, 64, 64}));
    EXPECT_EQ(tiny->text_layers, 2);
    EXPECT_EQ(tiny->text_mlp_width, 128);
}

TEST(Architecture, expects_exactly_the_published_tensors)
{
    for (const char* model : {"sdmatte", "sdmatte-tiny", "litesdmatte", "litesdmatte-tiny"}) {
        const TensorShapes published = manifest(model);
        const Result<Architecture> architecture = tell_architecture(checkpoint_of(published));
        ASSERT_TRUE(architecture) << architecture.error().sentence;
        EXPECT_EQ(expected_tensors(*architecture), published) << model;
    }
    EXPECT_EQ(manifest("sdmatte").size(), 1316U);
    EXPECT_EQ(manifest("litesdmatte").size(), 958U);
}

TEST(Architecture, any_missing_tensor_is_named_with_its_shape)
{
    const TensorShapes whole = manifest("litesdmatte-tiny");
    for (const auto& [name, shape] : whole) {
        TensorShapes shapes = whole;
        shapes.erase(name);
        const std::string sentence = refusal(shapes);
        EXPECT_TRUE(mentions(sentence, name)) << name << ": " << sentence;
        EXPECT_TRUE(mentions(sentence, shape_text(shape))) << name << ": " << sentence;
    }
}

TEST(Architecture, any_misshapen_tensor_is_named_with_both_shapes)
{
    const TensorShapes whole = manifest("sdmatte-tiny");
    for (const auto& [name, shape] : whole) {
        TensorShapes shapes = whole;
        ++shapes[name].back();
        const std::string sentence = refusal(shapes);
        EXPECT_TRUE(mentions(sentence, name)) << name << ": " << sentence;
        EXPECT_TRUE(mentions(sentence, shape_text(shape))) << name << ": " << sentence;
        EXPECT_TRUE(mentions(sentence, shape_text(shapes[name]))) << name << ": " << sentence;
    }
}

TEST(Architecture, an_unexpected_tensor_is_named_with_its_shape)
{
    TensorShapes shapes = manifest("sdmatte-tiny");
    shapes["unet.extra.weight"] = {7, 3};
    EXPECT_TRUE(mentions(refusal(shapes), "unet.extra.weight (7 x 3)"));
}

TEST(Architecture, a_file_of_something_else_is_said_to_be_so)
{
    EXPECT_TRUE(mentions(refusal({}), "none of the networks"));
    EXPECT_TRUE(mentions(refusal({{"model.weight", {4, 4}}}), "none of the networks"));
}

TEST(Architecture, numbers_that_are_no_weights_are_refused)
{
    Checkpoint checkpoint = checkpoint_of(manifest("litesdmatte-tiny"));
    checkpoint.tensors[5].type = ElementType::I64;
    const Result<Architecture> architecture = tell_architecture(checkpoint);
    ASSERT_FALSE(architecture);
    EXPECT_TRUE(mentions(architecture.error().sentence, checkpoint.tensors[5].name));
    EXPECT_TRUE(mentions(architecture.error().sentence, "I64"));
}

} // namespace sdmatte
