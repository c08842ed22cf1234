// What a batch has done so far, in one hidden file of the output folder: a SQLite database without
// side files that stay, so that it works on network shares. One run at a time has it.
#pragma once

#include "base/error.h"
#include "batch/plan.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace sdmatte {

// What tells one state of a file from another, and lives through a rename.
struct FileState {
    std::int64_t size = 0;
    std::int64_t modified_ns = 0;

    bool operator==(const FileState&) const = default;
};
std::optional<FileState> file_state(const std::filesystem::path& path);

struct JournalEntry {
    std::string name;     // of the photo, as in BatchItem
    std::string output;   // relative to the output folder
    FileState photo;      // when it was read
    std::string settings; // of the whole batch
    std::string prompt;   // of this photo
    bool is_done = false; // false: it failed
    FileState result{};   // of the output, once it is in place
    FileState replaced{}; // what was in its place before; empty: nothing
    std::string error{};  // the sentence
    int status = 0;       // as an exit status
    double seconds = 0;
    double confidence = 0;
    std::string doubts{}; // what lowers the confidence, as a report shows it

    bool operator==(const JournalEntry&) const = default;
};

// "<output>/.sdmatte-batch.journal", or ".sdmatte-batch-2-of-8.journal".
std::filesystem::path journal_path(const std::filesystem::path& output, const Shard& shard);

class Journal {
public:
    // Makes the file where there is none. Errors: Input for a damaged file, one of another program
    // or version, or one that another run has; Resource for a full disk.
    static Result<Journal> open(const std::filesystem::path& path);

    // After its folder was away. Errors: as open().
    Result<void> open_again();

    // On the disk when it returns. Errors: Resource (the disk), Input (the folder is gone).
    Result<void> record(const JournalEntry& entry);

    [[nodiscard]] Result<std::optional<JournalEntry>> find(const std::string& name) const;
    [[nodiscard]] Result<std::vector<JournalEntry>> entries() const; // by name

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    Journal(std::unique_ptr<sqlite3, Closer> database, std::filesystem::path path);

    std::unique_ptr<sqlite3, Closer> database_;
    std::filesystem::path path_;
};

// Whether what the entry tells of is still so: the same photo, settings and prompt, and its result
// in place, though others may have worked on it since.
bool is_finished(const JournalEntry& entry, const BatchItem& item, const Plan& plan,
                 const std::string& settings);

// Whether a file in the result's place was written by the batch, and may be replaced; `entry` may
// be null. True where there is none.
bool may_replace(const JournalEntry* entry, const std::filesystem::path& output);

} // namespace sdmatte
