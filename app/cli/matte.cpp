// sdmatte matte: one photo, one prompt, one cut-out.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "cli/matte_options.h"
#include "cli/matte_results.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "image/engine_colour.h"
#include "image/read.h"
#include "matting/cut_out_steps.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace sdmatte::cli {
namespace {

struct Outcome {
    std::string engine;
    float confidence = 0;
    std::vector<std::string> notices;
    std::optional<PixelFrame> frame; // what trimmed files hold
};

// The engine and all that it holds are gone when this returns.
Result<Matte> compute_matte(const Image& photo, const Prompt& prompt, const MatteOptions& options,
                            Outcome& outcome, const Progress& progress)
{
    auto made = make_engine(options.engine, outcome.notices, progress.part(0, 0.25F));
    if (!made)
        return std::unexpected(made.error());
    const std::unique_ptr<Engine> engine = *std::move(made);
    outcome.engine = engine->name();
    if (options.engine_notice)
        outcome.notices.push_back(*options.engine_notice);
    std::ranges::copy(ignored_wishes(prompt, *engine), std::back_inserter(outcome.notices));

    auto colour =
        engine_colour(photo, progress.part(0.25F, 0.3F, message("cli", "Converting colours")));
    if (!colour)
        return std::unexpected(colour.error());
    auto matte = find_matte(*engine, *colour, prompt, progress.part(0.3F, 1));
    if (matte) {
        outcome.confidence = matte->confidence;
        outcome.notices.insert(outcome.notices.end(), matte->notices.begin(), matte->notices.end());
    }
    return matte;
}

Result<void> make_cut_out(const MatteOptions& options, Outcome& outcome, const Progress& progress)
{
    if (auto fine = check_targets(options); !fine)
        return fine;
    if (options.threads > 0)
        set_thread_count(options.threads);

    auto photo = read_image(options.photo, {.max_pixels = options.max_pixels},
                            progress.part(0, 0.15F, message("cli", "Reading the photo")));
    if (!photo)
        return std::unexpected(photo.error());
    outcome.notices = photo->notices;
    auto prompt = load_masks(options.prompt, options.masks, photo->width(), photo->height());
    if (!prompt)
        return std::unexpected(prompt.error());

    auto matte = compute_matte(*photo, *prompt, options, outcome, progress.part(0.15F, 0.75F));
    if (!matte)
        return std::unexpected(matte.error());
    const Finishing finishing{.edge = options.edge, .keep = prompt->keep, .remove = prompt->remove};
    *prompt = {}; // a large photo's masks are not needed any more
    const auto cut_out = finish_cut_out(*std::move(photo), std::move(matte->alpha), finishing,
                                        options.estimates_foreground, progress.part(0.75F, 0.9F));
    if (!cut_out)
        return std::unexpected(cut_out.error());
    if (options.trims)
        outcome.frame = trimmed_frame(*cut_out, options, outcome.notices);
    return write_results(*cut_out, options, outcome.frame,
                         progress.part(0.9F, 1, message("cli", "Writing the result")));
}

std::string result_line(const MatteOptions& options, const Outcome& outcome, double seconds,
                        const Error* error)
{
    nlohmann::ordered_json line;
    line["photo"] = options.photo.string();
    line["output"] = nullptr;
    line["engine"] = options.engine.network ? "sdmatte" : "classical";
    line["seconds"] = seconds;
    line["status"] = 0;
    line["error"] = nullptr;
    line["confidence"] = nullptr;
    if (error == nullptr) {
        line["output"] = options.output.string();
        line["confidence"] = outcome.confidence;
        if (outcome.frame)
            line["frame"] = {{"x", outcome.frame->x},
                             {"y", outcome.frame->y},
                             {"width", outcome.frame->width},
                             {"height", outcome.frame->height}};
    } else {
        line["status"] = exit_status(error->kind);
        line["error"] = error->sentence;
    }
    return json_line(line);
}

} // namespace

int run_matte(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto start = std::chrono::steady_clock::now();
    const auto groups = matte_option_groups();
    const auto arguments = parse_arguments(groups, words, "matte");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const std::string text = message("cli", "Usage: sdmatte matte PHOTO -o CUT-OUT [options]")
                                 + "\n" + help_text(groups);
        const auto printed = print_result(text);
        return printed ? 0 : report(printed.error());
    }
    const auto options = read_matte_options(*arguments);
    if (!options)
        return report(options.error());

    Outcome outcome;
    const Result<void> done = [&] {
        TerminalProgress terminal;
        return guarded([&] { return make_cut_out(*options, outcome, terminal.progress(stop)); });
    }();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;

    if (done)
        print_notices(outcome.notices);
    const int status = done ? 0 : report(done.error());
    if (!done && !options->prints_json)
        return status;
    const auto printed =
        print_result(options->prints_json ? result_line(*options, outcome, seconds.count(),
                                                        done ? nullptr : &done.error())
                                          : options->output.string());
    return printed ? status : report(printed.error());
}

} // namespace sdmatte::cli
