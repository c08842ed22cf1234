#include "cli/matte_options.h"

#include "base/message.h"
#include "base/path_text.h"
#include "cli/installed_choice.h"
#include "cli/numbers.h"
#include "cli/option_values.h"
#include "prompt/validate.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace sdmatte::cli {
namespace {

using Path = std::filesystem::path;

Result<void> read_engine(const Arguments& arguments, MatteOptions& options)
{
    auto engine = read_engine_options(arguments, UnnamedModel::Installed);
    if (!engine)
        return std::unexpected(engine.error());
    options.engine = *std::move(engine);
    if (auto detail = choice(arguments, "--detail", {"auto", "off"}, "auto"); !detail)
        return std::unexpected(detail.error());

    const auto threads = integer(arguments, "--threads", 0, 1024, 0);
    if (!threads)
        return std::unexpected(threads.error());
    options.threads = static_cast<int>(*threads);
    const auto most = integer(arguments, "--max-pixels", 1,
                              std::numeric_limits<std::int64_t>::max(), options.max_pixels);
    if (!most)
        return std::unexpected(most.error());
    options.max_pixels = *most;
    return {};
}

bool has_only_points(const MatteOptions& options)
{
    return !options.prompt.points.empty() && options.prompt.boxes.empty() && !options.masks.area
           && !options.masks.trimap;
}

Result<void> find_model_file(MatteOptions& options)
{
    auto notice =
        choose_installed(options.engine, {.has_only_points = has_only_points(options),
                                          .has_trimap = options.masks.trimap.has_value()});
    if (!notice)
        return std::unexpected(notice.error());
    options.engine_notice = *std::move(notice);
    return find_network(options.engine);
}

// The studio grows such points to a mask and says so; a command means what it says.
Result<void> refuse_points_for_star(const MatteOptions& options)
{
    const bool is_star =
        options.engine.network && options.engine.network->network == NetworkKind::SdMatteStar;
    if (is_star && has_only_points(options))
        return usage_error(message("cli",
                                   "SDMatte* was never trained with points and finds nothing "
                                   "from them: give --box or --mask, or use another "
                                   "network."));
    return {};
}

Result<void> read_boxes_and_points(const Arguments& arguments, Prompt& prompt)
{
    for (const GivenOption& option : arguments.options) {
        if (option.name == "--box") {
            const auto edges = parse_integers(option.value, 4);
            if (!edges)
                return bad_value(option, message("cli", "four whole numbers X0,Y0,X1,Y1"));
            prompt.boxes.push_back({(*edges)[0], (*edges)[1], (*edges)[2], (*edges)[3]});
        } else if (option.name == "--point" || option.name == "--not-point") {
            const auto place = parse_integers(option.value, 2);
            if (!place)
                return bad_value(option, message("cli", "two whole numbers X,Y"));
            prompt.points.push_back({(*place)[0], (*place)[1], option.name == "--point"});
        } else {
            continue;
        }
        if (option.value.find('-') != std::string::npos)
            return usage_error(message("cli",
                                       "%1 %2 lies outside every photo: coordinates count from 0 "
                                       "at its left and top edges.",
                                       option.name, option.value));
    }
    // A reversed or empty box is wrong whatever the photo is.
    constexpr int any = std::numeric_limits<int>::max();
    for (const Box& box : prompt.boxes) {
        Prompt alone;
        alone.boxes = {box};
        if (auto fine = check_prompt(alone, any, any); !fine)
            return usage_error(fine.error().sentence);
    }
    return {};
}

Result<void> read_prompt(const Arguments& arguments, MatteOptions& options)
{
    if (auto fine = read_boxes_and_points(arguments, options.prompt); !fine)
        return fine;
    const auto file = [&](std::string_view name) -> std::optional<Path> {
        const auto value = arguments.value(name);
        return value ? std::optional<Path>(*value) : std::nullopt;
    };
    options.masks.area = file("--mask");
    options.masks.trimap = file("--trimap");
    options.masks.keep = file("--keep-mask");
    options.masks.remove = file("--remove-mask");
    options.prompt.caption = arguments.value("--caption").value_or("");
    options.prompt.is_see_through = arguments.has("--transparent");
    if (arguments.has("--auto"))
        for (const auto name : {"--box", "--point", "--not-point", "--mask", "--trimap"})
            if (arguments.has(name))
                return usage_error(message(
                    "cli", "--auto looks for the subject itself: leave out either it or %1.",
                    name));
    return {};
}

Result<void> read_edge(const Arguments& arguments, EdgeAdjustment& edge)
{
    const std::pair<std::string_view, float*> members[] = {
        {"--shift", &edge.shift_px},
        {"--feather", &edge.feather_px},
        {"--contrast", &edge.contrast},
        {"--despeckle", &edge.despeckle},
        {"--decontaminate", &edge.decontaminate},
    };
    for (const auto& [name, member] : members) {
        const auto text = arguments.value(name);
        if (!text)
            continue;
        const auto number = parse_decimal(*text);
        if (!number)
            return bad_value({std::string(name), *text}, message("cli", "a number like 1.5"));
        *member = static_cast<float>(*number);
    }
    return check(edge);
}

// --bits asks for what the formats can hold: at least one file takes it, the others come close.
Result<void> choose_bits(int bits, MatteOptions& options)
{
    const auto most = [bits](const Path& path) {
        for (const int candidate : {bits, 16, 8})
            if (candidate <= bits && check_format(path, candidate))
                return candidate;
        return 0;
    };
    bool is_taken = false;
    const auto choose = [&](const std::optional<Path>& path, WriteOptions& how) {
        how.bits = path ? most(*path) : 0;
        is_taken = is_taken || how.bits == bits;
    };
    choose(options.output, options.output_options);
    choose(options.alpha_output, options.alpha_options);
    choose(options.foreground_output, options.foreground_options);
    return is_taken ? Result<void>() : check_format(options.output, bits);
}

// --quality is for the colours of WebP: of one file at least.
Result<void> choose_quality(const Arguments& arguments, MatteOptions& options)
{
    const auto quality = integer(arguments, "--quality", 1, 100, 0);
    if (!quality)
        return std::unexpected(quality.error());
    if (*quality == 0)
        return {};
    const WriteOptions asked{.quality = static_cast<int>(*quality)};
    if (check_options(options.output, asked))
        options.output_options.quality = asked.quality;
    if (options.foreground_output
        && check_options(*options.foreground_output, asked, Content::Foreground))
        options.foreground_options.quality = asked.quality;
    if (!options.output_options.quality && !options.foreground_options.quality)
        return check_options(options.output, asked);
    return {};
}

// Whether each file can hold what goes into it, with all that was chosen.
Result<void> check_outputs(const MatteOptions& options)
{
    auto fine = check_options(options.output, options.output_options);
    if (fine && options.alpha_output)
        fine = check_options(*options.alpha_output, options.alpha_options, Content::Alpha);
    if (fine && options.trimap_output)
        fine = check_options(*options.trimap_output, {}, Content::Trimap);
    if (fine && options.foreground_output)
        fine = check_options(*options.foreground_output, options.foreground_options,
                             Content::Foreground);
    return fine;
}

Result<void> read_output(const Arguments& arguments, MatteOptions& options)
{
    const auto foreground = choice(arguments, "--foreground", {"auto", "off"}, "auto");
    if (!foreground)
        return std::unexpected(foreground.error());
    options.estimates_foreground = *foreground == "auto";
    if (!options.estimates_foreground && arguments.has("--decontaminate"))
        return usage_error(message("cli",
                                   "--foreground off leaves nothing to decontaminate: leave out "
                                   "one of the two."));
    if (!options.estimates_foreground && options.foreground_output)
        return usage_error(message("cli",
                                   "--foreground off leaves no foreground to write: leave it or "
                                   "--foreground-output out."));
    const auto hidden = choice(arguments, "--hidden", {"zero", "bleed"}, "zero");
    if (!hidden)
        return std::unexpected(hidden.error());
    options.output_options.hidden = *hidden == "zero" ? Hidden::Zero : Hidden::Bleed;
    const auto bits = choice(arguments, "--bits", {"8", "16", "32"}, "0");
    if (!bits)
        return std::unexpected(bits.error());
    options.output_options.keep_gps = !arguments.has("--no-gps");
    options.foreground_options.keep_gps = options.output_options.keep_gps;
    options.trims = arguments.has("--trim");
    options.prints_json = arguments.has("--json");
    options.is_forced = arguments.has("--force");
    auto fine = check_outputs(options); // formats first: bits and quality ask what they hold
    if (fine)
        fine = choose_bits(static_cast<int>(parse_integer(*bits).value_or(0)), options);
    if (fine)
        fine = choose_quality(arguments, options);
    return fine ? check_outputs(options) : fine;
}

Result<void> read_files(const Arguments& arguments, MatteOptions& options)
{
    if (arguments.positionals.empty() || arguments.positionals.front().empty())
        return usage_error(
            message("cli", "No photo is given: sdmatte matte PHOTO -o CUT-OUT.png."));
    if (arguments.positionals.size() > 1)
        return usage_error(message("cli", "\"%1\" is one photo too many: give one at a time.",
                                   path_text(arguments.positionals[1])));
    options.photo = arguments.positionals.front();
    const auto output = arguments.value("--output");
    if (!output)
        return usage_error(
            message("cli", "No target is given: say with -o where the cut-out goes."));
    options.output = *output;
    const auto file = [&](std::string_view name) -> std::optional<Path> {
        const auto value = arguments.value(name);
        return value ? std::optional<Path>(*value) : std::nullopt;
    };
    options.alpha_output = file("--alpha");
    options.trimap_output = file("--trimap-output");
    options.foreground_output = file("--foreground-output");
    return {};
}

} // namespace

Result<MatteOptions> read_matte_options(const Arguments& arguments)
{
    MatteOptions options;
    Result<void> fine = read_files(arguments, options);
    if (fine)
        fine = read_engine(arguments, options);
    if (fine)
        fine = read_prompt(arguments, options);
    if (fine)
        fine = read_edge(arguments, options.edge);
    if (fine)
        fine = read_output(arguments, options);
    if (fine)
        fine = refuse_points_for_star(options); // as --network says
    if (fine)
        fine = find_model_file(options);
    if (fine)
        fine = refuse_points_for_star(options); // as the model was imported
    if (!fine)
        return std::unexpected(fine.error());
    return options;
}

} // namespace sdmatte::cli
