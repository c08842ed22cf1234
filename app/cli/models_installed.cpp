// sdmatte models verify and remove: what is done to one installed model.
#include "cli/models.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "cli/arguments.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "models/remove_model.h"
#include "models/verify_model.h"

namespace sdmatte::cli {
namespace {

// The name on the command line; nothing when help was asked for. Errors: Usage.
Result<std::optional<std::string>> read_name(std::span<const OptionGroup> groups,
                                             std::span<const std::string> words,
                                             std::string_view command)
{
    const auto arguments = parse_arguments(groups, words, command);
    if (!arguments)
        return std::unexpected(arguments.error());
    if (arguments->has("--help"))
        return std::nullopt;
    if (arguments->positionals.empty())
        return usage_error(
            message("cli", "No model is given: \"sdmatte models list\" shows their names."));
    if (arguments->positionals.size() > 1)
        return usage_error(message("cli", "\"%1\" is not expected: give the name of one model.",
                                   path_text(arguments->positionals[1])));
    return arguments->positionals.front();
}

// Runs `work` on the named model; prints the sentence that it gives.
template <class Work>
int run_on_model(std::span<const std::string> words, std::string_view command,
                 const std::string& usage, const Work& work)
{
    const std::vector<OptionGroup> groups = {
        {message("cli", "Options"), {{"--help", "-h", "", message("cli", "show this text")}}}};
    const auto name = read_name(groups, words, command);
    if (!name)
        return report(name.error());
    const Result<std::string> text = !*name ? Result<std::string>(usage + "\n" + help_text(groups))
                                            : guarded([&] { return work(**name); });
    if (!text)
        return report(text.error());
    const auto printed = print_result(*text);
    return printed ? 0 : report(printed.error());
}

} // namespace

int run_models_verify(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto verify = [&](const std::string& name) -> Result<std::string> {
        TerminalProgress terminal;
        const auto model = verify_model(name, terminal.progress(stop));
        if (!model)
            return std::unexpected(model.error());
        return message("cli", "The model \"%1\" is what was imported, SHA-256 %2.",
                       path_text(model->name), model->sha256);
    };
    return run_on_model(words, "models verify", message("cli", "Usage: sdmatte models verify NAME"),
                        verify);
}

int run_models_remove(std::span<const std::string> words, const std::stop_token&)
{
    const auto remove = [](const std::string& name) -> Result<std::string> {
        if (const auto removed = remove_model(name); !removed)
            return std::unexpected(removed.error());
        return message("cli", "The model \"%1\" is removed.", path_text(name));
    };
    return run_on_model(words, "models remove", message("cli", "Usage: sdmatte models remove NAME"),
                        remove);
}

} // namespace sdmatte::cli
