#include "sealed.h"

#include "base/process.h"

#include <array>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <initializer_list>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sdmatte {
namespace {

std::vector<sock_filter> seal()
{
    constexpr std::uint32_t number = offsetof(seccomp_data, nr);
    const auto kill_when = [](std::uint16_t test, std::uint32_t value, std::uint8_t skipped) {
        return std::array{
            sock_filter{static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), 0, skipped, value},
            sock_filter{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS}};
    };
    std::vector<sock_filter> program;
    const auto add = [&](const auto& lines) {
        program.insert(program.end(), lines.begin(), lines.end());
    };
    program.push_back({BPF_LD | BPF_W | BPF_ABS, 0, 0, number});
    for (const long call :
         {SYS_execve,    SYS_execveat,  SYS_clone,    SYS_clone3,       SYS_socket,   SYS_connect,
          SYS_sendto,    SYS_ptrace,    SYS_mkdirat,  SYS_renameat2,    SYS_unlinkat, SYS_linkat,
          SYS_symlinkat, SYS_ftruncate, SYS_fchmodat, SYS_memfd_create, SYS_openat2,
#ifdef SYS_fork
          SYS_fork,      SYS_vfork,     SYS_creat,    SYS_mkdir,        SYS_rename,   SYS_renameat,
          SYS_unlink,    SYS_link,      SYS_symlink,  SYS_truncate
#endif
         })
        add(kill_when(BPF_JEQ, static_cast<std::uint32_t>(call), 1));
    // Files may be opened for reading only.
    constexpr std::uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    const auto kill_writers = [&](long call, std::size_t argument) {
        constexpr std::size_t argument_bytes = 8;
        program.push_back({BPF_JMP | BPF_JEQ | BPF_K, 0, 4, static_cast<std::uint32_t>(call)});
        program.push_back(
            {BPF_LD | BPF_W | BPF_ABS, 0, 0,
             static_cast<std::uint32_t>(offsetof(seccomp_data, args) + argument * argument_bytes)});
        add(kill_when(BPF_JSET, writing, 1));
        program.push_back({BPF_LD | BPF_W | BPF_ABS, 0, 0, number});
    };
    kill_writers(SYS_openat, 2);
#ifdef SYS_open
    kill_writers(SYS_open, 1);
#endif
    program.push_back({BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW});
    return program;
}

bool apply_seal()
{
    std::vector<sock_filter> lines = seal();
    const sock_fprog program{static_cast<unsigned short>(lines.size()), lines.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

[[noreturn]] void work_and_exit(const std::function<std::string()>& work, int pipe)
{
    // What the test itself holds is in this process too, and does not count.
    const std::int64_t before = resident_memory_bytes();
    apply_seal();
    const std::string answer = work();
    const std::int64_t most = peak_memory_bytes() - before;
    const bool is_told =
        write(pipe, &most, sizeof(most)) == sizeof(most)
        && write(pipe, answer.data(), answer.size()) == static_cast<ssize_t>(answer.size());
    _exit(is_told ? 0 : 1);
}

} // namespace

SealedRun run_sealed(const std::function<std::string()>& work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {.answer = "no pipe", .was_killed = true};
    const pid_t child = fork();
    if (child == 0)
        work_and_exit(work, ends[1]);
    close(ends[1]);
    SealedRun run;
    if (read(ends[0], &run.peak_bytes, sizeof(run.peak_bytes)) < 0)
        run.answer = "no answer";
    std::array<char, 4096> part{};
    for (ssize_t count = 0; (count = read(ends[0], part.data(), part.size())) > 0;)
        run.answer.append(part.data(), static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child)
        return {.answer = "no process", .was_killed = true};
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    run.was_killed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    run.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    return run;
}

bool can_seal()
{
    static const bool can = run_sealed([] {
                                const int file = open("/dev/null", O_WRONLY);
                                return std::string(file < 0 ? "refused" : "opened");
                            }).was_killed;
    return can;
}

} // namespace sdmatte
