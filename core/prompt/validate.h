// Whether a prompt fits a photo, before any work is done for it.
#pragma once

#include "base/error.h"
#include "prompt/prompt.h"

namespace sdmatte {

// Errors (Input), one sentence for the first thing that is wrong: a reversed or empty box, a box
// or point that is not wholly inside width x height, a mask or trimap of another size.
Result<void> check_prompt(const Prompt& prompt, int width, int height);

} // namespace sdmatte
