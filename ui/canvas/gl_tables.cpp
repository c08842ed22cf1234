#include "ui/canvas/gl_tables.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

TileMap tile_map(const Pyramid& pyramid, const Taps& taps, const CompositionTaps& all)
{
    if (all.x0 >= all.x1 || all.y0 >= all.y1)
        return {};
    const auto tile = [](int pixel) { return pixel / tile_side; };
    const auto last = [](const std::vector<Tap>& line, int end) {
        const Tap& tap = line[static_cast<std::size_t>(end) - 1];
        return tap.first + tap.count - 1;
    };
    TileMap map{.pyramid = &pyramid, .level = taps.level};
    map.column = tile(taps.columns[static_cast<std::size_t>(all.x0)].first);
    map.row = tile(taps.rows[static_cast<std::size_t>(all.y0)].first);
    map.columns = tile(last(taps.columns, all.x1)) - map.column + 1;
    map.rows = tile(last(taps.rows, all.y1)) - map.row + 1;
    return map;
}

} // namespace

FrameMaps frame_maps(const Composition& composition, const CompositionTaps& taps)
{
    FrameMaps maps;
    maps.colour = tile_map(*composition.colour, taps.colour, taps);
    if (composition.alpha != nullptr)
        maps.alpha = tile_map(composition.alpha->levels, taps.alpha, taps);
    if (composition.previous != nullptr)
        maps.previous = tile_map(composition.previous->levels, taps.previous, taps);
    for (std::size_t i = 0; i < composition.tints.size(); ++i)
        maps.tints.push_back(tile_map(composition.tints[i].alpha->levels, taps.tints[i], taps));
    if (composition.behind != nullptr)
        maps.behind = tile_map(*composition.behind, taps.behind, taps);
    return maps;
}

DataTexture::DataTexture(QOpenGLExtraFunctions& gl)
    : gl_(gl)
{
    gl_.glGenTextures(1, &id_);
    gl_.glBindTexture(GL_TEXTURE_2D, id_);
    gl_.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl_.glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

DataTexture::~DataTexture()
{
    gl_.glDeleteTextures(1, &id_);
}

void DataTexture::write(const std::vector<float>& values, int width, int height, int parts)
{
    gl_.glBindTexture(GL_TEXTURE_2D, id_);
    gl_.glTexImage2D(GL_TEXTURE_2D, 0, parts == 1 ? GL_R32F : GL_RGBA32F, width, height, 0,
                     parts == 1 ? GL_RED : GL_RGBA, GL_FLOAT, values.data());
}

void write_taps(DataTexture& texture, const CompositionTaps& taps)
{
    std::vector lines{&taps.colour.columns, &taps.colour.rows,      &taps.alpha.columns,
                      &taps.alpha.rows,     &taps.previous.columns, &taps.previous.rows,
                      &taps.behind.columns, &taps.behind.rows};
    for (const Taps& tint : taps.tints)
        lines.insert(lines.end(), {&tint.columns, &tint.rows});
    std::size_t width = 1;
    for (const auto* line : lines)
        width = std::max(width, line->size());
    std::vector<float> values(lines.size() * width * 4);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        float* out = values.data() + i * width * 4;
        for (const Tap& tap : *lines[i]) {
            *out++ = static_cast<float>(tap.first);
            *out++ = static_cast<float>(tap.count);
            *out++ = tap.first_weight;
            *out++ = tap.last_weight;
        }
    }
    texture.write(values, static_cast<int>(width), static_cast<int>(lines.size()), 4);
}

} // namespace sdmatte::studio
