// The sample picture: a long-haired creature with a glass sphere in a garden, drawn by the
// program, with its true alpha. First picture of a new user, test data and benchmark.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

namespace sdmatte {

// Pixel edges of what is not transparent; the maximum is exclusive.
struct SampleBox {
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;
};

struct Sample {
    Raster<std::uint8_t> colour; // height x width x 3, sRGB codes: alpha F + (1 - alpha) B, rounded
    Raster<float> alpha;         // height x width x 1, 0..1: the exact coverage
    SampleBox box;               // of alpha > 0; all zero when there is none
};

// The same picture for the same size and seed, composed in the codes' own encoding. Any size
// from 1 x 1. Errors: Usage for a size below 1, Resource, Cancelled.
Result<Sample> make_sample(int width, int height, std::uint64_t seed,
                           const Progress& progress = {});

} // namespace sdmatte
