// The tools of the canvas, in the order of the tool strip.
#pragma once

#include <array>

namespace sdmatte::studio {

enum class ToolKind { Point, Box, Lasso, Brush, Eraser, Keep, Remove, Hand };

inline constexpr std::array tool_kinds{ToolKind::Point,  ToolKind::Box,    ToolKind::Lasso,
                                       ToolKind::Brush,  ToolKind::Eraser, ToolKind::Keep,
                                       ToolKind::Remove, ToolKind::Hand};

// Of brushes: they have a size and a hardness.
constexpr bool paints(ToolKind kind)
{
    return kind == ToolKind::Brush || kind == ToolKind::Eraser || kind == ToolKind::Keep
           || kind == ToolKind::Remove;
}

} // namespace sdmatte::studio
