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
#include "matting/finish.h"
#include "prompt/validate.h"

#include <chrono>

namespace sdmatte::cli {
namespace {

using Path = std::filesystem::path;

struct Outcome {
    std::string engine;
    float confidence = 0;
    std::vector<std::string> notices;
    std::optional<PixelFrame> frame; // what trimmed files hold
};

Result<Prompt> load_prompt(const MatteOptions& options, int width, int height)
{
    Prompt prompt = options.prompt;
    using Reader = Result<Raster<std::uint8_t>> (*)(const Path&, int, int);
    const auto load = [&](const std::optional<Path>& file, Reader read,
                          SharedMask& target) -> Result<void> {
        if (!file)
            return {};
        auto mask = read(*file, width, height);
        if (!mask)
            return std::unexpected(mask.error());
        target = std::make_shared<const Raster<std::uint8_t>>(std::move(*mask));
        return {};
    };
    Result<void> fine = load(options.mask, read_mask, prompt.area);
    if (fine)
        fine = load(options.trimap, read_trimap, prompt.trimap);
    if (fine)
        fine = load(options.keep_mask, read_mask, prompt.keep);
    if (fine)
        fine = load(options.remove_mask, read_mask, prompt.remove);
    if (fine)
        fine = check_prompt(prompt, width, height);
    if (!fine)
        return std::unexpected(fine.error());
    return prompt;
}

void add_engine_notices(const Prompt& prompt, const Engine& engine, const MatteOptions& options,
                        std::vector<std::string>& notices)
{
    if (options.engine_notice)
        notices.push_back(*options.engine_notice);
    if (!prompt.caption.empty() && !engine.capabilities().caption)
        notices.push_back(message("cli",
                                  "The engine %1 does not read captions: \"%2\" had no effect.",
                                  engine.name(), path_text(prompt.caption)));
    if (prompt.is_see_through && !engine.capabilities().see_through)
        notices.push_back(message(
            "cli",
            "The engine %1 treats see-through objects as any other: --transparent had no effect.",
            engine.name()));
}

// The engine and all that it holds are gone when this returns.
Result<Matte> compute_matte(const Image& photo, const Prompt& prompt, const MatteOptions& options,
                            Outcome& outcome, const Progress& progress)
{
    auto made = make_engine(options.engine, outcome.notices, progress.part(0, 0.25F));
    if (!made)
        return std::unexpected(made.error());
    const std::unique_ptr<Engine> engine = *std::move(made);
    outcome.engine = engine->name();
    add_engine_notices(prompt, *engine, options, outcome.notices);

    auto colour =
        engine_colour(photo, progress.part(0.25F, 0.3F, message("cli", "Converting colours")));
    if (!colour)
        return std::unexpected(colour.error());
    auto session =
        engine->open(*colour, progress.part(0.3F, 0.45F, message("cli", "Opening the photo")));
    if (!session)
        return std::unexpected(session.error());
    auto matte =
        (*session)->matte(prompt, progress.part(0.45F, 1, message("cli", "Computing the matte")));
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
    auto prompt = load_prompt(options, photo->width(), photo->height());
    if (!prompt)
        return std::unexpected(prompt.error());

    auto matte = compute_matte(*photo, *prompt, options, outcome, progress.part(0.15F, 0.75F));
    if (!matte)
        return std::unexpected(matte.error());
    auto alpha =
        finish_alpha(std::move(matte->alpha),
                     {.edge = options.edge, .keep = prompt->keep, .remove = prompt->remove},
                     progress.part(0.75F, 0.8F, message("cli", "Adjusting the edge")));
    if (!alpha)
        return std::unexpected(alpha.error());
    *prompt = {}; // a large photo's masks are not needed any more

    auto foreground = finish_foreground(
        *photo, **alpha, options.estimates_foreground ? options.edge.decontaminate : 0.F,
        progress.part(0.8F, 0.9F, message("cli", "Estimating colours")));
    if (!foreground)
        return std::unexpected(foreground.error());
    const CutOut cut_out{.photo = std::move(*photo),
                         .foreground = std::move(*foreground),
                         .alpha = std::move(*alpha)};
    if (options.trims)
        outcome.frame = trimmed_frame(cut_out, options, outcome.notices);
    return write_results(cut_out, options, outcome.frame,
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
