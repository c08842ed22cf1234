#include "network/torch_checkpoint.h"

#include "../base/temporary_folder.h"
#include "network/checkpoint.h"
#include "pickle_bytes.h"
#include "sealed.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;
using namespace pickled;

Result<Checkpoint> open(const std::string& bytes)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x.pth", bytes);
    return open_checkpoint(folder / "x.pth");
}

std::string refusal(const std::string& bytes)
{
    const Result<Checkpoint> checkpoint = open(bytes);
    if (checkpoint)
        return {};
    EXPECT_EQ(checkpoint.error().kind, ErrorKind::Input);
    EXPECT_TRUE(checkpoint.error().sentence.ends_with('.'));
    EXPECT_NE(checkpoint.error().sentence.find("x.pth"), std::string::npos);
    return checkpoint.error().sentence;
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

std::string float_tensor(const std::string& key = "0")
{
    return tensor(float_storage(key, 4), 0, {2, 2}, {2, 1});
}

// Sixteen bytes that can be told apart, as storage "0".
const std::string sixteen = "0123456789abcdef";

std::string checkpoint_of(const Items& tensors)
{
    return archive(whole(dictionary(tensors)), {{"0", sixteen}});
}

std::string tensor_refusal(const std::string& ops)
{
    return refusal(checkpoint_of({{"a", ops}}));
}

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
    const Result<Checkpoint> checkpoint =
        open(checkpoint_of({{"a", float_tensor()},
                            {"b", parameter(float_tensor())},
                            {"epoch", "K\7"},
                            {"model", float_tensor()},
                            {"args", call(name("argparse", "Namespace"), ")")}}));
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    EXPECT_EQ(checkpoint->tensors.size(), 3U);
}

TEST(TorchCheckpoint, every_type_of_numbers_is_known_by_its_storage)
{
    for (const auto& [storage_name, type] :
         std::vector<std::pair<std::string, ElementType>>{{"FloatStorage", ElementType::F32},
                                                          {"HalfStorage", ElementType::F16},
                                                          {"BFloat16Storage", ElementType::BF16},
                                                          {"DoubleStorage", ElementType::F64},
                                                          {"LongStorage", ElementType::I64},
                                                          {"IntStorage", ElementType::I32},
                                                          {"ShortStorage", ElementType::I16},
                                                          {"CharStorage", ElementType::I8},
                                                          {"ByteStorage", ElementType::U8},
                                                          {"BoolStorage", ElementType::Bool}}) {
        const auto count = static_cast<std::int64_t>(16 / element_bytes(type));
        const Result<Checkpoint> checkpoint = open(checkpoint_of(
            {{"a", tensor(storage(name("torch", storage_name), "0", count), 0, {count}, {1})}}));
        ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
        EXPECT_EQ(checkpoint->tensors[0].type, type);
        EXPECT_EQ(checkpoint->tensors[0].bytes, 16U);
    }
    EXPECT_TRUE(mentions(
        tensor_refusal(tensor(storage(name("torch", "QInt8Storage"), "0", 16), 0, {16}, {1})),
        "of a kind that is not read here"));
}

