// The embedded engine: needs no download. Segmentation from any prompt, an automatic trimap,
// then alpha in its unknown band.
#pragma once

#include "matting/engine.h"

#include <memory>

namespace sdmatte {

std::unique_ptr<Engine> make_classical_engine();

} // namespace sdmatte
