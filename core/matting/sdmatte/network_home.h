// A loaded network and what its passes are made with, which become less as memory runs out. All
// sessions of an engine share it; any thread may call.
#pragma once

#include "base/guarded.h"
#include "base/progress.h"
#include "matting/sdmatte/memory_ladder.h"
#include "network/sdmatte.h"

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace sdmatte {

class NetworkHome {
public:
    // Loads the same network for the processor, when the card is left.
    using Load = std::function<Result<Network>(const Progress&)>;

    // `notices` say what had to be given up before.
    NetworkHome(Network network, const Means& asked, Load load_for_processor,
                std::vector<std::string> notices = {});

    struct Place {
        std::shared_ptr<const Network> network; // null: the card was left, and nothing loaded since
        Means means;
    };
    [[nodiscard]] Means means() const;
    [[nodiscard]] std::vector<std::string> notices() const; // all that was given up so far

    // work(place, progress), a Result, and again with less for as long as memory runs out. It must
    // not keep the place. Errors: those of the last try.
    template <class Work>
    auto run(const Progress& progress, Work&& work)
        -> decltype(work(std::declval<const Place&>(), progress))
    {
        const Progress rising = never_falling(progress);
        while (true) {
            const Progress rest = rising.part(0, 1, stage());
            Result<Place> now = place(rest);
            if (!now)
                return std::unexpected(now.error());
            const Means means = now->means;
            auto result = guarded([&] { return work(std::as_const(*now), rest); });
            now->network.reset(); // or giving it up would free nothing
            if (result || progress.is_cancelled() || !give_up(means, result.error()))
                return result;
        }
    }

private:
    static Progress never_falling(const Progress& progress);
    Result<Place> place(const Progress& progress); // with a network, loaded if need be
    // False: nothing is left to be tried.
    bool give_up(const Means& failed, const Error& error);
    [[nodiscard]] std::string stage() const; // what was given up last; empty: nothing

    mutable std::mutex mutex_; // guards what follows
    Place place_;
    std::vector<std::string> notices_;
    std::string stage_;
    const Means asked_;
    const Load load_for_processor_;
};

} // namespace sdmatte
