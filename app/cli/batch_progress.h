// What `sdmatte batch` says while it runs: results on stdout, failures and progress on stderr.
#pragma once

#include "batch/events.h"
#include "cli/batch_options.h"

namespace sdmatte::cli {

class BatchProgress {
public:
    BatchProgress(const BatchOptions& options, std::string engine);
    BatchProgress(const BatchProgress&) = delete;
    BatchProgress& operator=(const BatchProgress&) = delete;
    ~BatchProgress(); // wipes the line

    void tell(const BatchEvent& event);

    [[nodiscard]] bool has_printed() const { return has_printed_; } // false: stdout is full

private:
    void wipe();
    void show(const BatchCounts& counts);

    const BatchOptions& options_;
    const std::string engine_;
    const bool is_watched_;
    bool is_shown_ = false;
    bool has_printed_ = true;
};

} // namespace sdmatte::cli
