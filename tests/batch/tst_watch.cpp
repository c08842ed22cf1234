#include "batch/watch.h"

#include "photos.h"

namespace sdmatte {
namespace {

using namespace std::chrono_literals;

class BatchWatch : public testing::Test {
protected:
    BatchWatch()
    {
        std::filesystem::create_directories(folder / "in");
        source = watch_folder(
            [this] { return plan_batch({.input = folder / "in", .output = folder / "out"}); },
            {.looks_every = 1s, .quiet_for = 2s, .now = [this] { return now; }});
    }

    // What comes within a second that passes.
    std::string look()
    {
        now += 1s;
        std::string names;
        while (const auto item = source.next().item)
            names += item->name + " ";
        return names;
    }

    TemporaryFolder folder;
    std::chrono::steady_clock::time_point now{};
    ItemSource source;
};

} // namespace

TEST_F(BatchWatch, a_photo_comes_when_it_has_been_quiet)
{
    write_text(folder / "in/a.jpg", "1");
    EXPECT_EQ(look(), "");
    EXPECT_EQ(look(), "");
    EXPECT_EQ(look(), "a.jpg ");
    EXPECT_EQ(look(), "");
}

TEST_F(BatchWatch, a_photo_that_grows_does_not_come_until_it_stops)
{
    for (int i = 1; i < 10; ++i) {
        write_text(folder / "in/a.jpg", std::string(static_cast<std::size_t>(i), 'x'));
        EXPECT_EQ(look(), "") << i;
    }
    look();
    EXPECT_EQ(look(), "a.jpg ");
}

TEST_F(BatchWatch, an_empty_file_waits_for_its_content)
{
    write_text(folder / "in/a.jpg", "");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(look(), "");
    write_text(folder / "in/a.jpg", "1");
    look();
    look();
    EXPECT_EQ(look(), "a.jpg ");
}

TEST_F(BatchWatch, a_changed_photo_comes_again)
{
    write_text(folder / "in/a.jpg", "1");
    look();
    look();
    EXPECT_EQ(look(), "a.jpg ");
    write_text(folder / "in/a.jpg", "22");
    look();
    look();
    EXPECT_EQ(look(), "a.jpg ");
}

TEST_F(BatchWatch, a_folder_that_is_away_brings_nothing_and_ends_nothing)
{
    std::filesystem::rename(folder / "in", folder / "away");
    EXPECT_EQ(look(), "");
    EXPECT_FALSE(source.next().is_over);
    std::filesystem::rename(folder / "away", folder / "in");
    write_text(folder / "in/a.jpg", "1");
    look();
    look();
    EXPECT_EQ(look(), "a.jpg ");
}

} // namespace sdmatte
