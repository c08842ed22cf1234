// What a closed lasso does to the complete areas of a prompt.
#pragma once

#include "document/object_state.h"
#include "document/polygon.h"

#include <span>

namespace sdmatte::studio {

enum class LassoMode { Replace, Add, Subtract };

// The state with the lasso (photo coordinates) in place of its area, in it, or out of it. What it
// adds is no longer erased: the last gesture wins. Fewer than three vertices change nothing.
[[nodiscard]] ObjectState with_lasso(ObjectState state, std::span<const Vertex> lasso,
                                     LassoMode mode);

} // namespace sdmatte::studio
