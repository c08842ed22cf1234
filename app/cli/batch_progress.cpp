#include "cli/batch_progress.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/process.h"
#include "cli/report.h"

#include <cmath>
#include <cstdio>
#include <utility>

namespace sdmatte::cli {
namespace {

std::string json_of(const PhotoOutcome& photo, const BatchOptions& options,
                    const std::string& engine)
{
    nlohmann::ordered_json line;
    line["photo"] = (options.plan.input / photo.name).string();
    line["output"] = nullptr;
    line["engine"] = engine;
    line["seconds"] = photo.seconds;
    line["status"] = photo.status;
    line["error"] = nullptr;
    line["confidence"] = nullptr;
    if (photo.is_done) {
        line["output"] = (options.plan.output / photo.output).string();
        line["confidence"] = photo.confidence;
        if (photo.frame)
            line["frame"] = {{"x", photo.frame->x},
                             {"y", photo.frame->y},
                             {"width", photo.frame->width},
                             {"height", photo.frame->height}};
    } else {
        line["error"] = photo.error;
    }
    return json_line(line);
}

// "2 h 5 min", "3 min", "40 s".
std::string duration_text(double seconds)
{
    constexpr int hour = 3600;
    constexpr int minute = 60;
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole >= hour)
        return message("cli", "%1 h %2 min", whole / hour, whole % hour / minute);
    return whole >= minute ? message("cli", "%1 min", whole / minute)
                           : message("cli", "%1 s", whole);
}

} // namespace

BatchProgress::BatchProgress(const BatchOptions& options, std::string engine)
    : options_(options)
    , engine_(std::move(engine))
    , is_watched_(is_terminal(stderr))
{
}

BatchProgress::~BatchProgress()
{
    wipe();
}

void BatchProgress::tell(const BatchEvent& event)
{
    wipe();
    const PhotoOutcome& photo = event.photo;
    switch (event.kind) {
    case BatchEvent::Kind::Photo:
        // The sentences of some errors name no file.
        if (!photo.is_done)
            std::fprintf(stderr, "%s: %s\n", path_text(photo.name).c_str(), photo.error.c_str());
        if (options_.prints_json || photo.is_done)
            has_printed_ =
                print_result(options_.prints_json ? json_of(photo, options_, engine_)
                                                  : path_text(options_.plan.output / photo.output))
                    .has_value()
                && has_printed_;
        break;
    case BatchEvent::Kind::Waiting: std::fprintf(stderr, "%s\n", event.sentence.c_str()); break;
    case BatchEvent::Kind::GoesOn:
        std::fprintf(stderr, "%s\n", message("cli", "The batch goes on.").c_str());
        break;
    case BatchEvent::Kind::Kept: break;
    }
    show(event.counts);
}

void BatchProgress::wipe()
{
    if (is_shown_)
        std::fputs("\r\033[K", stderr);
    is_shown_ = false;
}

void BatchProgress::show(const BatchCounts& counts)
{
    if (!is_watched_)
        return;
    std::string line =
        message("cli", "%1 done, %2 failed, %3 left, %4 a minute", counts.done + counts.kept,
                counts.failed, counts.left, std::round(counts.photos_a_minute * 10) / 10);
    if (counts.seconds_left)
        line += message("cli", ", about %1 more", duration_text(*counts.seconds_left));
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
    is_shown_ = true;
}

} // namespace sdmatte::cli
