// The tools of the canvas, in the order of the tool strip.
#pragma once

#include <array>

namespace sdmatte::studio {

enum class ToolKind { Point, Box, Brush, Eraser, Hand };

inline constexpr std::array tool_kinds{ToolKind::Point, ToolKind::Box, ToolKind::Brush,
                                       ToolKind::Eraser, ToolKind::Hand};

} // namespace sdmatte::studio
