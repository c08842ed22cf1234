// One line on stderr that shows how far the work is, when a person is watching.
#pragma once

#include "base/progress.h"

#include <chrono>
#include <stop_token>
#include <string_view>

namespace sdmatte::cli {

class TerminalProgress {
public:
    TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;
    ~TerminalProgress(); // wipes the line

    // Cancelled by `stop`; must not outlive this object.
    Progress progress(std::stop_token stop);

private:
    void show(float fraction, std::string_view stage);

    bool is_watched_;
    bool is_shown_ = false;
    std::chrono::steady_clock::time_point last_;
};

} // namespace sdmatte::cli
