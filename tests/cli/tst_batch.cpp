#include "program.h"

#include "image/write.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <set>
#include <sstream>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

class BatchCommand : public testing::Test {
protected:
    void SetUp() override { fs::create_directory(folder / "in"); }

    void add(const std::string& name) const
    {
        fs::create_directories((folder / ("in/" + name)).parent_path());
        folder.take("plain.png", "in/" + name);
    }

    [[nodiscard]] Finished batch(const std::vector<std::string>& options,
                                 const RunLimits& limits = {}) const
    {
        std::vector<std::string> words{"batch", "in", "-o", "out", "--engine", "classical"};
        words.insert(words.end(), options.begin(), options.end());
        return run_program(folder.path(), words, limits);
    }

    TestFolder folder;
};

} // namespace

TEST_F(BatchCommand, each_result_is_what_matte_writes_bit_by_bit)
{
    add("a.png");
    folder.take("grey16.png", "in/b.png");
    folder.take("orientation_6.jpg", "in/c.jpg");
    const std::vector<std::vector<std::string>> ways{
        {},
        {"--box", "0,0,20,15"},
        {"--feather", "1.5", "--shift", "-1", "--hidden", "bleed"},
        {"--foreground", "off", "--bits", "16"},
        {"--trim", "--despeckle", "3"}};
    for (const auto& way : ways) {
        fs::remove_all(folder / "out");
        const Finished all = batch(way);
        ASSERT_EQ(all.status, 0) << all.err;
        EXPECT_EQ(lines_of(all.out).size(), 3U);
        for (const std::string name : {"a.png", "b.png", "c.jpg"}) {
            std::vector<std::string> words{"matte",   "in/" + name, "-o",
                                           "one.png", "--engine",   "classical"};
            words.insert(words.end(), way.begin(), way.end());
            ASSERT_EQ(run_program(folder.path(), words).status, 0);
            EXPECT_EQ(file_content(folder / "one.png"),
                      file_content(folder / ("out/" + name.substr(0, 1) + ".png")))
                << name;
        }
    }
}

TEST_F(BatchCommand, json_has_a_line_for_each_photo_with_the_keys_of_matte)
{
    add("a.png");
    write_file(folder / "in/b.png", "no picture");
    const Finished run = batch({"--json"});
    EXPECT_EQ(run.status, 1);
    const auto lines = lines_of(run.out);
    ASSERT_EQ(lines.size(), 2U);
    for (const std::string& text : lines) {
        const auto line = nlohmann::ordered_json::parse(text);
        std::vector<std::string> keys;
        for (const auto& [key, value] : line.items())
            keys.push_back(key);
        EXPECT_EQ(keys, (std::vector<std::string>{"photo", "output", "engine", "seconds", "status",
                                                  "error", "confidence"}));
        const bool is_done = line["photo"] == "in/a.png";
        EXPECT_EQ(line["status"], is_done ? 0 : 3);
        EXPECT_EQ(line["output"].is_null(), !is_done);
    }
    EXPECT_NE(run.err.find("b.png"), std::string::npos);
}

TEST_F(BatchCommand, only_results_and_one_hidden_journal_stay)
{
    add("a.png");
    add("x/b.png");
    ASSERT_EQ(batch({"--recursive", "--format", "tiff"}).status, 0);
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder / "out"))
        names.insert(fs::relative(entry.path(), folder / "out").string());
    EXPECT_EQ(names, (std::set<std::string>{".sdmatte-batch.journal", "a.tiff", "x", "x/b.tiff"}));
}

TEST_F(BatchCommand, a_used_folder_needs_the_word_resume)
{
    add("a.png");
    ASSERT_EQ(batch({"--resume"}).status, 0); // without a journal it starts
    const Finished again = batch({});
    EXPECT_EQ(again.status, 2);
    EXPECT_NE(again.err.find("--resume"), std::string::npos);
    EXPECT_EQ(batch({"--resume"}).status, 0);
}

TEST_F(BatchCommand, an_empty_folder_and_one_without_photos_are_refused_and_leave_nothing)
{
    for (int i = 0; i < 2; ++i) {
        const Finished run = batch({});
        expect_refusal(run, 3);
        EXPECT_NE(run.err.find("no photos"), std::string::npos);
        write_file(folder / "in/notes.txt", "no photo");
        fs::remove_all(folder / "out");
    }
}

TEST_F(BatchCommand, unreadable_photos_and_folders_are_listed_and_the_rest_is_done)
{
    add("a.png");
    add("locked.png");
    add("closed/b.png");
    fs::create_symlink("nowhere.png", folder / "in/dangling.png");
    fs::permissions(folder / "in/locked.png", fs::perms::none);
    fs::permissions(folder / "in/closed", fs::perms::none);
    const Finished run =
        batch({"--recursive", "--report", "report.csv"}, {.is_ordinary_user = true});
    EXPECT_EQ(run.status, 1) << run.err;
    EXPECT_EQ(run.out, "out/a.png\n");
    for (const char* name : {"locked.png", "closed", "dangling.png"}) {
        EXPECT_NE(run.err.find(name), std::string::npos) << name;
        EXPECT_NE(file_content(folder / "report.csv").find(name), std::string::npos) << name;
    }
}

