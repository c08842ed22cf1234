// One prepared statement of SQLite. Only for the journal.
#pragma once

#include <cstdint>
#include <sqlite3.h>
#include <string>

namespace sdmatte {

class Statement {
public:
    Statement(sqlite3* database, const char* query)
        : prepared_(sqlite3_prepare_v2(database, query, -1, &statement_, nullptr))
    {
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(statement_); }

    [[nodiscard]] bool is_good() const { return prepared_ == SQLITE_OK; }

    // SQLite's code: a row, done, or what went wrong, in preparing as well.
    int step() { return is_good() ? sqlite3_step(statement_) : prepared_; }

    // What is bound must live until the last step.
    void bind(int place, std::int64_t number) { sqlite3_bind_int64(statement_, place, number); }
    void bind(int place, double number) { sqlite3_bind_double(statement_, place, number); }
    void bind_text(int place, const std::string& text)
    {
        sqlite3_bind_text64(statement_, place, text.data(), text.size(), SQLITE_STATIC,
                            SQLITE_UTF8);
    }
    void bind_blob(int place, const std::string& bytes)
    {
        sqlite3_bind_blob64(statement_, place, bytes.data(), bytes.size(), SQLITE_STATIC);
    }

    [[nodiscard]] std::int64_t integer(int column) const
    {
        return sqlite3_column_int64(statement_, column);
    }
    [[nodiscard]] double real(int column) const
    {
        return sqlite3_column_double(statement_, column);
    }
    [[nodiscard]] std::string bytes(int column) const
    {
        const auto* start = static_cast<const char*>(sqlite3_column_blob(statement_, column));
        const int size = sqlite3_column_bytes(statement_, column);
        return start == nullptr ? std::string()
                                : std::string(start, static_cast<std::size_t>(size));
    }

private:
    sqlite3_stmt* statement_ = nullptr;
    int prepared_;
};

} // namespace sdmatte
