#include "ui/canvas/gl_shader.h"

namespace sdmatte::studio {

// One triangle that covers the window.
const char* const vertex_shader = R"(
void main()
{
    vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
    gl_Position = vec4(2.0 * corner - 1.0, 0.0, 1.0);
}
)";

// `taps` has eight rows: columns and rows of the colours, of alpha, of the alpha before, of the
// picture behind, then two for each tint; a texel is a Tap: first, count, first weight, last
// weight. `tile_maps` has the layer of each visible tile; a map's place is (first tile column,
// first tile row, first row in tile_maps).
const char* const fragment_shader = R"(
uniform sampler2D taps;
uniform sampler2D tile_maps;
uniform sampler2DArray colour_tiles;
uniform sampler2DArray alpha_tiles;
uniform ivec3 colour_map;
uniform ivec3 alpha_map;
uniform ivec3 previous_map;
uniform ivec3 behind_map;
uniform int formula;            // as enum class Formula
uniform bool alpha_matches;     // alpha has the photo's size
uniform bool previous_matches;
uniform bool is_fading;
uniform float fade;
uniform int height;
uniform float cell;
uniform vec3 overlay;
uniform float opacity_of_removed;
uniform float opacity_of_kept;
uniform int tint_count;         // of other objects, in the overlay
uniform ivec3 tint_maps[16];    // most_tints
uniform vec3 tint_colours[16];
uniform float tint_opacity;
uniform vec3 behind_even;
uniform vec3 behind_odd;
uniform bool has_picture;       // behind, instead of the cells
uniform vec3 heat[3];
uniform float heat_opacity;
uniform vec3 surround;
uniform bool blends_light;      // in the overlay and over what lies behind
out vec4 result;

const int formula_original = 0;
const int formula_overlay = 1;
const int formula_composed = 2;
const int formula_heat = 4;

// The sRGB curve, and back.
vec3 light_of(vec3 code)
{
    vec3 x = clamp(code, 0.0, 1.0);
    return mix(x / 12.92, pow((x + 0.055) / 1.055, vec3(2.4)),
               vec3(greaterThan(x, vec3(0.04045))));
}

vec3 code_of(vec3 light)
{
    vec3 x = clamp(light, 0.0, 1.0);
    return mix(12.92 * x, 1.055 * pow(x, vec3(1.0 / 2.4)) - 0.055,
               vec3(greaterThan(x, vec3(0.0031308))));
}

float weight(vec4 tap, int i)
{
    int last = int(tap.y) - 1;
    if (i == 0)
        return tap.z;
    if (i == last)
        return tap.w;
    return (1.0 - tap.z - tap.w) / float(last - 1);
}

int layer_of(ivec3 map, ivec2 pixel)
{
    return int(texelFetch(tile_maps, (pixel >> 8) - map.xy + ivec2(0, map.z), 0).r);
}

vec3 colour_at(ivec3 map, ivec2 pixel)
{
    return texelFetch(colour_tiles, ivec3(pixel & 255, layer_of(map, pixel)), 0).rgb;
}

float alpha_at(ivec3 map, ivec2 pixel)
{
    return texelFetch(alpha_tiles, ivec3(pixel & 255, layer_of(map, pixel)), 0).r;
}

float sampled_alpha(ivec3 map, vec4 column, vec4 row)
{
    float sum = 0.0;
    for (int j = 0; j < int(row.y); ++j) {
        float line = 0.0;
        for (int i = 0; i < int(column.y); ++i)
            line += weight(column, i) * alpha_at(map, ivec2(int(column.x) + i, int(row.x) + j));
        sum += weight(row, j) * line;
    }
    return sum;
}

