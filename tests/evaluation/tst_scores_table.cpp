#include "evaluation/scores_table.h"

#include "evaluation/summary.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

ScoredPhoto row(const std::string& name, double number, bool has_band)
{
    ScoredPhoto result{.name = name, .scores = {.whole = {number, 2 * number, 3, 4, 5}}};
    if (has_band)
        result.scores.unknown = Metrics{10 * number, 1, 1, 1, 1};
    return result;
}

} // namespace

TEST(ScoresTable, has_17_digits_and_no_column_that_is_not_asked_for)
{
    const std::vector<ScoredPhoto> rows{row("a", 0.1, false)};
    EXPECT_EQ(csv_text(rows, false), "name,mse,mad,sad,grad,conn\n"
                                     "a,0.10000000000000001,0.20000000000000001,3,4,5\n");
}

TEST(ScoresTable, leaves_fields_without_a_band_empty)
{
    const std::vector<ScoredPhoto> rows{row("a", 1, true), row("b", 2, false)};
    EXPECT_EQ(csv_text(rows, true),
              "name,mse,mad,sad,grad,conn,mse_unknown,mad_unknown,sad_unknown,grad_unknown,"
              "conn_unknown\na,1,2,3,4,5,10,1,1,1,1\nb,2,4,3,4,5,,,,,\n");
}

TEST(ScoresTable, quotes_names_that_would_end_a_field)
{
    const std::vector<ScoredPhoto> rows{row("a,\"b\"", 1, false)};
    EXPECT_NE(csv_text(rows, false).find("\n\"a,\"\"b\"\"\",1,"), std::string::npos);
}

TEST(ScoresTable, means_are_over_the_rows_that_have_the_measure)
{
    const std::vector<ScoredPhoto> rows{row("a", 1, true), row("b", 2, false), row("c", 6, true)};
    const Scores mean = mean_scores(rows);
    EXPECT_DOUBLE_EQ(mean.whole.mse, 3);
    EXPECT_DOUBLE_EQ(mean.whole.sad, 3);
    EXPECT_DOUBLE_EQ(mean.unknown->mse, 35);
    EXPECT_FALSE(mean_scores(std::vector{row("b", 2, false)}).unknown);
    EXPECT_EQ(mean_scores({}).whole.mse, 0);
}

TEST(Summary, stands_beside_the_published_numbers)
{
    const EvaluationReport report{.data_set = "AM-2K",
                                  .prompt = "mask",
                                  .method = "SDMatte",
                                  .facts = {{"seed", "7"}, {"root", "a|b"}},
                                  .evaluation = {.rows = {row("a", 0.5, true)},
                                                 .problems = {{"x", "It is gone."}},
                                                 .notices = {}},
                                  .seconds = 2};
    const std::string text = summary_markdown(report);
    EXPECT_NE(text.find("| SDMatte, this run | 1 | 0.5000 | 1.0000 | 3.00 | 4.00 | 5.00 |"),
              std::string::npos);
    EXPECT_NE(text.find("| SDMatte, published |  | 0.0012 | 0.0043 | 7.30 | 6.96 | 5.78 |"),
              std::string::npos);
    EXPECT_NE(text.find("| MGMatting, published |  | - | - | 53.31 | - | - |"), std::string::npos);
    EXPECT_NE(text.find("| root | a\\|b |"), std::string::npos);
    EXPECT_NE(text.find("- x: It is gone."), std::string::npos);
    const std::string json = summary_json(report);
    EXPECT_EQ(json.find('\n'), std::string::npos);
    EXPECT_NE(json.find("\"seed\":7"), std::string::npos);
    EXPECT_NE(json.find("\"method\":\"LiteSDMatte\",\"mse\":0.0014"), std::string::npos);
    EXPECT_NE(json.find("\"problems\":[{\"name\":\"x\",\"error\":\"It is gone.\"}]"),
              std::string::npos);
}

TEST(Summary, of_nothing_says_so)
{
    const EvaluationReport report{.data_set = {},
                                  .prompt = {},
                                  .method = "predictions",
                                  .facts = {},
                                  .evaluation = {},
                                  .seconds = 0};
    EXPECT_NE(summary_json(report).find("\"mean\":null"), std::string::npos);
    EXPECT_NE(summary_markdown(report).find("| predictions, this run | 0 | - |"),
              std::string::npos);
}

} // namespace sdmatte
