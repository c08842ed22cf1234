// From files to networks: what is read is what is in the file, in every type.
#include "network/load_network.h"

#include "../base/temporary_folder.h"
#include "checkpoint_file.h"
#include "golden.h"
#include "hashed_weights.h"
#include "network/read_tensors.h"
#include "network/run_pass.h"
#include "safetensors_bytes.h"

#include <ATen/ops/from_blob.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>
#include <gtest/gtest.h>

#include <cmath>

namespace sdmatte {
namespace {

Device cpu()
{
    return {.cuda_index = -1, .name = {}, .memory_bytes = 0};
}

// A file of one tensor "a" with n elements of the type, in one dimension unless `shape` says more.
template <class T>
std::string file_of(const std::string& type, const std::vector<T>& values, std::string shape = {})
{
    if (shape.empty())
        shape = std::to_string(values.size());
    const std::string bytes(reinterpret_cast<const char*>(values.data()),
                            values.size() * sizeof(T));
    return safetensors_bytes(R"({"a":{"dtype":")" + type + R"(","shape":[)" + shape
                                 + R"(],"data_offsets":[0,)" + std::to_string(bytes.size()) + "]}}",
                             bytes);
}

at::Tensor read_back(const std::string& bytes, at::ScalarType type)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", bytes);
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
    const Result<TensorMap> tensors = read_tensors(*checkpoint, "", type, Progress());
    EXPECT_TRUE(tensors) << tensors.error().sentence;
    return tensors->at("a");
}

} // namespace

TEST(LoadNetwork, numbers_of_each_type_are_read_into_each_compute_type)
{
    const std::vector<float> values = {0, 1, -2.5F, 0.333333343F, 65504, 1e-7F};
    std::vector<c10::Half> halves(values.begin(), values.end());
    std::vector<c10::BFloat16> brains(values.begin(), values.end());
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const at::Tensor from_float = read_back(file_of("F32", values), type);
        const at::Tensor from_half = read_back(file_of("F16", halves), type);
        const at::Tensor from_brain = read_back(file_of("BF16", brains), type);
        const auto rounded = [&](float value) {
            return type == at::kFloat ? value : static_cast<float>(c10::BFloat16(value));
        };
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto at = [&](const at::Tensor& x) {
                return x[static_cast<int>(i)].item<float>();
            };
            EXPECT_EQ(at(from_float), rounded(values[i]));
            EXPECT_EQ(at(from_half), rounded(static_cast<float>(halves[i])));
            EXPECT_EQ(at(from_brain), static_cast<float>(brains[i]));
        }
    }
}

TEST(LoadNetwork, a_large_tensor_is_read_in_pieces_that_fit_together)
{
    std::vector<c10::BFloat16> values(9'000'001);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i % 251);
    const at::Tensor read = read_back(file_of("BF16", values), at::kFloat);
    const float* floats = read.data_ptr<float>();
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        wrong += floats[i] != static_cast<float>(i % 251) ? 1 : 0;
    EXPECT_EQ(wrong, 0U);
}

TEST(LoadNetwork, a_kernel_is_channels_last_when_it_is_read)
{
    // The second one is read in several pieces, which do not end with an output channel.
    for (const std::int64_t channels : {5, 433}) {
        const std::int64_t depth = channels * 2 + 1;
        std::vector<float> values(static_cast<std::size_t>(channels * depth * 6));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i);
        const std::string shape = std::to_string(channels) + "," + std::to_string(depth) + ",3,2";
        const at::Tensor read = read_back(file_of("F32", values, shape), at::kFloat);
        EXPECT_TRUE(read.is_contiguous(at::MemoryFormat::ChannelsLast));
        EXPECT_TRUE(read.equal(at::from_blob(values.data(), {channels, depth, 3, 2})));
    }
}

TEST(LoadNetwork, a_network_from_a_file_gives_the_published_alpha)
{
    const TemporaryFolder folder;
    write_checkpoint(folder / "any name", "litesdmatte-tiny");
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "any name");
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    const Result<Network> network = load_network(*checkpoint, cpu(), Precision::Fp32, Progress());
    ASSERT_TRUE(network) << network.error().sentence;
    const Golden golden = load_golden("litesdmatte-tiny", "128", "box");
    const Result<at::Tensor> latents = encode_image(*network, golden.image, {});
    ASSERT_TRUE(latents);
    const Result<at::Tensor> alpha =
        find_alpha(*network, *latents, network->empty_caption, golden.prompt, {});
    ASSERT_TRUE(alpha);
    EXPECT_LT(largest_difference(every_row(*alpha, golden.alpha_rows), golden.outputs.at("alpha")),
              2e-5);
    EXPECT_FALSE(network->weights.has("text_encoder.text_model.final_layer_norm.weight"));
}

TEST(LoadNetwork, a_caption_reads_the_text_encoder_once_more)
{
    const TemporaryFolder folder;
    write_checkpoint(folder / "x", "litesdmatte-tiny");
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
    ASSERT_TRUE(checkpoint);
    const Golden golden = load_golden("litesdmatte-tiny", "128", "box_caption");
    const Result<at::Tensor> states =
        caption_states(*checkpoint, golden_caption_ids(golden.caption), at::kFloat, Progress());
    ASSERT_TRUE(states) << states.error().sentence;
    EXPECT_LT(largest_difference(states->narrow(1, 0, 8), golden.outputs.at("text_embed")), 5e-6);
}

TEST(LoadNetwork, a_file_that_changed_since_is_refused)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", file_of<float>("F32", {1, 2}));
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
    ASSERT_TRUE(checkpoint);
    std::filesystem::resize_file(folder / "x", std::filesystem::file_size(folder / "x") - 4);
    const Result<TensorMap> tensors = read_tensors(*checkpoint, "", at::kFloat, Progress());
    ASSERT_FALSE(tensors);
    EXPECT_EQ(tensors.error().kind, ErrorKind::Input);
    EXPECT_NE(tensors.error().sentence.find("changed"), std::string::npos);
}

TEST(LoadNetwork, reading_can_be_cancelled)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", file_of<float>("F32", {1, 2}));
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
    ASSERT_TRUE(checkpoint);
    std::stop_source source;
    source.request_stop();
    const Result<TensorMap> tensors =
        read_tensors(*checkpoint, "", at::kFloat, Progress(source.get_token(), {}));
    ASSERT_FALSE(tensors);
    EXPECT_EQ(tensors.error().kind, ErrorKind::Cancelled);
}

TEST(LoadNetwork, a_stopped_pass_gives_no_alpha)
{
    const Network network = hashed_network("litesdmatte-tiny");
    const Golden golden = load_golden("litesdmatte-tiny", "128", "box");
    std::stop_source source;
    int blocks = 0;
    const Pass pass{.stop = source.get_token(),
                    .observe = [&](const std::string&, const at::Tensor&) {
                        if (++blocks == 20)
                            source.request_stop();
                    }};
    const Result<at::Tensor> latents = encode_image(network, golden.image, pass);
    ASSERT_FALSE(latents);
    EXPECT_EQ(latents.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(blocks, 20); // none after it
}

TEST(LoadNetwork, sides_are_multiples_of_64_from_128_to_2048)
{
    for (const int side : {128, 192, 1024, 2048})
        EXPECT_TRUE(is_network_side(side)) << side;
    for (const int side : {-128, 0, 64, 100, 160, 1000, 2112})
        EXPECT_FALSE(is_network_side(side)) << side;
}

} // namespace sdmatte
