#include "matting/sdmatte/memory_ladder.h"

#include <gtest/gtest.h>

#include <vector>

namespace sdmatte {
namespace {

const Error out_of_memory{
    .kind = ErrorKind::Resource, .sentence = "Too little memory.", .ran_out_of_memory = true};
const Error lost_card{.kind = ErrorKind::Resource, .sentence = "unspecified launch failure."};

Means on_card(int side, bool is_bounded = false)
{
    return {.is_on_card = true, .side = side, .is_bounded = is_bounded};
}

Means on_processor(int side)
{
    return {.is_on_card = false, .side = side};
}

// All that is tried when memory never suffices.
std::vector<Means> all_tries(const Means& asked)
{
    std::vector<Means> tries{asked};
    while (const auto next = next_means(tries.back(), asked, out_of_memory)) {
        tries.push_back(*next);
        if (tries.size() > 100)
            break;
    }
    return tries;
}

} // namespace

TEST(MemoryLadder, a_card_works_in_smaller_parts_then_smaller_squares_then_gives_way)
{
    EXPECT_EQ(
        all_tries(on_card(1024)),
        (std::vector{on_card(1024), on_card(1024, true), on_card(768, true), on_card(512, true),
                     on_processor(1024), on_processor(768), on_processor(512)}));
}

TEST(MemoryLadder, a_card_never_goes_below_half_the_side)
{
    EXPECT_EQ(all_tries(on_card(2048)),
              (std::vector{on_card(2048), on_card(2048, true), on_card(1536, true),
                           on_card(1024, true), on_processor(2048), on_processor(1536),
                           on_processor(1024), on_processor(768), on_processor(512)}));
    EXPECT_EQ(all_tries(on_card(512)),
              (std::vector{on_card(512), on_card(512, true), on_processor(512)}));
}

TEST(MemoryLadder, the_processor_works_in_parts_already_and_takes_smaller_squares)
{
    EXPECT_EQ(all_tries(on_processor(1088)), (std::vector{on_processor(1088), on_processor(1024),
                                                          on_processor(768), on_processor(512)}));
    EXPECT_EQ(all_tries(on_processor(128)), std::vector{on_processor(128)});
}

TEST(MemoryLadder, it_ends_from_every_side)
{
    for (int side = 128; side <= 2048; side += 64) {
        EXPECT_LT(all_tries(on_card(side)).size(), 12U) << side;
        EXPECT_LT(all_tries(on_processor(side)).size(), 12U) << side;
    }
}

TEST(MemoryLadder, a_lost_card_gives_way_to_the_processor_at_once)
{
    EXPECT_EQ(next_means(on_card(768, true), on_card(1024), lost_card), on_processor(1024));
    EXPECT_EQ(next_means(on_processor(1024), on_card(1024), lost_card), std::nullopt);
}

TEST(MemoryLadder, what_is_cancelled_or_wrong_is_not_tried_again)
{
    for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::Input, ErrorKind::Usage}) {
        const Error error{.kind = kind, .sentence = {}};
        EXPECT_EQ(next_means(on_card(1024), on_card(1024), error), std::nullopt);
        EXPECT_EQ(next_means(on_processor(1024), on_processor(1024), error), std::nullopt);
    }
}

TEST(MemoryLadder, every_step_is_said_in_a_sentence_of_its_own)
{
    const Means asked = on_card(1024);
    std::vector<std::string> said;
    const std::vector<Means> tries = all_tries(asked);
    for (std::size_t i = 1; i < tries.size(); ++i) {
        said.push_back(means_notice(tries[i - 1], tries[i], out_of_memory));
        EXPECT_TRUE(said.back().ends_with('.'));
    }
    ASSERT_EQ(said.size(), 6U);
    EXPECT_NE(said[0].find("smaller parts"), std::string::npos);
    EXPECT_NE(said[1].find("768"), std::string::npos);
    EXPECT_NE(said[3].find("processor"), std::string::npos);
    EXPECT_NE(said[5].find("512"), std::string::npos);
    EXPECT_NE(means_notice(asked, on_processor(1024), lost_card).find("failed"), std::string::npos);
}

} // namespace sdmatte
