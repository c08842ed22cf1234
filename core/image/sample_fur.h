// Fur for the sample picture: hairs grown on a ball, lit, in locks, combed from a crown.
#pragma once

#include "image/sample_random.h"
#include "image/sample_scene.h"

namespace sdmatte {

constexpr float pi = 3.14159265F;

struct Vec3 {
    float x = 0;
    float y = 0;
    float z = 0;
};

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

// One hair from `root`, first along `heading`, falling and waving, drawn towards `pull`.
Strand grow(Random& random, Vec2 root, Vec2 heading, Vec3 normal, float length_of_hair,
            const Fur& fur, Rgb colour, Vec2 pull);

void add_step(Layer& layer, const Blob& blob);
void add_strands(Layer& layer, const std::vector<Strand>& strands);
void add_fur(Layer& layer, Random& random, const Fur& fur);

// Single long hairs that stand off the outline: what makes cutting out hard.
void add_flyaway_hairs(Layer& layer, Random& random, const Fur& fur, int count);

} // namespace sdmatte
