#include "program.h"

#include "../models/tiny_checkpoint.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

class InfoCommand : public testing::Test {
protected:
    InfoCommand() { setenv("SDMATTE_MODELS", (folder / "models").c_str(), 1); }
    ~InfoCommand() override { unsetenv("SDMATTE_MODELS"); }

    [[nodiscard]] Finished info(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "info");
        return run_program(folder.path(), words);
    }

    [[nodiscard]] nlohmann::json info_of(const std::string& file, bool checks = false) const
    {
        const Finished finished = info(checks ? std::vector<std::string>{file, "--json", "--check"}
                                              : std::vector<std::string>{file, "--json"});
        EXPECT_EQ(finished.status, 0) << finished.err;
        return finished.status == 0 ? nlohmann::json::parse(finished.out) : nlohmann::json();
    }

    const TestFolder folder;
};

} // namespace

TEST_F(InfoCommand, tells_what_a_checkpoint_is)
{
    write_tiny_checkpoint(folder / "lite.safetensors");
    const nlohmann::json json = info_of("lite.safetensors");
    EXPECT_EQ(json["network"], "lite");
    EXPECT_EQ(json["tensors"], expected_tensors(tiny_architecture(AutoencoderKind::Tiny)).size());
    EXPECT_GT(json["parameters"], 3'000'000);
    EXPECT_EQ(json["types"], nlohmann::json({"BF16"}));
    EXPECT_EQ(json["prompts"][0], "point");
    EXPECT_EQ(json["bytes"], std::filesystem::file_size(folder / "lite.safetensors"));
    EXPECT_EQ(json["sha256"].get<std::string>().size(), 64U);
    EXPECT_FALSE(json.contains("not_finite"));

    const Finished text = info({"lite.safetensors"});
    EXPECT_EQ(text.status, 0);
    EXPECT_EQ(text.err, "");
    EXPECT_NE(text.out.find("LiteSDMatte"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find(json["sha256"].get<std::string>()), std::string::npos);
}

TEST_F(InfoCommand, sdmatte_star_is_known_once_it_is_installed)
{
    write_tiny_checkpoint(folder / "full.safetensors", AutoencoderKind::Kl);
    const Finished file = info({"full.safetensors"});
    EXPECT_EQ(file.status, 0);
    EXPECT_NE(file.err.find("Note: SDMatte*"), std::string::npos) << file.err;
    ASSERT_EQ(run_program(folder.path(), {"models", "import", "full.safetensors", "--name", "star",
                                          "--network", "sdmatte-star"})
                  .status,
              0);
    const nlohmann::json json = info_of("star");
    EXPECT_EQ(json["network"], "sdmatte-star");
    EXPECT_EQ(json["prompts"][0], "box");
    EXPECT_EQ(info({"star"}).err, "");
}

TEST_F(InfoCommand, a_readable_file_that_is_no_network_is_described_all_the_same)
{
    write_file(
        folder / "x.safetensors",
        safetensors_bytes(" {\"b\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]},"
                          "\"a\":{\"data_offsets\":[0,0],\"dtype\":\"I8\",\"shape\":[0,3]}}  ",
                          "abcd"));
    const nlohmann::json json = info_of("x.safetensors");
    EXPECT_TRUE(json["network"].is_null());
    EXPECT_EQ(json["tensors"], 2);
    EXPECT_EQ(json["parameters"], 1);
    EXPECT_EQ(json["types"], nlohmann::json({"F32", "I8"}));
    EXPECT_TRUE(json["prompts"].empty());
    const Finished text = info({"x.safetensors"});
    EXPECT_EQ(text.status, 0);
    EXPECT_NE(text.err.find("none of the networks"), std::string::npos) << text.err;
}

TEST_F(InfoCommand, check_names_the_tensors_with_nan_or_infinity)
{
    const std::string header = R"({"good":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                               R"("bad":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})";
    write_file(folder / "x.safetensors",
               safetensors_bytes(header, std::string("\0\0\0\0\0\0\xc0\x7f\0\0\x80\xff", 12)));
    const nlohmann::json json = info_of("x.safetensors", true);
    ASSERT_EQ(json["not_finite"].size(), 1U);
    EXPECT_EQ(json["not_finite"][0]["tensor"], "bad");
    EXPECT_EQ(json["not_finite"][0]["nan"], 1);
    EXPECT_EQ(json["not_finite"][0]["infinite"], 1);
    EXPECT_NE(info({"x.safetensors", "--check"}).out.find("bad has 1 times NaN"),
              std::string::npos);
    EXPECT_EQ(info({"x.safetensors"}).out.find("bad"), std::string::npos);

    write_tiny_checkpoint(folder / "lite.safetensors");
    EXPECT_TRUE(info_of("lite.safetensors", true)["not_finite"].empty());
    EXPECT_NE(info({"lite.safetensors", "--check"}).out.find("all finite"), std::string::npos);
}

TEST_F(InfoCommand, check_reads_tensors_of_every_type)
{
    std::string header = "{";
    std::string data;
    for (const char* type : {"BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2", "I16", "U16", "F16", "BF16",
                             "I32", "U32", "F32", "I64", "U64", "F64"}) {
        const std::string begin = std::to_string(data.size());
        data += std::string(8, '\xff'); // NaN in all that has one
        header += "\"" + std::string(type) + R"(":{"dtype":")" + type + R"(","shape":[)"
                  + std::to_string(8 / element_bytes(*element_type(type))) + R"(],"data_offsets":[)"
                  + begin + "," + std::to_string(data.size()) + "]},";
    }
    header.back() = '}';
    write_file(folder / "x.safetensors", safetensors_bytes(header, data));
    const nlohmann::json found = info_of("x.safetensors", true)["not_finite"];
    std::vector<std::string> names;
    for (const nlohmann::json& tensor : found)
        names.push_back(tensor["tensor"]);
    EXPECT_EQ(names, (std::vector<std::string>{"F8_E4M3", "F8_E5M2", "F16", "BF16", "F32", "F64"}));
}

TEST_F(InfoCommand, a_published_name_with_another_sum_is_doubted)
{
    write_tiny_checkpoint(folder / "SDMatte.pth");
    const Finished run = info({"SDMatte.pth"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.err.find("is not the file that was published as SDMatte.pth"), std::string::npos)
        << run.err;
    EXPECT_TRUE(info_of("SDMatte.pth")["published"].is_null());
}

TEST_F(InfoCommand, what_is_no_readable_checkpoint_is_refused)
{
    write_file(folder / "text", "this is no checkpoint");
    write_file(folder / "empty", "");
    write_file(folder / "pickle", "\x80\x02}q\x01.");
    write_tiny_checkpoint(folder / "cut.safetensors");
    std::filesystem::resize_file(folder / "cut.safetensors", 1'000'000);
    for (const char* file : {"text", "empty", "pickle", "cut.safetensors", ".", "absent"}) {
        expect_refusal(info({file}), 3);
        expect_refusal(info({file, "--check", "--json"}), 3);
    }
    expect_refusal(info({}), 2);
    expect_refusal(info({"text", "empty"}), 2);
    expect_refusal(info({"text", "--frob"}), 2);
    EXPECT_EQ(info({"--help"}).status, 0);
}

} // namespace sdmatte
