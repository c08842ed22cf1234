#include "network/torch_checkpoint.h"

#include "torch_file_bytes.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;
using namespace pickled;

const StoredTensor& named(const Checkpoint& checkpoint, const std::string& name)
{
    return *std::ranges::find(checkpoint.tensors, name, &StoredTensor::name);
}

} // namespace

TEST(TorchCheckpoint, tensors_are_where_the_file_has_their_bytes)
{
    const std::string bytes = checkpoint_of({{"a", float_tensor()}});
    const Result<Checkpoint> checkpoint = open(bytes);
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    ASSERT_EQ(checkpoint->tensors.size(), 1U);
    const StoredTensor& a = checkpoint->tensors[0];
    EXPECT_EQ(a.name, "a");
    EXPECT_EQ(a.type, ElementType::F32);
    EXPECT_EQ(a.shape, (Shape{2, 2}));
    EXPECT_TRUE(a.strides.empty());
    EXPECT_EQ(bytes.substr(a.offset, a.bytes), sixteen);
}

TEST(TorchCheckpoint, only_the_model_of_a_training_run_is_taken)
{
    const std::string state = dictionary({{"state", float_tensor("1")}});
    const std::string config = call(name("omegaconf.dictconfig", "DictConfig"), ")")
                               + dictionary({{"_content", dictionary({{"lr", "G12345678"}})}})
                               + "b";
    for (const std::string& model :
         {dictionary({{"a", float_tensor()}}), ordered_dictionary({{"a", float_tensor()}}),
          ordered_dictionary({{"a", float_tensor()}})
              + dictionary({{"_metadata", ordered_dictionary({})}}) + "b"}) {
        const Result<Checkpoint> checkpoint = open(archive(
            whole(dictionary({{"model", model},
                              {"trainer", dictionary({{"optimizer", state}, {"config", config}})},
                              {"iteration", "K\7"}})),
            {{"0", sixteen}, {"1", sixteen}}));
        ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
        ASSERT_EQ(checkpoint->tensors.size(), 1U);
        EXPECT_EQ(checkpoint->tensors[0].name, "a");
    }
}

TEST(TorchCheckpoint, a_flat_table_of_tensors_is_taken_without_what_is_no_tensor)
{
    const Result<Checkpoint> checkpoint = open(
        checkpoint_of({{"a", float_tensor()},
                       {"b", parameter(float_tensor())},
                       {"epoch", "K\7"},
                       {"model", float_tensor()},
                       {"args", call(name("argparse", "Namespace"), ")")},
                       {"device", call(name("torch", "device"), tuple({text("cpu")}))},
                       {"schedule", name("torch.optim.lr_scheduler", "LRScheduler") + ")\x81"}}));
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    EXPECT_EQ(checkpoint->tensors.size(), 3U);
}

TEST(TorchCheckpoint, strided_and_shared_tensors_are_views_of_one_storage)
{
    const std::string of = float_storage("0", 4);
    const std::string bytes = checkpoint_of({{"whole", tensor(of, 0, {2, 2}, {2, 1})},
                                             {"turned", tensor(of, 0, {2, 2}, {1, 2})},
                                             {"row", tensor(of, 2, {2}, {1})},
                                             {"column", tensor(of, 1, {2}, {2})},
                                             {"one", tensor(of, 3, {1, 1}, {7, 9})},
                                             {"scalar", tensor(of, 3, {}, {})},
                                             {"again", tensor(of, 1, {3, 2}, {0, 1})},
                                             {"tied", tensor(of, 0, {2, 2}, {2, 1})}});
    const Result<Checkpoint> checkpoint = open(bytes);
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    const auto at = [&](const std::string& name) {
        const StoredTensor& tensor = named(*checkpoint, name);
        return bytes.substr(tensor.offset, tensor.bytes);
    };
    EXPECT_EQ(at("whole"), sixteen);
    EXPECT_EQ(at("tied"), sixteen);
    EXPECT_EQ(at("turned"), sixteen);
    EXPECT_EQ(named(*checkpoint, "turned").strides, (Shape{1, 2}));
    EXPECT_EQ(at("row"), "89abcdef");
    EXPECT_TRUE(named(*checkpoint, "row").strides.empty());
    EXPECT_EQ(at("column"), "456789abcdef");
    EXPECT_EQ(named(*checkpoint, "column").strides, (Shape{2}));
    EXPECT_EQ(at("one"), "cdef");
    EXPECT_TRUE(named(*checkpoint, "one").strides.empty());
    EXPECT_EQ(at("scalar"), "cdef");
    EXPECT_EQ(at("again"), "456789ab");
    EXPECT_EQ(named(*checkpoint, "again").strides, (Shape{0, 1}));
}

