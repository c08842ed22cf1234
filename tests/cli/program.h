// Runs the built sdmatte as a person would, and folders for it to work in.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace sdmatte {

struct Finished {
    int status = -1; // exit status, or 128 + the signal that ended it
    std::string out;
    std::string err;
    std::int64_t peak_bytes = 0; // the most memory that it held
};

struct RunLimits {
    std::optional<long> file_bytes{};    // no file may grow beyond: a full disk
    std::optional<long> address_bytes{}; // no more memory than that
    bool is_ordinary_user = false;       // root may not pass over permissions
};

// In `folder`, with the words as arguments; waits for the end.
Finished run_program(const std::filesystem::path& folder, const std::vector<std::string>& words,
                     const RunLimits& limits = {});

// A program still running.
class Started {
public:
    Started(const std::filesystem::path& folder, const std::vector<std::string>& words,
            const RunLimits& limits = {});
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;
    ~Started();

    void send(int signal_number) const;
    [[nodiscard]] bool is_running() const; // false once it has ended, waited for or not
    Finished wait();

private:
    pid_t process_ = -1;
    int out_ = -1;
    int err_ = -1;
};

// An empty folder of its own, gone at the end.
class TestFolder {
public:
    TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return path_ / name;
    }

    // Name and content of every file in it, hidden ones included.
    [[nodiscard]] std::map<std::string, std::string> files() const;

    // Copies a file of tests/data/cli here.
    void take(const std::string& name, const std::string& as = {}) const;

private:
    std::filesystem::path path_;
};

std::string file_content(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& content);

// Asserts the status, exactly one sentence on stderr and nothing on stdout.
void expect_refusal(const Finished& run, int status);

} // namespace sdmatte
