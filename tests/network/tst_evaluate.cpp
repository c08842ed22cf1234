// sdmatte evaluate with small networks: every layout, every prompt; and prompts that arrive as the
// published code makes them.
#include "../cli/program.h"
#include "../evaluation/miniature.h"
#include "checkpoint_file.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

class NetworkEvaluation : public testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite()
    {
        folder_ = new TestFolder;
        for (const char* model : {"sdmatte-tiny", "litesdmatte-tiny"})
            write_checkpoint(*folder_ / (std::string(model) + ".safetensors"), model);
        for (const DataSetKind kind : all_data_sets)
            write_miniature(kind, *folder_ / std::string(data_set_name(kind)), 2, 90, 60);
    }
    static void TearDownTestSuite()
    {
        delete folder_;
        folder_ = nullptr;
    }

    static TestFolder& folder() { return *folder_; }

    static Finished evaluate(const std::string& set, const std::string& prompt,
                             const std::vector<std::string>& more)
    {
        const char* device = std::getenv("SDMATTE_TEST_DEVICE");
        std::vector<std::string> words{"evaluate",    "--dataset",
                                       set,           "--root",
                                       set,           "--prompt",
                                       prompt,        "--side",
                                       "128",         "--json",
                                       "--precision", "fp32",
                                       "--device",    device == nullptr ? "cpu" : device};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(folder_->path(), words);
    }

private:
    static inline TestFolder* folder_ = nullptr; // NOLINT: as GoogleTest's own examples
};

std::string name_of(const testing::TestParamInfo<const char*>& info)
{
    std::string name = info.param;
    std::erase(name, '-');
    return name;
}

} // namespace

TEST_P(NetworkEvaluation, every_layout_runs_through_with_a_prompt_each)
{
    const std::pair<const char*, const char*> runs[] = {{"AIM-500", "point"},
                                                        {"AM-2K", "box"},
                                                        {"P3M-500-NP", "mask"},
                                                        {"RefMatte-RW-100", "auto"}};
    for (const auto& [set, prompt] : runs) {
        const Finished done =
            evaluate(set, prompt, {"--model", std::string(GetParam()) + ".safetensors"});
        ASSERT_EQ(done.status, 0) << done.err;
        const auto json = nlohmann::json::parse(done.out);
        EXPECT_EQ(json["photos"], 2);
        EXPECT_EQ(json["model_sha256"].get<std::string>().size(), 64);
        EXPECT_EQ(json["engine"], "sdmatte");
        EXPECT_GT(json["mean"]["sad"], 0);
    }
}

TEST_P(NetworkEvaluation, prompts_seeds_and_the_see_through_list_reach_the_network)
{
    const std::vector<std::string> model{"--model", std::string(GetParam()) + ".safetensors"};
    const auto sad_of = [&](const std::string& prompt, const std::vector<std::string>& more) {
        std::vector<std::string> words = model;
        words.insert(words.end(), more.begin(), more.end());
        const Finished done = evaluate("AIM-500", prompt, words);
        EXPECT_EQ(done.status, 0) << done.err;
        return nlohmann::json::parse(done.out)["mean"]["sad"].get<double>();
    };
    write_file(folder() / "list.txt", "m_1.jpg\nm_2.jpg\n");
    const double points = sad_of("point", {});
    EXPECT_EQ(points, sad_of("point", {}));
    EXPECT_NE(points, sad_of("point", {"--seed", "2"}));
    EXPECT_NE(points, sad_of("box", {}));
    EXPECT_NE(points, sad_of("point", {"--see-through-list", "list.txt"}));
}

TEST_P(NetworkEvaluation, sdmatte_star_is_not_given_points)
{
    if (std::string(GetParam()) != "sdmatte-tiny")
        GTEST_SKIP() << "LiteSDMatte has no such twin.";
    expect_refusal(evaluate("AIM-500", "point",
                            {"--model", "sdmatte-tiny.safetensors", "--network", "sdmatte-star"}),
                   2);
}

INSTANTIATE_TEST_SUITE_P(of, NetworkEvaluation, testing::Values("sdmatte-tiny", "litesdmatte-tiny"),
                         name_of);

} // namespace sdmatte
