#include "network/safetensors.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"
#include "network/checkpoint.h"
#include "safetensors_bytes.h"

#include <chrono>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// One tensor of 2 x 2 halves, as most tests need it.
constexpr const char* square = R"({"a":{"dtype":"F16","shape":[2,2],"data_offsets":[0,8]}})";

std::string refusal(const std::string& bytes)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x.safetensors", bytes);
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x.safetensors");
    if (checkpoint)
        return {};
    EXPECT_EQ(checkpoint.error().kind, ErrorKind::Input);
    EXPECT_TRUE(checkpoint.error().sentence.ends_with('.'));
    EXPECT_NE(checkpoint.error().sentence.find("x.safetensors"), std::string::npos);
    return checkpoint.error().sentence;
}

std::string header_refusal(const std::string& header, std::size_t data_bytes = 8)
{
    return refusal(safetensors_bytes(header, std::string(data_bytes, '\1')));
}

// The header of one tensor, its three values as JSON.
std::string tensor(const std::string& type, const std::string& shape, const std::string& range)
{
    return R"({"a":{"dtype":)" + type + R"(,"shape":)" + shape + R"(,"data_offsets":)" + range
           + "}}";
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST(Safetensors, lists_names_types_shapes_and_where_the_bytes_are)
{
    const std::string header =
        R"({"b":{"data_offsets":[16,20],"shape":[],"dtype":"F32"},"__metadata__":{"k":"v\u00e9"},)"
        R"("a":{"dtype":"BF16","shape":[2,4],"data_offsets":[0,16]}})";
    const TemporaryFolder folder;
    write_bytes(folder / "x", safetensors_bytes(header, std::string(20, '\1')));
    const Result<File> file = open_for_reading(folder / "x");
    ASSERT_TRUE(file);
    const Result<SafetensorsHeader> read = read_safetensors_header(file->get(), "x");
    ASSERT_TRUE(read) << read.error().sentence;
    ASSERT_EQ(read->tensors.size(), 2U);
    EXPECT_EQ(read->tensors[0].name, "a");
    EXPECT_EQ(read->tensors[0].type, ElementType::BF16);
    EXPECT_EQ(read->tensors[0].shape, (Shape{2, 4}));
    EXPECT_EQ(read->tensors[0].offset, 8 + header.size());
    EXPECT_EQ(read->tensors[1].name, "b");
    EXPECT_EQ(read->tensors[1].shape, Shape{});
    EXPECT_EQ(read->tensors[1].offset, 8 + header.size() + 16);
    EXPECT_EQ(read->tensors[1].bytes, 4U);
    EXPECT_EQ(read->metadata.at("k"), "v\xc3\xa9");
}

TEST(Safetensors, white_space_empty_tensors_and_not_a_number_are_fine)
{
    EXPECT_EQ(refusal(safetensors_bytes(" \n" + std::string(square) + "\t  ", "12345678")), "");
    EXPECT_EQ(header_refusal(R"({"a":{"dtype":"F32","shape":[0,3],"data_offsets":[0,0]},)"
                             R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})"),
              "");
    EXPECT_EQ(refusal(safetensors_bytes(square, std::string(8, '\xff'))), "");
    EXPECT_EQ(header_refusal("{}", 0), "");
}

TEST(Safetensors, a_file_without_a_whole_header_is_refused)
{
    EXPECT_TRUE(mentions(refusal("1234567"), "fewer than 8 bytes"));
    EXPECT_TRUE(mentions(refusal(std::string("\1\0\0\0\0\0\0\0", 8)), "within its header"));
    EXPECT_TRUE(mentions(refusal(std::string("\x01\xe1\xf5\x05\0\0\0\0", 8)), "100000001"));
    EXPECT_TRUE(mentions(refusal(std::string(16, '\xff')), "header would have"));
}

TEST(Safetensors, a_header_that_is_no_strict_json_is_refused)
{
    for (const std::string& header :
         {std::string(""), std::string("x"), std::string("[]"), std::string(square) + "x",
          std::string(square).substr(0, 30), std::string("{\"a\xff\":1}"),
          std::string("{\"\xed\xa0\x80\":1}"), std::string("{\"\xc0\xaf\":1}"),
          std::string(R"({"\ud800":1})"), std::string("{\"a"), std::string("{\"a\n\":1}"),
          std::string(R"({"\x":1})"), std::string("{,}"),
          std::string(square).substr(0, std::string(square).size() - 1) + ",}"})
        EXPECT_TRUE(mentions(header_refusal(header), "header is not what")) << header;
}

TEST(Safetensors, wrong_types_are_refused)
{
    for (const std::string& header :
         {tensor("1", "[2,2]", "[0,8]"), tensor(R"("F16")", "4", "[0,8]"),
          tensor(R"("F16")", "[2.0,2]", "[0,8]"), tensor(R"("F16")", "[-2,-2]", "[0,8]"),
          tensor(R"("F16")", R"(["2",2])", "[0,8]"), tensor(R"("F16")", "[2,2]", "[0]"),
          tensor(R"("F16")", "[2,2]", "[0,8,8]"), tensor(R"("F16")", "[2,2]", "[0,8e0]"),
          tensor(R"("F16")", "[02,2]", "[0,8]"), tensor(R"("F16")", "[2,2,]", "[0,8]"),
          tensor(R"("F16")", "null", "[0,8]"), std::string(R"({"a":[]})"),
          std::string(R"({"a":{}})"), std::string(R"({"a":{"dtype":"F16","shape":[4]}})"),
          std::string(R"({"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8],"more":1}})"),
          std::string(R"({"__metadata__":{"a":1}})"), std::string(R"({"__metadata__":[]})")})
        EXPECT_TRUE(mentions(header_refusal(header), "header is not what")) << header;
}

