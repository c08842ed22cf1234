// A first pass before anybody waits for one.
#pragma once

#include "matting/sdmatte/sdmatte_session.h"

namespace sdmatte {

// A small box on a grey square: libraries choose their code, a card loads it, and a card too small
// is found out. On a card at the network's own side; on the processor at the smallest, which costs
// little. Errors: Cancelled alone; what else fails will fail again where it can be said.
Result<void> warm_up(const LoadedNetwork& loaded, const Progress& progress);

} // namespace sdmatte
