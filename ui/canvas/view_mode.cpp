#include "ui/canvas/view_mode.h"

#include <algorithm>

namespace sdmatte::studio {

ViewMode view_after(ViewMode mode, bool has_picture)
{
    const std::array cycle{
        ViewMode::Overlay, ViewMode::OnBlack,
        ViewMode::OnWhite, has_picture ? ViewMode::OnPicture : ViewMode::OnColour,
        ViewMode::CutOut,  ViewMode::Alpha,
        ViewMode::Trimap,  ViewMode::Original};
    if (mode == ViewMode::OnColour)
        return ViewMode::CutOut; // with a picture too
    const auto* const present = std::ranges::find(cycle, mode);
    const bool has_next = present != cycle.end() && present + 1 != cycle.end();
    return has_next ? *(present + 1) : cycle.front();
}

} // namespace sdmatte::studio
