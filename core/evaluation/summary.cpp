#include "evaluation/summary.h"

#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/published_numbers.h"
#include "evaluation/scores_table.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

using Json = nlohmann::ordered_json;
using Cells = std::array<std::optional<double>, 5>;

Json as_json(const std::optional<Metrics>& metrics)
{
    if (!metrics)
        return nullptr;
    Json json;
    const auto measures = measures_of(*metrics);
    for (std::size_t i = 0; i < measures.size(); ++i)
        json[measure_words[i]] = measures[i];
    return json;
}

Json as_json(const PublishedResult& published)
{
    Json json;
    json["method"] = published.method;
    for (std::size_t i = 0; i < measure_words.size(); ++i) {
        json[measure_words[i]] = nullptr;
        if (published.measures[i])
            json[measure_words[i]] = *published.measures[i];
    }
    return json;
}

std::size_t with_band(const std::vector<ScoredPhoto>& rows)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        rows, [](const ScoredPhoto& row) { return row.scores.unknown.has_value(); }));
}

Cells cells_of(const Metrics& metrics)
{
    Cells cells;
    std::ranges::copy(measures_of(metrics), cells.begin());
    return cells;
}

// As many decimals as the published table has: four of the means, two of the sums.
std::string table_row(const std::string& method, const std::string& photos, const Cells& cells)
{
    constexpr std::array decimals{4, 4, 2, 2, 2};
    std::string line = "| " + method + " | " + photos + " |";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        char text[32] = "-";
        if (cells[i]) // %f follows the locale; a decimal comma is turned back
            std::snprintf(text, sizeof text, "%.*f", decimals[i], *cells[i]);
        std::string cell = text;
        std::ranges::replace(cell, ',', '.');
        line += " " + cell + " |";
    }
    return line + "\n";
}

std::string table_head()
{
    std::string head =
        "| " + message("evaluation", "method") + " | " + message("evaluation", "photos") + " |";
    std::string line = "|---|---:|";
    for (const char* name : measure_names) {
        head.append(" ").append(name).append(" |");
        line += "---:|";
    }
    return head + "\n" + line + "\n";
}

// In a table a vertical line would end the cell.
std::string in_cell(const std::string& text)
{
    std::string cell;
    for (const char letter : path_text(text))
        cell.append(letter == '|' ? "\\|" : std::string(1, letter));
    return cell;
}

} // namespace

std::string summary_json(const EvaluationReport& report)
{
    const Evaluation& evaluation = report.evaluation;
    const Scores mean = mean_scores(evaluation.rows);
    Json json;
    for (const auto& [name, value] : report.facts) {
        json[name] = value;
        if (name == "seed" || name == "side")
            json[name] = std::stoull(value);
    }
    json["photos"] = evaluation.rows.size();
    json["seconds"] = report.seconds;
    json["mean"] =
        evaluation.rows.empty() ? Json(nullptr) : as_json(std::optional<Metrics>(mean.whole));
    json["mean_unknown"] = as_json(mean.unknown);
    json["published"] = Json::array();
    for (const PublishedResult& published : published_results(report.data_set, report.prompt))
        json["published"].push_back(as_json(published));
    json["problems"] = Json::array();
    for (const Problem& problem : evaluation.problems)
        json["problems"].push_back({{"name", problem.name}, {"error", problem.sentence}});
    json["notices"] = evaluation.notices;
    constexpr int one_line = -1;
    return json.dump(one_line, ' ', false, Json::error_handler_t::replace);
}

std::string summary_markdown(const EvaluationReport& report)
{
    const Evaluation& evaluation = report.evaluation;
    const Scores mean = mean_scores(evaluation.rows);
    const std::string own = message("evaluation", "%1, this run", report.method);
    std::string text = report.data_set.empty()
                           ? message("evaluation", "## Evaluation")
                           : message("evaluation", "## Evaluation: %1", report.data_set);
    text += "\n\n"
            + message("evaluation", "Means over the whole picture; lower is better. SAD, Grad and "
                                    "Conn in thousands.")
            + "\n\n" + table_head();
    text += table_row(own, std::to_string(evaluation.rows.size()),
                      evaluation.rows.empty() ? Cells{} : cells_of(mean.whole));
    for (const PublishedResult& published : published_results(report.data_set, report.prompt))
        text += table_row(message("evaluation", "%1, published", published.method), "",
                          published.measures);
    if (mean.unknown)
        text +=
            "\n" + message("evaluation", "Within the unknown band of the trimaps:") + "\n\n"
            + table_head()
            + table_row(own, std::to_string(with_band(evaluation.rows)), cells_of(*mean.unknown));
    text += "\n| " + message("evaluation", "setting") + " | " + message("evaluation", "value")
            + " |\n|---|---|\n";
    for (const auto& [name, value] : report.facts)
        text += "| " + name + " | " + in_cell(value) + " |\n";
    if (!evaluation.problems.empty())
        text += "\n" + message("evaluation", "Not scored, or only in part:") + "\n\n";
    for (const Problem& problem : evaluation.problems)
        text += "- " + path_text(problem.name) + ": " + problem.sentence + "\n";
    return text;
}

} // namespace sdmatte
