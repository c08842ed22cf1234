// Where a batch gets its photos from: a plan that is there from the start, or a folder that is
// watched.
#pragma once

#include "batch/plan.h"

#include <functional>
#include <optional>

namespace sdmatte {

struct ItemSource {
    struct Next {
        std::optional<BatchItem> item{}; // nothing: none at the moment
        bool is_over = false;            // and none will come
    };
    // Never waits. Called by one thread at a time.
    std::function<Next()> next;
    std::function<std::size_t()> left; // that are known; any thread
};

ItemSource items_of(Plan plan);

} // namespace sdmatte
