// The creature of the sample picture: fur combed over balls, a face, a glass sphere.
#include "image/sample_fur.h"

namespace sdmatte {
namespace {

constexpr Rgb ginger{0.86F, 0.53F, 0.25F};
constexpr Rgb cream{1.06F, 0.94F, 0.76F};
constexpr Rgb dark{0.16F, 0.10F, 0.08F};

void add_ear(Layer& layer, Random& random, float side)
{
    add_fur(layer, random,
            {.centre = {-0.03F + side * 0.150F, -0.285F},
             .radius = {0.050F, 0.085F},
             .crown = {-0.03F + side * 0.105F, -0.19F},
             .strands = 1500,
             .clumps = 40,
             .length = 0.10F,
             .inner_length = 0.06F,
             .half_width = 0.0008F,
             .gravity = 0.03F,
             .curl = 0.10F,
             .colour = ginger * 0.92F,
             .light_colour = {0.98F, 0.74F, 0.62F},
             .patch = 0.72F});
}

void add_whiskers(Layer& layer, Random& random, Vec2 muzzle)
{
    std::vector<Strand> strands;
    for (int i = 0; i < 22; ++i) {
        const float side = i % 2 == 0 ? 1.0F : -1.0F;
        Fur fur{.half_width = 0.0009F, .gravity = 0.035F, .curl = 0.05F};
        const Vec2 root{muzzle.x + side * random.within(0.03F, 0.06F),
                        muzzle.y + random.within(-0.015F, 0.02F)};
        const Vec2 heading{side, random.within(-0.65F, 0.15F)};
        strands.push_back(grow(random, root, heading, {side * 0.5F, -0.3F, 0.6F},
                               random.within(0.20F, 0.34F), fur, {1.25F, 1.2F, 1.1F}, {}));
    }
    add_strands(layer, strands);
}

void add_face(Layer& layer, Random& random, Vec2 face)
{
    for (const float side : {-1.0F, 1.0F}) {
        const Vec2 eye{face.x + side * 0.082F, face.y - 0.022F};
        add_step(layer, {.centre = eye,
                         .radius = {0.054F, 0.056F},
                         .colour = dark * 0.6F,
                         .opacity = 0.85F,
                         .blur = 0.010F});
        add_step(layer, {.kind = BlobKind::Eye,
                         .centre = eye,
                         .radius = {0.046F, 0.049F},
                         .colour = {0.45F, 0.24F, 0.08F}});
    }
    // The muzzle: short fur over the eyes' inner corners, then nose and mouth.
    const Vec2 muzzle{face.x, face.y + 0.060F};
    add_fur(layer, random,
            {.centre = muzzle,
             .radius = {0.068F, 0.048F},
             .crown = {muzzle.x, muzzle.y - 0.022F},
             .strands = 2600,
             .clumps = 50,
             .length = 0.046F,
             .inner_length = 0.022F,
             .half_width = 0.0007F,
             .gravity = 0.06F,
             .curl = 0.08F,
             .colour = cream,
             .light_colour = cream * 1.02F,
             .patch = 0.5F});
    std::vector<Strand> smile;
    for (const float side : {-1.0F, 1.0F}) {
        Strand line;
        for (int i = 0; i < Strand::node_count; ++i) {
            const float t = static_cast<float>(i) / (Strand::node_count - 1);
            line.nodes[static_cast<std::size_t>(i)] = {
                {muzzle.x + side * 0.038F * t,
                 muzzle.y + 0.006F + 0.020F * std::sin(t * pi * 0.8F) + 0.002F},
                0.0020F * (1 - 0.7F * t),
                dark * 1.3F};
        }
        line.opacity = 0.9F;
        line.blur = 0.001F;
        smile.push_back(line);
    }
    add_strands(layer, smile);
    add_step(layer, {.kind = BlobKind::Nose,
                     .centre = {muzzle.x, muzzle.y - 0.022F},
                     .radius = {0.024F, 0.017F},
                     .colour = {0.20F, 0.11F, 0.10F}});
    add_whiskers(layer, random, muzzle);
}

void add_paw(Layer& layer, Random& random, Vec2 centre, Vec2 radius, Vec2 crown)
{
    add_fur(layer, random,
            {.centre = centre,
             .radius = radius,
             .crown = crown,
             .strands = 1500,
             .clumps = 40,
             .length = 0.055F,
             .inner_length = 0.04F,
             .half_width = 0.0008F,
             .gravity = 0.07F,
             .curl = 0.10F,
             .colour = ginger,
             .light_colour = cream,
             .patch = 0.9F});
}

// All of it was placed by eye in a frame a little larger than the picture.
void fit_into_picture(Layer& layer)
{
    constexpr float scale = 0.86F;
    constexpr Vec2 shift{0.0F, -0.005F};
    for (Strand& strand : layer.strands) {
        for (Strand::Node& node : strand.nodes) {
            node.at = node.at * scale + shift;
            node.half_width *= scale;
        }
    }
    for (Step& step : layer.steps) {
        step.blob.centre = step.blob.centre * scale + shift;
        step.blob.radius = step.blob.radius * scale;
        step.blob.blur *= scale;
    }
}

} // namespace

Layer make_creature(std::uint64_t seed)
{
    Layer layer;
    Random random(seed ^ 0xC4EA7U);
    // The tail, behind all.
    add_fur(layer, random,
            {.centre = {-0.33F, 0.20F},
             .radius = {0.075F, 0.115F},
             .crown = {-0.24F, 0.36F},
             .strands = 3600,
             .clumps = 70,
             .length = 0.16F,
             .inner_length = 0.12F,
             .half_width = 0.0008F,
             .gravity = 0.02F,
             .curl = 0.13F,
             .colour = ginger * 0.9F,
             .light_colour = cream,
             .patch = 0.1F});
    add_flyaway_hairs(layer, random,
                      {.centre = {-0.03F, 0.14F},
                       .radius = {0.225F, 0.20F},
                       .length = 0.17F,
                       .half_width = 0.00055F,
                       .gravity = 0.03F,
                       .curl = 0.16F,
                       .colour = ginger},
                      260);
    add_fur(layer, random,
            {.centre = {-0.03F, 0.195F},
             .radius = {0.225F, 0.195F},
             .crown = {-0.03F, -0.01F},
             .strands = 13000,
             .clumps = 240,
             .length = 0.155F,
             .inner_length = 0.15F,
             .half_width = 0.0009F,
             .gravity = 0.10F,
             .curl = 0.13F,
             .darkness = 0.12F,
             .colour = ginger,
             .light_colour = cream,
             .patch = 0.72F});
    for (const float side : {-1.0F, 1.0F})
        add_paw(layer, random, {-0.03F + side * 0.115F, 0.385F}, {0.068F, 0.034F},
                {-0.03F + side * 0.10F, 0.345F});
    add_ear(layer, random, -1);
    add_ear(layer, random, 1);
    const Vec2 face{-0.03F, -0.095F};
    add_flyaway_hairs(layer, random,
                      {.centre = {-0.03F, -0.115F},
                       .radius = {0.185F, 0.160F},
                       .length = 0.16F,
                       .half_width = 0.00055F,
                       .gravity = 0.01F,
                       .curl = 0.18F,
                       .colour = ginger * 1.1F},
                      320);
    add_fur(layer, random,
            {.centre = {-0.03F, -0.115F},
             .radius = {0.185F, 0.160F},
             .crown = {face.x, face.y - 0.02F},
             .strands = 13000,
             .clumps = 230,
             .length = 0.135F,
             .inner_length = 0.040F,
             .half_width = 0.0008F,
             .gravity = 0.075F,
             .curl = 0.12F,
             .colour = ginger * 1.04F,
             .light_colour = cream,
             .patch = 0.42F});
    add_face(layer, random, face);
    add_step(layer, {.kind = BlobKind::Glass,
                     .centre = {0.290F, 0.290F},
                     .radius = {0.140F, 0.140F},
                     .colour = {0.50F, 0.80F, 0.90F}});
    add_paw(layer, random, {0.125F, 0.275F}, {0.052F, 0.036F}, {0.06F, 0.225F});
    fit_into_picture(layer);
    return layer;
}

} // namespace sdmatte
