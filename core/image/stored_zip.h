// ZIP files of entries that are stored as they are (PNG files are compressed already). Each entry
// goes straight into the file, so nothing is held twice; beyond 4 GB with the records of ZIP64.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace sdmatte {

class StoredZip {
public:
    // `file` is empty, open for reading and writing, and outlives this.
    explicit StoredZip(std::FILE* file);

    // `write` appends the entry's bytes to the file, not more than `most_bytes`, and says whether
    // it could. `name` is ASCII. False: errno says why, or `write` knows; nothing more can be
    // added.
    bool add(const std::string& name, std::uint64_t most_bytes,
             const std::function<bool(std::FILE*)>& write);

    // Writes the directory and flushes. False: errno says why.
    bool finish();

private:
    struct Entry {
        std::string name;
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
        std::uint32_t checksum = 0;
    };

    std::FILE* file_;
    std::vector<Entry> entries_;
};

} // namespace sdmatte
