#include "base/thread_priority.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <thread>
#include <vector>

namespace sdmatte {

TEST(ThreadPriority, lowers_the_calling_thread_and_those_it_starts)
{
    const int before = getpriority(PRIO_PROCESS, 0);
    if (before >= 19)
        GTEST_SKIP() << "the test itself runs at the lowest priority";
    int lowered = before;
    int inherited = before;
    std::thread([&] {
        lower_thread_priority();
        lowered = getpriority(PRIO_PROCESS, 0);
        std::thread([&] { inherited = getpriority(PRIO_PROCESS, 0); }).join();
    }).join();
    EXPECT_GT(lowered, before);
    EXPECT_EQ(inherited, lowered);
    EXPECT_EQ(getpriority(PRIO_PROCESS, 0), before);
}

TEST(ThreadPriority, what_is_awaited_stays_above_what_takes_long)
{
    if (getpriority(PRIO_PROCESS, 0) > 0)
        GTEST_SKIP() << "the test itself runs at a low priority";
    std::vector<int> values;
    for (const Urgency urgency : {Urgency::Awaited, Urgency::Usual, Urgency::Patient})
        std::thread([&] {
            lower_thread_priority(urgency);
            values.push_back(getpriority(PRIO_PROCESS, 0));
        }).join();
    EXPECT_LT(values[0], values[1]);
    EXPECT_LT(values[1], values[2]);
}

} // namespace sdmatte
