// How far a pass through a network is, told from the blocks that have given their output.
#pragma once

#include "base/progress.h"
#include "network/architecture.h"
#include "network/pass.h"

namespace sdmatte {

class PassProgress {
public:
    // For the passes of sdmatte.h; encode_image() reaches about a third of `progress`.
    PassProgress(const Progress& progress, AutoencoderKind autoencoder, bool bounds_memory);
    PassProgress(const PassProgress&) = delete;
    PassProgress& operator=(const PassProgress&) = delete;

    [[nodiscard]] const Pass& pass() const { return pass_; }

private:
    Pass pass_;
    int seen_ = 0;
};

} // namespace sdmatte
