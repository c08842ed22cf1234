#include "batch/journal.h"

#include "batch/report.h"
#include "batch/shards.h"
#include "photos.h"

#include <sqlite3.h>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

JournalEntry entry_named(const std::string& name)
{
    return {.name = name,
            .output = name + ".png",
            .photo = {.size = 5, .modified_ns = 1'700'000'000'123'456'789},
            .settings = "classical; bits 8",
            .prompt = std::string("a\0b", 3),
            .is_done = true,
            .result = {.size = 7, .modified_ns = 9},
            .replaced = {.size = 1, .modified_ns = 2},
            .seconds = 1.25,
            .confidence = 0.5,
            .doubts = "soft 0.10"};
}

class BatchJournal : public testing::Test {
protected:
    [[nodiscard]] fs::path path() const { return folder / ".sdmatte-batch.journal"; }

    void run_sql(const char* commands) const
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path().c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, commands, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    // Opening fails with this kind of sentence.
    void expect_refused(const std::string& part) const
    {
        const auto journal = Journal::open(path());
        ASSERT_FALSE(journal);
        EXPECT_EQ(journal.error().kind, ErrorKind::Input);
        EXPECT_NE(journal.error().sentence.find(part), std::string::npos)
            << journal.error().sentence;
        EXPECT_NE(journal.error().sentence.find(path().string()), std::string::npos);
        EXPECT_TRUE(journal.error().sentence.ends_with("."));
    }

    TemporaryFolder folder;
};

} // namespace

TEST_F(BatchJournal, what_was_recorded_is_there_again)
{
    const JournalEntry entry = entry_named("a/b\n\xff.jpg");
    {
        auto journal = Journal::open(path());
        ASSERT_TRUE(journal) << journal.error().sentence;
        ASSERT_TRUE(journal->record(entry));
        EXPECT_EQ(journal->find("other")->has_value(), false);
    }
    EXPECT_EQ(folder.file_count(), 1U); // nothing beside the journal
    auto journal = Journal::open(path());
    ASSERT_TRUE(journal) << journal.error().sentence;
    EXPECT_EQ(*journal->find(entry.name), entry);
    EXPECT_EQ(journal->entries()->size(), 1U);
}

TEST_F(BatchJournal, the_last_word_about_a_photo_counts)
{
    auto journal = Journal::open(path());
    JournalEntry entry = entry_named("a");
    ASSERT_TRUE(journal->record(entry));
    entry.is_done = false;
    entry.error = "No.";
    entry.status = 3;
    ASSERT_TRUE(journal->record(entry));
    EXPECT_EQ(*journal->find("a"), entry);
    EXPECT_EQ(journal->entries()->size(), 1U);
}

TEST_F(BatchJournal, one_run_at_a_time_has_it)
{
    const auto journal = Journal::open(path());
    ASSERT_TRUE(journal);
    expect_refused("Another batch");
}

TEST_F(BatchJournal, a_file_that_is_no_database_is_refused_and_left_alone)
{
    write_text(path(), "These are my notes about the photos, and they are longer than a header is "
                       "in any database that was ever written.");
    const std::string before = read_bytes(path());
    expect_refused("damaged");
    EXPECT_EQ(read_bytes(path()), before);
}

TEST_F(BatchJournal, another_programs_database_is_refused)
{
    run_sql("CREATE TABLE photos (name TEXT)");
    expect_refused("no journal of a batch");
}

TEST_F(BatchJournal, another_versions_journal_is_refused)
{
    ASSERT_TRUE(Journal::open(path()));
    run_sql("PRAGMA user_version = 99");
    expect_refused("another version");
}

TEST_F(BatchJournal, a_journal_without_its_tables_is_refused)
{
    ASSERT_TRUE(Journal::open(path()));
    run_sql("DROP TABLE photos");
    expect_refused("damaged");
}

TEST_F(BatchJournal, damage_anywhere_in_it_gives_a_sentence_or_the_entries)
{
    {
        auto journal = Journal::open(path());
        for (int i = 0; i < 100; ++i)
            ASSERT_TRUE(journal->record(entry_named("photo " + std::to_string(i))));
    }
    const std::string sound = read_bytes(path());
    int refused = 0;
    for (std::size_t at = 0; at < sound.size(); at += 511) {
        std::string damaged = sound;
        for (std::size_t i = at; i < std::min(at + 64, damaged.size()); ++i)
            damaged[i] = static_cast<char>(damaged[i] ^ 0x5A);
        write_bytes(path(), damaged);
        const auto journal = Journal::open(path());
        if (journal)
            (void)journal->entries();
        else
            ++refused;
    }
    EXPECT_GT(refused, 0);
    write_bytes(path(), sound.substr(0, sound.size() / 2));
    EXPECT_FALSE(Journal::open(path()));
}

