#include "models/list_models.h"

#include "models/remove_model.h"
#include "models/verify_model.h"
#include "models_test.h"

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class ListModels : public ModelsTest {
protected:
    // Writes `text` as the record of the installed model "lite".
    void damage(const std::string& text) const
    {
        write_bytes(models / "lite" / record_file_name, text);
    }

    // The record of "lite" with its first `from` replaced.
    [[nodiscard]] std::string record_with(const std::string& from, const std::string& to) const
    {
        std::string text = read_bytes(models / "lite" / record_file_name);
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    }

    static void expect_damaged(const std::string& why)
    {
        const Result<ModelList> list = list_models();
        ASSERT_TRUE(list) << list.error().sentence;
        EXPECT_TRUE(list->models.empty()) << why;
        ASSERT_EQ(list->damaged.size(), 1U) << why;
        EXPECT_EQ(list->damaged[0].name, "lite");
        EXPECT_NE(list->damaged[0].sentence.find("\"lite\""), std::string::npos);
        expect_error(installed_model("lite"), ErrorKind::Input, "lite");
        expect_error(verify_model("lite", {}), ErrorKind::Input, "lite");
    }
};

} // namespace

TEST_F(ListModels, without_a_folder_the_list_is_empty)
{
    const Result<ModelList> list = list_models();
    ASSERT_TRUE(list) << list.error().sentence;
    EXPECT_TRUE(list->models.empty());
    EXPECT_TRUE(list->damaged.empty());
    EXPECT_FALSE(fs::exists(models));
}

TEST_F(ListModels, lists_by_name_and_passes_over_what_is_no_model)
{
    for (const char* name : {"b", "a", "c"})
        imported(lite, {.name = name});
    fs::create_directory(models / "photos");
    fs::create_directory(models / ".sdmatte-unfinished");
    write_bytes(models / "readme.txt", "hello");
    const Result<ModelList> list = list_models();
    ASSERT_TRUE(list) << list.error().sentence;
    ASSERT_EQ(list->models.size(), 3U);
    EXPECT_EQ(list->models[0].name, "a");
    EXPECT_EQ(list->models[1].name, "b");
    EXPECT_EQ(list->models[2].name, "c");
    EXPECT_TRUE(list->damaged.empty());
}

TEST_F(ListModels, a_damaged_record_is_told_and_hides_no_other_model)
{
    imported(lite);
    imported(lite, {.name = "other"});
    damage("{");
    const Result<ModelList> list = list_models();
    ASSERT_TRUE(list) << list.error().sentence;
    ASSERT_EQ(list->models.size(), 1U);
    EXPECT_EQ(list->models[0].name, "other");
    ASSERT_EQ(list->damaged.size(), 1U);
    EXPECT_NE(list->damaged[0].sentence.find("\"lite\" is damaged"), std::string::npos);
}

