#include "cli/numbers.h"

#include <gtest/gtest.h>

namespace sdmatte::cli {

TEST(Numbers, a_box_is_four_whole_numbers)
{
    EXPECT_EQ(parse_integers("10,20,300,-4", 4), (std::vector<int>{10, 20, 300, -4}));
}

TEST(Numbers, anything_else_than_the_whole_word_is_refused)
{
    for (const auto text : {"",
                            ",",
                            "10",
                            "10,20,30",
                            "10,20,30,40,50",
                            "10,20,30,",
                            ",10,20,30",
                            "10,,20,30",
                            "10,20,abc,40",
                            "10,20,30,40x",
                            " 10,20,30,40",
                            "10, 20,30,40",
                            "10,20,30,40 ",
                            "1e3,20,30,40",
                            "10.0,20,30,40",
                            "+10,20,30,40",
                            "0x10,20,30,40",
                            "nan,20,30,40",
                            "2147483648,20,30,40",
                            "99999999999999999999,20,30,40",
                            "10;20;30;40"})
        EXPECT_FALSE(parse_integers(text, 4)) << text;
}

TEST(Numbers, integers_do_not_overflow)
{
    EXPECT_EQ(parse_integer("9223372036854775807"), 9223372036854775807);
    EXPECT_FALSE(parse_integer("9223372036854775808"));
    EXPECT_FALSE(parse_integer("1e3"));
}

TEST(Numbers, a_decimal_has_a_point_in_every_locale)
{
    EXPECT_EQ(parse_decimal("1.5"), 1.5);
    EXPECT_EQ(parse_decimal("-0.25"), -0.25);
    EXPECT_EQ(parse_decimal("3"), 3.0);
    for (const auto text : {"1,5", "1e3", "nan", "inf", "-inf", "", ".", "1.5px", "0x1p3"})
        EXPECT_FALSE(parse_decimal(text)) << text;
}

TEST(Numbers, a_size_is_two_numbers_above_zero)
{
    const auto size = parse_size("640x480");
    ASSERT_TRUE(size);
    EXPECT_EQ(size->width, 640);
    EXPECT_EQ(size->height, 480);
    for (const auto text : {"640", "640x", "x480", "0x480", "640x-1", "640X480", "640x480x3"})
        EXPECT_FALSE(parse_size(text)) << text;
}

} // namespace sdmatte::cli
