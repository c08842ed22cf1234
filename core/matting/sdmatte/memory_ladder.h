// What is tried when a network's pass runs out of memory or its card is lost: the same in smaller
// parts, then smaller squares, then the processor. Pure: nothing here knows LibTorch.
#pragma once

#include "base/error.h"

#include <optional>
#include <string>

namespace sdmatte {

// What a network makes its passes with.
struct Means {
    bool is_on_card = false;
    int side = 1024;         // of the network's square
    bool is_bounded = false; // long layers in bands on a card too; on the processor they always are

    bool operator==(const Means&) const = default;
};

// What is tried after a pass with `failed` ended with `error`, when `asked` is what the user wants;
// nothing: the error stands. Each answer is less than the one before, so that trying ends.
// Cancelled passes and errors that less memory would not mend are never tried again.
std::optional<Means> next_means(const Means& failed, const Means& asked, const Error& error);

// One sentence: what is done instead from here on, and why.
std::string means_notice(const Means& failed, const Means& next, const Error& error);

// The same as a phrase, for what shows the progress.
std::string means_stage(const Means& failed, const Means& next, const Error& error);

} // namespace sdmatte
