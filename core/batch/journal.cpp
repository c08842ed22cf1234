#include "batch/journal.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "batch/statement.h"

#include <sqlite3.h>

#include <utility>

namespace sdmatte {
namespace {

constexpr int application_id = 0x53444D42; // "SDMB"
constexpr int version = 1;

constexpr const char* schema = R"(
CREATE TABLE settings (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE photos (
    name BLOB PRIMARY KEY, output BLOB NOT NULL,
    size INTEGER NOT NULL, modified INTEGER NOT NULL,
    settings INTEGER NOT NULL REFERENCES settings(id), prompt BLOB NOT NULL,
    is_done INTEGER NOT NULL, result_size INTEGER NOT NULL, result_modified INTEGER NOT NULL,
    replaced_size INTEGER NOT NULL, replaced_modified INTEGER NOT NULL,
    error TEXT NOT NULL, status INTEGER NOT NULL, seconds REAL NOT NULL,
    confidence REAL NOT NULL, doubts TEXT NOT NULL) STRICT, WITHOUT ROWID;
)";

constexpr const char* columns =
    "SELECT name, output, size, modified, text, prompt, is_done, result_size, result_modified, "
    "replaced_size, replaced_modified, error, status, seconds, confidence, doubts "
    "FROM photos JOIN settings ON settings.id = photos.settings ";

std::unexpected<Error> journal_error(sqlite3* database, int code, const std::filesystem::path& path)
{
    const std::string name = path_text(path);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return resource_error(message("batch",
                                      "The disk is full, the journal \"%1\" was not written; free "
                                      "some space.",
                                      name));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return input_error(message("batch",
                                   "Another batch is working with the journal \"%1\": wait for it, "
                                   "or choose another folder with -o.",
                                   name));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
        return input_error(message("batch",
                                   "The journal \"%1\" is damaged; delete it to do all photos "
                                   "again.",
                                   name));
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return input_error(message("batch",
                                   "The journal \"%1\" cannot be opened; check that its folder is "
                                   "there and can be written.",
                                   name));
    default:
        return resource_error(
            message("batch", "The journal \"%1\" cannot be used: %2.", name,
                    database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code)));
    }
}

int run(sqlite3* database, const char* commands)
{
    return sqlite3_exec(database, commands, nullptr, nullptr, nullptr);
}

// The number that a PRAGMA gives; the code tells whether it could be asked.
std::pair<int, std::int64_t> number_of(sqlite3* database, const char* query)
{
    Statement statement(database, query);
    const int code = statement.step();
    return {code == SQLITE_ROW ? SQLITE_OK : code, code == SQLITE_ROW ? statement.integer(0) : 0};
}

JournalEntry read_entry(Statement& row)
{
    return {.name = row.bytes(0),
            .output = row.bytes(1),
            .photo = {.size = row.integer(2), .modified_ns = row.integer(3)},
            .settings = row.bytes(4),
            .prompt = row.bytes(5),
            .is_done = row.integer(6) != 0,
            .result = {.size = row.integer(7), .modified_ns = row.integer(8)},
            .replaced = {.size = row.integer(9), .modified_ns = row.integer(10)},
            .error = row.bytes(11),
            .status = static_cast<int>(row.integer(12)),
            .seconds = row.real(13),
            .confidence = row.real(14),
            .doubts = row.bytes(15)};
}

// Whether the database is ours; a new one becomes so.
Result<void> check_ours(sqlite3* database, const std::filesystem::path& path)
{
    const auto [code, id] = number_of(database, "PRAGMA application_id");
    if (code != SQLITE_OK)
        return journal_error(database, code, path);
    const auto [failed, tables] = number_of(database, "SELECT count(*) FROM sqlite_schema");
    if (failed != SQLITE_OK)
        return journal_error(database, failed, path);
    if (id == 0 && tables == 0) {
        const std::string make =
            "BEGIN IMMEDIATE; PRAGMA application_id = " + std::to_string(application_id)
            + "; PRAGMA user_version = " + std::to_string(version) + ";" + schema + "COMMIT;";
        const int made = run(database, make.c_str());
        return made == SQLITE_OK ? Result<void>() : journal_error(database, made, path);
    }
    const auto [unread, present] = number_of(database, "PRAGMA user_version");
    if (id != application_id)
        return input_error(message("batch",
                                   "\"%1\" is no journal of a batch; move it away, or choose "
                                   "another folder with -o.",
                                   path_text(path)));
    if (unread != SQLITE_OK || present != version)
        return input_error(message("batch",
                                   "The journal \"%1\" was written by another version of this "
                                   "program; delete it to do all photos again.",
                                   path_text(path)));
    Statement check(database, "PRAGMA quick_check(1)");
    const int checked = check.step();
    if (checked != SQLITE_ROW || check.bytes(0) != "ok")
        return journal_error(database, checked == SQLITE_ROW ? SQLITE_CORRUPT : checked, path);
    Statement columns_there(database, columns); // a table of another shape cannot be prepared
    if (!columns_there.is_good())
        return journal_error(database, SQLITE_CORRUPT, path);
    return {};
}

} // namespace

