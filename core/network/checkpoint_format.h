// Which kind of file a checkpoint is, told from its first bytes, never from its name.
#pragma once

#include <cstdio>

namespace sdmatte {

enum class CheckpointFormat {
    Safetensors, // or anything else: its reader says what is wrong
    TorchZip,    // torch.save since torch 1.6
    TorchLegacy, // torch.save before, as a row of pickles or a tar file
    Pickle,      // a bare one
};

CheckpointFormat tell_format(std::FILE* file);

} // namespace sdmatte
