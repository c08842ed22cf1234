// How the canvas shows photo and matte.
#pragma once

#include <array>

namespace sdmatte::studio {

enum class ViewMode {
    Overlay,
    OnBlack,
    OnWhite,
    OnColour,
    OnPicture,
    CutOut, // on a checkerboard
    Alpha,
    Trimap,
    Original,
    Wipe,         // the original left of a line, another view right of it
    EdgeBand,     // what is neither kept nor removed; the rest dimmed
    Certainty,    // a heat map
    NetworkInput, // the raster that a network is sent
};

// In the order of the menu.
inline constexpr std::array view_modes{
    ViewMode::Overlay,     ViewMode::OnBlack, ViewMode::OnWhite,  ViewMode::OnColour,
    ViewMode::OnPicture,   ViewMode::CutOut,  ViewMode::Alpha,    ViewMode::Trimap,
    ViewMode::Original,    ViewMode::Wipe,    ViewMode::EdgeBand, ViewMode::Certainty,
    ViewMode::NetworkInput};

// Their picture is derived from the matte or the prompt, and comes later than those.
constexpr bool is_derived(ViewMode mode)
{
    return mode == ViewMode::Trimap || mode == ViewMode::EdgeBand || mode == ViewMode::Certainty
           || mode == ViewMode::NetworkInput;
}

// Where F goes from `mode`: overlay, black, white, colour or (if there is one) picture,
// checkerboard, alpha, trimap, original, and round; from any other view to the overlay.
ViewMode view_after(ViewMode mode, bool has_picture);

} // namespace sdmatte::studio
