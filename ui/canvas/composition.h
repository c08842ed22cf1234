// What a pixel of each view is: the formulas of both compositors (the shader in gl_shader.cpp
// repeats them). All in codes of sRGB, as every viewer shows an exported PNG over a colour.
//
// c: the photo's colour; f: the foreground's, or the photo's without one; a: alpha in 0..1, codes
// divided by 255; d: the same of the derived picture; o: the overlay's colour; b: what lies behind
// the cut-out. [x]: the average of x over the pixels of the level that make this one pixel of the
// screen (taps.h).
//   Original           [c]
//   Overlay            [c] + t (o - [c]),  t = opacity (1 - [a]) over what is removed,
//                                          t = opacity [a] over what is kept
//                        With other objects, of alpha b and colour q each: what they keep is not
//                        removed, t is multiplied by all (1 - [b]); then from the lowest to the
//                        uppermost of them  c' = c + opacity [b] (1 - [a]) (q - c).
//   On black, white, a colour, a picture,
//   cut-out            [f a] + b (1 - [a]),  b: black, white, the colour, the picture's average, or
//                                          the checkerboard's cell
//   Alpha              255 [a] in all three
//   Trimap, network    255 [d] in all three
//   Edge band          as Overlay, of black over what d removes
//   Certainty          [c] + heat opacity (h([d]) - [c]),  h: linear from uncertain over between to
//                                          certain
//   Wipe               Original left of a column of the screen, another view from it on
// In linear light (Scene::blends_light) what the overlay and the cut-outs mix are L(c), L(o), L(q),
// L(b) and L([f a] / [a]) [a], with L the sRGB curve's way to light, and the result goes back
// through the curve; averages, fades and all other views stay in codes.
// [f a] is [f] [a] while alpha is a preview smaller than the photo. Between two mattes the pixels
// of both are mixed. Without alpha, or d, a view is the original, in the overlay with the other
// objects' tints ([a] is 0). Rounded half up at the end.
#pragma once

#include "ui/canvas/scene.h"

#include <array>
#include <vector>

namespace sdmatte::studio {

enum class Formula { Original, Overlay, Composed, Alpha, Heat };

using Rgb = std::array<float, 3>; // codes 0..255

struct Tint { // of another object
    const AlphaPyramid* alpha = nullptr;
    Rgb colour{};
};

// A scene, ready to be computed.
struct Composition {
    Formula formula = Formula::Original;
    const Pyramid* colour = nullptr; // photo or foreground; null: nothing but the surround
    Size photo;
    const AlphaPyramid* alpha = nullptr; // or what is derived; null for Original, and tints alone
    const AlphaPyramid* previous = nullptr; // null: no fade
    float fade = 1;                         // from previous to alpha
    Rgb overlay{};
    float opacity_of_removed = 0; // t = opacity_of_removed (1 - a) + opacity_of_kept a
    float opacity_of_kept = 0;
    std::vector<Tint> tints; // the uppermost first; empty but for Overlay
    float tint_opacity = 0;
    const Pyramid* behind = nullptr; // a picture; null: the cells
    Rgb behind_even{};               // cells of the checkerboard, the upper left one is even
    Rgb behind_odd{};
    double cell = 1; // device pixels
    std::array<Rgb, 3> heat{};
    QRgb surround = 0;
    bool blends_light = false; // Overlay and Composed only
};

// One view in columns [x0, x1) of the screen.
struct ScreenPart {
    Composition composition;
    int x0 = 0;
    int x1 = 0;
};

// All of a screen of `width` device pixels, left to right: one part, or the two sides of a wipe.
// Valid as long as the scene is.
std::vector<ScreenPart> screen_parts(const Scene& scene, int width, double device_pixel_ratio);

inline float overlaid(float colour, float overlay, float opacity)
{
    return colour + opacity * (overlay - colour);
}

inline float composed(float premultiplied, float behind, float alpha)
{
    return premultiplied + behind * (1 - alpha);
}

} // namespace sdmatte::studio
