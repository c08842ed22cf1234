// Tiles of pyramids on the graphics card: the layers of one texture array, as many as needed up to
// a limit. All calls need the context current in which it was made.
#pragma once

#include "ui/canvas/pyramid.h"
#include "ui/canvas/tile_slots.h"

#include <QOpenGLExtraFunctions>

#include <cstddef>

namespace sdmatte::studio {

class GlTiles {
public:
    GlTiles(QOpenGLExtraFunctions& gl, int channels, std::size_t byte_limit); // 1 or 3 channels
    GlTiles(const GlTiles&) = delete;
    GlTiles& operator=(const GlTiles&) = delete;
    ~GlTiles();

    // Room for so many tiles at once; false: that is more than the limit allows.
    bool reserve(int count);

    // The layer in which the tile lies, uploaded if it was not there. The last reserve() tiles
    // asked for stay where they are.
    int layer_of(const Pyramid& pyramid, int level, int column, int row);

    [[nodiscard]] GLuint texture() const { return texture_; } // GL_TEXTURE_2D_ARRAY; 0 at first
    [[nodiscard]] int uploads() const { return uploads_; }    // so far

private:
    QOpenGLExtraFunctions& gl_;
    int channels_;
    int most_layers_;
    GLuint texture_ = 0;
    TileSlots slots_{0};
    int uploads_ = 0;
};

} // namespace sdmatte::studio