TEST(TorchCheckpoint, an_untyped_storage_has_the_type_that_its_tensor_says)
{
    const auto of = [](const std::string& dtype, std::int64_t count) {
        return call(
            name("torch._utils", "_rebuild_tensor_v3"),
            tuple({storage(name("torch.storage", "UntypedStorage"), "0", 16), integer(0),
                   integers({count}), integers({1}), "\x89", hooks(), name("torch", dtype)}));
    };
    for (const auto& [dtype, type] :
         std::vector<std::pair<std::string, ElementType>>{{"uint16", ElementType::U16},
                                                          {"uint32", ElementType::U32},
                                                          {"uint64", ElementType::U64},
                                                          {"float8_e4m3fn", ElementType::F8_E4M3},
                                                          {"float8_e5m2", ElementType::F8_E5M2},
                                                          {"float32", ElementType::F32}}) {
        const auto count = static_cast<std::int64_t>(16 / element_bytes(type));
        const Result<Checkpoint> checkpoint = open(checkpoint_of({{"a", of(dtype, count)}}));
        ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
        EXPECT_EQ(checkpoint->tensors[0].type, type);
    }
    EXPECT_TRUE(mentions(tensor_refusal(of("uint16", 9)), "not all in it"));
    EXPECT_TRUE(mentions(tensor_refusal(of("complex64", 1)), "of a kind"));
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

TEST(TorchCheckpoint, records_that_are_not_quite_torchs_are_refused)
{
    const std::string of = float_storage("0", 4);
    const auto rebuilt = [&](const std::vector<std::string>& arguments) {
        return call(name("torch._utils", "_rebuild_tensor_v2"), tuple(arguments));
    };
    const std::string shape = integers({4});
    const std::string step = integers({1});
    const auto with_attributes = [](const std::vector<std::string>& parts) {
        return call(name("torch._tensor", "_rebuild_from_type_v2"), tuple(parts));
    };
    const std::string function = name("torch._utils", "_rebuild_tensor_v2");
    const std::string type = name("torch", "Tensor");
    const std::string arguments = tuple({of, integer(0), shape, step, "\x89", hooks()});
    EXPECT_EQ(tensor_refusal(with_attributes({function, type, arguments, "}"})), "");
    for (const std::string& ops :
         {rebuilt({}), rebuilt({of, integer(0), shape, step, "\x89"}),
          rebuilt({of, integer(-1), shape, step, "\x89", hooks()}),
          rebuilt({of, "N", shape, step, "\x89", hooks()}),
          rebuilt({"N", integer(0), shape, step, "\x89", hooks()}),
          rebuilt({of, integer(0), integers({-4}), step, "\x89", hooks()}),
          rebuilt({of, integer(0), shape, integers({-1}), "\x89", hooks()}),
          rebuilt({of, integer(0), shape, integers({}), "\x89", hooks()}),
          rebuilt({of, integer(0), "]", "]", "\x89", hooks()}),
          // "The bytes are the negated values", which torch can say of a tensor.
          rebuilt({of, integer(0), shape, step, "\x89", hooks(), dictionary({{"neg", "\x88"}})}),
          tensor(of, 0, std::vector<std::int64_t>(17, 1), std::vector<std::int64_t>(17, 1)),
          // What is done to a tensor afterwards changes it in Python.
          float_tensor() + "}b", float_tensor() + "K\0G12345678s"s, float_tensor() + "K\0a"s,
          parameter(float_tensor() + "}b"), parameter(float_tensor()) + "}b",
          parameter(parameter(float_tensor())), parameter("N"),
          call(name("torch._utils", "_rebuild_parameter_with_state"),
               tuple({float_tensor(), "\x88", hooks(), dictionary({{"data", float_tensor("0")}})})),
          call(name("torch._utils", "_rebuild_sparse_tensor"), ")"), with_attributes({}),
          with_attributes({function, name("os", "system"), arguments, "}"}),
          with_attributes({name("os", "system"), type, arguments, "}"}),
          with_attributes({function, type, arguments, "N"}),
          with_attributes({function, type, arguments, dictionary({{"data", "N"}})}),
          name("torch._utils", "_rebuild_tensor_v2") + "(t\x81", of})
        EXPECT_TRUE(mentions(tensor_refusal(ops), "of a kind")) << tensor_refusal(ops);
    EXPECT_EQ(tensor_refusal(rebuilt({of, integer(0), shape, step, "\x89", hooks(), "}"})), "");
    EXPECT_EQ(tensor_refusal(rebuilt({of, integer(0), shape, step, "\x89", hooks(), "N"})), "");
    EXPECT_EQ(tensor_refusal(
                  call(name("torch._utils", "_rebuild_parameter_with_state"),
                       tuple({float_tensor(), "\x88", hooks(), dictionary({{"tag", "K\1"}})}))),
              "");
}

TEST(TorchCheckpoint, storages_that_are_described_in_two_ways_are_refused)
{
    const std::string halves = storage(name("torch", "HalfStorage"), "0", 8);
    EXPECT_TRUE(mentions(
        refusal(checkpoint_of({{"a", float_tensor()}, {"b", tensor(halves, 0, {8}, {1})}})),
        "in two ways"));
    // Also where the second one is not among the tensors: torch takes whichever comes first.
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", dictionary({{"a", float_tensor()}})},
                                                {"trainer", tensor(halves, 0, {8}, {1})}})),
                         "in two ways"));
}

TEST(TorchCheckpoint, names_that_stand_twice_are_refused)
{
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"a", float_tensor()}, {"a", float_tensor()}})),
                         "a twice"));
    const std::string model = dictionary({{"a", float_tensor()}});
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", model}, {"model", model}})), "twice"));
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", "N"}, {"model", model}})), "twice"));
}

TEST(TorchCheckpoint, names_are_text_of_bearable_length)
{
    EXPECT_EQ(refusal(checkpoint_of({{std::string(1000, 'n'), float_tensor()}})), "");
    EXPECT_TRUE(
        mentions(refusal(checkpoint_of({{std::string(1001, 'n'), float_tensor()}})), "of a kind"));
    EXPECT_TRUE(mentions(refusal(archive(whole("}K\1" + float_tensor() + "s"), {{"0", sixteen}})),
                         "of a kind"));
    EXPECT_TRUE(
        mentions(refusal(checkpoint_of({{"\n\x1b[2J", tensor(float_storage("0", 4), 9, {}, {})}})),
                 "\\x0A\\x1B[2J"));
}

TEST(TorchCheckpoint, files_without_a_table_of_tensors_say_so)
{
    for (const std::string& root : {"N"s, "]"s, float_tensor(), call(name("net", "Net"), ")"),
                                    call(name("collections", "OrderedDict"), "]\x85")})
        EXPECT_TRUE(
            mentions(refusal(archive(whole(root), {{"0", sixteen}})), "no table of tensors"));
    EXPECT_TRUE(mentions(refusal(archive(whole("}"), {})), "no tensors that are read"));
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", "}"}, {"a", float_tensor()}})),
                         "no tensors that are read"));
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

TEST(TorchCheckpoint, the_seal_kills_what_writes_files_or_starts_programs)
{
    if (!can_seal())
        GTEST_SKIP() << "this kernel does not let processes be sealed off";
    const TemporaryFolder folder;
    EXPECT_FALSE(run_sealed([] { return "done"s; }).was_killed);
    EXPECT_EQ(run_sealed([] { return "done"s; }).answer, "done");
    EXPECT_TRUE(run_sealed([&] {
                    write_bytes(folder / "x", "1");
                    return ""s;
                }).was_killed);
    EXPECT_TRUE(run_sealed([] { return std::to_string(std::system("true")); }).was_killed);
    EXPECT_TRUE(run_sealed([&] {
                    std::filesystem::create_directory(folder / "y");
                    return ""s;
                }).was_killed);
    EXPECT_EQ(folder.file_count(), 0U);
}

} // namespace sdmatte
