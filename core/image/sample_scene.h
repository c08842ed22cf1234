// What the sample picture shows, as shapes in units of the picture's shorter side: (0, 0) is
// the middle of the picture, x right, y down. The renderer draws them in order, back to front.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace sdmatte {

struct Vec2 {
    float x = 0;
    float y = 0;
};

inline Vec2 operator+(Vec2 a, Vec2 b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Vec2 operator-(Vec2 a, Vec2 b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Vec2 operator*(Vec2 a, float s)
{
    return {a.x * s, a.y * s};
}
inline float length(Vec2 a)
{
    return std::sqrt(a.x * a.x + a.y * a.y);
}

struct Rgb {
    float r = 0;
    float g = 0;
    float b = 0;
};

inline Rgb operator+(Rgb a, Rgb b)
{
    return {a.r + b.r, a.g + b.g, a.b + b.b};
}
inline Rgb operator*(Rgb a, float s)
{
    return {a.r * s, a.g * s, a.b * s};
}
inline Rgb mix(Rgb a, Rgb b, float t)
{
    return a * (1 - t) + b * t;
}

// A curved, tapered hair or blade: nodes along it, widths and colours between them linear.
struct Strand {
    static constexpr int node_count = 10;
    struct Node {
        Vec2 at;
        float half_width = 0;
        Rgb colour;
    };
    std::array<Node, node_count> nodes;
    float opacity = 1;
    float blur = 0; // how far its edge fades, beyond the pixel's own
};

enum class BlobKind { Plain, Eye, Nose, Glass, Bokeh };

// An ellipse, turned by `angle`.
struct Blob {
    BlobKind kind = BlobKind::Plain;
    Vec2 centre = {};
    Vec2 radius = {};
    float angle = 0;
    Rgb colour = {};
    float opacity = 1;
    float blur = 0;
};

// Draws strands[first .. first + count), then the blob (if its radius is not 0).
struct Step {
    std::int32_t first = 0;
    std::int32_t count = 0;
    Blob blob = {};
};

struct Layer {
    std::vector<Strand> strands;
    std::vector<Step> steps;
};

struct Scene {
    Layer background; // drawn over the garden's soft colours
    Layer subject;
};

// `reach` is half the picture's width and height in the same units: the garden fills it.
Scene make_scene(std::uint64_t seed, Vec2 reach);

// The two halves of make_scene.
Layer make_creature(std::uint64_t seed);
Layer make_garden(std::uint64_t seed, Vec2 reach);

// The garden far out of focus, with the creature's shadow on the ground.
Rgb garden_colour(Vec2 at, std::uint64_t seed);

// Smooth noise around 0 (about -1..1) with features of size 1.
float smooth_noise(float x, float y, std::uint64_t seed);

inline float smooth_step(float from, float to, float x)
{
    const float t = std::fmin(std::fmax((x - from) / (to - from), 0.0F), 1.0F);
    return t * t * (3 - 2 * t);
}

} // namespace sdmatte
