#include "ui/tools/lasso_area.h"

namespace sdmatte::studio {

ObjectState with_lasso(ObjectState state, std::span<const Vertex> lasso, LassoMode mode)
{
    if (lasso.size() < 3)
        return state;
    ObjectPrompt& prompt = state.prompt;
    if (mode == LassoMode::Subtract) {
        fill_polygon(prompt.area, lasso, 0);
        return state;
    }
    if (mode == LassoMode::Replace)
        prompt.area = TileMask(prompt.area.width(), prompt.area.height());
    fill_polygon(prompt.area, lasso, 255);
    fill_polygon(prompt.erase, lasso, 0);
    return state;
}

} // namespace sdmatte::studio
