// The tables that each frame hands to the shader: taps, and which tiles it shows.
#pragma once

#include "ui/canvas/sampled_row.h"

#include <QOpenGLExtraFunctions>

#include <vector>

namespace sdmatte::studio {

// The tiles of a level that the taps reach, and where their layers stand among all maps.
struct TileMap {
    const Pyramid* pyramid = nullptr; // null: nothing
    int level = 0;
    int column = 0;
    int row = 0;
    int columns = 0;
    int rows = 0;

    [[nodiscard]] int count() const { return columns * rows; }
};

struct FrameMaps {
    TileMap colour;
    TileMap alpha;
    TileMap previous;
    std::vector<TileMap> tints;
    TileMap behind;
};

FrameMaps frame_maps(const Composition& composition, const CompositionTaps& taps);

// A texture of floats that is written anew for every frame, and read texel by texel.
class DataTexture {
public:
    explicit DataTexture(QOpenGLExtraFunctions& gl);
    DataTexture(const DataTexture&) = delete;
    DataTexture& operator=(const DataTexture&) = delete;
    ~DataTexture();

    [[nodiscard]] GLuint id() const { return id_; }

    // `parts`: 1 or 4 floats a texel.
    void write(const std::vector<float>& values, int width, int height, int parts);

private:
    QOpenGLExtraFunctions& gl_;
    GLuint id_ = 0;
};

// Eight rows and two a tint, as gl_shader.cpp reads them.
void write_taps(DataTexture& texture, const CompositionTaps& taps);

} // namespace sdmatte::studio
