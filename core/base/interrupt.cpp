#include "base/interrupt.h"

#include <csignal>
#include <pthread.h>
#include <thread>
#include <utility>

namespace sdmatte {
namespace {

bool is_ignored(int signal_number)
{
    struct sigaction action {};
    return sigaction(signal_number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

void die_of(int signal_number)
{
    std::signal(signal_number, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal_number);
    pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    std::raise(signal_number);
}

} // namespace

void stop_on_interrupt(std::stop_source stop)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);

    sigset_t interrupts;
    sigemptyset(&interrupts);
    sigaddset(&interrupts, SIGINT);
    sigaddset(&interrupts, SIGTERM);
    if (!is_ignored(SIGHUP))
        sigaddset(&interrupts, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);

    // A thread that waits for signals may do what a handler must not: take the stop state's lock.
    std::thread([interrupts, source = std::move(stop)]() mutable {
        int signal_number = 0;
        while (sigwait(&interrupts, &signal_number) != 0) {
        }
        source.request_stop();
        while (sigwait(&interrupts, &signal_number) != 0) {
        }
        die_of(signal_number);
    }).detach();
}

} // namespace sdmatte
