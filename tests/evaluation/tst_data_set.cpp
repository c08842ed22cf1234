#include "evaluation/data_set.h"

#include "../base/temporary_folder.h"
#include "miniature.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

void write_file(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

class Layout : public testing::TestWithParam<DataSetKind> {};

std::string name_of(const testing::TestParamInfo<DataSetKind>& info)
{
    std::string name(data_set_name(info.param));
    std::erase(name, '-');
    return name;
}

} // namespace

TEST_P(Layout, is_found_as_people_unpack_it)
{
    const TemporaryFolder folder;
    const MiniatureFolders folders = write_miniature(GetParam(), folder.path(), 3, 16, 12);
    const DataSet set = open_data_set(GetParam(), folder.path()).value();
    EXPECT_EQ(set.name, data_set_name(GetParam()));
    EXPECT_TRUE(set.problems.empty());
    EXPECT_TRUE(set.notices.empty());
    EXPECT_EQ(set.has_trimaps, !folders.trimaps.empty());
    ASSERT_EQ(set.members.size(), 3);
    for (const Member& member : set.members) {
        EXPECT_TRUE(fs::exists(member.photo)) << member.photo;
        EXPECT_TRUE(fs::exists(member.truth)) << member.truth;
        EXPECT_EQ(fs::exists(member.trimap), set.has_trimaps);
        EXPECT_FALSE(member.is_see_through);
    }
    EXPECT_EQ(set.members[0].name, "m_1");
}

TEST_P(Layout, a_wrong_root_is_told_what_was_looked_for)
{
    const TemporaryFolder folder;
    const auto set = open_data_set(GetParam(), folder.path());
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::Input);
    const MiniatureFolders folders = folders_of(GetParam(), "");
    EXPECT_TRUE(mentions(set.error().sentence, folders.photos.string())) << set.error().sentence;
    EXPECT_TRUE(mentions(set.error().sentence, folders.truths.string())) << set.error().sentence;
    EXPECT_TRUE(mentions(set.error().sentence, data_set_name(GetParam()).data()));
    EXPECT_FALSE(open_data_set(GetParam(), folder / "not there"));
}

TEST_P(Layout, members_that_are_missing_are_listed)
{
    const TemporaryFolder folder;
    const MiniatureFolders folders = write_miniature(GetParam(), folder.path(), 3, 16, 12);
    const bool has_labels = GetParam() == DataSetKind::RefMatteRw100;
    fs::remove(folders.photos / (has_labels ? "photo_2.jpg" : "m_2.jpg"));
    if (!folders.trimaps.empty())
        fs::remove(folders.trimaps / "m_3.png");
    const DataSet set = open_data_set(GetParam(), folder.path()).value();
    ASSERT_EQ(set.members.size(), 2);
    EXPECT_EQ(set.members[1].name, "m_3");
    ASSERT_FALSE(set.problems.empty());
    EXPECT_EQ(set.problems[0].name, "m_2");
    EXPECT_TRUE(mentions(set.problems[0].sentence, folders.photos.filename().string()));
    if (folders.trimaps.empty())
        return;
    ASSERT_EQ(set.problems.size(), 2);
    EXPECT_EQ(set.problems[1].name, "m_3");
    EXPECT_TRUE(set.members[1].trimap.empty());
}

TEST_P(Layout, a_set_without_alphas_is_refused)
{
    const TemporaryFolder folder;
    write_miniature(GetParam(), folder.path(), 0);
    if (GetParam() == DataSetKind::RefMatteRw100)
        write_file(folder / "refmatte_rw100_label.json", "{}");
    const auto set = open_data_set(GetParam(), folder.path());
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::Input);
}

INSTANTIATE_TEST_SUITE_P(Published, Layout, testing::ValuesIn(all_data_sets), name_of);

TEST(DataSet, names_are_those_of_the_literature_and_no_others)
{
    for (const DataSetKind kind : all_data_sets)
        EXPECT_EQ(data_set_of_name(data_set_name(kind)), kind);
    EXPECT_FALSE(data_set_of_name("aim-500"));
}

TEST(DataSet, a_set_without_its_folder_of_trimaps_is_scored_as_a_whole)
{
    const TemporaryFolder folder;
    fs::remove_all(write_miniature(DataSetKind::Aim500, folder.path(), 1, 16, 12).trimaps);
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    EXPECT_FALSE(set.has_trimaps);
    EXPECT_EQ(set.notices.size(), 1);
    EXPECT_TRUE(set.problems.empty());
}

TEST(DataSet, captions_are_the_last_expressions)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::RefMatteRw100, folder.path(), 1, 16, 12);
    const DataSet set = open_data_set(DataSetKind::RefMatteRw100, folder.path()).value();
    EXPECT_EQ(set.members.at(0).caption, "the long-haired creature");
    EXPECT_EQ(set.members.at(0).photo.filename(), "photo_1.jpg");
}

