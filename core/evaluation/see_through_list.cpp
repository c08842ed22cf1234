#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/data_set.h"
#include "evaluation/text_file.h"

#include <set>
#include <sstream>

namespace sdmatte {
namespace {

std::string trimmed(const std::string& line)
{
    constexpr const char* blank = " \t\r\v\f";
    const std::size_t first = line.find_first_not_of(blank);
    if (first == std::string::npos)
        return {};
    return line.substr(first, line.find_last_not_of(blank) - first + 1);
}

} // namespace

Result<void> mark_see_through(DataSet& set, const std::filesystem::path& list)
{
    const auto text = read_text_file(list);
    if (!text)
        return std::unexpected(text.error());
    std::set<std::string> names;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);)
        if (const std::string name = trimmed(line); !name.empty())
            names.insert(std::filesystem::path(name).stem().string());
    for (Member& member : set.members)
        member.is_see_through = names.erase(member.name) > 0;
    for (const Problem& problem : set.problems)
        names.erase(problem.name);
    if (!names.empty())
        set.notices.push_back(message("evaluation",
                                      "The list \"%1\" names %2 pictures that are not of the data "
                                      "set, \"%3\" the first of them.",
                                      path_text(list), names.size(), path_text(*names.begin())));
    return {};
}

} // namespace sdmatte
