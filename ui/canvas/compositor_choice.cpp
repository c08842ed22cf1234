#include "ui/canvas/compositor_choice.h"

#include "ui/canvas/gl_compositor.h"

#include <QByteArray>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <algorithm>
#include <array>

namespace sdmatte::studio {
namespace {

enum class Card { None, Software, Hardware };

// Drivers that compute on the processor, where our own loops are faster.
bool is_software(const QByteArray& renderer)
{
    constexpr std::array names{"llvmpipe", "softpipe", "swiftshader", "software", "swrast"};
    const QByteArray lower = renderer.toLower();
    return std::ranges::any_of(names, [&](const char* name) { return lower.contains(name); });
}

Card find_card()
{
    QOpenGLContext context;
    context.setFormat(gl_format());
    if (!context.create())
        return Card::None;
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!context.makeCurrent(&surface))
        return Card::None;
    const auto* const renderer =
        reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
    const bool works = GlCompositor::make() != nullptr;
    context.doneCurrent();
    if (!works)
        return Card::None;
    return is_software(renderer) ? Card::Software : Card::Hardware;
}

} // namespace

bool uses_opengl(CompositorChoice setting)
{
    const QByteArray asked = qgetenv("SDMATTE_COMPOSITOR").toLower();
    if (asked == "raster")
        setting = CompositorChoice::Raster;
    else if (asked == "opengl")
        setting = CompositorChoice::OpenGl;
    if (setting == CompositorChoice::Raster)
        return false;
    static const Card card = find_card();
    return card == Card::Hardware
           || (card == Card::Software && setting == CompositorChoice::OpenGl);
}

} // namespace sdmatte::studio
