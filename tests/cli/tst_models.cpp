#include "program.h"

#include "../models/tiny_checkpoint.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class ModelsCommand : public testing::Test {
protected:
    ModelsCommand()
    {
        setenv("SDMATTE_MODELS", models.c_str(), 1);
        write_tiny_checkpoint(folder / "lite.safetensors");
    }
    ~ModelsCommand() override { unsetenv("SDMATTE_MODELS"); }

    [[nodiscard]] Finished run(std::vector<std::string> words, const RunLimits& limits = {}) const
    {
        words.insert(words.begin(), "models");
        return run_program(folder.path(), words, limits);
    }

    [[nodiscard]] nlohmann::json list() const
    {
        const Finished finished = run({"list", "--json"});
        EXPECT_EQ(finished.status, 0) << finished.err;
        return nlohmann::json::parse(finished.out);
    }

    // Names in the folder of models, hidden ones too.
    [[nodiscard]] std::vector<std::string> names_on_disk() const
    {
        std::vector<std::string> names;
        if (fs::exists(models))
            for (const auto& entry : fs::directory_iterator(models))
                names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    // Sends the signal to an import as soon as it has written some of a large file.
    [[nodiscard]] Finished interrupted_import(int signal_number) const
    {
        Architecture large = tiny_architecture(AutoencoderKind::Tiny);
        large.text_mlp_width = 2'000'000; // half a gigabyte
        write_zeros(folder / "large.safetensors", expected_tensors(large));
        Started program(folder.path(), {"models", "import", "large.safetensors"});
        const auto until = std::chrono::steady_clock::now() + std::chrono::minutes(2);
        while (!has_begun_to_write() && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        program.send(signal_number);
        return program.wait();
    }

    const TestFolder folder;
    const fs::path models = folder / "models";

private:
    [[nodiscard]] bool has_begun_to_write() const
    {
        std::error_code failed;
        for (fs::recursive_directory_iterator entry(models, failed), end; !failed && entry != end;
             entry.increment(failed))
            if (entry->is_regular_file(failed) && entry->file_size(failed) > 0)
                return true;
        return false;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_F(ModelsCommand, a_model_is_imported_listed_verified_and_removed)
{
    const Finished imported = run({"import", "lite.safetensors"});
    ASSERT_EQ(imported.status, 0) << imported.err;
    EXPECT_EQ(imported.out, "lite\n");
    EXPECT_EQ(imported.err, "");

    const nlohmann::json models_list = list();
    ASSERT_EQ(models_list.size(), 1U);
    EXPECT_EQ(models_list[0]["name"], "lite");
    EXPECT_EQ(models_list[0]["network"], "lite");
    EXPECT_EQ(models_list[0]["path"], (models / "lite" / "checkpoint.safetensors").string());
    EXPECT_EQ(models_list[0]["bytes"], fs::file_size(folder / "lite.safetensors"));
    EXPECT_EQ(models_list[0]["sha256"].get<std::string>().size(), 64U);
    const Finished table = run({"list"});
    EXPECT_NE(table.out.find("LiteSDMatte"), std::string::npos) << table.out;

    const Finished verified = run({"verify", "lite"});
    EXPECT_EQ(verified.status, 0) << verified.err;
    EXPECT_NE(verified.out.find(models_list[0]["sha256"].get<std::string>()), std::string::npos);

    EXPECT_EQ(run({"remove", "lite"}).status, 0);
    EXPECT_TRUE(list().empty());
    EXPECT_TRUE(names_on_disk().empty());
    expect_refusal(run({"remove", "lite"}), 3);
}

TEST_F(ModelsCommand, without_models_the_list_says_so)
{
    const Finished finished = run({"list"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("No model is installed"), std::string::npos);
    EXPECT_EQ(list(), nlohmann::json::array());
}

TEST_F(ModelsCommand, the_network_and_the_name_can_be_chosen)
{
    write_tiny_checkpoint(folder / "full.safetensors", AutoencoderKind::Kl);
    ASSERT_EQ(
        run({"import", "full.safetensors", "--network", "sdmatte-star", "--name", "star"}).status,
        0);
    const Finished assumed = run({"import", "full.safetensors"});
    EXPECT_EQ(assumed.status, 0);
    EXPECT_EQ(assumed.out, "full\n");
    EXPECT_NE(assumed.err.find("Note: "), std::string::npos) << assumed.err;
    const nlohmann::json models_list = list();
    ASSERT_EQ(models_list.size(), 2U);
    EXPECT_EQ(models_list[0]["network"], "sdmatte");
    EXPECT_EQ(models_list[1]["network"], "sdmatte-star");

    expect_refusal(run({"import", "full.safetensors", "--network", "lite"}), 3);
    expect_refusal(run({"import", "full.safetensors", "--name", "star"}), 3);
}

TEST_F(ModelsCommand, wrong_use_is_refused)
{
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"frob"},
        {"download", "SDMatte"},
        {"download"},
        {"list", "more"},
        {"list", "--frob"},
        {"import"},
        {"import", "lite.safetensors", "second"},
        {"import", "lite.safetensors", "--network", "heavy"},
        {"import", "lite.safetensors", "--name", ""},
        {"import", "lite.safetensors", "--name", "../x"},
        {"import", "lite.safetensors", "--name", "a/b"},
        {"import", "lite.safetensors", "--name", ".."},
        {"verify"},
        {"verify", "a", "b"},
        {"remove"},
    };
    for (const auto& words : wrong)
        expect_refusal(run(words), 2);
    EXPECT_FALSE(fs::exists(models));
}

TEST_F(ModelsCommand, what_cannot_be_used_is_refused)
{
    write_file(folder / "text.safetensors", "this is no checkpoint");
    write_file(folder / "empty.safetensors", "");
    for (const char* file : {"text.safetensors", "empty.safetensors", "absent.safetensors", "."})
        expect_refusal(run({"import", file}), 3);
    for (const char* name : {"absent", "..", "a/b", ""}) {
        expect_refusal(run({"verify", name}), 3);
        expect_refusal(run({"remove", name}), 3);
    }
    EXPECT_FALSE(fs::exists(models));
}

TEST_F(ModelsCommand, help_names_the_parts_and_their_options)
{
    const Finished all = run({"--help"});
    EXPECT_EQ(all.status, 0);
    for (const char* part : {"list", "import", "verify", "remove"}) {
        EXPECT_NE(all.out.find(part), std::string::npos);
        const Finished help = run({part, "--help"});
        EXPECT_EQ(help.status, 0);
        EXPECT_NE(help.out.find(std::string("sdmatte models ") + part), std::string::npos);
    }
    EXPECT_NE(run({"import", "--help"}).out.find("--network"), std::string::npos);
}

TEST_F(ModelsCommand, a_damaged_model_is_noted_and_the_others_are_listed)
{
    ASSERT_EQ(run({"import", "lite.safetensors"}).status, 0);
    ASSERT_EQ(run({"import", "lite.safetensors"}).status, 0);
    write_file(models / "lite" / "sdmatte-model.json", "{\"network\":");
    const Finished finished = run({"list", "--json"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_NE(finished.err.find("\"lite\" is damaged"), std::string::npos) << finished.err;
    const nlohmann::json models_list = nlohmann::json::parse(finished.out);
    ASSERT_EQ(models_list.size(), 1U);
    EXPECT_EQ(models_list[0]["name"], "lite-2");
    expect_refusal(run({"verify", "lite"}), 3);
    EXPECT_EQ(run({"remove", "lite"}).status, 0);
    EXPECT_EQ(names_on_disk(), Names{"lite-2"});
}

TEST_F(ModelsCommand, a_changed_checkpoint_does_not_verify)
{
    ASSERT_EQ(run({"import", "lite.safetensors"}).status, 0);
    const fs::path copy = models / "lite" / "checkpoint.safetensors";
    std::string bytes = file_content(copy);
    bytes.back() = '\1';
    write_file(copy, bytes);
    expect_refusal(run({"verify", "lite"}), 3);
}

TEST_F(ModelsCommand, a_full_disk_leaves_nothing)
{
    expect_refusal(run({"import", "lite.safetensors"}, {.file_bytes = 5'000'000}), 4);
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ModelsCommand, missing_permissions_are_said)
{
    fs::create_directory(models);
    fs::permissions(models, fs::perms::owner_read | fs::perms::owner_exec);
    expect_refusal(run({"import", "lite.safetensors"}, {.is_ordinary_user = true}), 3);
    fs::permissions(models, fs::perms::owner_all);
    ASSERT_EQ(run({"import", "lite.safetensors"}).status, 0);
    fs::permissions(models, fs::perms::owner_read | fs::perms::owner_exec);
    expect_refusal(run({"remove", "lite"}, {.is_ordinary_user = true}), 3);
    fs::permissions(models, fs::perms::none);
    expect_refusal(run({"list"}, {.is_ordinary_user = true}), 3);
    fs::permissions(models, fs::perms::owner_all);
    EXPECT_EQ(run({"verify", "lite"}).status, 0);
    fs::permissions(folder / "lite.safetensors", fs::perms::none);
    expect_refusal(run({"import", "lite.safetensors"}, {.is_ordinary_user = true}), 3);
}

TEST_F(ModelsCommand, a_cancelled_import_leaves_nothing)
{
    expect_refusal(interrupted_import(SIGINT), 130);
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ModelsCommand, what_a_killed_import_left_is_no_model_and_goes_with_the_next_one)
{
    EXPECT_EQ(interrupted_import(SIGKILL).status, 128 + SIGKILL);
    EXPECT_EQ(names_on_disk().size(), 1U);
    EXPECT_TRUE(list().empty());
    ASSERT_EQ(run({"import", "lite.safetensors"}).status, 0);
    EXPECT_EQ(names_on_disk(), Names{"lite"});
}

TEST_F(ModelsCommand, two_imports_at_once_both_succeed)
{
    Started first(folder.path(), {"models", "import", "lite.safetensors"});
    Started second(folder.path(), {"models", "import", "lite.safetensors"});
    EXPECT_EQ(first.wait().status, 0);
    EXPECT_EQ(second.wait().status, 0);
    EXPECT_EQ(names_on_disk(), (Names{"lite", "lite-2"}));
}

TEST_F(ModelsCommand, the_folder_follows_the_users_data_folder)
{
    unsetenv("SDMATTE_MODELS");
    setenv("XDG_DATA_HOME", (folder / "data").c_str(), 1);
    const Finished imported = run({"import", "lite.safetensors"});
    unsetenv("XDG_DATA_HOME");
    ASSERT_EQ(imported.status, 0) << imported.err;
    EXPECT_TRUE(fs::exists(folder / "data/sdmatte-studio/models/lite/checkpoint.safetensors"));
}

} // namespace sdmatte
