#include "models/describe.h"

#include "models/not_finite.h"
#include "models_test.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace sdmatte {
namespace {

class Describe : public ModelsTest {
protected:
    [[nodiscard]] Checkpoint opened(const std::string& header, const std::string& data) const
    {
        write_bytes(folder / "x", safetensors_bytes(header, data));
        const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
        EXPECT_TRUE(checkpoint) << checkpoint.error().sentence;
        return checkpoint.value();
    }

    // Of one tensor "a" that holds the little-endian `values`.
    template <class Value>
    [[nodiscard]] Checkpoint tensor_of(const std::string& type,
                                       const std::vector<Value>& values) const
    {
        std::string data(values.size() * sizeof(Value), '\0');
        std::memcpy(data.data(), values.data(), data.size());
        return opened(R"({"a":{"dtype":")" + type + R"(","shape":[)" + std::to_string(values.size())
                          + R"(],"data_offsets":[0,)" + std::to_string(data.size()) + "]}}",
                      data);
    }
};

// "nan/infinite" of the only tensor that has some, or "".
std::string counts(const Checkpoint& checkpoint)
{
    const auto found = find_not_finite(checkpoint, {});
    EXPECT_TRUE(found) << found.error().sentence;
    if (!found || found->empty())
        return {};
    EXPECT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().tensor, "a");
    return std::to_string(found->front().nan) + "/" + std::to_string(found->front().infinite);
}

} // namespace

TEST_F(Describe, counts_what_a_network_has)
{
    const Result<Checkpoint> checkpoint = open_checkpoint(lite);
    ASSERT_TRUE(checkpoint);
    const Result<CheckpointFacts> facts = describe_checkpoint(*checkpoint, {}, {});
    ASSERT_TRUE(facts) << facts.error().sentence;
    const TensorShapes shapes = expected_tensors(tiny_architecture(AutoencoderKind::Tiny));
    std::int64_t parameters = 0;
    for (const auto& [name, shape] : shapes) {
        std::int64_t product = 1;
        for (const std::int64_t size : shape)
            product *= size;
        parameters += product;
    }
    EXPECT_EQ(facts->network, NetworkKind::Lite);
    EXPECT_EQ(facts->tensors, static_cast<std::int64_t>(shapes.size()));
    EXPECT_EQ(facts->parameters, parameters);
    EXPECT_EQ(facts->types, Names{"BF16"});
    EXPECT_EQ(facts->prompts,
              (Names{"point", "box", "mask", "auto", "trimap", "caption", "see-through"}));
    EXPECT_EQ(facts->sha256, imported(lite).sha256);
}

TEST_F(Describe, sdmatte_star_takes_no_points)
{
    write_tiny_checkpoint(lite, AutoencoderKind::Kl);
    const Result<Checkpoint> checkpoint = open_checkpoint(lite);
    ASSERT_TRUE(checkpoint);
    const auto facts = describe_checkpoint(*checkpoint, NetworkKind::SdMatteStar, {});
    ASSERT_TRUE(facts) << facts.error().sentence;
    EXPECT_EQ(facts->network, NetworkKind::SdMatteStar);
    EXPECT_EQ(facts->prompts, (Names{"box", "mask", "auto", "trimap", "caption", "see-through"}));
}

TEST_F(Describe, a_file_of_something_else_has_no_network_and_says_why)
{
    const Checkpoint checkpoint =
        opened(R"({"b":{"dtype":"I64","shape":[],"data_offsets":[0,8]},)"
               R"("a":{"dtype":"F16","shape":[2,0],"data_offsets":[0,0]}})",
               "abcdefgh");
    const Result<CheckpointFacts> facts = describe_checkpoint(checkpoint, {}, {});
    ASSERT_TRUE(facts) << facts.error().sentence;
    EXPECT_EQ(facts->network, std::nullopt);
    EXPECT_NE(facts->why_no_network.find("none of the networks"), std::string::npos);
    EXPECT_EQ(facts->tensors, 2);
    EXPECT_EQ(facts->parameters, 1);
    EXPECT_EQ(facts->types, (Names{"F16", "I64"}));
    EXPECT_TRUE(facts->prompts.empty());
}

TEST_F(Describe, nan_and_infinity_are_counted_in_every_type)
{
    const float f = std::numeric_limits<float>::infinity();
    EXPECT_EQ(counts(tensor_of<float>("F32", {f, -f, NAN, 0, 1, std::numeric_limits<float>::max(),
                                              std::numeric_limits<float>::denorm_min()})),
              "1/2");
    const double d = std::numeric_limits<double>::infinity();
    EXPECT_EQ(counts(tensor_of<double>("F64", {d, -std::numeric_limits<double>::quiet_NaN(), 0,
                                               std::numeric_limits<double>::lowest()})),
              "1/1");
    EXPECT_EQ(counts(tensor_of<std::uint16_t>("BF16", {0x7F80, 0xFF80, 0x7F81, 0xFFFF, 0x7F7F})),
              "2/2");
    EXPECT_EQ(counts(tensor_of<std::uint16_t>("F16", {0x7C00, 0xFC00, 0x7C01, 0x7BFF, 0x8000})),
              "1/2");
    EXPECT_EQ(counts(tensor_of<std::uint8_t>("F8_E5M2", {0x7C, 0xFC, 0x7D, 0x7F, 0x7B})), "2/2");
    EXPECT_EQ(counts(tensor_of<std::uint8_t>("F8_E4M3", {0x7F, 0xFF, 0x7E, 0x78})), "2/0");
    EXPECT_EQ(counts(tensor_of<std::uint32_t>("U32", {0x7F800000, 0xFFFFFFFF})), "");
    EXPECT_EQ(counts(tensor_of<float>("F32", {0, 1, -1})), "");
}

TEST_F(Describe, every_part_of_a_large_tensor_is_looked_at_and_its_tensor_named)
{
    const std::string header = R"({"first":{"dtype":"F32","shape":[2500000],)"
                               R"("data_offsets":[0,10000000]},)"
                               R"("second":{"dtype":"F32","shape":[1],)"
                               R"("data_offsets":[10000000,10000004]}})";
    std::string data(10'000'004, '\0');
    for (const std::size_t at : {0U, 5'000'000U, 8'000'000U})
        data[at + 2] = data[at + 3] = '\xff';
    data[9'999'998] = '\x80';
    data[9'999'999] = '\x7f';
    const auto found = find_not_finite(opened(header, data), {});
    ASSERT_TRUE(found) << found.error().sentence;
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().tensor, "first");
    EXPECT_EQ(found->front().nan, 3);
    EXPECT_EQ(found->front().infinite, 1);
}

TEST_F(Describe, a_file_that_was_changed_since_is_refused)
{
    const Checkpoint checkpoint = tensor_of<float>("F32", {0, 1});
    write_bytes(folder / "x", "something else");
    expect_error(find_not_finite(checkpoint, {}), ErrorKind::Input, "changed");
    expect_error(describe_checkpoint(checkpoint, {}, {}), ErrorKind::Input, "changed");
}

TEST_F(Describe, reading_can_be_cancelled)
{
    const Checkpoint checkpoint = tensor_of<float>("F32", {0, 1});
    std::stop_source stop;
    stop.request_stop();
    const Progress progress(stop.get_token(), {});
    expect_error(find_not_finite(checkpoint, progress), ErrorKind::Cancelled, "");
    expect_error(describe_checkpoint(checkpoint, {}, progress), ErrorKind::Cancelled, "");
}

} // namespace sdmatte
