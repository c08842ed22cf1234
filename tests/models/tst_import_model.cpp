#include "models/import_model.h"

#include "base/folder_lock.h"
#include "models/file_hash.h"
#include "models/list_models.h"
#include "models_test.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class ImportModel : public ModelsTest {};

// Calls `what` once, when some of the file is copied.
Progress in_the_middle(const std::function<void()>& what, std::stop_token stop = {})
{
    return {std::move(stop),
            [what, done = std::make_shared<std::atomic<bool>>()](float fraction, std::string_view) {
                if (fraction > 0.1F && fraction < 1 && !done->exchange(true))
                    what();
            }};
}

} // namespace

TEST_F(ImportModel, copies_the_file_and_records_what_it_is)
{
    const Result<ImportedModel> result = import_model(lite, {}, {});
    ASSERT_TRUE(result) << result.error().sentence;
    const InstalledModel& model = result->model;
    EXPECT_EQ(model.name, "lite");
    EXPECT_EQ(model.network, NetworkKind::Lite);
    EXPECT_EQ(model.path, models / "lite" / "checkpoint.safetensors");
    EXPECT_EQ(model.bytes, static_cast<std::int64_t>(fs::file_size(lite)));
    EXPECT_EQ(read_bytes(model.path), read_bytes(lite));
    const Result<File> file = open_for_reading(lite);
    ASSERT_TRUE(file);
    EXPECT_EQ(model.sha256, hash_file(file->get(), lite, {}));
    EXPECT_TRUE(result->notices.empty());
    const auto age = std::chrono::system_clock::now() - model.imported;
    EXPECT_GE(age, std::chrono::seconds(0));
    EXPECT_LT(age, std::chrono::hours(1));
    EXPECT_EQ(names_on_disk(), Names{"lite"});
}

TEST_F(ImportModel, the_record_says_the_same_later)
{
    const InstalledModel model = imported(lite);
    const Result<InstalledModel> later = installed_model("lite");
    ASSERT_TRUE(later) << later.error().sentence;
    EXPECT_EQ(later->path, model.path);
    EXPECT_EQ(later->network, model.network);
    EXPECT_EQ(later->bytes, model.bytes);
    EXPECT_EQ(later->sha256, model.sha256);
    EXPECT_EQ(later->imported, model.imported);
}

TEST_F(ImportModel, sdmatte_star_is_the_users_word)
{
    const fs::path full = folder / "SDMatte_plus.safetensors";
    write_tiny_checkpoint(full, AutoencoderKind::Kl);
    const Result<ImportedModel> assumed = import_model(full, {}, {});
    ASSERT_TRUE(assumed) << assumed.error().sentence;
    EXPECT_EQ(assumed->model.network, NetworkKind::SdMatte);
    ASSERT_EQ(assumed->notices.size(), 1U);
    EXPECT_NE(assumed->notices[0].find("SDMatte*"), std::string::npos);

    for (const NetworkKind kind : {NetworkKind::SdMatte, NetworkKind::SdMatteStar}) {
        const Result<ImportedModel> told = import_model(full, {.network = kind}, {});
        ASSERT_TRUE(told) << told.error().sentence;
        EXPECT_EQ(told->model.network, kind);
        EXPECT_TRUE(told->notices.empty());
    }
    EXPECT_EQ(names_on_disk(), (Names{"SDMatte_plus", "SDMatte_plus-2", "SDMatte_plus-3"}));
}

TEST_F(ImportModel, a_network_that_the_tensors_contradict_is_refused)
{
    expect_error(import_model(lite, {.network = NetworkKind::SdMatteStar}, {}), ErrorKind::Input,
                 "holds LiteSDMatte and not SDMatte*");
    const fs::path full = folder / "full.safetensors";
    write_tiny_checkpoint(full, AutoencoderKind::Kl);
    expect_error(import_model(full, {.network = NetworkKind::Lite}, {}), ErrorKind::Input,
                 "holds SDMatte and not LiteSDMatte");
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ImportModel, what_is_no_whole_network_is_refused_before_anything_is_written)
{
    const fs::path file = folder / "x.safetensors";
    TensorShapes shapes = expected_tensors(tiny_architecture(AutoencoderKind::Tiny));
    shapes.erase("unet.conv_in.bias");
    write_zeros(file, shapes);
    expect_error(import_model(file, {}, {}), ErrorKind::Input, "unet.conv_in.bias");
    write_bytes(file, "no checkpoint at all");
    expect_error(import_model(file, {}, {}), ErrorKind::Input, "x.safetensors");
    expect_error(import_model(folder / "absent", {}, {}), ErrorKind::Input, "absent");
    expect_error(import_model(folder.path(), {}, {}), ErrorKind::Input, "folder");
    EXPECT_FALSE(fs::exists(models));
}

