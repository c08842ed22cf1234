#include "base/process.h"

#include <gtest/gtest.h>

#include <vector>

namespace sdmatte {

TEST(Process, resident_memory_grows_with_what_is_touched)
{
    const std::int64_t before = resident_memory_bytes();
    const std::vector<char> touched(64 << 20, 1);
    const std::int64_t after = resident_memory_bytes();
    EXPECT_GT(before, 0);
    EXPECT_GT(after - before, 48 << 20);
    EXPECT_EQ(touched.back(), 1);
}

TEST(Process, the_peak_is_at_least_what_is_resident)
{
    EXPECT_GE(peak_memory_bytes() + (1 << 20), resident_memory_bytes());
}

} // namespace sdmatte
