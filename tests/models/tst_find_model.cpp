#include "models/find_model.h"

#include "models/models_folder.h"
#include "models_test.h"

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class FindModel : public ModelsTest {};

} // namespace

TEST_F(FindModel, a_name_leads_to_the_checkpoint_and_its_network)
{
    const fs::path full = folder / "full.safetensors";
    write_tiny_checkpoint(full, AutoencoderKind::Kl);
    const InstalledModel model =
        imported(full, {.network = NetworkKind::SdMatteStar, .name = "star"});
    const Result<FoundModel> found = find_model("star");
    ASSERT_TRUE(found) << found.error().sentence;
    EXPECT_EQ(found->path, model.path);
    EXPECT_EQ(found->network, NetworkKind::SdMatteStar);

    const Result<FoundModel> by_file = find_model(model.path.string());
    ASSERT_TRUE(by_file) << by_file.error().sentence;
    EXPECT_EQ(by_file->path, model.path);
    EXPECT_EQ(by_file->network, NetworkKind::SdMatteStar);
}

TEST_F(FindModel, any_other_file_is_taken_as_it_is)
{
    const Result<FoundModel> found = find_model(lite.string());
    ASSERT_TRUE(found) << found.error().sentence;
    EXPECT_EQ(found->path, lite);
    EXPECT_EQ(found->network, std::nullopt);
}

TEST_F(FindModel, an_installed_name_comes_before_a_file_and_a_slash_means_a_file)
{
    const InstalledModel model = imported(lite, {.name = "twice"});
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    write_bytes("twice", "a file");
    const Result<FoundModel> name = find_model("twice");
    const Result<FoundModel> file = find_model("./twice");
    fs::current_path(before);
    ASSERT_TRUE(name && file);
    EXPECT_EQ(name->path, model.path);
    EXPECT_EQ(file->path, "./twice");
}

TEST_F(FindModel, what_is_neither_is_said_to_be_so)
{
    expect_error(find_model("nothing"), ErrorKind::Input, "no model and no file \"nothing\"");
    expect_error(find_model(""), ErrorKind::Input, "no model");
    imported(lite);
    write_bytes(models / "lite" / record_file_name, "{");
    expect_error(find_model("lite"), ErrorKind::Input, "damaged");
}

TEST_F(FindModel, the_folder_of_models_is_in_the_users_data_folder)
{
    unsetenv("SDMATTE_MODELS");
    setenv("XDG_DATA_HOME", "/somewhere/data", 1);
    EXPECT_EQ(models_folder().value(), "/somewhere/data/sdmatte-studio/models");
    setenv("XDG_DATA_HOME", "relative", 1); // counts as not set
    setenv("HOME", "/somewhere/me", 1);
    EXPECT_EQ(models_folder().value(), "/somewhere/me/.local/share/sdmatte-studio/models");
    setenv("SDMATTE_MODELS", "", 1);
    EXPECT_EQ(models_folder().value(), "/somewhere/me/.local/share/sdmatte-studio/models");
    setenv("SDMATTE_MODELS", "/models", 1);
    EXPECT_EQ(models_folder().value(), "/models");
}

} // namespace sdmatte
