// Ctrl+C and its relatives, turned into a stop request.
#pragma once

#include <stop_token>

namespace sdmatte {

// From now on SIGINT, SIGTERM and SIGHUP (unless it is ignored, as under nohup) set the stop
// source; the second one ends the process at once. Broken pipes and file size limits become
// errors of the write instead of signals. Call first in main, before any thread is started:
// threads inherit the signal mask.
void stop_on_interrupt(std::stop_source stop);

} // namespace sdmatte
