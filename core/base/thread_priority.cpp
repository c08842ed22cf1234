#include "base/thread_priority.h"

#include <cerrno>
#include <sys/resource.h>

namespace sdmatte {

void lower_thread_priority([[maybe_unused]] Urgency urgency)
{
#ifdef __linux__
    // Linux keeps a nice value for each thread, and 0 means the calling one. Five steps are three
    // times the share of a processor that both want.
    const int steps = urgency == Urgency::Awaited ? 5 : urgency == Urgency::Usual ? 10 : 15;
    errno = 0;
    const int present = getpriority(PRIO_PROCESS, 0);
    if (errno == 0)
        setpriority(PRIO_PROCESS, 0, present + steps); // the kernel stops at 19
#endif
}

} // namespace sdmatte
