#include "cli/report.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>
#include <system_error>

namespace sdmatte::cli {
namespace {

std::unexpected<Error> out_of_memory()
{
    return resource_error(message("cli", "There is not enough memory for this picture: close other "
                                         "programs or make it smaller."));
}

} // namespace

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

std::string json_line(const nlohmann::ordered_json& value)
{
    constexpr int one_line = -1;
    return value.dump(one_line, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<void> guarded(const std::function<Result<void>()>& work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return out_of_memory();
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::resource_unavailable_try_again
            || error.code() == std::errc::not_enough_memory)
            return out_of_memory();
        return resource_error(message("cli", "The system refused: %1.", path_text(error.what())));
    } catch (const std::exception& error) {
        return resource_error(message("cli", "The program stopped at a fault of its own: %1.",
                                      path_text(error.what())));
    }
}

} // namespace sdmatte::cli
