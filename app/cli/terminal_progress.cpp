#include "cli/terminal_progress.h"

#include "base/process.h"

#include <cstdio>
#include <utility>

namespace sdmatte::cli {

TerminalProgress::TerminalProgress()
    : is_watched_(is_terminal(stderr))
    , last_(std::chrono::steady_clock::now())
{
}

TerminalProgress::~TerminalProgress()
{
    if (is_shown_)
        std::fputs("\r\033[K", stderr);
}

Progress TerminalProgress::progress(std::stop_token stop)
{
    if (!is_watched_)
        return {std::move(stop), {}};
    return {std::move(stop),
            [this](float fraction, std::string_view stage) { show(fraction, stage); }};
}

void TerminalProgress::show(float fraction, std::string_view stage)
{
    constexpr auto between = std::chrono::milliseconds(100);
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < between)
        return;
    last_ = now;
    is_shown_ = true;
    std::fprintf(stderr, "\r\033[K%3d %%  %.*s", static_cast<int>(fraction * 100),
                 static_cast<int>(stage.size()), stage.data());
    std::fflush(stderr);
}

} // namespace sdmatte::cli
