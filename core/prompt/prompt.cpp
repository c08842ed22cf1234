#include "prompt/prompt.h"

namespace sdmatte {

bool Prompt::is_empty() const
{
    return points.empty() && boxes.empty() && !area && !seed_add && !seed_erase && !trimap;
}

} // namespace sdmatte
