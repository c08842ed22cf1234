// The compositor on the graphics card: the same taps and formulas as raster_compositor.h, equal
// to it within 1/255. Made, used and destroyed with the same context current.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QSize>
#include <QSurfaceFormat>

#include <cstddef>
#include <memory>

namespace sdmatte::studio {

// What a context for it must be able to do: OpenGL 3.3 or OpenGL ES 3.0.
QSurfaceFormat gl_format();

class GlCompositor {
public:
    // Of textures for colours, and a quarter of it for alpha.
    static constexpr std::size_t default_byte_limit = std::size_t{256} << 20;

    // Null when the current context cannot do it.
    static std::unique_ptr<GlCompositor> make(std::size_t byte_limit = default_byte_limit);
    GlCompositor(const GlCompositor&) = delete;
    GlCompositor& operator=(const GlCompositor&) = delete;
    ~GlCompositor();

    // As compose(), into the framebuffer that is bound. Where the tiles of a frame exceed the
    // byte limit, coarser ones stand in.
    void render(const Scene& scene, const ViewTransform& view, QSize size,
                double device_pixel_ratio);

    [[nodiscard]] int uploads() const; // of tiles, so far

private:
    struct Card;
    explicit GlCompositor(std::unique_ptr<Card> card);

    std::unique_ptr<Card> card_;
};

} // namespace sdmatte::studio
