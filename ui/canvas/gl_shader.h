// The shader of the OpenGL compositor: all views in one. It repeats the formulas of composition.h
// and the sums of sampled_row.cpp.
#pragma once

namespace sdmatte::studio {

// Without the line of the version, which depends on the context.
extern const char* const vertex_shader;
extern const char* const fragment_shader;

} // namespace sdmatte::studio
