#include "evaluation/published_numbers.h"

#include "evaluation/published_numbers_text.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <ranges>
#include <string_view>

namespace sdmatte {
namespace {

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (const auto part : std::views::split(text, separator))
        parts.emplace_back(part.begin(), part.end());
    return parts;
}

std::optional<double> number_of(const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_whole = error == std::errc() && end == text.data() + text.size();
    return is_whole ? std::optional(number) : std::nullopt;
}

std::vector<PublishedResult> read_table(std::string_view text)
{
    std::vector<PublishedResult> results;
    for (const std::string& line : split(text, '\n') | std::views::drop(1)) {
        const std::vector<std::string> fields = split(line, ',');
        PublishedResult result;
        if (fields.size() != 3 + result.measures.size())
            continue; // the empty line at the end
        result.method = fields[0];
        result.prompt = fields[1];
        result.data_set = fields[2];
        std::transform(fields.begin() + 3, fields.end(), result.measures.begin(), number_of);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace

const std::vector<PublishedResult>& published_results()
{
    static const std::vector<PublishedResult> results = read_table(published_numbers_text());
    return results;
}

std::vector<PublishedResult> published_results(const std::string& data_set,
                                               const std::string& prompt)
{
    std::vector<PublishedResult> chosen;
    std::ranges::copy_if(published_results(), std::back_inserter(chosen),
                         [&](const PublishedResult& result) {
                             return result.data_set == data_set && result.prompt == prompt;
                         });
    return chosen;
}

} // namespace sdmatte
