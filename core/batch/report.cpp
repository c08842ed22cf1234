#include "batch/report.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <nlohmann/json.hpp>
#include <span>
#include <tuple>

namespace sdmatte {
namespace {

using Json = nlohmann::ordered_json;

std::string number_text(double number)
{
    std::array<char, 64> digits{};
    constexpr int precision = 4;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed, precision);
    return {digits.data(), end.ptr};
}

std::string utf8(const std::string& bytes)
{
    constexpr int one_line = -1;
    const std::string dumped =
        Json(bytes).dump(one_line, ' ', false, Json::error_handler_t::replace);
    return Json::parse(dumped).get<std::string>();
}

// RFC 4180. A field that a spreadsheet would compute begins with an apostrophe.
std::string csv_field(const std::string& text)
{
    std::string field = utf8(text);
    if (!field.empty() && std::string_view("=+-@\t\r").contains(field.front()))
        field.insert(field.begin(), '\'');
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csv_text(const std::vector<JournalEntry>& entries, const std::vector<LeftOut>& left_out)
{
    std::string text = "photo,output,status,error,seconds,confidence,doubts\r\n";
    for (const LeftOut& left : left_out)
        text += csv_field(left.name) + ",,3," + csv_field(left.sentence) + ",,,\r\n";
    for (const JournalEntry& entry : entries) {
        text += csv_field(entry.name) + ',';
        text += (entry.is_done ? csv_field(entry.output) : "") + ',';
        text += std::to_string(entry.status) + ',' + csv_field(entry.error) + ',';
        text += number_text(entry.seconds) + ',';
        text += entry.is_done ? number_text(entry.confidence) : "";
        text += ',' + csv_field(entry.doubts) + "\r\n";
    }
    return text;
}

std::string json_text(const std::vector<JournalEntry>& entries,
                      const std::vector<LeftOut>& left_out)
{
    Json list = Json::array();
    const auto add = [&](const std::string& name, int status, const std::string& error) -> Json& {
        Json& line = list.emplace_back();
        line["photo"] = name;
        line["output"] = nullptr;
        line["status"] = status;
        line["error"] = error.empty() ? Json() : Json(error);
        line["seconds"] = nullptr;
        line["confidence"] = nullptr;
        line["doubts"] = nullptr;
        return line;
    };
    for (const LeftOut& left : left_out)
        add(left.name, exit_status(ErrorKind::Input), left.sentence);
    for (const JournalEntry& entry : entries) {
        Json& line = add(entry.name, entry.status, entry.error);
        line["seconds"] = entry.seconds;
        if (!entry.is_done)
            continue;
        line["output"] = entry.output;
        line["confidence"] = entry.confidence;
        line["doubts"] = entry.doubts;
    }
    return list.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

std::vector<JournalEntry> in_order_of_review(std::vector<JournalEntry> entries)
{
    std::ranges::sort(entries, [](const JournalEntry& a, const JournalEntry& b) {
        const double first = a.is_done ? a.confidence : -1;
        const double second = b.is_done ? b.confidence : -1;
        return std::tie(first, a.name) < std::tie(second, b.name);
    });
    return entries;
}

Result<void> check_report_name(const std::filesystem::path& path)
{
    if (path.extension() == ".csv" || path.extension() == ".json")
        return {};
    return usage_error(message(
        "batch", "\"%1\" is no name of a report: it must end in .csv or .json.", path_text(path)));
}

Result<void> write_report(const std::filesystem::path& path,
                          const std::vector<JournalEntry>& entries,
                          const std::vector<LeftOut>& left_out)
{
    if (const auto fine = check_report_name(path); !fine)
        return fine;
    const std::string text =
        path.extension() == ".csv" ? csv_text(entries, left_out) : json_text(entries, left_out);
    return write_safely(path, [&](const std::filesystem::path& temporary) -> Result<void> {
        const File file(std::fopen(temporary.c_str(), "wb"));
        if (!file || !write_at(file.get(), 0, std::as_bytes(std::span(text))))
            return write_error(path, errno);
        return {};
    });
}

} // namespace sdmatte
