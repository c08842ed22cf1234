// The programs are compiled for x86-64-v3. On an older processor this says so, before the first
// instruction that such a processor does not know. It is compiled for the baseline and uses
// nothing but three C functions: an inline function of the library could have been compiled for
// the newer processor elsewhere, and the linker keeps one of them.
#include <cstring>
#include <unistd.h>

namespace {

void check_processor()
{
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
        && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2"))
        return;
    // Not through message(): no translator can be there yet.
    const char* sentence = "This program needs a processor with AVX2, FMA and BMI2 (x86-64-v3, "
                           "every desktop processor since 2015); build it with "
                           "-DSDMATTE_ARCH=x86-64 for an older one.\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, sentence, std::strlen(sentence));
    _exit(4);
}

// Runs before the static initialisers of the program and of every library that it loads.
[[gnu::used, gnu::section(".preinit_array")]] void (*before_everything)() = check_processor;

} // namespace
