#include "../evaluation/miniature.h"
#include "program.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <nlohmann/json.hpp>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

// A data set of `count` photos in the folder "set", and the words that evaluate it.
class Evaluate : public testing::Test {
protected:
    std::vector<std::string> words_of(DataSetKind kind, int count, int width = 96, int height = 72)
    {
        folders = write_miniature(kind, folder / "set", count, width, height);
        return {"evaluate", "--dataset", std::string(data_set_name(kind)),
                "--root",   "set",       "--prompt",
                "box",      "--engine",  "classical"};
    }
    [[nodiscard]] Finished run(const std::vector<std::string>& words) const
    {
        return run_program(folder.path(), words);
    }

    TestFolder folder;
    MiniatureFolders folders;
};

} // namespace

TEST_F(Evaluate, every_layout_and_every_prompt_run_through)
{
    const std::pair<DataSetKind, const char*> runs[] = {{DataSetKind::Aim500, "point"},
                                                        {DataSetKind::Am2k, "box"},
                                                        {DataSetKind::P3m500Np, "auto"},
                                                        {DataSetKind::RefMatteRw100, "mask"}};
    for (const auto& [kind, prompt] : runs) {
        std::vector<std::string> words = words_of(kind, 2);
        words[6] = prompt;
        const Finished done = run(with(words, {"--csv", "t.csv", "--json"}));
        ASSERT_EQ(done.status, 0) << done.err;
        const auto json = nlohmann::json::parse(done.out);
        EXPECT_EQ(json["photos"], 2);
        EXPECT_EQ(json["prompt"], prompt);
        EXPECT_EQ(json["published"].empty(), std::string(prompt) == "auto");
        EXPECT_EQ(json["mean_unknown"].is_null(), folders.trimaps.empty());
        const std::string table = file_content(folder / "t.csv");
        EXPECT_EQ(std::ranges::count(table, '\n'), 3);
        EXPECT_EQ(mentions(table, "mse_unknown"), !folders.trimaps.empty());
        EXPECT_FALSE(fs::exists(folder / "t.csv.journal"));
        fs::remove_all(folder / "set");
    }
}

TEST_F(Evaluate, predictions_equal_to_their_truths_score_zero)
{
    words_of(DataSetKind::Am2k, 2);
    const Finished done =
        run({"evaluate", "--predictions", "set/validation/mask", "--truth", "set/validation/mask",
             "--trimaps", "set/validation/trimap", "--csv", "t.csv"});
    EXPECT_EQ(done.status, 0) << done.err;
    EXPECT_TRUE(mentions(done.out, "| predictions, this run | 2 | 0.0000 |")) << done.out;
    EXPECT_EQ(file_content(folder / "t.csv"),
              "name,mse,mad,sad,grad,conn,mse_unknown,mad_unknown,sad_unknown,grad_unknown,"
              "conn_unknown\nm_1,0,0,0,0,0,0,0,0,0,0\nm_2,0,0,0,0,0,0,0,0,0,0\n");
}

TEST_F(Evaluate, cut_outs_of_sdmatte_matte_are_scored_by_their_alpha)
{
    words_of(DataSetKind::Aim500, 1);
    fs::create_directory(folder / "cut");
    ASSERT_EQ(
        run({"matte", "set/original/m_1.jpg", "-o", "cut/m_1.png", "--alpha", "alpha.png"}).status,
        0);
    fs::create_directory(folder / "alpha");
    fs::rename(folder / "alpha.png", folder / "alpha/m_1.png");
    const auto table_of = [&](const char* predictions) {
        const Finished done = run(
            {"evaluate", "--predictions", predictions, "--truth", "set/mask", "--csv", "t.csv"});
        EXPECT_EQ(done.status, 0) << done.err;
        return file_content(folder / "t.csv");
    };
    const std::string table = table_of("cut");
    EXPECT_EQ(std::ranges::count(table, '\n'), 2);
    EXPECT_EQ(table, table_of("alpha"));
}

