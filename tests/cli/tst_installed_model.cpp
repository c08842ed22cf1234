// A network that is named instead of its file.
#include "program.h"

#include "../models/tiny_checkpoint.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

class InstalledModelOption : public testing::Test {
protected:
    InstalledModelOption()
    {
        setenv("SDMATTE_MODELS", (folder / "models").c_str(), 1);
        write_tiny_checkpoint(folder / "full.safetensors", AutoencoderKind::Kl);
        folder.take("plain.png");
    }
    ~InstalledModelOption() override { unsetenv("SDMATTE_MODELS"); }

    void import_as(const std::string& name, const std::string& network) const
    {
        const Finished run = run_program(folder.path(), {"models", "import", "full.safetensors",
                                                         "--name", name, "--network", network});
        ASSERT_EQ(run.status, 0) << run.err;
    }

    [[nodiscard]] Finished matte(const std::string& model) const
    {
        return run_program(folder.path(), {"matte", "plain.png", "-o", "out.png", "--model", model,
                                           "--side", "128", "--point", "3,3"});
    }

    // Without --model; `words` beside photo, target and a small side.
    [[nodiscard]] Finished matte_without_model(std::vector<std::string> words) const
    {
        const std::vector<std::string> always = {"matte", "plain.png", "-o", "out.png"};
        words.insert(words.begin(), always.begin(), always.end());
        return run_program(folder.path(), words);
    }

    // As if it had been imported at that time.
    void set_time(const std::string& name, const std::string& time) const
    {
        const auto record = folder / "models" / name / "sdmatte-model.json";
        std::string text = file_content(record);
        const std::string key = "\"imported\": \"";
        text.replace(text.find(key) + key.size(), time.size(), time);
        write_file(record, text);
    }

    const TestFolder folder;
};

void expect_note(const Finished& run, const std::string& part)
{
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_NE(run.err.find("Note: " + part), std::string::npos) << run.err;
}

} // namespace

TEST_F(InstalledModelOption, a_name_serves_as_well_as_a_file)
{
    import_as("mine", "sdmatte");
    const Finished run = matte("mine");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.err, "");
}

TEST_F(InstalledModelOption, the_network_is_what_it_was_imported_as)
{
    import_as("star", "sdmatte-star");
    const Finished run = matte("star");
    expect_refusal(run, 2);
    EXPECT_NE(run.err.find("SDMatte* was never trained with points"), std::string::npos) << run.err;
}

TEST_F(InstalledModelOption, without_a_model_the_last_imported_one_is_used)
{
    import_as("b", "sdmatte");
    import_as("a", "sdmatte");
    set_time("a", "2025-01-01T00:00:00Z");
    set_time("b", "2025-01-02T00:00:00Z");
    expect_note(matte_without_model({"--side", "128", "--box", "1,1,5,5"}),
                "The installed model \"b\" made this matte");
    set_time("a", "2025-01-02T00:00:00Z"); // of two of one second the first by name
    const Finished run = matte_without_model({"--side", "128", "--box", "1,1,5,5", "--json"});
    expect_note(run, "The installed model \"a\" made this matte");
    EXPECT_NE(run.out.find(R"("engine":"sdmatte")"), std::string::npos) << run.out;
    set_time("b", "2025-01-03T00:00:00Z");
    expect_note(matte_without_model({"--side", "128", "--engine", "sdmatte"}),
                "The installed model \"b\" made this matte");
}

TEST_F(InstalledModelOption, points_alone_go_to_no_sdmatte_star_that_was_not_named)
{
    import_as("star", "sdmatte-star");
    expect_note(matte_without_model({"--point", "3,3"}),
                "The classical engine made this matte, as SDMatte* was never trained with points");
    expect_note(matte_without_model({"--side", "128", "--point", "3,3", "--box", "1,1,5,5"}),
                "The installed model \"star\"");
    expect_refusal(matte_without_model({"--side", "128", "--point", "3,3"}), 2);
    import_as("plain", "sdmatte");
    set_time("plain", "2025-01-01T00:00:00Z"); // older, and the only one that can
    expect_note(matte_without_model({"--side", "128", "--point", "3,3"}),
                "The installed model \"plain\"");
    expect_note(matte_without_model({"--side", "128", "--box", "1,1,5,5"}),
                "The installed model \"star\"");
}

TEST_F(InstalledModelOption, a_trimap_stays_with_the_classical_engine_unless_told_otherwise)
{
    import_as("mine", "sdmatte");
    folder.take("plain.png", "trimap.png");
    expect_note(matte_without_model({"--trimap", "trimap.png"}), "The classical engine made this");
    expect_note(matte_without_model({"--trimap", "trimap.png", "--side", "128"}),
                "The installed model \"mine\"");
}

TEST_F(InstalledModelOption, the_classical_engine_is_there_when_it_is_asked_for)
{
    import_as("mine", "sdmatte");
    const Finished run = matte_without_model({"--engine", "classical", "--json"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.err, "");
    EXPECT_NE(run.out.find(R"("engine":"classical")"), std::string::npos) << run.out;
    expect_refusal(matte_without_model({"--engine", "classical", "--side", "128"}), 2);
}

TEST_F(InstalledModelOption, a_network_that_is_not_installed_is_refused)
{
    expect_refusal(matte_without_model({"--engine", "sdmatte"}), 2);
    expect_refusal(matte_without_model({"--side", "128"}), 2);
    expect_refusal(matte_without_model({"--device", "cuda"}), 2);
    expect_refusal(matte_without_model({"--model", ""}), 2);
    expect_note(matte_without_model({}), "No model is installed");
    import_as("mine", "sdmatte");
    expect_refusal(matte_without_model({"--network", "lite"}), 2);
    std::filesystem::resize_file(folder / "models" / "mine" / "checkpoint.safetensors", 1000);
    expect_note(matte_without_model({}), "No model is installed"); // the damaged one counts as none
}

TEST_F(InstalledModelOption, a_name_that_is_not_installed_is_refused)
{
    expect_refusal(matte("absent"), 3);
}

} // namespace sdmatte
