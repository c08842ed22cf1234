#include "ui/canvas/gl_tiles.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int fewest_layers = 64; // what a first texture has at least

// Drivers keep three channels in four.
std::size_t layer_bytes(int channels)
{
    return std::size_t{tile_side} * tile_side * (channels == 1 ? 1 : 4);
}

} // namespace

GlTiles::GlTiles(QOpenGLExtraFunctions& gl, int channels, std::size_t byte_limit)
    : gl_(gl)
    , channels_(channels)
{
    GLint layers = 0;
    gl_.glGetIntegerv(GL_MAX_ARRAY_TEXTURE_LAYERS, &layers);
    most_layers_ = std::min(layers, static_cast<GLint>(byte_limit / layer_bytes(channels)));
}

GlTiles::~GlTiles()
{
    if (texture_ != 0)
        gl_.glDeleteTextures(1, &texture_);
}

bool GlTiles::reserve(int count)
{
    if (count > most_layers_)
        return false;
    if (count <= slots_.count())
        return true;
    // What was there is uploaded again: rare, since it grows by halves.
    if (texture_ != 0)
        gl_.glDeleteTextures(1, &texture_);
    const int layers = std::min(std::max(fewest_layers, count + count / 2), most_layers_);
    slots_ = TileSlots(layers);
    gl_.glGenTextures(1, &texture_);
    gl_.glBindTexture(GL_TEXTURE_2D_ARRAY, texture_);
    gl_.glTexImage3D(GL_TEXTURE_2D_ARRAY, 0, channels_ == 1 ? GL_R8 : GL_RGB8, tile_side, tile_side,
                     layers, 0, channels_ == 1 ? GL_RED : GL_RGB, GL_UNSIGNED_BYTE, nullptr);
    gl_.glTexParameteri(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl_.glTexParameteri(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    return true;
}

int GlTiles::layer_of(const Pyramid& pyramid, int level, int column, int row)
{
    const Tile& tile = pyramid.level(level).tile(column, row);
    const TileKey key{.id = tile.id, .width = tile.width, .height = tile.height};
    if (const auto layer = slots_.find(key))
        return *layer;
    const int layer = slots_.claim(key);
    gl_.glBindTexture(GL_TEXTURE_2D_ARRAY, texture_);
    gl_.glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    gl_.glPixelStorei(GL_UNPACK_ROW_LENGTH, static_cast<GLint>(tile.row_bytes / channels_));
    gl_.glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 0, 0, layer, tile.width, tile.height, 1,
                        channels_ == 1 ? GL_RED : GL_RGB, GL_UNSIGNED_BYTE, tile.pixels.get());
    gl_.glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    gl_.glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    ++uploads_;
    return layer;
}

} // namespace sdmatte::studio
