#include "cli/batch_options.h"

#include "base/message.h"
#include "cli/matte_options.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sdmatte::cli {
namespace {

// What belongs to one photo, or is said otherwise for many.
constexpr std::array<std::string_view, 11> left_out{"--mask",
                                                    "--trimap",
                                                    "--keep-mask",
                                                    "--remove-mask",
                                                    "--alpha",
                                                    "--trimap-output",
                                                    "--foreground-output",
                                                    "--output",
                                                    "--json",
                                                    "--force",
                                                    "--help"};

OptionGroup batch_options()
{
    return {
        message("cli", "The batch"),
        {
            {"--output", "-o", "OUT_DIR", message("cli", "the folder of the results; it is made")},
            {"--format", "", "FORMAT", message("cli", "png, tiff, webp or exr; png unless given")},
            {"--name", "", "PATTERN",
             message("cli", "names of results, as in {name}_cut or {counter:4}")},
            {"--prompts", "", "FILE.json", message("cli", "prompts of single photos")},
            {"--subject", "", "",
             message("cli", "the classical engine finds the subject, a network refines it")},
            {"--recursive", "", "", message("cli", "folders in the folder, too")},
            {"--filter", "", "GLOB", message("cli", "photos of such names only, as \"*.jpg\""),
             true},
            {"--watch", "", "", message("cli", "wait for new photos until Ctrl+C")},
            {"--resume", "", "",
             message("cli", "go on: what is finished stays, what failed is tried again")},
            {"--shard", "", "I/N", message("cli", "only part I of N, counted from 0")},
            {"--merge", "", "N",
             message("cli", "cut out nothing; tell whether N shards have done everything")},
            {"--report", "", "FILE",
             message("cli", "what failed and the results, doubtful ones first: .csv or .json")},
            {"--memory", "", "MB",
             message("cli", "for photos under way; 40 % of the machine's unless given")},
            {"--lanes", "", "N", message("cli", "mattes computed at once by the classical engine")},
            {"--wait", "", "MINUTES",
             message("cli", "for a full disk or a folder that is gone; 60 unless given")},
            {"--json", "", "", message("cli", "print a line of JSON for each photo")},
            {"--force", "", "", message("cli", "results may replace files of others")},
            {"--help", "-h", "", message("cli", "show this text")},
        }};
}

} // namespace

std::vector<OptionGroup> batch_option_groups()
{
    std::vector<OptionGroup> groups = matte_option_groups();
    for (OptionGroup& group : groups)
        std::erase_if(group.options, [](const OptionSpec& option) {
            return std::ranges::find(left_out, option.name) != left_out.end();
        });
    groups.insert(groups.begin(), batch_options());
    return groups;
}

} // namespace sdmatte::cli
