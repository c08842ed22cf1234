// What a long computation is given: it reports how far it is, and asks whether to go on.
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace sdmatte {

// `fraction` in 0..1, never falling within one computation; `stage` is translated.
// Called from the thread that runs the computation.
using ProgressCallback = std::function<void(float fraction, std::string_view stage)>;

class Progress {
public:
    Progress() = default; // nobody listens, nobody cancels
    Progress(std::stop_token stop, ProgressCallback callback);

    // The part of this progress from `begin` to `end` (0..1), seen as a whole by a stage.
    [[nodiscard]] Progress part(float begin, float end, std::string stage = {}) const;

    void report(float fraction) const;
    [[nodiscard]] bool is_cancelled() const { return stop_.stop_requested(); }
    [[nodiscard]] const std::stop_token& stop_token() const { return stop_; }

private:
    std::stop_token stop_;
    ProgressCallback callback_;
    std::string stage_;
    float begin_ = 0;
    float end_ = 1;
};

} // namespace sdmatte