TEST(Safetensors, an_unknown_type_of_numbers_is_named)
{
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("F17")", "[4]", "[0,8]")), "F17"));
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("f16")", "[4]", "[0,8]")), "f16"));
}

TEST(Safetensors, names_that_stand_twice_are_refused)
{
    const std::string entry = R"("a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
    EXPECT_TRUE(mentions(header_refusal("{" + entry + "," + entry + "}", 0), "a twice"));
    EXPECT_TRUE(mentions(header_refusal(R"({"__metadata__":{"k":"1","k":"2"}})", 0), "k twice"));
    EXPECT_TRUE(mentions(header_refusal(R"({"__metadata__":{},"__metadata__":{}})", 0), "twice"));
    EXPECT_TRUE(mentions(header_refusal(R"({"a":{"dtype":"F16","dtype":"F16"}})", 0), "dtype"));
}

TEST(Safetensors, ranges_cover_the_data_once_and_wholly)
{
    const auto two = [](const std::string& first, const std::string& second) {
        return R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)" + first
               + R"(},"b":{"dtype":"U8","shape":[4],"data_offsets":)" + second + "}}";
    };
    EXPECT_EQ(header_refusal(two("[0,4]", "[4,8]")), "");
    EXPECT_EQ(header_refusal(two("[4,8]", "[0,4]")), "");
    EXPECT_TRUE(mentions(header_refusal(two("[0,4]", "[3,7]")), "overlap"));
    EXPECT_TRUE(mentions(header_refusal(two("[0,4]", "[0,4]")), "overlap"));
    EXPECT_TRUE(mentions(header_refusal(two("[0,4]", "[5,9]"), 9), "gap"));
    EXPECT_TRUE(mentions(header_refusal(two("[1,5]", "[5,9]"), 9), "gap"));
    EXPECT_TRUE(mentions(header_refusal(two("[4,0]", "[4,8]")), "backwards"));
    EXPECT_TRUE(mentions(header_refusal(two("[0,4]", "[4,8]"), 7), "7 of 8 bytes"));
    EXPECT_TRUE(mentions(header_refusal(two("[0,4]", "[4,8]"), 9), "1 bytes follow"));
}

TEST(Safetensors, a_range_has_the_size_of_its_shape)
{
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("F16")", "[5]", "[0,8]")), "shape 5"));
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("F32")", "[]", "[0,8]")), "scalar"));
}

TEST(Safetensors, products_that_overflow_are_refused)
{
    for (const char* shape : {"[4294967296,4294967296]", "[9223372036854775807,2]",
                              "[2305843009213693952,8]", "[4611686018427387904,4,0,1]"})
        EXPECT_EQ(header_refusal(tensor(R"("F16")", shape, "[0,8]")).empty(), false) << shape;
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("F16")", "[4]", "[0,18446744073709551616]")),
                         "header is not what"));
}

TEST(Safetensors, millions_of_tensors_are_refused_at_once)
{
    std::string header = "{";
    for (int i = 0; i < 1'000'000; ++i)
        header +=
            "\"" + std::to_string(i) + R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)";
    header.back() = '}';
    const auto start = std::chrono::steady_clock::now();
    const Result<SafetensorsHeader> parsed = parse_safetensors_header(header, 0, "x");
    ASSERT_FALSE(parsed);
    EXPECT_TRUE(mentions(parsed.error().sentence, "more than 100000 tensors"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(Safetensors, deep_nesting_is_refused_without_following_it)
{
    EXPECT_FALSE(header_refusal("{\"a\":" + std::string(1'000'000, '[')).empty());
    EXPECT_FALSE(header_refusal("{\"a\":{\"dtype\":" + std::string(1'000'000, '{')).empty());
}

TEST(Safetensors, a_folder_an_empty_and_an_absent_file_are_refused)
{
    const TemporaryFolder folder;
    write_bytes(folder / "empty", "");
    EXPECT_FALSE(open_checkpoint(folder.path()));
    EXPECT_FALSE(open_checkpoint(folder / "empty"));
    EXPECT_FALSE(open_checkpoint(folder / "absent"));
}

TEST(Safetensors, a_file_that_was_replaced_since_is_refused)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", safetensors_bytes(square, "12345678"));
    const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x");
    ASSERT_TRUE(checkpoint);
    EXPECT_TRUE(reopen(*checkpoint));
    write_bytes(folder / "y", safetensors_bytes(square, "12345678"));
    std::filesystem::rename(folder / "y", folder / "x");
    const Result<File> again = reopen(*checkpoint);
    ASSERT_FALSE(again);
    EXPECT_TRUE(mentions(again.error().sentence, "changed or replaced"));
}

} // namespace sdmatte
