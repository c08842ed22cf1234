#include "base/message.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(Message, replaces_arguments_by_number)
{
    EXPECT_EQ(message("t", "%2 before %1", "a", 7), "7 before a");
}

TEST(Message, leaves_placeholders_inside_arguments_alone)
{
    EXPECT_EQ(message("t", "%1 and %2", "%2", "b"), "%2 and b");
}

TEST(Message, keeps_a_percent_sign_without_argument)
{
    EXPECT_EQ(message("t", "100% of %3"), "100% of %3");
}

TEST(Message, passes_context_and_text_to_the_translator)
{
    set_translator([](const char* context, const char* text) {
        return std::string(context) + ": %1 <- " + text;
    });
    const std::string translated = message("room", "the %1", "x");
    set_translator({});
    EXPECT_EQ(translated, "room: x <- the x");
}

} // namespace sdmatte
