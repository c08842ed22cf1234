#include "evaluation/scores_table.h"

#include "base/posix.h"
#include "base/safe_write.h"

#include <cerrno>
#include <charconv>
#include <cstdio>

namespace sdmatte {
namespace {

std::string with_17_digits(double number)
{
    constexpr int digits = 17;
    char text[64];
    const auto end =
        std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits).ptr;
    return {text, end};
}

// A name with a comma, a quotation mark or a line end stands in quotation marks.
std::string csv_field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char letter : text)
        field.append(letter == '"' ? 2 : 1, letter);
    return field + "\"";
}

void add_fields(std::string& line, const std::optional<Metrics>& metrics)
{
    if (metrics)
        for (const double measure : measures_of(*metrics))
            line.append(",").append(with_17_digits(measure));
    else
        line.append(measure_words.size(), ',');
}

void add(Metrics& sum, const Metrics& part)
{
    sum.mse += part.mse;
    sum.mad += part.mad;
    sum.sad += part.sad;
    sum.grad += part.grad;
    sum.conn += part.conn;
}

Metrics over(const Metrics& sum, std::size_t count)
{
    const auto number = static_cast<double>(std::max<std::size_t>(count, 1));
    return {sum.mse / number, sum.mad / number, sum.sad / number, sum.grad / number,
            sum.conn / number};
}

} // namespace

std::array<double, 5> measures_of(const Metrics& metrics)
{
    return {metrics.mse, metrics.mad, metrics.sad, metrics.grad, metrics.conn};
}

Scores mean_scores(std::span<const ScoredPhoto> rows)
{
    Metrics whole;
    Metrics unknown;
    std::size_t with_band = 0;
    for (const ScoredPhoto& row : rows) {
        add(whole, row.scores.whole);
        if (row.scores.unknown) {
            add(unknown, *row.scores.unknown);
            ++with_band;
        }
    }
    Scores mean{.whole = over(whole, rows.size())};
    if (with_band > 0)
        mean.unknown = over(unknown, with_band);
    return mean;
}

std::string csv_text(std::span<const ScoredPhoto> rows, bool has_trimaps)
{
    std::string text = "name";
    for (const char* word : measure_words)
        text.append(",").append(word);
    if (has_trimaps)
        for (const char* word : measure_words)
            text.append(",").append(word).append("_unknown");
    text += '\n';
    for (const ScoredPhoto& row : rows) {
        text += csv_field(row.name);
        add_fields(text, row.scores.whole);
        if (has_trimaps)
            add_fields(text, row.scores.unknown);
        text += '\n';
    }
    return text;
}

Result<void> write_text(const std::filesystem::path& path, const std::string& text)
{
    return write_safely(path, [&](const std::filesystem::path& temporary) -> Result<void> {
        const File file(std::fopen(temporary.c_str(), "wb"));
        const bool is_written =
            file != nullptr && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size()
            && std::fflush(file.get()) == 0;
        return is_written ? Result<void>() : write_error(path, errno);
    });
}

} // namespace sdmatte
