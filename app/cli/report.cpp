#include "cli/report.h"

#include "base/message.h"

#include <algorithm>
#include <cstdio>

namespace sdmatte::cli {

int report(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.sentence.c_str());
    return exit_status(error.kind);
}

void print_notices(std::span<const std::string> notices)
{
    for (auto notice = notices.begin(); notice != notices.end(); ++notice)
        if (std::find(notices.begin(), notice, *notice) == notice)
            std::fprintf(stderr, "%s\n", message("cli", "Note: %1", *notice).c_str());
}

Result<void> print_result(std::string_view text)
{
    const bool is_written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size()
                            && std::fputc('\n', stdout) != EOF;
    if (std::fflush(stdout) != 0 || !is_written)
        return resource_error(
            message("cli", "The result could not be printed: make room where the output goes."));
    return {};
}

std::string timing_line(const std::string& part, double seconds)
{
    constexpr std::size_t column = 34;
    char number[32];
    std::snprintf(number, sizeof number, "%9.3f s", seconds);
    return "  " + part + std::string(column - std::min(column, part.size()), ' ') + number;
}

std::string json_line(const nlohmann::ordered_json& value)
{
    constexpr int one_line = -1;
    return value.dump(one_line, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace sdmatte::cli