// Colours, and with an alpha of the photo's size that too: premultiplied or beside.
vec4 sampled_colour(ivec3 colours, vec4 column, vec4 row, bool has_alpha, ivec3 map)
{
    vec4 sum = vec4(0.0);
    for (int j = 0; j < int(row.y); ++j) {
        vec4 line = vec4(0.0);
        for (int i = 0; i < int(column.y); ++i) {
            ivec2 pixel = ivec2(int(column.x) + i, int(row.x) + j);
            vec4 value = vec4(colour_at(colours, pixel), 1.0);
            if (has_alpha) {
                value.a = alpha_at(map, pixel);
                if (formula == formula_composed)
                    value.rgb *= value.a;
            }
            line += weight(column, i) * value;
        }
        sum += weight(row, j) * line;
    }
    return sum;
}

vec4 sampled_matte(ivec2 at, vec4 column, vec4 row, ivec3 map, int taps_row, bool matches)
{
    if (matches)
        return sampled_colour(colour_map, column, row, true, map);
    vec4 value = sampled_colour(colour_map, column, row, false, map);
    value.a = sampled_alpha(map, texelFetch(taps, ivec2(at.x, taps_row), 0),
                            texelFetch(taps, ivec2(at.y, taps_row + 1), 0));
    if (formula == formula_composed)
        value.rgb *= value.a;
    return value;
}

float tint_at(int i, ivec2 at)
{
    return sampled_alpha(tint_maps[i], texelFetch(taps, ivec2(at.x, 8 + 2 * i), 0),
                         texelFetch(taps, ivec2(at.y, 9 + 2 * i), 0));
}

vec3 overlaid(vec4 value, ivec2 at)
{
    float left = 1.0;
    for (int i = 0; i < tint_count; ++i)
        left *= 1.0 - tint_at(i, at);
    vec3 colour = blends_light ? light_of(value.rgb) : value.rgb;
    colour = mix(colour, blends_light ? light_of(overlay) : overlay,
                 opacity_of_removed * (1.0 - value.a) * left + opacity_of_kept * value.a);
    for (int i = tint_count - 1; i >= 0; --i)
        colour = mix(colour, blends_light ? light_of(tint_colours[i]) : tint_colours[i],
                     tint_opacity * tint_at(i, at) * (1.0 - value.a));
    return blends_light ? code_of(colour) : colour;
}

vec3 behind(ivec2 at)
{
    if (has_picture)
        return sampled_colour(behind_map, texelFetch(taps, ivec2(at.x, 6), 0),
                              texelFetch(taps, ivec2(at.y, 7), 0), false, behind_map).rgb;
    ivec2 cells = ivec2((vec2(at) + 0.5) / cell);
    return ((cells.x + cells.y) & 1) == 0 ? behind_even : behind_odd;
}

void main()
{
    ivec2 at = ivec2(gl_FragCoord.xy);
    at.y = height - 1 - at.y;
    vec4 column = texelFetch(taps, ivec2(at.x, 0), 0);
    vec4 row = texelFetch(taps, ivec2(at.y, 1), 0);
    if (column.y == 0.0 || row.y == 0.0) {
        result = vec4(surround, 1.0);
        return;
    }
    if (formula == formula_original) {
        result = vec4(sampled_colour(colour_map, column, row, false, colour_map).rgb, 1.0);
        return;
    }
    vec4 value = sampled_matte(at, column, row, alpha_map, 2, alpha_matches);
    if (is_fading)
        value = mix(sampled_matte(at, column, row, previous_map, 4, previous_matches), value, fade);
    if (formula == formula_overlay) {
        value.rgb = overlaid(value, at);
    } else if (formula == formula_composed) {
        if (blends_light && value.a > 0.0)
            value.rgb = code_of(light_of(value.rgb / value.a) * value.a
                                + light_of(behind(at)) * (1.0 - value.a));
        else
            value.rgb += behind(at) * (1.0 - value.a);
    } else if (formula == formula_heat) {
        vec3 hot = mix(heat[0], heat[1], min(2.0 * value.a, 1.0))
                   + max(2.0 * value.a - 1.0, 0.0) * (heat[2] - heat[1]);
        value.rgb = mix(value.rgb, hot, heat_opacity);
    } else {
        value.rgb = vec3(value.a);
    }
    result = vec4(value.rgb, 1.0);
}
)";

} // namespace sdmatte::studio
