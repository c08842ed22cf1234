#include "base/path_text.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(PathText, keeps_any_unicode)
{
    EXPECT_EQ(path_text("ä 猫 🦊.png"), "ä 猫 🦊.png");
}

TEST(PathText, stays_on_one_line)
{
    EXPECT_EQ(path_text("a\nb\tc\x7F.png"), "a\\x0Ab\\x09c\\x7F.png");
}

TEST(PathText, writes_bytes_that_are_no_utf8_as_hex)
{
    EXPECT_EQ(path_text("a\xFF.png"), "a\\xFF.png");
    EXPECT_EQ(path_text("\xC0\xAF"), "\\xC0\\xAF");          // overlong
    EXPECT_EQ(path_text("\xED\xA0\x80"), "\\xED\\xA0\\x80"); // a surrogate
    EXPECT_EQ(path_text("\xE2\x82"), "\\xE2\\x82");          // cut off
}

} // namespace sdmatte
