// What is a tensor in a pickle of torch.save, and what only looks like one.
#include "network/torch_records.h"

#include "torch_file_bytes.h"

namespace sdmatte {
namespace {

using namespace std::string_literals;
using namespace pickled;

} // namespace

TEST(TorchRecords, every_type_of_numbers_is_known_by_its_storage)
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

TEST(TorchRecords, an_untyped_storage_has_the_type_that_its_tensor_says)
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

TEST(TorchRecords, records_that_are_not_quite_torchs_are_refused)
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

TEST(TorchRecords, storages_that_are_described_in_two_ways_are_refused)
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

TEST(TorchRecords, names_that_stand_twice_are_refused)
{
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"a", float_tensor()}, {"a", float_tensor()}})),
                         "a twice"));
    const std::string model = dictionary({{"a", float_tensor()}});
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", model}, {"model", model}})), "twice"));
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", "N"}, {"model", model}})), "twice"));
}

TEST(TorchRecords, names_are_text_of_bearable_length)
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

TEST(TorchRecords, files_without_a_table_of_tensors_say_so)
{
    for (const std::string& root : {"N"s, "]"s, float_tensor(), call(name("net", "Net"), ")"),
                                    call(name("collections", "OrderedDict"), "]\x85")})
        EXPECT_TRUE(
            mentions(refusal(archive(whole(root), {{"0", sixteen}})), "no table of tensors"));
    EXPECT_TRUE(mentions(refusal(archive(whole("}"), {})), "no tensors that are read"));
    EXPECT_TRUE(mentions(refusal(checkpoint_of({{"model", "}"}, {"a", float_tensor()}})),
                         "no tensors that are read"));
}

} // namespace sdmatte
