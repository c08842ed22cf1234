#include "image/sample_fur.h"

#include <algorithm>

namespace sdmatte {
namespace {

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

} // namespace

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

void add_strands(Layer& layer, const std::vector<Strand>& strands)
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
    add_strands(layer, strands);
}

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
        const float size = fur.length * random.within(0.9F, 1.7F);
        const Rgb colour = fur.colour * random.within(0.9F, 1.2F);
        strands.push_back(grow(random, root, heading, {out.x, out.y, 0.1F}, size, fur, colour, {}));
    }
    add_strands(layer, strands);
}

} // namespace sdmatte
