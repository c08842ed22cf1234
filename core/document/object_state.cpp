#include "document/object_state.h"

namespace sdmatte {

ObjectState empty_state(int width, int height)
{
    ObjectState state;
    state.prompt.add = TileMask(width, height);
    state.prompt.erase = TileMask(width, height);
    return state;
}

Prompt to_prompt(const ObjectPrompt& prompt)
{
    Prompt result;
    result.points = prompt.points;
    result.boxes = prompt.boxes;
    result.seed_add = prompt.add.raster();
    result.seed_erase = prompt.erase.raster();
    result.is_see_through = prompt.is_see_through;
    return result;
}

} // namespace sdmatte
