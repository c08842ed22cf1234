// sdmatte sample: the built-in picture and its true alpha as files.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "base/safe_write.h"
#include "cli/arguments.h"
#include "cli/numbers.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "image/sample.h"
#include "image/write.h"

#include <optional>

namespace sdmatte::cli {
namespace {

struct SampleOptions {
    std::filesystem::path output;
    std::optional<std::filesystem::path> alpha_output;
    PictureSize size{.width = 1200, .height = 800};
    std::uint64_t seed = 1;
};

std::vector<OptionGroup> sample_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--output", "-o", "FILE", message("cli", "the picture: .png, .tif or .webp")},
                 {"--alpha", "", "FILE", message("cli", "its true alpha as a second file")},
                 {"--size", "", "WxH", message("cli", "in pixels, 1200x800 unless given")},
                 {"--seed", "", "N", message("cli", "another picture for each number")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

Result<SampleOptions> read_sample_options(const Arguments& arguments)
{
    SampleOptions options;
    if (!arguments.positionals.empty())
        return usage_error(message("cli", "\"%1\" is not expected: give the target with -o.",
                                   path_text(arguments.positionals.front())));
    const auto output = arguments.value("--output");
    if (!output)
        return usage_error(
            message("cli", "No target is given: say with -o where the picture goes."));
    options.output = *output;
    if (const auto alpha = arguments.value("--alpha"))
        options.alpha_output = *alpha;
    if (const auto text = arguments.value("--size")) {
        const auto size = parse_size(*text);
        if (!size)
            return usage_error(message("cli",
                                       "\"%1\" is no value for --size: give width and height, as "
                                       "in 1200x800.",
                                       path_text(*text)));
        options.size = *size;
    }
    if (const auto text = arguments.value("--seed")) {
        const auto seed = parse_integer(*text);
        if (!seed || *seed < 0)
            return usage_error(message("cli",
                                       "\"%1\" is no value for --seed: give a whole number from 0.",
                                       path_text(*text)));
        options.seed = static_cast<std::uint64_t>(*seed);
    }
    return options;
}

Result<void> write_sample(const SampleOptions& options, const Progress& progress)
{
    const auto check = [](const std::filesystem::path& target, Content content) {
        const auto fine = check_options(target, {}, content);
        return fine ? check_target(target) : fine;
    };
    Result<void> fine = check(options.output, Content::Foreground);
    if (fine && options.alpha_output)
        fine = check(*options.alpha_output, Content::Alpha);
    if (!fine)
        return fine;
    auto sample = make_sample(options.size.width, options.size.height, options.seed,
                              progress.part(0, 0.8F, message("cli", "Drawing")));
    if (!sample)
        return std::unexpected(sample.error());
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(sample->colour));
    const Progress writing = progress.part(0.8F, 1, message("cli", "Writing the result"));
    if (options.alpha_output) {
        auto written = write_alpha(*options.alpha_output, sample->alpha, {}, writing.part(0, 0.5F));
        if (!written)
            return written;
    }
    return write_photo(options.output, photo, writing.part(0.5F, 1));
}

} // namespace

int run_sample(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = sample_option_groups();
    const auto arguments = parse_arguments(groups, words, "sample");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed = print_result(message("cli", "Usage: sdmatte sample -o FILE [options]")
                                          + "\n" + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    const auto options = read_sample_options(*arguments);
    if (!options)
        return report(options.error());
    const Result<void> done = [&] {
        TerminalProgress terminal;
        return guarded([&] { return write_sample(*options, terminal.progress(stop)); });
    }();
    if (!done)
        return report(done.error());
    const auto printed = print_result(options->output.string());
    return printed ? 0 : report(printed.error());
}

} // namespace sdmatte::cli
