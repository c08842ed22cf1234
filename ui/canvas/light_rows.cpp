#include "ui/canvas/light_rows.h"

#include "ui/canvas/light.h"

namespace sdmatte::studio {
namespace {

QRgb packed(const Rgb& codes)
{
    const auto code = [](float value) { return static_cast<unsigned>(value + 0.5F); };
    return 0xff000000U | (code(codes[0]) << 16) | (code(codes[1]) << 8) | code(codes[2]);
}

Rgb light_of(const LightTables& tables, const Rgb& codes)
{
    return {tables.light(codes[0]), tables.light(codes[1]), tables.light(codes[2])};
}

Rgb codes_of(const LightTables& tables, const Rgb& light)
{
    return {tables.code(light[0]), tables.code(light[1]), tables.code(light[2])};
}

void lay_over(Rgb& light, const Rgb& colour, float opacity)
{
    for (std::size_t c = 0; c < 3; ++c)
        light[c] = overlaid(light[c], colour[c], opacity);
}

} // namespace

void finish_overlay_in_light(const Composition& composition, const RowSampler& sampler,
                             const float* pixel, int count, QRgb* out)
{
    const LightTables& tables = light_tables();
    const Rgb over = light_of(tables, composition.overlay);
    std::vector<Rgb> tints;
    for (const Tint& tint : composition.tints)
        tints.push_back(light_of(tables, tint.colour));
    const float has_alpha = composition.alpha != nullptr ? 1.0F : 0.0F;
    for (int x = 0; x < count; ++x, pixel += 4) {
        const float own = has_alpha * pixel[3];
        float left = 1;
        float most = 0;
        for (std::size_t i = 0; i < tints.size(); ++i) {
            const float tint = sampler.tint(i)[x];
            left *= 1 - tint;
            most = std::max(most, tint * (1 - own));
        }
        const float t =
            composition.opacity_of_removed * (1 - own) * left + composition.opacity_of_kept * own;
        const Rgb codes{pixel[0], pixel[1], pixel[2]};
        if (t <= 0 && most <= 0) { // most of a photo, and exactly as without the tables
            out[x] = packed(codes);
            continue;
        }
        Rgb light = light_of(tables, codes);
        lay_over(light, over, t);
        for (std::size_t i = tints.size(); i-- > 0;)
            lay_over(light, tints[i], composition.tint_opacity * sampler.tint(i)[x] * (1 - own));
        out[x] = packed(codes_of(tables, light));
    }
}

void finish_composed_in_light(const float* pixel, const float* behind, int count, QRgb* out)
{
    const LightTables& tables = light_tables();
    for (int x = 0; x < count; ++x, pixel += 4, behind += 4) {
        const float a = pixel[3];
        if (a <= 0 || a >= 1) {
            const float* const shown = a <= 0 ? behind : pixel;
            out[x] = packed({shown[0], shown[1], shown[2]});
            continue;
        }
        Rgb light{};
        for (std::size_t c = 0; c < 3; ++c)
            light[c] = composed(tables.light(pixel[c] / a) * a, tables.light(behind[c]), a);
        out[x] = packed(codes_of(tables, light));
    }
}

} // namespace sdmatte::studio
