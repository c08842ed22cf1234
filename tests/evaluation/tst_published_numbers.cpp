#include "evaluation/published_numbers.h"

#include "evaluation/data_set.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace sdmatte {
namespace {

std::size_t whole_rows(const std::vector<PublishedResult>& results)
{
    return static_cast<std::size_t>(std::ranges::count_if(results, [](const auto& result) {
        return std::ranges::all_of(result.measures,
                                   [](const auto& measure) { return measure.has_value(); });
    }));
}

} // namespace

TEST(PublishedNumbers, hold_seven_whole_rows_of_each_data_set)
{
    for (const DataSetKind kind : all_data_sets) {
        const std::string name(data_set_name(kind));
        EXPECT_EQ(whole_rows(published_results(name, "point")), 2) << name;
        EXPECT_EQ(whole_rows(published_results(name, "box")), 3) << name;
        EXPECT_EQ(whole_rows(published_results(name, "mask")), 2) << name;
        EXPECT_TRUE(published_results(name, "auto").empty());
    }
    EXPECT_EQ(published_results().size(), 60);
}

TEST(PublishedNumbers, each_has_a_sad_and_nothing_impossible)
{
    for (const PublishedResult& result : published_results()) {
        ASSERT_TRUE(result.measures[2]) << result.method;
        EXPECT_GT(*result.measures[2], 1);
        if (result.measures[0]) {
            EXPECT_LT(*result.measures[0], *result.measures[1]) << result.method; // MSE below MAD
        }
    }
}

TEST(PublishedNumbers, are_those_of_the_table)
{
    const auto star = published_results("RefMatte-RW-100", "box").at(1);
    EXPECT_EQ(star.method, "SDMatte*");
    const std::array<std::optional<double>, 5> expected{0.0041, 0.0059, 10.33, 10.54, 2.41};
    EXPECT_EQ(star.measures, expected);
    EXPECT_EQ(published_results("AIM-500", "point").at(2).measures[2], 186.5);
}

} // namespace sdmatte
