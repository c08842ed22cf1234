#include "models/published.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

constexpr const char* sum = "d3465a9b7a75dbbf348be603831f5cf417aee6b0e84ae7ef96dac710c9e2de46";

} // namespace

TEST(Published, a_file_is_known_by_its_sum)
{
    EXPECT_EQ(published_file(sum), "SDMatte.pth");
    EXPECT_EQ(published_file(std::string(64, '0')), std::nullopt);
    EXPECT_EQ(published_file(""), std::nullopt);
}

TEST(Published, only_a_published_name_with_another_sum_is_doubted)
{
    EXPECT_EQ(doubt_about("some/folder/SDMatte.pth", sum), std::nullopt);
    EXPECT_EQ(doubt_about("renamed.pth", sum), std::nullopt);
    EXPECT_EQ(doubt_about("renamed.pth", std::string(64, '0')), std::nullopt);
    const auto doubt = doubt_about("some/folder/SDMatte.pth", std::string(64, '0'));
    ASSERT_TRUE(doubt);
    EXPECT_NE(doubt->find("\"some/folder/SDMatte.pth\""), std::string::npos) << *doubt;
    EXPECT_TRUE(doubt->ends_with('.'));
}

} // namespace sdmatte
