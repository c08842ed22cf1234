// A matte with less memory: found in the photo at half its size.
#pragma once

#include "matting/engine.h"

namespace sdmatte {

// The matte at the photo's size, coarser, with a notice that says so. Errors: as find_matte().
Result<Matte> find_matte_at_half_size(Engine& engine, const EngineColour& colour,
                                      const Prompt& prompt, const Progress& progress);

} // namespace sdmatte
