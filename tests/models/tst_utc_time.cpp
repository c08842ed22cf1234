#include "models/utc_time.h"

#include <gtest/gtest.h>

namespace sdmatte {

using namespace std::chrono;

TEST(UtcTime, text_and_moment_are_the_same)
{
    EXPECT_EQ(utc_text(sys_seconds(0s)), "1970-01-01T00:00:00Z");
    EXPECT_EQ(utc_text(sys_seconds(1'709'251'199s)), "2024-02-29T23:59:59Z");
    for (const char* text :
         {"1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "9999-12-31T12:30:01Z"}) {
        const auto time = utc_of_text(text);
        ASSERT_TRUE(time) << text;
        EXPECT_EQ(utc_text(*time), text);
    }
}

TEST(UtcTime, nothing_else_is_a_moment)
{
    for (const char* text :
         {"", "2024-02-29", "2024-02-29T23:59:59", "2024-02-29 23:59:59Z", "2023-02-29T00:00:00Z",
          "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-01T24:00:00Z",
          "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z", "1969-12-31T23:59:59Z",
          "+024-01-01T00:00:00Z", "2024-01-01T00:00:00Zx"})
        EXPECT_FALSE(utc_of_text(text)) << text;
}

} // namespace sdmatte
