// The garden behind the creature: light and leaves far out of focus, grass that is nearly in
// focus and nearly of the fur's colour.
#include "image/sample_random.h"
#include "image/sample_scene.h"

#include <algorithm>

namespace sdmatte {
namespace {

constexpr float pi = 3.14159265F;
constexpr float horizon = 0.27F;

float lattice(std::int32_t x, std::int32_t y, std::uint64_t seed)
{
    const auto cell = static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32U
                      | static_cast<std::uint32_t>(y);
    return 2 * unit_float(scrambled(cell ^ (seed * 0x9E3779B97F4A7C15U))) - 1;
}

// The creature and its sphere keep the light from the ground.
float light_on_ground(Vec2 at)
{
    const auto shadow = [&](Vec2 centre, Vec2 radius, float depth) {
        const float x = (at.x - centre.x) / radius.x;
        const float y = (at.y - centre.y) / radius.y;
        return 1 - depth * std::exp(-1.6F * (x * x + y * y));
    };
    return shadow({-0.06F, 0.38F}, {0.33F, 0.075F}, 0.75F)
           * shadow({0.26F, 0.375F}, {0.14F, 0.040F}, 0.55F);
}

Strand blade(Random& random, Vec2 root, float size, float half_width, Rgb colour, float blur)
{
    Strand strand;
    Vec2 at = root;
    float angle = -pi / 2 + 0.28F * random.around_zero();
    const float bend = 0.09F * random.around_zero();
    const float step = size / (Strand::node_count - 1);
    for (int i = 0; i < Strand::node_count; ++i) {
        const float t = static_cast<float>(i) / (Strand::node_count - 1);
        strand.nodes[static_cast<std::size_t>(i)] = {
            at, half_width * std::pow(1 - 0.95F * t, 0.7F),
            colour * ((0.55F + 0.6F * t) * light_on_ground(at))};
        at = at + Vec2{std::cos(angle), std::sin(angle)} * step;
        angle += bend;
    }
    strand.blur = blur;
    return strand;
}

void add_blades(Layer& layer, const std::vector<Strand>& strands)
{
    layer.steps.push_back({.first = static_cast<std::int32_t>(layer.strands.size()),
                           .count = static_cast<std::int32_t>(strands.size()),
                           .blob = {}});
    layer.strands.insert(layer.strands.end(), strands.begin(), strands.end());
}

Rgb light_of_leaves(Random& random)
{
    constexpr std::array<Rgb, 7> tones{Rgb{0.93F, 0.95F, 0.62F}, Rgb{0.70F, 0.85F, 0.45F},
                                       Rgb{1.00F, 0.93F, 0.74F}, Rgb{0.98F, 0.76F, 0.45F},
                                       Rgb{0.95F, 0.68F, 0.72F}, Rgb{0.55F, 0.76F, 0.42F},
                                       Rgb{0.99F, 0.84F, 0.55F}};
    return tones[random.bits() % tones.size()];
}

} // namespace

float smooth_noise(float x, float y, std::uint64_t seed)
{
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const auto ix = static_cast<std::int32_t>(fx);
    const auto iy = static_cast<std::int32_t>(fy);
    const float tx = (x - fx) * (x - fx) * (3 - 2 * (x - fx));
    const float ty = (y - fy) * (y - fy) * (3 - 2 * (y - fy));
    const float top = lattice(ix, iy, seed) * (1 - tx) + lattice(ix + 1, iy, seed) * tx;
    const float bottom = lattice(ix, iy + 1, seed) * (1 - tx) + lattice(ix + 1, iy + 1, seed) * tx;
    return top * (1 - ty) + bottom * ty;
}

Rgb garden_colour(Vec2 at, std::uint64_t seed)
{
    const float cloud = smooth_noise(at.x * 2.3F + 9, at.y * 2.3F, seed)
                        + 0.5F * smooth_noise(at.x * 5.1F, at.y * 5.1F + 3, seed + 1);
    const float hue = smooth_noise(at.x * 1.7F - 5, at.y * 1.7F + 8, seed + 2);
    const Rgb leaves = mix({0.16F, 0.27F, 0.12F}, {0.47F, 0.60F, 0.27F},
                           std::clamp(0.45F + 0.40F * cloud, 0.0F, 1.0F));
    const Rgb autumn = mix(leaves, {0.72F, 0.50F, 0.25F}, std::clamp(0.55F * hue, 0.0F, 0.6F));
    // The low sun, up right, and its haze.
    const float sun = std::exp(-2.6F * length(at - Vec2{0.52F, -0.50F}));
    const Rgb lit = mix(autumn, {1.0F, 0.93F, 0.70F}, std::clamp(0.85F * sun, 0.0F, 0.85F));
    const float detail = smooth_noise(at.x * 31, at.y * 47, seed + 3)
                         + 0.6F * smooth_noise(at.x * 83, at.y * 131, seed + 4);
    const float below = smooth_step(horizon - 0.09F, horizon + 0.05F, at.y);
    const Rgb moss = mix({0.25F, 0.31F, 0.13F}, {0.52F, 0.50F, 0.24F},
                         std::clamp(0.5F + 0.30F * detail + 0.3F * cloud, 0.0F, 1.0F));
    const Rgb ground = mix(lit, moss, below);
    const float light = light_on_ground(at);
    const float vignette = 1 - 0.16F * smooth_step(0.45F, 0.95F, length(at));
    return ground * (light * vignette);
}

Layer make_garden(std::uint64_t seed, Vec2 reach)
{
    Layer layer;
    Random random(seed ^ 0x6A4DE4U);
    // A very long picture repeats no more than this: the garden thins out instead.
    const float spread_x = std::min(reach.x, 4.0F);
    const float spread_y = std::min(reach.y, 4.0F);
    const int discs = static_cast<int>(90 * spread_x / 0.5F);
    for (int i = 0; i < discs; ++i) {
        const Vec2 at{random.within(-spread_x, spread_x) * 1.05F,
                      random.within(-spread_y * 1.05F, horizon - 0.04F)};
        const float first = random.unit();
        const float size = 0.018F + 0.075F * (first * random.unit()); // mostly small
        layer.steps.push_back({.first = 0,
                               .count = 0,
                               .blob = {.kind = BlobKind::Bokeh,
                                        .centre = at,
                                        .radius = {size, size},
                                        .colour = light_of_leaves(random),
                                        .opacity = random.within(0.10F, 0.42F),
                                        .blur = size * 0.14F}});
    }
    const auto grass = [&](int count, float top, float bottom, float size, float width, float blur,
                           Rgb first, Rgb second, float left, float right) {
        struct Rooted {
            float y;
            Strand strand;
        };
        std::vector<Rooted> blades;
        for (int i = 0; i < count; ++i) {
            const Vec2 root{random.within(left, right), random.within(top, bottom)};
            const Rgb tone = mix(first, second, random.unit());
            const Rgb colour = tone * random.within(0.75F, 1.15F);
            blades.push_back({root.y, blade(random, root, size * random.within(0.5F, 1.2F), width,
                                            colour, blur)});
        }
        std::ranges::stable_sort(blades,
                                 [](const Rooted& a, const Rooted& b) { return a.y < b.y; });
        std::vector<Strand> strands;
        for (const Rooted& rooted : blades)
            strands.push_back(rooted.strand);
        add_blades(layer, strands);
    };
    const float wide = std::min(reach.x, 4.0F) * 1.05F;
    const auto many = [&](int count) {
        return static_cast<int>(static_cast<float>(count) * wide / 0.525F);
    };
    const Rgb green{0.34F, 0.47F, 0.17F};
    const Rgb straw{0.80F, 0.60F, 0.31F};
    // Far grass, soft; dry stalks of the fur's colour on the left; near grass, sharp.
    grass(many(260), horizon - 0.03F, horizon + 0.03F, 0.13F, 0.0035F, 0.006F, green, straw, -wide,
          wide);
    grass(420, horizon - 0.02F, horizon + 0.06F, 0.46F, 0.0022F, 0.0022F, straw * 0.9F,
          {0.93F, 0.66F, 0.34F}, -0.62F, -0.14F);
    const float bottom = std::min(reach.y, 1.5F) + 0.06F;
    grass(many(static_cast<int>(3500 * (bottom - horizon))), horizon + 0.02F, bottom, 0.075F,
          0.0018F, 0.0008F, green * 0.9F, mix(green, straw, 0.6F), -wide, wide);
    return layer;
}

Scene make_scene(std::uint64_t seed, Vec2 reach)
{
    return {.background = make_garden(seed, reach), .subject = make_creature(seed)};
}

} // namespace sdmatte