TEST(TorchCheckpoint, tensors_without_elements_need_no_bytes)
{
    const Result<Checkpoint> checkpoint =
        open(archive(whole(dictionary({{"a", tensor(float_storage("0", 0), 0, {0, 3}, {3, 1})},
                                       {"b", tensor(float_storage("1", 4), 4, {2, 0}, {1, 1})}})),
                     {{"0", ""}, {"1", sixteen}}));
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    EXPECT_EQ(checkpoint->tensors[0].bytes, 0U);
    EXPECT_EQ(checkpoint->tensors[1].bytes, 0U);
    EXPECT_TRUE(mentions(tensor_refusal(tensor(float_storage("0", 4), 5, {0}, {1})), "not all"));
}

TEST(TorchCheckpoint, tensors_beyond_their_storage_are_refused)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::string of = float_storage("0", 4);
    for (const std::string& ops :
         {tensor(of, 0, {5}, {1}), tensor(of, 1, {4}, {1}), tensor(of, 4, {}, {}),
          tensor(of, 0, {2, 2}, {3, 1}), tensor(of, 0, {2}, {4}), tensor(of, most, {1}, {1}),
          tensor(of, 0, {most}, {most}), tensor(of, 0, {most, most}, {0, 0}),
          tensor(of, 0, {2, 2}, {most, most}), tensor(of, 0, {most / 4 + 1}, {0}),
          tensor(float_storage("0", 3), 0, {2}, {1}), tensor(float_storage("0", 5), 0, {2}, {1}),
          tensor(float_storage("0", most), 0, {2}, {1}),
          tensor(float_storage("absent", 4), 0, {2}, {1}),
          tensor(float_storage("../data.pkl", 4), 0, {2}, {1})})
        EXPECT_TRUE(mentions(tensor_refusal(ops), "not all in it"));
}

TEST(TorchCheckpoint, the_archive_is_one_of_torch_save)
{
    const std::string pickle = whole(dictionary({{"a", float_tensor()}}));
    const auto with = [&](const std::vector<ZipPart>& more, const std::string& root = "x") {
        std::vector<ZipPart> parts{{.name = root + "/data.pkl", .data = pickle},
                                   {.name = root + "/data/0", .data = sixteen}};
        parts.insert(parts.end(), more.begin(), more.end());
        return refusal(zip_bytes(parts));
    };
    EXPECT_EQ(with({}), "");
    EXPECT_EQ(with({}, "any name"), "");
    EXPECT_EQ(with({{.name = "x/version", .data = "10\n"}}), "");
    EXPECT_EQ(with({{.name = "x/.data/serialization_id", .data = "1"}}), "");
    EXPECT_TRUE(mentions(with({{.name = "y/data.pkl", .data = pickle}}), "no checkpoint of"));
    EXPECT_TRUE(mentions(with({{.name = "loose", .data = ""}}), "no checkpoint of"));
    EXPECT_TRUE(mentions(with({{.name = "x/byteorder", .data = "big"}}), "byte order"));
    EXPECT_TRUE(mentions(with({{.name = "x/byteorder", .data = ""}}), "byte order"));
    EXPECT_TRUE(mentions(with({{.name = "x/byteorder", .data = "little!"}}), "byte order"));
    EXPECT_TRUE(mentions(with({{.name = "x/version", .data = "11\n"}}), "a version"));
    EXPECT_TRUE(mentions(with({{.name = "x/version", .data = ""}}), "a version"));
    EXPECT_TRUE(mentions(with({{.name = "x/constants.pkl", .data = ""}}), "TorchScript"));
    EXPECT_TRUE(mentions(refusal(zip_bytes({})), "no checkpoint of"));
    EXPECT_TRUE(
        mentions(refusal(zip_bytes({{.name = "photo.jpg", .data = "1"}})), "no checkpoint"));
    EXPECT_TRUE(
        mentions(refusal(zip_bytes({{.name = "data.pkl", .data = pickle}})), "no checkpoint"));
}

TEST(TorchCheckpoint, files_of_other_kinds_say_what_to_do)
{
    const std::string legacy =
        "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03."s;
    EXPECT_TRUE(mentions(refusal(legacy), "torch.load"));
    std::string tar(512, '\0');
    tar.replace(0, 8, "storages");
    tar.replace(257, 5, "ustar");
    EXPECT_TRUE(mentions(refusal(tar), "torch.load"));
    EXPECT_TRUE(mentions(refusal(whole(dictionary({}))), "bare pickle"));
    EXPECT_TRUE(mentions(refusal("\x80\x04N."), "bare pickle"));
    EXPECT_TRUE(mentions(refusal("<!DOCTYPE html><html></html>"), "x.pth"));
    const std::string bytes = checkpoint_of({{"a", float_tensor()}});
    for (std::size_t size = 1; size < bytes.size(); size += 7)
        EXPECT_FALSE(refusal(bytes.substr(0, size)).empty()) << size;
}

TEST(TorchCheckpoint, a_safetensors_header_as_long_as_a_pickle_begins_is_no_pickle)
{
    std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
    header.resize(0x280, ' ');
    EXPECT_EQ(refusal(number_bytes(header.size(), 8) + header + "1"), "");
}

} // namespace sdmatte