TEST_F(Evaluate, plain_folders_of_photos_run_through)
{
    words_of(DataSetKind::Aim500, 1);
    const Finished done =
        run({"evaluate", "--photos", "set/original", "--truth", "set/mask", "--prompt", "mask",
             "--engine", "classical", "--seed", "9", "--markdown", "report.md"});
    EXPECT_EQ(done.status, 0) << done.err;
    EXPECT_EQ(file_content(folder / "report.md"), done.out);
    EXPECT_TRUE(mentions(done.out, "| seed | 9 |"));
}

TEST_F(Evaluate, one_thread_and_many_give_the_same_table)
{
    const auto words = words_of(DataSetKind::Aim500, 2, 300, 200);
    const std::vector<std::string> scores{"evaluate", "--predictions", "set/trimap",
                                          "--truth",  "set/mask",      "--csv"};
    ASSERT_EQ(run(with(scores, {"one.csv", "--threads", "1"})).status, 0);
    ASSERT_EQ(run(with(scores, {"many.csv", "--threads", "5"})).status, 0);
    EXPECT_EQ(file_content(folder / "one.csv"), file_content(folder / "many.csv"));
}

TEST_F(Evaluate, photos_that_fail_are_named_and_count_for_the_status)
{
    const auto words = with(words_of(DataSetKind::Aim500, 3), {"--csv", "t.csv"});
    write_file(folders.photos / "m_2.jpg", "no picture");
    fs::remove(folders.photos / "m_3.jpg");
    const Finished done = run(words);
    EXPECT_EQ(done.status, 1);
    EXPECT_TRUE(mentions(done.err, "m_2: ")) << done.err;
    EXPECT_TRUE(mentions(done.err, "m_3: ")) << done.err;
    EXPECT_TRUE(mentions(file_content(folder / "t.csv"), "\nm_1,"));
    // Once it is repaired, only it is computed.
    write_member(folders, "m_2", "m_2", 96, 72, 2);
    const Finished again = run(words);
    EXPECT_EQ(again.status, 1);
    EXPECT_FALSE(mentions(again.err, "m_2: ")) << again.err;
    EXPECT_TRUE(mentions(again.err, "earlier run has scored: 1."));
    EXPECT_EQ(std::ranges::count(file_content(folder / "t.csv"), '\n'), 3);
    EXPECT_FALSE(fs::exists(folder / "t.csv.journal"));
}

