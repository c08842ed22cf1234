// Runs a function in a process of its own that is killed as soon as it starts a program, makes or
// changes a file, or opens a connection; and tells what it needed.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace sdmatte {

struct SealedRun {
    std::string answer;
    bool was_killed = false;
    double seconds = 0;          // of processor time
    std::int64_t peak_bytes = 0; // of memory, beyond what the caller holds
};

SealedRun run_sealed(const std::function<std::string()>& work);

// False where the kernel cannot seal a process off (another processor, an emulator): then
// run_sealed() only measures.
bool can_seal();

// What sanitizers add to memory and time is not the reader's.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool is_sanitized = true;
#else
inline constexpr bool is_sanitized = false;
#endif

} // namespace sdmatte
