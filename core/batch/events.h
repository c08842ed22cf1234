// What a running batch tells: values, for a terminal and a window alike.
#pragma once

#include "batch/score.h"
#include "image/write.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte {

struct PhotoOutcome {
    std::string name;   // of the photo, relative to the input folder
    std::string output; // relative to the output folder
    bool is_done = false;
    std::string error{}; // the sentence; empty when done
    int status = 0;      // as an exit status
    double seconds = 0;  // of work, waiting left out
    double confidence = 0;
    Doubts doubts{};
    std::optional<PixelFrame> frame{}; // what a trimmed file holds
    std::vector<std::string> notices{};
};

struct BatchCounts {
    std::size_t done = 0;
    std::size_t failed = 0;
    std::size_t kept = 0; // finished by an earlier run
    std::size_t left = 0;
    double photos_a_minute = 0;           // of late
    std::optional<double> seconds_left{}; // nothing as long as nobody can know
};

struct BatchEvent {
    enum class Kind {
        Photo,   // one more is done or failed
        Kept,    // one more was finished before
        Waiting, // the run waits for what `sentence` says
        GoesOn,  // and has it again
    };
    Kind kind = Kind::Photo;
    PhotoOutcome photo{};
    std::string sentence{};
    BatchCounts counts{};
};

// Called by one thread of the run at a time; the run waits for it.
using EventSink = std::function<void(const BatchEvent&)>;

} // namespace sdmatte
