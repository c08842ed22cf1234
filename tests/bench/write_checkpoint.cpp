// Writes a whole checkpoint with hashed weights, for benchmarks of the networks where none is
// installed:
//   write_checkpoint sdmatte|litesdmatte|sdmatte-tiny|litesdmatte-tiny FILE.safetensors
// in fp32: 5.2 and 3.7 GB, 0.2 GB the tiny ones.
#include "checkpoint_file.h"

#include <cstdio>
#include <exception>

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fputs("usage: write_checkpoint MODEL FILE.safetensors\n", stderr);
        return 2;
    }
    try {
        sdmatte::write_checkpoint(arguments[2], arguments[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s cannot be written: %s\n", arguments[2], error.what());
        return 4;
    }
    return 0;
}
