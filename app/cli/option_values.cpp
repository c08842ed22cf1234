#include "cli/option_values.h"

#include "base/message.h"
#include "base/path_text.h"
#include "cli/numbers.h"

#include <algorithm>

namespace sdmatte::cli {

std::unexpected<Error> bad_value(const GivenOption& option, const std::string& wanted)
{
    return usage_error(message("cli", "\"%1\" is no value for %2: give %3.",
                               path_text(option.value), option.name, wanted));
}

Result<std::string> choice(const Arguments& arguments, std::string_view name,
                           std::initializer_list<std::string_view> known, std::string fallback)
{
    const auto value = arguments.value(name);
    if (!value)
        return fallback;
    if (std::ranges::find(known, *value) != known.end())
        return *value;
    std::string list;
    for (const std::string_view word : known)
        list += (list.empty()                 ? ""
                 : word == *(known.end() - 1) ? message("cli", " or ")
                                              : ", ")
                + std::string(word);
    return bad_value({std::string(name), *value}, list);
}

Result<std::int64_t> integer(const Arguments& arguments, std::string_view name, std::int64_t least,
                             std::int64_t most, std::int64_t fallback)
{
    const auto text = arguments.value(name);
    if (!text)
        return fallback;
    const auto value = parse_integer(*text);
    if (!value || *value < least || *value > most)
        return bad_value({std::string(name), *text},
                         message("cli", "a whole number from %1 to %2", least, most));
    return *value;
}

} // namespace sdmatte::cli
