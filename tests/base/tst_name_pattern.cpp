#include "base/name_pattern.h"

#include <gtest/gtest.h>

#include <regex>

namespace sdmatte {
namespace {

const NameValues beach{.name = "beach",
                       .object = "Lion",
                       .date = "2026-11-24",
                       .time = "16-56-05",
                       .width = 6000,
                       .height = 4000,
                       .counter = 7};

std::string filled(std::string_view pattern, const NameValues& values = beach)
{
    const auto name = fill_name_pattern(pattern, values);
    return name ? *name : "error: " + name.error().sentence;
}

TEST(NamePattern, every_placeholder_gives_its_value)
{
    EXPECT_EQ(filled("{name}_{object}"), "beach_Lion");
    EXPECT_EQ(filled("{date} {time}"), "2026-11-24 16-56-05");
    EXPECT_EQ(filled("{width}x{height}-{counter}"), "6000x4000-7");
    EXPECT_EQ(filled("{counter:3}"), "007");
    for (const std::string_view placeholder : name_placeholders())
        EXPECT_TRUE(fill_name_pattern(placeholder, beach)) << placeholder;
}

TEST(NamePattern, doubled_braces_stand_for_braces)
{
    EXPECT_EQ(filled("a{{b}}c"), "a{b}c");
    EXPECT_FALSE(has_placeholders("a{{b}}c"));
    EXPECT_TRUE(has_placeholders("{{{name}"));
    EXPECT_EQ(filled(pattern_of_name("odd {name} }")), "odd {name} }");
    EXPECT_FALSE(has_placeholders(pattern_of_name("odd {name} }")));
}

TEST(NamePattern, values_are_not_patterns_themselves)
{
    NameValues values = beach;
    values.name = "{object}{";
    EXPECT_EQ(filled("{name}", values), "{object}{");
}

TEST(NamePattern, what_is_no_placeholder_is_one_sentence)
{
    for (const char* pattern : {"{nmae}", "{name", "name}", "{}", "{ name }", "{counter:0}",
                                "{counter:x}", "{counter:10}", "{name}{"}) {
        const auto name = fill_name_pattern(pattern, beach);
        ASSERT_FALSE(name) << pattern;
        EXPECT_EQ(name.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(name.error().sentence.ends_with('.'));
    }
}

TEST(NamePattern, an_empty_value_takes_its_separator_along)
{
    NameValues values = beach;
    values.object.clear();
    EXPECT_EQ(filled("{name}_{object}", values), "beach");
    EXPECT_EQ(filled("{object}_{name}", values), "beach");
    EXPECT_EQ(filled("{name}_{object}_{width}", values), "beach_6000");
    EXPECT_EQ(filled("{object}", values), "cutout");
}

TEST(NamePattern, names_are_safe_on_every_file_system)
{
    EXPECT_EQ(safe_file_name("a/b\\c:d*e?f\"g<h>i|j"), "a-b-c-d-e-f-g-h-i-j");
    EXPECT_EQ(safe_file_name("../../etc/passwd"), "..-..-etc-passwd");
    EXPECT_EQ(safe_file_name("x\ty\x7fz\n"), "x-y-z-");
    EXPECT_EQ(safe_file_name("a\u0085b"), "a-b");
    EXPECT_EQ(safe_file_name(" dot. . "), "dot");
    EXPECT_EQ(safe_file_name(".."), "cutout");
    EXPECT_EQ(safe_file_name("", "object"), "object");
    EXPECT_EQ(safe_file_name("con"), "con_");
    EXPECT_EQ(safe_file_name("Lpt9.x"), "Lpt9.x_");
    EXPECT_EQ(safe_file_name("COM0"), "COM0");
    NameValues values = beach;
    values.object = "a/../b";
    EXPECT_EQ(filled("{name}_{object}", values), "beach_a-..-b");
    EXPECT_EQ(filled("x/{name}"), "x-beach"); // a pattern names no folder
}

TEST(NamePattern, long_names_are_cut_between_characters)
{
    std::string name;
    for (int i = 0; i < 120; ++i)
        name += "\u4e2d";
    const std::string safe = safe_file_name(name);
    EXPECT_LE(safe.size(), 200U);
    EXPECT_EQ(safe.size() % 3, 0U);
    EXPECT_EQ(safe, name.substr(0, safe.size()));
    EXPECT_EQ(safe_file_name(std::string(500, '\x80')).size(), 200U); // no UTF-8
}

TEST(NamePattern, other_bytes_stay_as_they_are)
{
    NameValues values = beach;
    values.name = "caf\xe9";
    EXPECT_EQ(filled("{name}_x", values), "caf\xe9_x");
}

TEST(NamePattern, the_present_time_sorts_by_name)
{
    const NameValues now = with_present_time({.name = "a"});
    EXPECT_TRUE(std::regex_match(now.date, std::regex("20[0-9]{2}-[0-9]{2}-[0-9]{2}")));
    EXPECT_TRUE(std::regex_match(now.time, std::regex("[0-9]{2}-[0-9]{2}-[0-9]{2}")));
    EXPECT_EQ(now.name, "a");
}

} // namespace
} // namespace sdmatte