std::optional<FileState> file_state(const std::filesystem::path& path)
{
    const auto identity = file_identity(path);
    if (!identity)
        return std::nullopt;
    return FileState{.size = identity->size, .modified_ns = identity->modified_ns};
}

std::filesystem::path journal_path(const std::filesystem::path& output, const Shard& shard)
{
    if (shard.count == 1)
        return output / ".sdmatte-batch.journal";
    return output
           / (".sdmatte-batch-" + std::to_string(shard.index) + "-of-" + std::to_string(shard.count)
              + ".journal");
}

void Journal::Closer::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

Journal::Journal(std::unique_ptr<sqlite3, Closer> database, std::filesystem::path path)
    : database_(std::move(database))
    , path_(std::move(path))
{
}

Result<Journal> Journal::open(const std::filesystem::path& path)
{
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr);
    std::unique_ptr<sqlite3, Closer> database(opened);
    if (code != SQLITE_OK)
        return journal_error(opened, code, path);
    sqlite3_extended_result_codes(opened, 1);
    // No WAL: its shared memory does not work between machines. The lock stays until the end.
    const int ready = run(opened, "PRAGMA trusted_schema = OFF; PRAGMA locking_mode = EXCLUSIVE;"
                                  "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;"
                                  "BEGIN EXCLUSIVE; COMMIT;");
    if (ready != SQLITE_OK)
        return journal_error(opened, ready, path);
    if (auto ours = check_ours(opened, path); !ours)
        return std::unexpected(ours.error());
    return Journal(std::move(database), path);
}

Result<void> Journal::open_again()
{
    if (!file_identity(path_))
        return journal_error(nullptr, SQLITE_CANTOPEN, path_);
    database_.reset(); // its lock would be in the way
    auto again = open(path_);
    if (!again)
        return std::unexpected(again.error());
    *this = *std::move(again);
    return {};
}

Result<void> Journal::record(const JournalEntry& entry)
{
    // SQLite would go on writing into a file that has lost its name.
    if (!file_identity(path_))
        return journal_error(nullptr, SQLITE_CANTOPEN, path_);
    int code = run(database_.get(), "BEGIN IMMEDIATE");
    if (code == SQLITE_OK) {
        Statement settings(database_.get(), "INSERT OR IGNORE INTO settings(text) VALUES (?1)");
        settings.bind_text(1, entry.settings);
        code = settings.step();
    }
    if (code == SQLITE_DONE) {
        Statement photo(database_.get(),
                        "INSERT OR REPLACE INTO photos VALUES (?1, ?2, ?3, ?4, (SELECT id FROM "
                        "settings WHERE text = ?5), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
                        "?16)");
        photo.bind_blob(1, entry.name);
        photo.bind_blob(2, entry.output);
        photo.bind(3, entry.photo.size);
        photo.bind(4, entry.photo.modified_ns);
        photo.bind_text(5, entry.settings);
        photo.bind_blob(6, entry.prompt);
        photo.bind(7, std::int64_t{entry.is_done});
        photo.bind(8, entry.result.size);
        photo.bind(9, entry.result.modified_ns);
        photo.bind(10, entry.replaced.size);
        photo.bind(11, entry.replaced.modified_ns);
        photo.bind_text(12, entry.error);
        photo.bind(13, std::int64_t{entry.status});
        photo.bind(14, entry.seconds);
        photo.bind(15, entry.confidence);
        photo.bind_text(16, entry.doubts);
        code = photo.step();
    }
    if (code == SQLITE_DONE)
        code = run(database_.get(), "COMMIT");
    if (code == SQLITE_OK)
        return {};
    auto error = journal_error(database_.get(), code, path_);
    run(database_.get(), "ROLLBACK");
    return error;
}

Result<std::optional<JournalEntry>> Journal::find(const std::string& name) const
{
    Statement row(database_.get(), (std::string(columns) + "WHERE name = ?1").c_str());
    row.bind_blob(1, name);
    const int code = row.step();
    if (code == SQLITE_ROW)
        return read_entry(row);
    if (code != SQLITE_DONE)
        return journal_error(database_.get(), code, path_);
    return std::nullopt;
}

Result<std::vector<JournalEntry>> Journal::entries() const
{
    std::vector<JournalEntry> entries;
    Statement row(database_.get(), (std::string(columns) + "ORDER BY name").c_str());
    int code = row.step();
    for (; code == SQLITE_ROW; code = row.step())
        entries.push_back(read_entry(row));
    if (code != SQLITE_DONE)
        return journal_error(database_.get(), code, path_);
    return entries;
}

bool is_finished(const JournalEntry& entry, const BatchItem& item, const Plan& plan,
                 const std::string& settings)
{
    if (!entry.is_done || entry.settings != settings || entry.output != item.output
        || entry.prompt != identity_text(item.prompt)
        || file_state(plan.input / item.name) != entry.photo)
        return false;
    // What it replaced is still there when a run ended just before it put the result into place.
    const auto present = file_state(plan.output / item.output);
    return present && present != entry.replaced;
}

bool may_replace(const JournalEntry* entry, const std::filesystem::path& output)
{
    const auto present = file_state(output);
    return !present
           || (entry != nullptr && (present == entry->result || present == entry->replaced));
}

} // namespace sdmatte
