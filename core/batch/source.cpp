#include "batch/source.h"

#include <atomic>
#include <memory>
#include <utility>

namespace sdmatte {

ItemSource items_of(Plan plan)
{
    struct State {
        std::vector<BatchItem> items;
        std::atomic<std::size_t> given = 0;
    };
    auto state = std::make_shared<State>();
    state->items = std::move(plan.items);
    return {.next = [state]() -> ItemSource::Next {
                const std::size_t i = state->given;
                if (i == state->items.size())
                    return {.is_over = true};
                ++state->given;
                return {.item = std::move(state->items[i])};
            },
            .left = [state] { return state->items.size() - state->given; }};
}

} // namespace sdmatte
