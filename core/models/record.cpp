#include "models/record.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "models/model_name.h"
#include "models/utc_time.h"

#include <algorithm>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <optional>

namespace sdmatte {
namespace {

constexpr int record_format = 1;
constexpr std::int64_t max_record_bytes = 16384;
constexpr int max_record_depth = 4;
constexpr std::size_t sha256_digits = 64;

using Json = nlohmann::json;

// The text's JSON object, or nothing for text of any other kind.
std::optional<Json> parse(const std::string& text)
{
    bool is_deep = false;
    const auto limit_depth = [&](int depth, Json::parse_event_t, Json&) {
        is_deep = is_deep || depth > max_record_depth;
        return true;
    };
    Json json = Json::parse(text, limit_depth, false);
    return json.is_object() && !is_deep ? std::optional(std::move(json)) : std::nullopt;
}

std::optional<std::string> text_at(const Json& record, const char* key)
{
    const auto found = record.find(key);
    return found != record.end() && found->is_string() ? std::optional(found->get<std::string>())
                                                       : std::nullopt;
}

bool is_sha256(const std::string& text)
{
    return text.size() == sha256_digits
           && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::optional<InstalledModel> model_of(const Json& record, const std::filesystem::path& folder)
{
    const auto format = record.find("format");
    const auto bytes = record.find("bytes");
    const auto file = text_at(record, "file");
    const auto network = text_at(record, "network");
    const auto sha256 = text_at(record, "sha256");
    const auto imported = text_at(record, "imported");
    if (format == record.end() || *format != record_format || bytes == record.end()
        || !bytes->is_number_unsigned() || !file || !network || !sha256 || !imported)
        return std::nullopt;
    const auto kind = network_of_word(*network);
    const auto time = utc_of_text(*imported);
    const auto size = bytes->get<std::uint64_t>();
    if (!kind || !time || !is_sha256(*sha256) || !is_model_name(*file) || *file == record_file_name
        || size == 0 || size > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return InstalledModel{.name = folder.filename().string(),
                          .path = folder / *file,
                          .network = *kind,
                          .bytes = static_cast<std::int64_t>(size),
                          .sha256 = *sha256,
                          .imported = *time};
}

} // namespace

bool has_record(const std::filesystem::path& folder)
{
    std::error_code failed;
    return std::filesystem::is_regular_file(folder / record_file_name, failed);
}

Result<InstalledModel> read_record(const std::filesystem::path& folder)
{
    const auto damaged = [&] {
        return input_error(message("models",
                                   "The record of the model \"%1\" is damaged; remove the model "
                                   "and import it again.",
                                   path_text(folder.filename())));
    };
    std::error_code failed;
    if (std::filesystem::file_size(folder / record_file_name, failed) == 0 && !failed)
        return damaged();
    const Result<File> file = open_for_reading(folder / record_file_name);
    if (!file)
        return std::unexpected(file.error());
    const std::int64_t size = file_size(file->get());
    if (size > max_record_bytes)
        return damaged();
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!read_at(file->get(), 0, std::as_writable_bytes(std::span(text))))
        return damaged();
    const std::optional<Json> json = parse(text);
    std::optional<InstalledModel> model = json ? model_of(*json, folder) : std::nullopt;
    return model ? Result<InstalledModel>(*std::move(model)) : damaged();
}

Result<void> write_record(const InstalledModel& model)
{
    const nlohmann::ordered_json record = {
        {"format", record_format},
        {"network", network_word(model.network)},
        {"file", model.path.filename().string()},
        {"bytes", model.bytes},
        {"sha256", model.sha256},
        {"imported", utc_text(model.imported)},
    };
    const std::string text = record.dump(2) + "\n";
    const std::filesystem::path target = model.path.parent_path() / record_file_name;
    return write_safely(target, [&](const std::filesystem::path& temporary) -> Result<void> {
        File file(std::fopen(temporary.c_str(), "wb"));
        if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()
            || std::fclose(file.release()) != 0)
            return write_error(target, errno);
        return {};
    });
}

} // namespace sdmatte
