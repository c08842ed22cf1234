#include "evaluation/journal.h"

#include "../base/temporary_folder.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

const RunFacts facts{{"dataset", "AIM-500"}, {"seed", "1"}, {"root", "/a b/\xff"}};

ScoredPhoto row(const std::string& name, double number, bool has_band = false)
{
    const Metrics metrics{number, number / 3, number * 1e-17, number * 1e9, 0.1};
    ScoredPhoto result{.name = name, .scores = {.whole = metrics}};
    if (has_band)
        result.scores.unknown = metrics;
    return result;
}

std::string content(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool is_equal(const Metrics& a, const Metrics& b)
{
    return a.mse == b.mse && a.mad == b.mad && a.sad == b.sad && a.grad == b.grad
           && a.conn == b.conn;
}

class JournalOfTwo : public testing::Test {
protected:
    void SetUp() override
    {
        auto journal = Journal::open(path, facts);
        ASSERT_TRUE(journal) << journal.error().sentence;
        EXPECT_TRUE(journal->known().empty());
        ASSERT_TRUE(journal->add(row("a", 1.0 / 3)));
        ASSERT_TRUE(journal->add(row("\"b, \xe4\xff", 0.7, true)));
    }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "t.csv.journal";
};

} // namespace

TEST_F(JournalOfTwo, gives_back_every_bit_of_its_rows)
{
    const auto journal = Journal::open(path, facts).value();
    ASSERT_EQ(journal.known().size(), 2);
    EXPECT_EQ(journal.known()[0].name, "a");
    EXPECT_TRUE(is_equal(journal.known()[0].scores.whole, row("a", 1.0 / 3).scores.whole));
    EXPECT_FALSE(journal.known()[0].scores.unknown);
    EXPECT_EQ(journal.known()[1].name, "\"b, \xe4\xff");
    EXPECT_TRUE(is_equal(*journal.known()[1].scores.unknown, row("b", 0.7).scores.whole));
}

TEST_F(JournalOfTwo, cut_off_anywhere_gives_its_whole_rows_and_goes_on)
{
    const std::string whole = content(path);
    const std::size_t head = whole.find('\n') + 1;
    for (std::size_t bytes = head; bytes <= whole.size(); ++bytes) {
        std::ofstream(path, std::ios::binary) << whole.substr(0, bytes);
        auto journal = Journal::open(path, facts);
        ASSERT_TRUE(journal) << journal.error().sentence;
        const std::string kept = whole.substr(0, bytes);
        const auto rows = std::count(kept.begin(), kept.end(), '\n') - 1;
        ASSERT_EQ(journal->known().size(), rows) << bytes;
        ASSERT_TRUE(journal->add(row("next", 2)));
        EXPECT_EQ(Journal::open(path, facts)->known().size(), rows + 1);
    }
}

TEST_F(JournalOfTwo, of_other_settings_is_refused_with_their_name)
{
    RunFacts others = facts;
    others[1].second = "2";
    const auto refused = Journal::open(path, others);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    EXPECT_NE(refused.error().sentence.find("seed"), std::string::npos);
    EXPECT_EQ(Journal::open(path, facts)->known().size(), 2); // and left as it is
}

TEST_F(JournalOfTwo, damaged_is_refused)
{
    const std::string whole = content(path);
    for (const std::string& damaged :
         {std::string("name,mse\n"), std::string("{}\n"), whole + "{\"name\":\"c\"}\n",
          whole + "{\"name\":\"c\",\"whole\":[1,2],\"unknown\":null}\n",
          whole + "{\"name\":\"c\",\"whole\":[1,2,3,4,\"5\"],\"unknown\":null}\n",
          whole + "garbage\n"}) {
        std::ofstream(path, std::ios::binary) << damaged;
        const auto refused = Journal::open(path, facts);
        ASSERT_FALSE(refused) << damaged;
        EXPECT_EQ(refused.error().kind, ErrorKind::Input);
    }
}

TEST_F(JournalOfTwo, is_gone_when_it_is_removed)
{
    auto journal = Journal::open(path, facts).value();
    journal.remove();
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(Journal, where_nothing_can_be_written_is_refused)
{
    EXPECT_FALSE(Journal::open("/no such folder/t.journal", facts));
}

} // namespace sdmatte
