#include "program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {

TEST(BenchCommand, json_is_a_list_with_the_keys_of_the_design)
{
    const TestFolder folder;
    const Finished run = run_program(
        folder.path(), {"bench", "--json", "--size", "64x48", "--size", "96x64", "--repeat", "1"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto list = nlohmann::json::parse(run.out);
    ASSERT_EQ(list.size(), 2U);
    for (const auto key :
         {"model", "side", "precision", "device", "threads", "load_s", "image_encode_s",
          "prompt_encode_s", "unet_s", "decode_s", "click_s", "foreground_s", "peak_bytes"})
        EXPECT_TRUE(list[1].contains(key)) << key;
    EXPECT_EQ(list[0]["model"], "classical");
    EXPECT_EQ(list[1]["width"], 96);
    EXPECT_GT(list[1]["click_s"], 0.0);
    EXPECT_GT(list[1]["peak_bytes"], 1e6);
    EXPECT_TRUE(folder.files().empty());
}

TEST(BenchCommand, every_prompt_is_measured)
{
    const TestFolder folder;
    for (const std::string prompt : {"box", "point", "mask"})
        EXPECT_EQ(run_program(folder.path(),
                              {"bench", "--size", "64x48", "--repeat", "1", "--prompt", prompt})
                      .status,
                  0);
}

TEST(BenchCommand, wrong_use_is_refused)
{
    const TestFolder folder;
    const std::vector<std::vector<std::string>> wrong{
        {"bench", "photo.png"},
        {"bench", "--size", "big"},
        {"bench", "--repeat", "0"},
        {"bench", "--prompt", "all"},
        {"bench", "--side", "1024"},
        {"bench", "--device", "cuda"},
        {"bench", "--model", "a", "--side", "100"},
    };
    for (const auto& words : wrong)
        expect_refusal(run_program(folder.path(), words), 2);
}

} // namespace sdmatte