TEST_F(BatchJournal, a_journal_whose_folder_is_gone_cannot_be_written_into)
{
    fs::create_directory(folder / "out");
    auto journal = Journal::open(folder / "out" / "j");
    fs::rename(folder / "out", folder / "away");
    EXPECT_FALSE(journal->record(entry_named("a")));
    fs::rename(folder / "away", folder / "out");
    EXPECT_TRUE(journal->open_again());
    EXPECT_TRUE(journal->record(entry_named("a")));
}

TEST_F(BatchJournal, finished_means_same_photo_settings_prompt_and_a_result)
{
    write_text(folder / "in/a.jpg", "photo");
    write_text(folder / "out/a.png", "result");
    const Plan plan{.input = folder / "in", .output = folder / "out"};
    const BatchItem item{.name = "a.jpg", .output = "a.png", .prompt = {}};
    JournalEntry entry = entry_named("a.jpg");
    entry.output = "a.png";
    entry.prompt = identity_text(item.prompt);
    entry.photo = *file_state(folder / "in/a.jpg");
    entry.result = *file_state(folder / "out/a.png");
    EXPECT_TRUE(is_finished(entry, item, plan, entry.settings));
    EXPECT_FALSE(is_finished(entry, item, plan, "other"));
    BatchItem asked = item;
    asked.prompt.finds_subject = true;
    EXPECT_FALSE(is_finished(entry, asked, plan, entry.settings));
    entry.replaced = entry.result; // the new result never came into its place
    EXPECT_FALSE(is_finished(entry, item, plan, entry.settings));
    entry.replaced = {};
    write_text(folder / "out/a.png", "worked on by hand");
    EXPECT_TRUE(is_finished(entry, item, plan, entry.settings));
    EXPECT_FALSE(may_replace(&entry, folder / "out/a.png"));
    write_text(folder / "in/a.jpg", "another photo");
    EXPECT_FALSE(is_finished(entry, item, plan, entry.settings));
    fs::remove(folder / "out/a.png");
    EXPECT_TRUE(may_replace(&entry, folder / "out/a.png"));
    EXPECT_TRUE(may_replace(nullptr, folder / "out/a.png"));
}

TEST_F(BatchJournal, reports_begin_with_failures_then_the_doubtful)
{
    JournalEntry failed = entry_named("z");
    failed.is_done = false;
    failed.error = "It said \"no\".";
    failed.status = 3;
    JournalEntry sure = entry_named("a");
    sure.confidence = 0.9;
    const auto entries = in_order_of_review({sure, entry_named("=b"), failed});
    ASSERT_TRUE(write_report(folder / "r.csv", entries, {{"x", "Cannot be read."}}));
    EXPECT_EQ(read_bytes(folder / "r.csv"),
              "photo,output,status,error,seconds,confidence,doubts\r\n"
              "x,,3,Cannot be read.,,,\r\n"
              "z,,3,\"It said \"\"no\"\".\",1.2500,,soft 0.10\r\n"
              "'=b,'=b.png,0,,1.2500,0.5000,soft 0.10\r\n"
              "a,a.png,0,,1.2500,0.9000,soft 0.10\r\n");
    ASSERT_TRUE(write_report(folder / "r.json", entries, {}));
    EXPECT_NE(read_bytes(folder / "r.json").find("\"confidence\": 0.9"), std::string::npos);
    EXPECT_FALSE(write_report(folder / "r.txt", entries, {}));
}

TEST_F(BatchJournal, shards_are_merged_only_when_each_has_run)
{
    for (int i = 0; i < 8; ++i)
        write_text(folder / ("in/p" + std::to_string(i) + ".jpg"), "x");
    fs::create_directories(folder / "out");
    const PlanOptions options{.input = folder / "in", .output = folder / "out"};
    const auto record_shard = [&](int index, std::size_t leave_out) {
        PlanOptions part = options;
        part.shard = {.index = index, .count = 2};
        auto journal = Journal::open(journal_path(folder / "out", part.shard));
        const auto plan = plan_batch(part);
        for (std::size_t i = leave_out; i < plan->items.size(); ++i) {
            JournalEntry entry = entry_named(plan->items[i].name);
            entry.output = plan->items[i].output;
            entry.photo = *file_state(folder / "in" / entry.name);
            write_text(folder / "out" / entry.output, "r");
            entry.result = *file_state(folder / "out" / entry.output);
            ASSERT_TRUE(journal->record(entry));
        }
    };
    record_shard(0, 0);
    EXPECT_FALSE(merge_shards(options, 2));
    record_shard(1, 1);
    const auto incomplete = merge_shards(options, 2);
    ASSERT_TRUE(incomplete) << incomplete.error().sentence;
    EXPECT_EQ(incomplete->missing.size(), 1U);
    EXPECT_FALSE(incomplete->is_complete());
    record_shard(1, 0);
    const auto complete = merge_shards(options, 2);
    ASSERT_TRUE(complete);
    EXPECT_TRUE(complete->is_complete());
    EXPECT_EQ(complete->entries.size(), 8U);
    fs::remove(folder / "out" / complete->entries[3].output);
    EXPECT_EQ(merge_shards(options, 2)->damaged.size(), 1U);
}

} // namespace sdmatte
