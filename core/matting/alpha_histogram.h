// How a matte's alpha is spread: how much is kept, removed, and neither.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <array>
#include <cstdint>

namespace sdmatte {

struct AlphaHistogram {
    std::array<std::uint64_t, 256> counts{}; // of pixels, by alpha as a code of 8 bits

    [[nodiscard]] std::uint64_t pixels() const;
    // Shares of all pixels, 0..1, 0 without any; unknown is what is neither kept nor removed.
    [[nodiscard]] double kept() const;
    [[nodiscard]] double removed() const;
    [[nodiscard]] double unknown() const;

    bool operator==(const AlphaHistogram&) const = default;
};

// alpha: height x width x 1; values beyond 0..1 count as these, NaN as 0. Errors: Cancelled.
Result<AlphaHistogram> alpha_histogram(RasterView<float> alpha, const Progress& progress = {});

} // namespace sdmatte
