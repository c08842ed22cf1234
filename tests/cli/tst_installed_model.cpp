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

    const TestFolder folder;
};

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

TEST_F(InstalledModelOption, a_name_that_is_not_installed_is_refused)
{
    expect_refusal(matte("absent"), 3);
}

} // namespace sdmatte
