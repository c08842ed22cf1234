// What a batch does with every photo.
#pragma once

#include "image/write.h"
#include "matting/edge.h"

#include <cstdint>
#include <string>

namespace sdmatte {

struct BatchSettings {
    std::string engine = "classical"; // which one and how, in words that tell one from another
    std::string names = ".png";       // how results are named, for the same purpose
    EdgeAdjustment edge{};
    bool estimates_foreground = true;
    WriteOptions write{}; // its frame and `trims` are not used
    bool trims = false;   // each file ends where its object does
    std::int64_t max_pixels = 500'000'000;
};

// The same text for the same results: what is compared when a batch goes on.
std::string settings_text(const BatchSettings& settings);

} // namespace sdmatte