TEST_F(BatchCommand, any_name_gets_its_result)
{
    for (const char* name :
         {"new\nline.png", "\xff\xfe.png", "\xE7\x8C\xAB.png", "-o.png", " .png", "a b'c\"d.png"})
        add(name);
    const Finished run = batch({"--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(lines_of(run.out).size(), 6U);
    EXPECT_TRUE(fs::exists(folder / "out/new\nline.png"));
    EXPECT_TRUE(fs::exists(folder / "out/\xff\xfe.png"));
}

TEST_F(BatchCommand, prompts_of_photos_that_are_not_there_are_refused)
{
    add("a.png");
    write_file(folder / "p.json", R"({"photos": {"gone.png": {"box": [0, 0, 9, 9]}}})");
    const Finished run = batch({"--prompts", "p.json"});
    expect_refusal(run, 3);
    EXPECT_NE(run.err.find("gone.png"), std::string::npos);
    EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST_F(BatchCommand, each_photo_is_cut_out_by_its_own_prompt)
{
    add("a.png");
    add("b.png");
    add("c.png");
    Raster<float> mask(40, 30);
    for (int y = 5; y < 25; ++y)
        std::fill(mask.row(y) + 5, mask.row(y) + 15, 1.F);
    ASSERT_TRUE(write_alpha(folder / "in/b_mask.png", mask));
    write_file(folder / "p.json", R"({"photos": {"a.png": {"box": ["50%", 0, "100%", "100%"]}}})");
    ASSERT_EQ(batch({"--prompts", "p.json", "--box", "0,0,50%,50%"}).status, 0);
    const auto same_as = [&](const std::string& name, std::vector<std::string> prompt) {
        std::vector<std::string> words{"matte",   "in/" + name, "-o",
                                       "one.png", "--engine",   "classical"};
        words.insert(words.end(), prompt.begin(), prompt.end());
        EXPECT_EQ(run_program(folder.path(), words).status, 0);
        return file_content(folder / "one.png") == file_content(folder / ("out/" + name));
    };
    EXPECT_TRUE(same_as("a.png", {"--box", "20,0,40,30"}));
    EXPECT_TRUE(same_as("b.png", {"--mask", "in/b_mask.png"}));
    EXPECT_TRUE(same_as("c.png", {"--box", "0,0,20,15"}));
    EXPECT_FALSE(fs::exists(folder / "out/b_mask.png"));
}

TEST_F(BatchCommand, what_belongs_to_one_photo_is_an_unknown_option)
{
    add("a.png");
    for (const char* option : {"--mask", "--alpha", "--trimap"})
        expect_refusal(batch({option, "x.png"}), 2);
    expect_refusal(batch({"--box", "50%,0,40%,10"}), 2);
    expect_refusal(batch({"--shard", "4/4"}), 2);
    expect_refusal(batch({"--format", "gif"}), 2);
    expect_refusal(batch({"--bits", "32"}), 2);
    expect_refusal(batch({"--report", "r.txt"}), 2);
}

TEST_F(BatchCommand, a_full_disk_is_said_and_ends_after_the_wait_with_what_was_done)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "only root can mount a small disk";
    for (int i = 0; i < 30; ++i)
        add("p" + std::to_string(10 + i) + ".png");
    fs::create_directory(folder / "out");
    const std::string mount =
        "mount -t tmpfs -o size=1200k none '" + (folder / "out").string() + "' 2>/dev/null";
    if (std::system(mount.c_str()) != 0)
        GTEST_SKIP() << "a small disk cannot be mounted here";
    write_file(folder / "out/ballast", std::string(1'160'000, 'x'));
    {
        Started run(folder.path(), {"batch", "in", "-o", "out", "--engine", "classical"});
        std::this_thread::sleep_for(3s);
        fs::remove(folder / "out/ballast");
        const Finished finished = run.wait();
        EXPECT_EQ(finished.status, 0) << finished.err;
        EXPECT_NE(finished.err.find("waits"), std::string::npos) << finished.err;
        EXPECT_NE(finished.err.find("goes on"), std::string::npos) << finished.err;
        EXPECT_EQ(lines_of(finished.out).size(), 30U);
    }
    EXPECT_EQ(std::system(("umount '" + (folder / "out").string() + "'").c_str()), 0);
}

TEST_F(BatchCommand, watching_takes_photos_as_they_become_complete_until_it_is_stopped)
{
    add("a.png");
    Started run(folder.path(), {"batch", "in", "-o", "out", "--engine", "classical", "--watch"});
    const std::string content = file_content(folder / "in/a.png");
    for (int i = 0; i < 600 && !fs::exists(folder / "out/a.png"); ++i)
        std::this_thread::sleep_for(50ms);
    for (std::size_t part = 1; part <= 10; ++part) { // copied slowly
        write_file(folder / "in/b.png", content.substr(0, content.size() * part / 10));
        std::this_thread::sleep_for(100ms);
    }
    for (int i = 0; i < 600 && !fs::exists(folder / "out/b.png"); ++i)
        std::this_thread::sleep_for(50ms);
    std::this_thread::sleep_for(200ms);
    run.send(SIGINT);
    const Finished finished = run.wait();
    EXPECT_EQ(finished.status, 130);
    EXPECT_EQ(lines_of(finished.out), (std::vector<std::string>{"out/a.png", "out/b.png"}))
        << finished.err;
}

} // namespace sdmatte
