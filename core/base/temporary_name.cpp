#include "base/temporary_name.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <fstream>
#include <random>
#include <string_view>
#include <unistd.h>

namespace sdmatte {
namespace {

constexpr std::string_view start = ".sdmatte-";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t home_length = 8;
constexpr std::size_t random_length = 10;

// Tells where a process number means something: this machine and, within it, this container.
std::string make_home()
{
    std::string told;
    std::ifstream("/etc/machine-id") >> told;
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    std::error_code absent;
    told += host.data() + std::filesystem::read_symlink("/proc/self/ns/pid", absent).string();
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const unsigned char byte : told)
        hash = (hash ^ byte) * 16777619U;
    std::string home;
    for (std::size_t i = 0; i < home_length; ++i)
        home += digits[hash >> 4 * i & 15U];
    return home;
}

const std::string& home()
{
    static const std::string made = make_home();
    return made;
}

bool is_alive(long process)
{
    return kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

// The process in a temporary file's name; 0: it is no such name, or of another machine.
long process_in(std::string_view name)
{
    const std::string own = std::string(start) + home() + "-";
    if (!name.starts_with(own))
        return 0;
    name.remove_prefix(own.size());
    long process = 0;
    const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), process);
    if (problem != std::errc() || process <= 0 || process > INT32_MAX)
        return 0;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()));
    if (name.size() < 1 + random_length || name[0] != '-'
        || name.substr(1, random_length).find_first_not_of(letters) != std::string_view::npos)
        return 0;
    name.remove_prefix(1 + random_length);
    return name.empty() || name[0] == '.' ? process : 0;
}

} // namespace

std::string temporary_name()
{
    std::random_device random;
    std::string name = std::string(start) + home() + "-" + std::to_string(getpid()) + "-";
    for (std::size_t i = 0; i < random_length; ++i)
        name += letters[random() % letters.size()];
    return name;
}

void remove_leftovers(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    fs::directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
        const long process = process_in(entries->path().filename().native());
        std::error_code ignored;
        if (process > 0 && !is_alive(process)
            && entries->symlink_status(ignored).type() == fs::file_type::regular)
            fs::remove(entries->path(), ignored);
    }
}

} // namespace sdmatte
