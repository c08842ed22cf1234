#include "base/process.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
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

TEST(Process, a_program_that_has_the_variable_goes_on)
{
    setenv("SDMATTE_TEST_VARIABLE", "there", 1);
    start_again_with("SDMATTE_TEST_VARIABLE", "other", nullptr);
    EXPECT_STREQ(std::getenv("SDMATTE_TEST_VARIABLE"), "there");
}

// The child starts this very program again, which then finds the variable and ends with 7.
TEST(Process, a_program_without_the_variable_starts_once_more_with_it)
{
    if (std::getenv("SDMATTE_TEST_AGAIN") != nullptr)
        std::_Exit(7);
    const pid_t child = fork();
    if (child == 0) {
        const std::string filter = "--gtest_filter=Process.a_program_without*";
        std::string program = "tst_process";
        std::string words = filter;
        char* argv[]{program.data(), words.data(), nullptr};
        start_again_with("SDMATTE_TEST_AGAIN", "1", argv);
        std::_Exit(1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 7);
}

} // namespace sdmatte