TEST_F(ListModels, any_damage_of_a_record_is_noticed)
{
    imported(lite);
    const std::string sound = read_bytes(models / "lite" / record_file_name);
    const std::vector<std::string> damages = {
        "",
        "[]",
        "null",
        "\xff",
        sound + "x",
        std::string(10'000, '['),
        std::string(5'000, '[') + std::string(5'000, ']'),
        sound + std::string(20'000, ' '),
        record_with("\"format\": 1", "\"format\": 2"),
        record_with("\"format\": 1", "\"format\": \"1\""),
        record_with("\"format\": 1", "\"x\": [[[[[[]]]]]], \"format\": 1"),
        record_with("\"lite\"", "\"heavy\""),
        record_with("\"lite\"", "[]"),
        record_with("\"checkpoint.safetensors\"", "\"../lite/checkpoint.safetensors\""),
        record_with("\"checkpoint.safetensors\"", "\"/etc/passwd\""),
        record_with("\"checkpoint.safetensors\"", "\"sdmatte-model.json\""),
        record_with("\"bytes\": ", "\"bytes\": -"),
        record_with("\"bytes\": ", "\"bytes\": 1.5, \"b\": "),
        record_with("\"bytes\": ", "\"bytes\": 99999999999999999999, \"b\": "),
        record_with("\"sha256\": \"", "\"sha256\": \"0"),
        record_with("\"imported\": \"2", "\"imported\": \"x"),
        record_with("\"imported\"", "\"when\""),
    };
    for (const std::string& text : damages) {
        damage(text);
        expect_damaged(text);
    }
    damage(sound);
    EXPECT_TRUE(installed_model("lite"));
}

TEST_F(ListModels, no_cut_and_no_flipped_byte_of_a_record_ends_the_program)
{
    imported(lite);
    const std::string sound = read_bytes(models / "lite" / record_file_name);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        damage(sound.substr(0, i));
        EXPECT_TRUE(list_models());
        for (const char flip : {'\x01', '\x20', '\x80'}) {
            std::string text = sound;
            text[i] = static_cast<char>(text[i] ^ flip);
            damage(text);
            EXPECT_TRUE(list_models());
        }
    }
}

TEST_F(ListModels, a_checkpoint_that_is_gone_or_cut_is_told)
{
    const InstalledModel model = imported(lite);
    fs::resize_file(model.path, 100);
    expect_damaged("cut");
    fs::remove(model.path);
    expect_damaged("gone");
}

TEST_F(ListModels, verifying_finds_a_changed_byte)
{
    const InstalledModel model = imported(lite);
    const Result<InstalledModel> sound = verify_model("lite", {});
    ASSERT_TRUE(sound) << sound.error().sentence;
    EXPECT_EQ(sound->sha256, model.sha256);
    std::fstream file(model.path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(-1, std::ios::end);
    file << '\1';
    file.close();
    EXPECT_TRUE(installed_model("lite")); // size and record are as they were
    expect_error(verify_model("lite", {}), ErrorKind::Input, "not what was imported");
}

TEST_F(ListModels, verifying_compares_the_network_with_the_record)
{
    imported(lite);
    damage(record_with("\"network\": \"lite\"", "\"network\": \"sdmatte-star\""));
    expect_error(verify_model("lite", {}), ErrorKind::Input, "holds LiteSDMatte");
}

TEST_F(ListModels, verifying_can_be_cancelled)
{
    imported(lite);
    std::stop_source stop;
    stop.request_stop();
    expect_error(verify_model("lite", Progress(stop.get_token(), {})), ErrorKind::Cancelled, "");
}

TEST_F(ListModels, removing_takes_the_model_and_nothing_else)
{
    imported(lite);
    imported(lite, {.name = "other"});
    EXPECT_TRUE(remove_model("lite"));
    EXPECT_EQ(names_on_disk(), Names{"other"});
    expect_error(remove_model("lite"), ErrorKind::Input, "no model \"lite\"");
    EXPECT_TRUE(fs::exists(lite));
}

TEST_F(ListModels, a_damaged_model_can_be_removed)
{
    imported(lite);
    damage("{");
    EXPECT_TRUE(remove_model("lite"));
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ListModels, only_models_can_be_removed)
{
    imported(lite);
    fs::create_directory(models / "photos");
    fs::create_directory(folder / "outside");
    write_bytes(folder / "outside" / record_file_name, "{}");
    for (const char* name :
         {"photos", "../../outside", "..", ".", "", "lite/", "lite/..", "absent"})
        expect_error(remove_model(name), ErrorKind::Input, "There is no model");
    EXPECT_EQ(names_on_disk(), (Names{"lite", "photos"}));
    EXPECT_TRUE(fs::exists(folder / "outside"));
}

TEST_F(ListModels, a_model_that_is_a_link_is_removed_without_what_it_leads_to)
{
    imported(lite);
    fs::rename(models / "lite", folder / "elsewhere");
    fs::create_directory_symlink(folder / "elsewhere", models / "lite");
    EXPECT_TRUE(installed_model("lite"));
    EXPECT_TRUE(remove_model("lite"));
    EXPECT_TRUE(names_on_disk().empty());
    EXPECT_TRUE(fs::exists(folder / "elsewhere" / record_file_name));
}

} // namespace sdmatte
