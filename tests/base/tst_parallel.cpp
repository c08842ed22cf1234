#include "base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace sdmatte {

TEST(Parallel, visits_every_index_exactly_once)
{
    for (const int count : {0, 1, 7, 64, 1000}) {
        std::vector<int> visits(static_cast<std::size_t>(count), 0);
        parallel_for(0, count, 3, [&](int first, int last) {
            for (int i = first; i < last; ++i)
                ++visits[static_cast<std::size_t>(i)];
        });
        for (const int visit : visits)
            EXPECT_EQ(visit, 1);
    }
}

TEST(Parallel, rethrows_the_exception_of_a_body)
{
    const auto failing = [](int first, int) {
        if (first >= 0)
            throw std::runtime_error("band");
    };
    EXPECT_THROW(parallel_for(0, 100, 1, failing), std::runtime_error);
}

TEST(Parallel, serves_several_callers_at_once)
{
    std::atomic<int> sum = 0;
    {
        std::vector<std::jthread> callers;
        for (int caller = 0; caller < 4; ++caller) {
            callers.emplace_back([&] {
                for (int round = 0; round < 50; ++round)
                    parallel_for(0, 100, 1, [&](int first, int last) { sum += last - first; });
            });
        }
    }
    EXPECT_EQ(sum, 4 * 50 * 100);
}

TEST(Parallel, loops_may_nest)
{
    std::atomic<int> sum = 0;
    parallel_for(0, 8, 1, [&](int first, int last) {
        for (int i = first; i < last; ++i)
            parallel_for(0, 8, 1, [&](int a, int b) { sum += b - a; });
    });
    EXPECT_EQ(sum, 64);
}

} // namespace sdmatte
