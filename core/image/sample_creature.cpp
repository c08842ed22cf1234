// The creature of the sample picture: fur combed over balls, a face, a glass sphere.
#include "image/sample_random.h"
#include "image/sample_scene.h"

#include <algorithm>

namespace sdmatte {
namespace {

constexpr float pi = 3.14159265F;

struct Vec3 {
    float x = 0;
    float y = 0;
    float z = 0;
};

float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

Vec3 normalised(Vec3 a)
{
    const float size = std::sqrt(dot(a, a));
    return {a.x / size, a.y / size, a.z / size};
}

const Vec3 key_light = normalised({-0.55F, -0.70F, 0.55F});
const Vec3 back_light = normalised({0.65F, -0.70F, -0.30F});

// A ball covered with fur that is combed away from `crown`, then falls.
struct Fur {
    Vec2 centre = {};
    Vec2 radius = {};
    Vec2 crown = {};
    int strands = 0;
    int clumps = 0;
    float length = 0;       // at the rim
    float inner_length = 0; // at the crown
    float half_width = 0.0008F;
    float gravity = 0.1F;
    float curl = 0.1F;
    float darkness = 0; // 0..1, in the shadow of what is above
    Rgb colour = {};
    Rgb light_colour = {}; // of the patches
    float patch = 0;       // how large the light patch around the crown is
};

// Light on a hair (Kajiya and Kay 1989): brightest where it lies across the light.
Rgb lit(Rgb colour, Vec3 normal, Vec3 tangent, float along, float darkness)
{
    const auto across = [&](Vec3 light) {
        const float c = dot(tangent, light);
        return std::sqrt(std::max(0.0F, 1 - c * c));
    };
    const float wrap = std::max(0.0F, 0.5F + 0.5F * dot(normal, key_light));
    const Vec3 half = normalised({key_light.x, key_light.y, key_light.z + 1});
    const float gloss = std::pow(across(half), 24.0F) * wrap;
    const float depth = 0.42F + 0.58F * std::sqrt(along); // roots lie in each other's shadow
    const float diffuse = depth * (0.30F + 0.85F * wrap * across(key_light)) * (1 - darkness);
    const float rim = std::max(0.0F, dot(normal, back_light) + 0.15F) * across(back_light)
                      * (1 - 0.7F * std::max(normal.z, 0.0F)) * along * (1 - darkness);
    const Rgb warm{1.0F, 0.86F, 0.62F};
    return colour * diffuse + warm * (0.20F * gloss * (1 - darkness)) + warm * (0.34F * rim);
}

// One hair from `root`, first along `heading`, falling and waving.
Strand grow(Random& random, Vec2 root, Vec2 heading, Vec3 normal, float length_of_hair,
            const Fur& fur, Rgb colour, Vec2 pull)
{
    Strand strand;
    const float step = length_of_hair / (Strand::node_count - 1);
    const float phase = random.within(0, 2 * pi);
    const float frequency = random.within(0.5F, 0.9F);
    float lean = fur.curl * random.around_zero();
    Vec2 at = root;
    Vec2 direction = heading * (1 / std::max(length(heading), 1e-6F));
    for (int i = 0; i < Strand::node_count; ++i) {
        const float along = static_cast<float>(i) / (Strand::node_count - 1);
        const Vec3 tangent =
            normalised({direction.x, direction.y, 0.7F * normal.z * (1 - along) + 0.02F});
        const float taper = std::pow(1 - 0.97F * along, 0.65F);
        strand.nodes[static_cast<std::size_t>(i)] = {
            at, fur.half_width * taper, lit(colour, normal, tangent, along, fur.darkness)};
        at = at + direction * step;
        const float turn =
            lean * 0.35F + fur.curl * 0.55F * std::sin(phase + frequency * static_cast<float>(i));
        direction = {direction.x - turn * direction.y + pull.x * 0.12F,
                     direction.y + turn * direction.x + pull.y * 0.12F + fur.gravity};
        direction = direction * (1 / std::max(length(direction), 1e-6F));
        lean *= 0.9F;
    }
    return strand;
}

void add_step(Layer& layer, const Blob& blob)
{
    layer.steps.push_back({.first = 0, .count = 0, .blob = blob});
}

void add_strands(Layer& layer, std::vector<Strand> strands)
{
    layer.steps.push_back({.first = static_cast<std::int32_t>(layer.strands.size()),
                           .count = static_cast<std::int32_t>(strands.size()),
                           .blob = {}});
    layer.strands.insert(layer.strands.end(), strands.begin(), strands.end());
}

void add_fur(Layer& layer, Random& random, const Fur& fur)
{
    add_step(layer, {.kind = BlobKind::Plain,
                     .centre = fur.centre,
                     .radius = fur.radius * 0.97F,
                     .colour = fur.colour * (0.30F * (1 - fur.darkness))});
    struct Clump {
        Vec2 at;
        Vec2 pull;
        float shade;
    };
    std::vector<Clump> clumps;
    const auto in_disc = [&] {
        const float angle = random.within(0, 2 * pi);
        const float size = std::sqrt(random.unit());
        return Vec2{size * std::cos(angle), size * std::sin(angle)};
    };
    for (int i = 0; i < fur.clumps; ++i)
        clumps.push_back({in_disc(),
                          {random.around_zero(), random.around_zero()},
                          0.09F * random.around_zero()});

    struct Rooted {
        Strand strand;
        float distance;
    };
    std::vector<Rooted> hairs;
    hairs.reserve(static_cast<std::size_t>(fur.strands));
    for (int i = 0; i < fur.strands; ++i) {
        const Vec2 unit = in_disc();
        const Clump* nearest = clumps.data();
        for (const Clump& clump : clumps) {
            if (length(clump.at - unit) < length(nearest->at - unit))
                nearest = &clump;
        }
        const Vec3 normal = {unit.x, unit.y,
                             std::sqrt(std::max(0.0F, 1 - unit.x * unit.x - unit.y * unit.y))};
        const Vec2 root{fur.centre.x + unit.x * fur.radius.x, fur.centre.y + unit.y * fur.radius.y};
        const Vec2 from_crown = root - fur.crown;
        const float distance = length(from_crown) / std::max(fur.radius.x, fur.radius.y);
        const Vec2 heading = from_crown * (1 / std::max(length(from_crown), 0.01F))
                             + Vec2{0.35F * random.around_zero(), 0.35F * random.around_zero()};
        const float reach = smooth_step(0.25F, 1.1F, distance);
        const float size = (fur.inner_length + (fur.length - fur.inner_length) * reach)
                           * random.within(0.55F, 1.25F);
        // Hair of a clump points to one place: locks instead of an even carpet.
        const Vec2 gather{(nearest->at.x - unit.x) * 1.6F + 0.4F * nearest->pull.x,
                          (nearest->at.y - unit.y) * 1.6F + 0.4F * nearest->pull.y};
        const float edge = fur.patch + 0.12F * smooth_noise(unit.x * 4, unit.y * 4, 77);
        const Rgb tone =
            mix(fur.light_colour, fur.colour, smooth_step(edge - 0.12F, edge + 0.12F, distance));
        const float shade = 1 + nearest->shade + 0.10F * random.around_zero();
        hairs.push_back({grow(random, root, heading, normal, size, fur, tone * shade, gather),
                         distance + 0.12F * random.around_zero()});
    }
    // What is rooted nearer the crown lies over the rest, as tiles on a roof.
    std::ranges::stable_sort(
        hairs, [](const Rooted& a, const Rooted& b) { return a.distance > b.distance; });
    std::vector<Strand> strands;
    strands.reserve(hairs.size());
    for (const Rooted& hair : hairs)
        strands.push_back(hair.strand);
    add_strands(layer, std::move(strands));
}

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
    add_strands(layer, std::move(strands));
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
    add_strands(layer, std::move(smile));
    add_step(layer, {.kind = BlobKind::Nose,
                     .centre = {muzzle.x, muzzle.y - 0.022F},
                     .radius = {0.024F, 0.017F},
                     .colour = {0.20F, 0.11F, 0.10F}});
    add_whiskers(layer, random, muzzle);
}

// Single long hairs that stand off the outline: what makes cutting out hard.
void add_flyaway_hairs(Layer& layer, Random& random, const Fur& fur, int count)
{
    std::vector<Strand> strands;
    for (int i = 0; i < count; ++i) {
        const float angle = random.within(0, 2 * pi);
        const Vec2 out{std::cos(angle), std::sin(angle)};
        const Vec2 root{fur.centre.x + 0.96F * out.x * fur.radius.x,
                        fur.centre.y + 0.96F * out.y * fur.radius.y};
        const Vec2 heading{out.x + 0.5F * random.around_zero(),
                           out.y + 0.5F * random.around_zero() - 0.2F};
        strands.push_back(grow(random, root, heading, {out.x, out.y, 0.1F},
                               fur.length * random.within(0.9F, 1.7F), fur,
                               fur.colour * random.within(0.9F, 1.2F), {}));
    }
    add_strands(layer, std::move(strands));
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
