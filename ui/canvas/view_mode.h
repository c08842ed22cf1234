// How the canvas shows photo and matte.
#pragma once

#include <array>

namespace sdmatte::studio {

enum class ViewMode { Overlay, OnBlack, OnWhite, CutOut, Alpha, Original }; // CutOut: checkerboard

// In the order in which F goes through them.
inline constexpr std::array view_modes{ViewMode::Overlay, ViewMode::OnBlack, ViewMode::OnWhite,
                                       ViewMode::CutOut,  ViewMode::Alpha,   ViewMode::Original};

} // namespace sdmatte::studio