TEST_F(Evaluate, a_killed_run_goes_on_and_gives_the_same_table)
{
    const auto words = words_of(DataSetKind::Aim500, 6, 240, 180);
    const Finished whole = run(with(words, {"--csv", "whole.csv"}));
    ASSERT_EQ(whole.status, 0) << whole.err;
    const fs::path journal = folder / "killed.csv.journal";
    bool was_killed_on_the_way = false;
    {
        Started program(folder.path(), with(words, {"--csv", "killed.csv"}));
        for (int i = 0; i < 6000 && !was_killed_on_the_way; ++i) {
            const std::string rows = fs::exists(journal) ? file_content(journal) : "";
            was_killed_on_the_way = std::ranges::count(rows, '\n') >= 3; // settings, two photos
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        program.send(SIGKILL);
        program.wait();
    }
    ASSERT_TRUE(was_killed_on_the_way);
    if (!fs::exists(folder / "killed.csv")) { // it had not ended before the signal came
        std::ofstream(journal, std::ios::app) << "{\"name\":\"m_"; // as a crash leaves it
        const Finished rest = run(with(words, {"--csv", "killed.csv"}));
        EXPECT_EQ(rest.status, 0) << rest.err;
        EXPECT_TRUE(mentions(rest.err, "earlier run has scored")) << rest.err;
    }
    EXPECT_EQ(file_content(folder / "killed.csv"), file_content(folder / "whole.csv"));
    EXPECT_FALSE(fs::exists(journal));
}

TEST_F(Evaluate, an_interrupted_run_ends_with_130_and_keeps_its_journal)
{
    const auto words = with(words_of(DataSetKind::Aim500, 6, 240, 180), {"--csv", "t.csv"});
    const fs::path journal = folder / "t.csv.journal";
    Started program(folder.path(), words);
    for (int i = 0; i < 6000 && !fs::exists(journal); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    program.send(SIGINT);
    expect_refusal(program.wait(), 130);
    EXPECT_TRUE(fs::exists(journal));
    EXPECT_FALSE(fs::exists(folder / "t.csv"));
    EXPECT_EQ(run(words).status, 0);
}

TEST_F(Evaluate, a_journal_of_other_settings_is_refused_until_it_may_go)
{
    const auto words = with(words_of(DataSetKind::Aim500, 2), {"--csv", "t.csv"});
    write_file(folders.photos / "m_2.jpg", "no picture");
    ASSERT_EQ(run(words).status, 1); // keeps its journal
    const auto others = with(words, {"--seed", "2"});
    const Finished refused = run(others);
    expect_refusal(refused, 2);
    EXPECT_TRUE(mentions(refused.err, "seed"));
    EXPECT_EQ(run(with(others, {"--restart"})).status, 1);
    EXPECT_EQ(run(others).status, 1);
    write_file(folder / "t.csv.journal", "notes\n");
    expect_refusal(run(others), 3);
}

TEST_F(Evaluate, wrong_usage_is_refused)
{
    const auto words = words_of(DataSetKind::Aim500, 1);
    fs::create_directory(folder / "a");
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {"evaluate"},
             {"evaluate", "--truth", "a"},
             {"evaluate", "--predictions", "a"},
             {"evaluate", "--predictions", "a", "--photos", "a", "--truth", "a"},
             {"evaluate", "--dataset", "AIM-500"},
             {"evaluate", "--dataset", "AIM-501", "--root", "set", "--prompt", "box"},
             {"evaluate", "--dataset", "AIM-500", "--root", "set", "--engine", "classical"},
             {"evaluate", "--dataset", "AIM-500", "--root", "set", "--prompt", "box"},
             {"evaluate", "--predictions", "a", "--truth", "a", "--prompt", "box"},
             {"evaluate", "--predictions", "a", "--truth", "a", "--restart"},
             {"evaluate", "a", "--predictions", "a", "--truth", "a"},
             with(words, {"--trimaps", "a"}),
             with(words, {"--seed", "-1"}),
             with(words, {"--detail", "off"}),
             with(words, {"--side", "512"})}) {
        SCOPED_TRACE(wrong.back());
        expect_refusal(run(wrong), 2);
    }
}

TEST_F(Evaluate, inputs_that_cannot_be_used_are_refused)
{
    const auto words = words_of(DataSetKind::RefMatteRw100, 1);
    std::vector<std::string> wrong_root = words;
    wrong_root[4] = "elsewhere";
    const Finished refused = run(wrong_root);
    expect_refusal(refused, 3);
    EXPECT_TRUE(mentions(refused.err, "refmatte_rw100_label.json")) << refused.err;
    expect_refusal(run(with(words, {"--see-through-list", "no list.txt"})), 3);
    expect_refusal(run(with(words, {"--csv", "no folder/t.csv"})), 3);
    write_file(folder / "set/refmatte_rw100_label.json", "{\"m_1\":");
    expect_refusal(run(words), 3);
    fs::create_directory(folder / "empty");
    expect_refusal(run({"evaluate", "--predictions", "empty", "--truth", "set/mask"}), 3);
}

TEST_F(Evaluate, the_see_through_list_names_who_is_unknown)
{
    const auto words = words_of(DataSetKind::Aim500, 1);
    write_file(folder / "list.txt", "m_1.jpg\nghost.jpg\n");
    const Finished done = run(with(words, {"--see-through-list", "list.txt", "--json"}));
    EXPECT_EQ(done.status, 0) << done.err;
    EXPECT_TRUE(mentions(done.err, "ghost"));
    EXPECT_TRUE(mentions(done.err, "the list has no effect")); // of the classical engine
    EXPECT_EQ(nlohmann::json::parse(done.out)["see_through_list_sha256"].get<std::string>().size(),
              64);
}

TEST_F(Evaluate, a_full_disk_ends_it_and_leaves_no_table)
{
    const auto words = with(words_of(DataSetKind::Aim500, 2), {"--csv", "t.csv"});
    const Finished done = run_program(folder.path(), words, {.file_bytes = 150});
    EXPECT_EQ(done.status, 4) << done.err;
    EXPECT_FALSE(fs::exists(folder / "t.csv"));
}

} // namespace sdmatte