TEST_F(ImportModel, a_name_can_be_chosen_and_is_had_by_one_model_only)
{
    EXPECT_EQ(imported(lite, {.name = "My model 1.0"}).name, "My model 1.0");
    expect_error(import_model(lite, {.name = "My model 1.0"}, {}), ErrorKind::Input,
                 "\"My model 1.0\" already");
    write_bytes(models / "taken", "a file");
    expect_error(import_model(lite, {.name = "taken"}, {}), ErrorKind::Input, "already");
    EXPECT_EQ(names_on_disk(), (Names{"My model 1.0", "taken"}));
}

TEST_F(ImportModel, names_that_lead_elsewhere_are_refused)
{
    for (const char* name : {"../up", "a/b", "/abs", ".", "..", ".hidden", "-option", "a\\b", "a\n",
                             " a", "a ", "\xff"})
        expect_error(import_model(lite, {.name = name}, {}), ErrorKind::Usage, "name of a model");
    expect_error(import_model(lite, {.name = std::string(101, 'x')}, {}), ErrorKind::Usage,
                 "name of a model");
    EXPECT_FALSE(fs::exists(models));
}

TEST_F(ImportModel, a_cancelled_import_leaves_nothing)
{
    std::stop_source stop;
    const Progress progress = in_the_middle([&] { stop.request_stop(); }, stop.get_token());
    expect_error(import_model(lite, {}, progress), ErrorKind::Cancelled, "");
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ImportModel, a_file_that_changes_meanwhile_is_refused)
{
    const auto append = [&] { std::ofstream(lite, std::ios::app | std::ios::binary) << "more"; };
    expect_error(import_model(lite, {}, in_the_middle(append)), ErrorKind::Input, "changed");
    write_tiny_checkpoint(lite);
    const auto cut = [&] { fs::resize_file(lite, 1000); };
    expect_error(import_model(lite, {}, in_the_middle(cut)), ErrorKind::Input, "changed");
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ImportModel, a_file_that_is_too_large_for_the_disk_is_refused_before_it_is_copied)
{
    const auto available = static_cast<std::int64_t>(fs::space(folder.path()).available);
    Architecture huge = tiny_architecture(AutoencoderKind::Tiny);
    huge.text_mlp_width = available / huge.text_width; // two matrices of as much
    try {
        write_zeros(lite, expected_tensors(huge));
    } catch (const fs::filesystem_error&) {
        GTEST_SKIP() << "files cannot be that large here";
    }
    expect_error(import_model(lite, {}, {}), ErrorKind::Resource, "MB are free");
    EXPECT_TRUE(names_on_disk().empty());
}

TEST_F(ImportModel, imports_at_the_same_time_get_names_of_their_own)
{
    constexpr std::size_t count = 4;
    std::array<std::string, count> names;
    {
        std::vector<std::jthread> threads;
        for (std::string& name : names)
            threads.emplace_back([&] { name = imported(lite).name; });
    }
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::array<std::string, count>{"lite", "lite-2", "lite-3", "lite-4"}));
    EXPECT_EQ(names_on_disk(), Names(names.begin(), names.end()));
}

TEST_F(ImportModel, of_two_that_want_one_name_one_gets_it)
{
    std::optional<Result<ImportedModel>> inner;
    const auto other = [&] { inner = import_model(lite, {.name = "one"}, {}); };
    const auto outer = import_model(lite, {.name = "one"}, in_the_middle(other));
    ASSERT_TRUE(inner);
    EXPECT_TRUE(*inner) << inner->error().sentence;
    expect_error(outer, ErrorKind::Input, "already");
    EXPECT_EQ(names_on_disk(), Names{"one"});
}

TEST_F(ImportModel, clears_away_what_a_killed_import_left_but_not_what_is_in_use)
{
    fs::create_directories(models / ".sdmatte-abandoned0");
    write_bytes(models / ".sdmatte-abandoned0" / "half", "of a file");
    fs::create_directories(models / ".sdmatte-somebodys0");
    const FolderLock lock(models / ".sdmatte-somebodys0");
    ASSERT_EQ(lock.state(), FolderLock::State::Held);
    imported(lite);
    EXPECT_EQ(names_on_disk(), (Names{".sdmatte-somebodys0", "lite"}));
}

TEST_F(ImportModel, a_folder_of_models_that_cannot_be_made_is_said)
{
    write_bytes(folder / "data", "a file where a folder should be");
    expect_error(import_model(lite, {}, {}), ErrorKind::Input, "models");
}

} // namespace sdmatte
