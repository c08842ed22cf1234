// Which of the two compositors the canvas uses.
#pragma once

namespace sdmatte::studio {

enum class CompositorChoice {
    Automatic, // OpenGL where a graphics card does it, else raster
    Raster,
    OpenGl, // also without a card, as long as a context can be made
};

// The environment's SDMATTE_COMPOSITOR=raster|opengl overrides `setting`. Needs a QGuiApplication;
// the first call may try a context, which takes some tens of milliseconds.
bool uses_opengl(CompositorChoice setting);

} // namespace sdmatte::studio
