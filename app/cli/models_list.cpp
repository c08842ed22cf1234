// sdmatte models list.
#include "cli/models.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "cli/arguments.h"
#include "cli/byte_text.h"
#include "cli/report.h"
#include "models/list_models.h"
#include "models/utc_time.h"

#include <algorithm>
#include <array>

namespace sdmatte::cli {
namespace {

std::vector<OptionGroup> list_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--json", "", "", message("cli", "print the list as one line of JSON")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

nlohmann::ordered_json as_json(const std::vector<InstalledModel>& models)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const InstalledModel& model : models) {
        nlohmann::ordered_json entry;
        entry["name"] = model.name;
        entry["network"] = network_word(model.network);
        entry["path"] = model.path.string();
        entry["bytes"] = model.bytes;
        entry["sha256"] = model.sha256;
        entry["imported"] = utc_text(model.imported);
        list.push_back(std::move(entry));
    }
    return list;
}

using Row = std::array<std::string, 4>;

// Letters, not bytes.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0) != 0x80;
    }));
}

std::string as_table(const std::vector<InstalledModel>& models)
{
    constexpr std::size_t date_length = 10;
    std::vector<Row> rows = {{message("cli", "Name"), message("cli", "Network"),
                              message("cli", "Size"), message("cli", "Imported")}};
    for (const InstalledModel& model : models)
        rows.push_back({path_text(model.name), std::string(network_name(model.network)),
                        byte_text(model.bytes), utc_text(model.imported).substr(0, date_length)});
    std::array<std::size_t, 4> widths{};
    for (const Row& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));
    std::string text;
    for (const Row& row : rows) {
        text += text.empty() ? "" : "\n";
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += row[column];
            if (column + 1 < row.size())
                text.append(widths[column] - width(row[column]) + 2, ' ');
        }
    }
    return text;
}

int print_list(const ModelList& list, bool prints_json)
{
    std::vector<std::string> notices;
    for (const DamagedModel& damaged : list.damaged)
        notices.push_back(damaged.sentence);
    if (list.models.empty() && list.damaged.empty() && !prints_json)
        notices.push_back(
            message("cli", "No model is installed; \"sdmatte models import FILE\" installs one."));
    print_notices(notices);
    if (list.models.empty() && !prints_json)
        return 0;
    const auto printed =
        print_result(prints_json ? json_line(as_json(list.models)) : as_table(list.models));
    return printed ? 0 : report(printed.error());
}

} // namespace

int run_models_list(std::span<const std::string> words, const std::stop_token&)
{
    const auto groups = list_option_groups();
    const auto arguments = parse_arguments(groups, words, "models list");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed = print_result(message("cli", "Usage: sdmatte models list [--json]")
                                          + "\n" + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    if (!arguments->positionals.empty())
        return report(
            {ErrorKind::Usage, message("cli", "\"%1\" is not expected: the list is of all models.",
                                       path_text(arguments->positionals.front()))});
    const auto list = guarded([] { return list_models(); });
    return list ? print_list(*list, arguments->has("--json")) : report(list.error());
}

} // namespace sdmatte::cli