TEST(DataSet, alphas_share_a_photo_where_the_labels_say_so)
{
    const TemporaryFolder folder;
    const auto folders = write_miniature(DataSetKind::RefMatteRw100, folder.path(), 1, 16, 12);
    fs::copy_file(folders.truths / "m_1.png", folders.truths / "other.png");
    write_file(folder / "refmatte_rw100_label.json",
               R"({"m_1":{"image_name":"photo_1","expressions":["a"]},)"
               R"("other":{"image_name":"photo_1","expressions":["b","c"]}})");
    const DataSet set = open_data_set(DataSetKind::RefMatteRw100, folder.path()).value();
    ASSERT_EQ(set.members.size(), 2);
    EXPECT_EQ(set.members[0].photo, set.members[1].photo);
    EXPECT_EQ(set.members[1].caption, "c");
}

TEST(DataSet, damaged_label_files_are_refused)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::RefMatteRw100, folder.path(), 1, 16, 12);
    for (const char* damaged :
         {"{\"m_1\":", "[]", "7", "{\"m_1\":{\"image_name\":\"\xff\xfe\"}}", "\xef\xbb"}) {
        write_file(folder / "refmatte_rw100_label.json", damaged);
        const auto set = open_data_set(DataSetKind::RefMatteRw100, folder.path());
        ASSERT_FALSE(set) << damaged;
        EXPECT_EQ(set.error().kind, ErrorKind::Input);
        EXPECT_TRUE(mentions(set.error().sentence, "refmatte_rw100_label.json"));
    }
}

TEST(DataSet, alphas_without_a_whole_label_are_listed)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::RefMatteRw100, folder.path(), 4, 16, 12);
    write_file(folder / "refmatte_rw100_label.json",
               R"({"m_1":{"image_name":"photo_1","expressions":[]},"m_2":{"expressions":["a"]},)"
               R"("m_3":{"image_name":3,"expressions":["a"]},)"
               R"("m_4":{"image_name":"photo_4","expressions":["a"]}})");
    const DataSet set = open_data_set(DataSetKind::RefMatteRw100, folder.path()).value();
    ASSERT_EQ(set.members.size(), 1);
    EXPECT_EQ(set.members[0].name, "m_4");
    EXPECT_EQ(set.problems.size(), 3);
}

TEST(DataSet, the_see_through_list_takes_any_line_ends_and_extensions)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::Aim500, folder.path(), 3, 16, 12);
    DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    write_file(folder / "list.txt", "m_1.jpg\r\n\n  m_3.png  \nnobody.jpg");
    ASSERT_TRUE(mark_see_through(set, folder / "list.txt"));
    EXPECT_TRUE(set.members[0].is_see_through);
    EXPECT_FALSE(set.members[1].is_see_through);
    EXPECT_TRUE(set.members[2].is_see_through);
    ASSERT_EQ(set.notices.size(), 1);
    EXPECT_TRUE(mentions(set.notices[0], "nobody"));
    EXPECT_FALSE(mark_see_through(set, folder / "no list.txt"));
}

TEST(DataSet, plain_folders_are_matched_by_stem)
{
    const TemporaryFolder folder;
    for (const char* name : {"mattes", "truths"})
        fs::create_directory(folder / name);
    for (const char* name : {"mattes/a.tif", "mattes/b.PNG", "mattes/alone.png", "mattes/twice.png",
                             "mattes/twice.tif", "mattes/.hidden.png", "mattes/notes.txt",
                             "truths/a.png", "truths/b.png", "truths/c.png", "truths/twice.png"})
        write_file(folder / name, "x");
    const DataSet set =
        open_folders({.predictions = folder / "mattes", .truths = folder / "truths"}).value();
    ASSERT_EQ(set.members.size(), 2);
    EXPECT_EQ(set.members[0].prediction, folder / "mattes/a.tif");
    EXPECT_EQ(set.members[1].prediction, folder / "mattes/b.PNG");
    ASSERT_EQ(set.problems.size(), 2);
    EXPECT_EQ(set.problems[0].name, "c");
    EXPECT_EQ(set.problems[1].name, "twice");
    ASSERT_EQ(set.notices.size(), 1); // of "alone"
    EXPECT_FALSE(set.has_trimaps);
}

TEST(DataSet, empty_and_missing_folders_are_refused)
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "empty");
    fs::create_directory(folder / "truths");
    write_file(folder / "truths/a.png", "x");
    for (const char* name : {"empty", "missing"}) {
        EXPECT_FALSE(open_folders({.predictions = folder / name, .truths = folder / "truths"}));
        EXPECT_FALSE(open_folders({.photos = folder / "truths", .truths = folder / name}));
        EXPECT_FALSE(open_folders(
            {.photos = folder / "truths", .truths = folder / "truths", .trimaps = folder / name}));
    }
}

} // namespace sdmatte
