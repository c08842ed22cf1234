#include "cli/byte_text.h"

#include <gtest/gtest.h>

namespace sdmatte::cli {

TEST(ByteText, has_three_digits_and_a_unit)
{
    EXPECT_EQ(byte_text(0), "0 bytes");
    EXPECT_EQ(byte_text(999), "999 bytes");
    EXPECT_EQ(byte_text(1000), "1.00 kB");
    EXPECT_EQ(byte_text(9'994), "9.99 kB");
    EXPECT_EQ(byte_text(9'996), "10.0 kB");
    EXPECT_EQ(byte_text(99'960), "100 kB");
    EXPECT_EQ(byte_text(999'400), "999 kB");
    EXPECT_EQ(byte_text(999'600), "1.00 MB");
    EXPECT_EQ(byte_text(5'188'290'220), "5.19 GB");
    EXPECT_EQ(byte_text(2'000'000'000'000'000), "2000 TB");
}

} // namespace sdmatte::cli
