// sdmatte models: which part of it is asked for.
#include "cli/models.h"
#include "cli/commands.h"

#include "base/message.h"
#include "base/path_text.h"
#include "cli/report.h"

#include <algorithm>
#include <array>

namespace sdmatte::cli {
namespace {

int run_models_download(std::span<const std::string>, const std::stop_token&)
{
    return report(
        {ErrorKind::Usage,
         message("cli", "This version cannot download models: fetch the checkpoint with a "
                        "browser, then say \"sdmatte models import FILE\".")});
}

struct Part {
    const char* name;
    int (*run)(std::span<const std::string> words, const std::stop_token& stop);
};

constexpr std::array parts{
    Part{"list", run_models_list},         Part{"import", run_models_import},
    Part{"verify", run_models_verify},     Part{"remove", run_models_remove},
    Part{"download", run_models_download},
};

std::string models_help()
{
    return message(
        "cli", "Usage: sdmatte models list [--json]\n"
               "       sdmatte models import FILE [--network NETWORK] [--name NAME]\n"
               "       sdmatte models verify NAME\n"
               "       sdmatte models remove NAME\n"
               "\n"
               "  list    what is installed\n"
               "  import  install a checkpoint: SDMatte, SDMatte* or LiteSDMatte\n"
               "  verify  read a model and compare it with what was imported\n"
               "  remove  delete a model\n"
               "\n"
               "Models are kept in ~/.local/share/sdmatte-studio/models, or in the folder that\n"
               "SDMATTE_MODELS names. \"sdmatte models PART --help\" lists a part's options.");
}

} // namespace

int run_models(std::span<const std::string> words, const std::stop_token& stop)
{
    if (words.empty())
        return report({ErrorKind::Usage, message("cli", "Say what to do with the models: list, "
                                                        "import, verify or remove.")});
    const std::string& name = words.front();
    if (name == "--help" || name == "-h") {
        const auto printed = print_result(models_help());
        return printed ? 0 : report(printed.error());
    }
    const auto part =
        std::ranges::find_if(parts, [&](const Part& each) { return name == each.name; });
    if (part == parts.end())
        return report(
            {ErrorKind::Usage,
             message("cli", "\"models %1\" is unknown: say list, import, verify or remove.",
                     path_text(name))});
    return part->run(words.subspan(1), stop);
}

} // namespace sdmatte::cli
