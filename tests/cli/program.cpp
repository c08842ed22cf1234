#include "program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

std::string program_path()
{
    const char* chosen = std::getenv("SDMATTE_PROGRAM");
    return chosen != nullptr ? chosen : SDMATTE_PROGRAM;
}

int unnamed_file()
{
    std::string name = (fs::temp_directory_path() / "sdmatte-test-XXXXXX").string();
    const int file = mkstemp(name.data());
    if (file < 0)
        throw std::runtime_error("no temporary file");
    unlink(name.c_str());
    return file;
}

std::string content_of(int file)
{
    std::string text;
    char buffer[4096];
    lseek(file, 0, SEEK_SET);
    for (ssize_t count = 0; (count = read(file, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    return text;
}

void limit(int resource, const std::optional<long>& bytes)
{
    if (!bytes)
        return;
    const rlimit value{static_cast<rlim_t>(*bytes), static_cast<rlim_t>(*bytes)};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &value);
}

void drop_privileges()
{
#ifdef __linux__
    constexpr unsigned long dac_override = 1;
    constexpr unsigned long dac_read_search = 2;
    prctl(PR_CAPBSET_DROP, dac_override, 0, 0, 0);
    prctl(PR_CAPBSET_DROP, dac_read_search, 0, 0, 0);
#endif
}

} // namespace

Started::Started(const fs::path& folder, const std::vector<std::string>& words,
                 const RunLimits& limits)
    : out_(unnamed_file())
    , err_(unnamed_file())
{
    const std::string program = program_path();
    std::vector<char*> arguments{const_cast<char*>(program.c_str())};
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    process_ = fork();
    if (process_ != 0)
        return;
    const int nothing = open("/dev/null", O_RDONLY);
    if (chdir(folder.c_str()) != 0 || dup2(nothing, 0) < 0 || dup2(out_, 1) < 0
        || dup2(err_, 2) < 0)
        _exit(125);
    // Not the models of whoever tests, unless the test has a data folder of its own.
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data == nullptr || !std::string_view(data).starts_with(folder.native()))
        setenv("SDMATTE_MODELS", (folder / "no models").c_str(), 0);
    limit(RLIMIT_FSIZE, limits.file_bytes);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they map terabytes
    limit(RLIMIT_AS, limits.address_bytes);
#endif
    if (limits.is_ordinary_user && geteuid() == 0)
        drop_privileges();
    execv(program.c_str(), arguments.data());
    _exit(126);
}

Started::~Started()
{
    if (process_ > 0) {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    close(out_);
    close(err_);
}

void Started::send(int signal_number) const
{
    kill(process_, signal_number);
}

bool Started::is_running() const
{
    siginfo_t ended{};
    return waitid(P_PID, static_cast<id_t>(process_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0
           && ended.si_pid == 0;
}

Finished Started::wait()
{
    int status = 0;
    rusage usage{};
    wait4(process_, &status, 0, &usage);
    process_ = -1;
    return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            .out = content_of(out_),
            .err = content_of(err_),
            .peak_bytes = usage.ru_maxrss * 1024};
}

Finished run_program(const fs::path& folder, const std::vector<std::string>& words,
                     const RunLimits& limits)
{
    return Started(folder, words, limits).wait();
}

TestFolder::TestFolder()
{
    std::string name = (fs::temp_directory_path() / "sdmatte-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    path_ = name;
}

TestFolder::~TestFolder()
{
    std::error_code ignored;
    for (const auto& entry : fs::recursive_directory_iterator(path_, ignored))
        if (entry.is_directory(ignored))
            fs::permissions(entry.path(), fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
}

std::map<std::string, std::string> TestFolder::files() const
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path_))
        files[fs::relative(entry.path(), path_).string()] =
            entry.is_regular_file() ? file_content(entry.path()) : "";
    return files;
}

void TestFolder::take(const std::string& name, const std::string& as) const
{
    fs::copy_file(fs::path(SDMATTE_TEST_DATA) / "cli" / name, path_ / (as.empty() ? name : as));
}

std::string file_content(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write_file(const fs::path& path, const std::string& content)
{
    std::ofstream stream(path, std::ios::binary);
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    stream << content;
}

void expect_refusal(const Finished& run, int status)
{
    EXPECT_EQ(run.status, status) << run.err;
    EXPECT_EQ(run.out, "");
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
    EXPECT_TRUE(run.err.ends_with(".\n")) << run.err;
}

} // namespace sdmatte
