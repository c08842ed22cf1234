#include "evaluation/journal.h"

#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/scores_table.h"
#include "evaluation/text_file.h"

#include <cerrno>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

namespace sdmatte {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* format = "sdmatte evaluation 1";

// File names may hold bytes that are no UTF-8: each byte is written as the character of its number.
std::string as_utf8(const std::string& bytes)
{
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            text += byte;
        } else {
            text += static_cast<char>(0xC0 | (code >> 6));
            text += static_cast<char>(0x80 | (code & 0x3F));
        }
    }
    return text;
}

std::string as_bytes(const std::string& text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = static_cast<unsigned char>(text[i]);
        if (code < 0x80 || i + 1 == text.size())
            bytes += text[i];
        else
            bytes +=
                static_cast<char>((code << 6) | (static_cast<unsigned char>(text[++i]) & 0x3F));
    }
    return bytes;
}

Json as_json(const Metrics& metrics)
{
    return measures_of(metrics);
}

std::optional<Metrics> metrics_of(const Json& json)
{
    if (!json.is_array() || json.size() != measure_words.size())
        return std::nullopt;
    for (const Json& number : json)
        if (!number.is_number())
            return std::nullopt;
    return Metrics{json[0], json[1], json[2], json[3], json[4]};
}

std::string line_of(const ScoredPhoto& row)
{
    Json json;
    json["name"] = as_utf8(row.name);
    json["whole"] = as_json(row.scores.whole);
    json["unknown"] = nullptr;
    if (row.scores.unknown)
        json["unknown"] = as_json(*row.scores.unknown);
    return json.dump() + "\n";
}

std::optional<ScoredPhoto> row_of(const std::string& line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("name") || !json["name"].is_string()
        || !json.contains("whole") || !json.contains("unknown"))
        return std::nullopt;
    const std::optional<Metrics> whole = metrics_of(json["whole"]);
    if (!whole)
        return std::nullopt;
    ScoredPhoto row{.name = as_bytes(json["name"]), .scores = {.whole = *whole}};
    if (!json["unknown"].is_null()) {
        row.scores.unknown = metrics_of(json["unknown"]);
        if (!row.scores.unknown)
            return std::nullopt;
    }
    return row;
}

std::string head_of(const RunFacts& facts)
{
    Json json;
    json["journal"] = format;
    for (const auto& [name, value] : facts)
        json[name] = as_utf8(value);
    return json.dump() + "\n";
}

// The name of the first fact that differs; empty: none.
std::string difference(const Json& head, const RunFacts& facts)
{
    for (const auto& [name, value] : facts)
        if (!head.contains(name) || head[name] != as_utf8(value))
            return name;
    return {};
}

Result<std::vector<ScoredPhoto>> read_rows(const std::filesystem::path& path, const RunFacts& facts)
{
    const auto text = read_text_file(path);
    if (!text)
        return std::unexpected(text.error());
    // What stands behind the last line end was being written when the run ended.
    std::istringstream lines(text->substr(0, text->rfind('\n') + 1));
    std::string line;
    std::getline(lines, line);
    const Json head = Json::parse(line, nullptr, false);
    if (!head.is_object() || !head.contains("journal") || head["journal"] != format)
        return input_error(message(
            "evaluation", "\"%1\" is no journal of an evaluation: move it away.", path_text(path)));
    if (const std::string name = difference(head, facts); !name.empty())
        return usage_error(message("evaluation",
                                   "\"%1\" is of an evaluation with another %2: give its settings "
                                   "to go on with it, or delete it to begin anew.",
                                   path_text(path), name));
    std::vector<ScoredPhoto> rows;
    while (std::getline(lines, line)) {
        auto row = row_of(line);
        if (!row)
            return input_error(message("evaluation", "\"%1\" is damaged: delete it to begin anew.",
                                       path_text(path)));
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace

Result<Journal> Journal::open(const std::filesystem::path& path, const RunFacts& facts)
{
    std::error_code ignored;
    std::vector<ScoredPhoto> known;
    if (std::filesystem::file_size(path, ignored) > 0 && !ignored) {
        auto rows = read_rows(path, facts);
        if (!rows)
            return std::unexpected(rows.error());
        known = *std::move(rows);
    }
    std::string text = head_of(facts);
    for (const ScoredPhoto& row : known)
        text += line_of(row);
    // Written anew: a line that was cut off must not stand in the middle.
    if (auto written = write_text(path, text); !written)
        return std::unexpected(written.error());
    Journal journal(path, std::move(known));
    journal.file_.reset(std::fopen(path.c_str(), "ab"));
    if (journal.file_ == nullptr)
        return write_error(path, errno);
    return journal;
}

Result<void> Journal::add(const ScoredPhoto& row)
{
    const std::string line = line_of(row);
    const bool is_written = std::fwrite(line.data(), 1, line.size(), file_.get()) == line.size()
                            && std::fflush(file_.get()) == 0 && sync_data(file_.get());
    return is_written ? Result<void>() : write_error(path_, errno);
}

void Journal::remove()
{
    file_.reset();
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

} // namespace sdmatte
