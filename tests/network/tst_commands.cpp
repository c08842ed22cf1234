// The commands that take a network, with a small one.
#include "../cli/program.h"
#include "checkpoint_file.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

constexpr const char* photo = SDMATTE_TEST_DATA "/network/e2e/e2e_image.png";

// One checkpoint for all tests of this program: writing it takes a while.
class NetworkCommand : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder_ = new TestFolder;
        write_checkpoint(*folder_ / "lite.safetensors", "litesdmatte-tiny");
    }
    static void TearDownTestSuite()
    {
        delete folder_;
        folder_ = nullptr;
    }

    static Finished matte(const std::vector<std::string>& options, const char* side = "128")
    {
        std::vector<std::string> words = {
            "matte", photo, "-o", "out.png", "--model", "lite.safetensors", "--side", side};
        words.insert(words.end(), options.begin(), options.end());
        return run_program(folder_->path(), words);
    }

    static TestFolder& folder() { return *folder_; }

private:
    static inline TestFolder* folder_ = nullptr; // NOLINT: as GoogleTest's own examples
};

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_F(NetworkCommand, json_names_the_engine)
{
    const Finished run = matte({"--box", "89,82,254,200", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto line = nlohmann::json::parse(run.out);
    EXPECT_EQ(line["engine"], "sdmatte");
    EXPECT_GE(line["confidence"], 0.0);
    EXPECT_LE(line["confidence"], 1.0);
}

TEST_F(NetworkCommand, every_kind_of_prompt_gives_a_matte)
{
    const std::vector<std::vector<std::string>> prompts = {
        {"--auto"},
        {"--point", "160,120", "--not-point", "10,10"},
        {"--box", "89,82,254,200", "--transparent"},
        {"--mask", SDMATTE_TEST_DATA "/network/e2e/e2e_mask.png", "--precision", "bf16"}};
    for (const std::vector<std::string>& prompt : prompts) {
        const Finished run = matte(prompt);
        EXPECT_EQ(run.status, 0) << prompt.front() << run.err;
        EXPECT_EQ(run.err, "") << prompt.front();
    }
}

TEST_F(NetworkCommand, detail_is_added_to_photos_larger_than_the_side_unless_off)
{
    const auto alpha = [](const char* detail, const char* side) {
        const Finished run = matte(
            {"--box", "89,82,254,200", "--alpha", "alpha.tif", "--bits", "32", "--detail", detail},
            side);
        EXPECT_EQ(run.status, 0) << run.err;
        return file_content(folder() / "alpha.tif");
    };
    EXPECT_NE(alpha("auto", "128"), alpha("off", "128"));
    EXPECT_EQ(alpha("auto", "320"), alpha("off", "320")); // the photo has 300 columns
}

TEST_F(NetworkCommand, a_trimap_is_taken_with_a_warning)
{
    const Finished run = matte({"--trimap", SDMATTE_TEST_DATA "/network/e2e/e2e_mask.png"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_TRUE(mentions(run.err, "never trained with trimaps")) << run.err;
}

TEST_F(NetworkCommand, the_network_must_be_what_the_user_says)
{
    const Finished run = matte({"--network", "sdmatte"});
    expect_refusal(run, 3);
    EXPECT_TRUE(mentions(run.err, "LiteSDMatte")) << run.err;
    EXPECT_EQ(matte({"--network", "lite"}).status, 0);
}

TEST_F(NetworkCommand, what_is_no_checkpoint_is_refused)
{
    const auto with_model = [](const std::string& model) {
        return run_program(folder().path(), {"matte", photo, "-o", "out.png", "--model", model});
    };
    expect_refusal(with_model("absent.safetensors"), 3);
    expect_refusal(with_model(photo), 3);
    expect_refusal(with_model("."), 3);
}

TEST_F(NetworkCommand, bench_has_an_entry_a_side)
{
    const Finished run = run_program(folder().path(), {"bench", "--model", "lite.safetensors",
                                                       "--side", "128", "--side", "192", "--repeat",
                                                       "1", "--device", "cpu", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto list = nlohmann::json::parse(run.out);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["model"], "lite");
    EXPECT_EQ(list[0]["side"], 128);
    EXPECT_EQ(list[1]["side"], 192);
    for (const auto part :
         {"load_s", "image_encode_s", "prompt_encode_s", "unet_s", "decode_s", "click_s"})
        EXPECT_GT(list[1][part], 0.0) << part;
}

} // namespace sdmatte
