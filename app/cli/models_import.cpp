// sdmatte models import.
#include "cli/models.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "cli/arguments.h"
#include "cli/option_values.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "models/import_model.h"

namespace sdmatte::cli {
namespace {

std::vector<OptionGroup> import_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--network", "", "NETWORK",
                  message("cli", "auto, sdmatte, sdmatte-star or lite; SDMatte and SDMatte* have "
                                 "the same tensors, so say which it is")},
                 {"--name", "", "NAME", message("cli", "as the file unless given")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

struct ImportRequest {
    std::filesystem::path file;
    ImportOptions options;
};

Result<ImportRequest> read_request(const Arguments& arguments)
{
    if (arguments.positionals.empty())
        return usage_error(message("cli", "No file is given: say which checkpoint to import."));
    if (arguments.positionals.size() > 1)
        return usage_error(message("cli", "\"%1\" is not expected: give one checkpoint.",
                                   path_text(arguments.positionals[1])));
    ImportRequest request{.file = arguments.positionals.front(), .options = {}};
    const auto network =
        choice(arguments, "--network", {"auto", "sdmatte", "sdmatte-star", "lite"}, "auto");
    if (!network)
        return std::unexpected(network.error());
    request.options.network = network_of_word(*network); // "auto" is none
    if (const auto name = arguments.value("--name")) {
        if (name->empty())
            return usage_error(message("cli", "The name is empty: give one, or leave --name out."));
        request.options.name = *name;
    }
    return request;
}

} // namespace

int run_models_import(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = import_option_groups();
    const auto arguments = parse_arguments(groups, words, "models import");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed =
            print_result(message("cli", "Usage: sdmatte models import FILE [options]\n"
                                        "Copies the checkpoint; the file stays where it is.")
                         + "\n" + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    const auto request = read_request(*arguments);
    if (!request)
        return report(request.error());
    const auto imported = [&] {
        TerminalProgress terminal;
        return guarded(
            [&] { return import_model(request->file, request->options, terminal.progress(stop)); });
    }();
    if (!imported)
        return report(imported.error());
    print_notices(imported->notices);
    const auto printed = print_result(imported->model.name);
    return printed ? 0 : report(printed.error());
}

} // namespace sdmatte::cli
