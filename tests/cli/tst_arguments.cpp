#include "cli/arguments.h"

#include <gtest/gtest.h>

namespace sdmatte::cli {
namespace {

const std::vector<OptionGroup> groups{{"Options",
                                       {{"--output", "-o", "FILE", "where to"},
                                        {"--point", "", "X,Y", "where", true},
                                        {"--json", "", "", "how"}}}};

Result<Arguments> parse(const std::vector<std::string>& words)
{
    return parse_arguments(groups, words, "matte");
}

void expect_usage_error(const std::vector<std::string>& words, const std::string& part)
{
    const auto arguments = parse(words);
    ASSERT_FALSE(arguments);
    EXPECT_EQ(arguments.error().kind, ErrorKind::Usage);
    EXPECT_NE(arguments.error().sentence.find(part), std::string::npos)
        << arguments.error().sentence;
}

} // namespace

TEST(Arguments, values_stand_behind_a_space_or_an_equals_sign)
{
    EXPECT_EQ(parse({"--output", "a b.png"})->value("--output"), "a b.png");
    EXPECT_EQ(parse({"--output=a=b.png"})->value("--output"), "a=b.png");
    EXPECT_EQ(parse({"-o", "c.png"})->value("--output"), "c.png");
}

TEST(Arguments, repeated_options_keep_their_order)
{
    const auto arguments = parse({"--point", "1,2", "photo", "--point=3,4"});
    ASSERT_EQ(arguments->options.size(), 2U);
    EXPECT_EQ(arguments->options[0].value, "1,2");
    EXPECT_EQ(arguments->options[1].value, "3,4");
    EXPECT_EQ(arguments->positionals, std::vector<std::string>{"photo"});
}

TEST(Arguments, a_negative_number_is_a_value)
{
    EXPECT_EQ(parse({"--point", "-1,2"})->value("--point"), "-1,2");
}

TEST(Arguments, after_two_dashes_everything_is_a_name)
{
    EXPECT_EQ(parse({"--", "--json", "-o"})->positionals,
              (std::vector<std::string>{"--json", "-o"}));
}

TEST(Arguments, wrong_use_is_one_sentence)
{
    expect_usage_error({"--jsno"}, "--json");
    expect_usage_error({"--colour", "red"}, "--help");
    expect_usage_error({"-x"}, "-x");
    expect_usage_error({"--output"}, "needs a value");
    expect_usage_error({"--output="}, "needs a value");
    expect_usage_error({"--output", ""}, "needs a value");
    expect_usage_error({"--output", "--json"}, "needs a value");
    expect_usage_error({"--json=1"}, "takes no value");
    expect_usage_error({"-o", "a", "--output", "b"}, "twice");
    expect_usage_error({"--json", "--json"}, "twice");
    expect_usage_error({"--poin", "1,2"}, "--point"); // no abbreviations
}

TEST(Arguments, help_fits_eighty_columns)
{
    const std::vector<OptionGroup> wide{
        {"Options",
         {{"--very-long-option-name", "", "WITH-A-VALUE", std::string(60, 'x') + " y z"}}}};
    std::string line;
    for (const char letter : help_text(wide)) {
        line = letter == '\n' ? "" : line + letter;
        EXPECT_LE(line.size(), 88U); // one word may be longer than its column
    }
    EXPECT_NE(help_text(groups).find("-o, --output FILE"), std::string::npos);
}

} // namespace sdmatte::cli
