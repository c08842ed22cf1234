// Passes that run out of memory, by script: what is tried, what is said, and when it ends.
#include "matting/sdmatte/network_home.h"

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace sdmatte {
namespace {

using Place = NetworkHome::Place;

Result<int> out_of_memory()
{
    return std::unexpected(Error{
        .kind = ErrorKind::Resource, .sentence = "Too little memory.", .ran_out_of_memory = true});
}

struct Home {
    int loads = 0; // for the processor
    bool loads_fail = false;
    NetworkHome home;

    explicit Home(const Means& asked)
        : home(Network{}, asked, [this](const Progress&) -> Result<Network> {
            ++loads;
            if (loads_fail)
                return resource_error("The disk failed.");
            return Network{};
        })
    {
    }

    // A pass that works with `enough` alone; what was tried is kept.
    Result<int> run(const Means& enough, const Progress& progress = {})
    {
        tries.clear();
        return home.run(progress, [&](const Place& place, const Progress&) -> Result<int> {
            tries.push_back(place.means);
            return place.means == enough ? Result<int>(7) : out_of_memory();
        });
    }
    std::vector<Means> tries;
};

constexpr Means card{.is_on_card = true, .side = 1024};
constexpr Means card_bounded{.is_on_card = true, .side = 1024, .is_bounded = true};
constexpr Means processor{.is_on_card = false, .side = 1024};
constexpr Means processor_small{.is_on_card = false, .side = 768};

} // namespace

TEST(NetworkHome, what_fits_is_tried_once_and_nothing_is_said)
{
    Home home(card);
    EXPECT_EQ(*home.run(card), 7);
    EXPECT_EQ(home.tries, std::vector{card});
    EXPECT_TRUE(home.home.notices().empty());
}

TEST(NetworkHome, the_next_pass_begins_with_what_was_enough)
{
    Home home(card);
    EXPECT_EQ(*home.run(card_bounded), 7);
    EXPECT_EQ(home.tries, (std::vector{card, card_bounded}));
    EXPECT_EQ(*home.run(card_bounded), 7);
    EXPECT_EQ(home.tries, std::vector{card_bounded});
    EXPECT_EQ(home.home.notices().size(), 1U);
    EXPECT_EQ(home.loads, 0);
}

TEST(NetworkHome, the_processor_gets_a_network_of_its_own_once)
{
    Home home(card);
    EXPECT_EQ(*home.run(processor_small), 7);
    EXPECT_EQ(home.tries.size(), 6U);
    EXPECT_EQ(home.loads, 1);
    EXPECT_EQ(home.home.notices().size(), 5U);
    EXPECT_EQ(*home.run(processor_small), 7);
    EXPECT_EQ(home.loads, 1);
}

TEST(NetworkHome, when_nothing_suffices_the_last_error_stands)
{
    Home home(processor);
    const auto result = home.run(card);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().sentence, "Too little memory.");
    EXPECT_EQ(home.tries.size(), 3U); // 1024, 768, 512
    EXPECT_FALSE(home.run(card));
    EXPECT_EQ(home.tries.size(), 1U); // it is known by now
}

TEST(NetworkHome, an_allocation_that_throws_is_taken_for_what_it_is)
{
    Home home(processor);
    const auto result = home.home.run({}, [](const Place& place, const Progress&) -> Result<int> {
        if (place.means.side == 1024)
            throw std::bad_alloc();
        return place.means.side;
    });
    EXPECT_EQ(result, 768);
}

TEST(NetworkHome, an_exception_of_another_kind_is_no_lack_of_memory)
{
    Home home(processor);
    int tries = 0;
    const auto result = home.home.run({}, [&](const Place&, const Progress&) -> Result<int> {
        ++tries;
        throw std::runtime_error("a fault");
    });
    EXPECT_FALSE(result);
    EXPECT_EQ(tries, 1);
}

TEST(NetworkHome, a_lost_card_is_left_at_once)
{
    Home home(card);
    const auto pass = [](const Place& place, const Progress&) -> Result<int> {
        if (place.means.is_on_card)
            throw std::runtime_error("CUDA error: unspecified launch failure");
        return 7;
    };
    EXPECT_EQ(home.home.run({}, pass), 7);
    EXPECT_EQ(home.home.means(), processor);
    EXPECT_EQ(home.loads, 1);
}

TEST(NetworkHome, a_cancelled_pass_is_never_tried_again)
{
    std::stop_source stop;
    Home home(card);
    int tries = 0;
    const auto result = home.home.run(Progress(stop.get_token(), {}),
                                      [&](const Place&, const Progress&) -> Result<int> {
                                          ++tries;
                                          stop.request_stop();
                                          return out_of_memory(); // at the very moment
                                      });
    EXPECT_FALSE(result);
    EXPECT_EQ(tries, 1);
    EXPECT_EQ(home.home.means(), card);
    EXPECT_TRUE(home.home.notices().empty());
}

TEST(NetworkHome, a_network_that_could_not_be_loaded_for_the_processor_is_loaded_later)
{
    Home home(card);
    home.loads_fail = true;
    const auto first = home.run(processor);
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().sentence, "The disk failed.");
    home.loads_fail = false;
    EXPECT_EQ(*home.run(processor), 7);
    EXPECT_EQ(home.tries, std::vector{processor});
}

TEST(NetworkHome, progress_never_falls_and_says_what_was_given_up)
{
    std::vector<float> fractions;
    std::vector<std::string> stages;
    const Progress progress({}, [&](float fraction, std::string_view stage) {
        fractions.push_back(fraction);
        stages.emplace_back(stage);
    });
    Home home(processor);
    (void)home.home.run(progress, [](const Place& place, const Progress& rest) -> Result<int> {
        rest.report(0.3F);
        if (place.means.side > 512)
            return out_of_memory();
        rest.report(1);
        return 7;
    });
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
    EXPECT_EQ(fractions.back(), 1);
    EXPECT_EQ(stages.front(), "");
    EXPECT_NE(std::ranges::find(stages, "Too little memory: working at side 768"), stages.end());
    EXPECT_EQ(stages.back(), "Too little memory: working at side 512"); // to the end
}

} // namespace sdmatte
