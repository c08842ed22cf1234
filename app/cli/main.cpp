// sdmatte: the command line.
#include "base/guarded.h"
#include "base/interrupt.h"
#include "base/message.h"
#include "base/path_text.h"
#include "cli/commands.h"
#include "cli/report.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sdmatte::cli {
namespace {

struct Command {
    const char* name;
    int (*run)(std::span<const std::string> words, const std::stop_token& stop);
};

constexpr std::array commands{
    Command{"matte", run_matte},     Command{"batch", run_batch},   Command{"sample", run_sample},
    Command{"bench", run_bench},     Command{"models", run_models}, Command{"info", run_info},
    Command{"convert", run_convert},
};

std::string program_help()
{
    return message("cli", "Usage: sdmatte COMMAND [options]\n"
                          "\n"
                          "  matte   cut an object out of a photo\n"
                          "  batch   cut an object out of each photo of a folder\n"
                          "  sample  write the built-in sample picture\n"
                          "  bench   measure how fast this machine is\n"
                          "  models  list, import, verify or remove models of networks\n"
                          "  info    say what a checkpoint is\n"
                          "  convert write a checkpoint as a safetensors file\n"
                          "\n"
                          "\"sdmatte COMMAND --help\" lists a command's options.");
}

std::string program_version()
{
    return message("cli", "sdmatte %1\nLicence GPL-3.0-or-later; the program's own sources: MIT.",
                   SDMATTE_VERSION);
}

int print(const std::string& text)
{
    const auto printed = print_result(text);
    return printed ? 0 : report(printed.error());
}

int run(std::span<const std::string> words, const std::stop_token& stop)
{
    if (words.empty())
        return report({ErrorKind::Usage,
                       message("cli", "No command is given: \"sdmatte --help\" lists them.")});
    const std::string& name = words.front();
    if (name == "--help" || name == "-h" || name == "help")
        return print(program_help());
    if (name == "--version")
        return print(program_version());
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end())
        return report(
            {ErrorKind::Usage,
             message("cli", "The command \"%1\" is unknown: \"sdmatte --help\" lists them.",
                     path_text(name))});
    return command->run(words.subspan(1), stop);
}

} // namespace
} // namespace sdmatte::cli

int main(int argc, char* argv[])
{
    using namespace sdmatte;
    int status = 0;
    const auto done = guarded([&]() -> Result<void> {
        const std::stop_source stop;
        stop_on_interrupt(stop);
        const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
        status = cli::run(words, stop.get_token());
        return {};
    });
    return done ? status : cli::report(done.error());
}
