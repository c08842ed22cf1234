#include "network/safetensors.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"
#include "network/checkpoint.h"
#include "safetensors_bytes.h"

#include <gtest/gtest.h>
#include <map>

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

TEST(Safetensors, tensors_without_elements_may_stand_anywhere_between_the_others)
{
    const auto empty_at = [](const std::string& place) {
        return R"({"b":{"shape":[0],"dtype":"F64","data_offsets":[)" + place + "," + place
               + R"(]},"a":{"dtype":"U8","data_offsets":[0,4],"shape":[4]},)"
               + R"("c":{"dtype":"I8","data_offsets":[4,8],"shape":[2,2]}})";
    };
    for (const char* place : {"0", "4", "8"})
        EXPECT_EQ(header_refusal(empty_at(place)), "") << place;
    EXPECT_TRUE(mentions(header_refusal(empty_at("2")), "overlap"));
    EXPECT_FALSE(header_refusal(empty_at("9")).empty());
}

TEST(Safetensors, every_type_of_the_format_is_known)
{
    for (const auto& [type, shape] : std::map<std::string, std::string>{{"BOOL", "[8]"},
                                                                        {"U8", "[8]"},
                                                                        {"I8", "[8]"},
                                                                        {"F8_E4M3", "[8]"},
                                                                        {"F8_E5M2", "[8]"},
                                                                        {"I16", "[4]"},
                                                                        {"U16", "[4]"},
                                                                        {"F16", "[4]"},
                                                                        {"BF16", "[4]"},
                                                                        {"I32", "[2]"},
                                                                        {"U32", "[2]"},
                                                                        {"F32", "[2]"},
                                                                        {"I64", "[1]"},
                                                                        {"U64", "[1]"},
                                                                        {"F64", "[]"}})
        EXPECT_EQ(header_refusal(tensor("\"" + type + "\"", shape, "[0,8]")), "") << type;
}

TEST(Safetensors, a_file_without_a_whole_header_is_refused)
{
    EXPECT_TRUE(mentions(refusal("1234567"), "fewer than 8 bytes"));
    EXPECT_TRUE(mentions(refusal(std::string("\1\0\0\0\0\0\0\0", 8)), "within its header"));
    EXPECT_TRUE(mentions(refusal(std::string("\x01\xe1\xf5\x05\0\0\0\0", 8)), "100000001"));
    EXPECT_TRUE(mentions(refusal(std::string(16, '\xff')), "header would have"));
    EXPECT_TRUE(mentions(refusal(std::string("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10)), "have"));
    EXPECT_TRUE(mentions(refusal(std::string(8, '\0')), "header is not what"));
    EXPECT_TRUE(mentions(refusal(std::string("\3\0\0\0\0\0\0\0{}", 10)), "within its header"));
}

TEST(Safetensors, a_header_that_is_no_strict_json_is_refused)
{
    for (const std::string& header :
         {std::string(""),
          std::string("x"),
          std::string("[]"),
          std::string(square) + "x",
          std::string(square).substr(0, 30),
          std::string("{\"a\xff\":1}"),
          std::string("{\"\xed\xa0\x80\":1}"),
          std::string("{\"\xc0\xaf\":1}"),
          std::string(R"({"\ud800":1})"),
          std::string("{\"a"),
          std::string("{\"a\n\":1}"),
          std::string(R"({"\x":1})"),
          std::string("{,}"),
          "\xef\xbb\xbf" + std::string(square),
          std::string(square) + '\0',
          std::string("null"),
          std::string("{'a':1}"),
          std::string(R"({"a\u00e":1})"),
          std::string(R"({"\udc00\ud800":1})"),
          std::string(square).substr(0, std::string(square).size() - 1) + ",}"})
        EXPECT_TRUE(mentions(header_refusal(header), "header is not what")) << header;
}

TEST(Safetensors, wrong_types_are_refused)
{
    for (const std::string& header :
         {tensor("1", "[2,2]", "[0,8]"),
          tensor(R"("F16")", "4", "[0,8]"),
          tensor(R"("F16")", "[2.0,2]", "[0,8]"),
          tensor(R"("F16")", "[-2,-2]", "[0,8]"),
          tensor(R"("F16")", R"(["2",2])", "[0,8]"),
          tensor(R"("F16")", "[2,2]", "[0]"),
          tensor(R"("F16")", "[2,2]", "[0,8,8]"),
          tensor(R"("F16")", "[2,2]", "[0,8e0]"),
          tensor(R"("F16")", "[02,2]", "[0,8]"),
          tensor(R"("F16")", "[2,2,]", "[0,8]"),
          tensor(R"("F16")", "null", "[0,8]"),
          std::string(R"({"a":[]})"),
          std::string(R"({"a":{}})"),
          std::string(R"({"a":{"dtype":"F16","shape":[4]}})"),
          std::string(R"({"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8],"more":1}})"),
          tensor(R"("F16")", "[+4]", "[0,8]"),
          tensor(R"("F16")", "[[4]]", "[0,8]"),
          tensor(R"("F16")", "[4]", "[true,8]"),
          tensor(R"(["F16"])", "[4]", "[0,8]"),
          tensor(R"("F16")", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4]", "[0,8]"),
          R"({")" + std::string(501, 'n') + R"(":{}})",
          std::string(R"({"__metadata__":{"a":null}})"),
          std::string(R"({"__metadata__":{"a":{"b":"c"}}})"),
          std::string(R"({"__metadata__":{"a":1}})"),
          std::string(R"({"__metadata__":[]})")})
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
    EXPECT_TRUE(mentions(header_refusal("{" + entry + R"(,"\u0061")" + entry.substr(3) + "}", 0),
                         "a twice"));
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
    for (const char* shape : {"[0,4611686018427387904,4]", "[9223372036854775807,0]",
                              "[9223372036854775808,0]", "[18446744073709551616,0]"})
        EXPECT_FALSE(header_refusal(tensor(R"("F16")", shape, "[0,0]"), 0).empty()) << shape;
    EXPECT_EQ(header_refusal(tensor(R"("F16")", "[0,1099511627776]", "[0,0]"), 0), "");
    EXPECT_TRUE(mentions(header_refusal(tensor(R"("F16")", "[4]", "[0,18446744073709551616]")),
                         "header is not what"));
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
