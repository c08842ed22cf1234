// A scene of noise, and what each of its pixels must be by the formulas of ui/canvas/composition.h.
#pragma once

#include "tests/ui/canvas/pictures.h"
#include "ui/canvas/derived_view.h"

#include <QImage>

#include <array>
#include <cmath>

namespace sdmatte::studio {

struct KnownScene {
    Raster<std::uint8_t> photo;
    Raster<std::uint8_t> foreground;
    Raster<std::uint8_t> backdrop;
    Raster<std::uint8_t> alpha;
    Raster<std::uint8_t> network; // what it is sent
    Scene scene;

    // Shows a view, with what is derived for it.
    void show(ViewMode mode)
    {
        scene.mode = mode;
        scene.derived_of = mode;
        if (mode == ViewMode::NetworkInput)
            scene.derived = alpha_of(network, {photo.width(), photo.height()});
        else if (is_derived(mode))
            scene.derived = derive(mode, *scene.alpha).value();
    }
};

inline KnownScene known_scene(int width, int height)
{
    KnownScene known{noise(width, height, 3, 11), noise(width, height, 3, 12),
                     noise(width, height, 3, 14), noise(width, height, 1, 13),
                     noise(width, height, 1, 15), {}};
    for (std::size_t i = 0; i < known.alpha.size(); i += 3) // as in a matte, most are 0 or 255
        known.alpha.data()[i] = i % 2 == 0 ? 0 : 255;
    known.scene.photo = photo_of(known.photo.clone());
    known.scene.alpha = alpha_of(known.alpha);
    known.scene.foreground =
        build_foreground_pyramid(colour_of(known.foreground.clone()), *known.scene.alpha).value();
    known.scene.backdrop = photo_of(known.backdrop.clone());
    return known;
}

using Expected = std::array<double, 3>;

// Averages of what the formulas take, over the square of photo pixels [x0, x0 + side) that exist.
struct Averages {
    Expected photo{};
    Expected cut_out{}; // foreground times alpha
    Expected backdrop{};
    double alpha = 0;
    double derived = 0;
};

inline Averages averages(const KnownScene& known, int x0, int y0, int side)
{
    Averages sum;
    int count = 0;
    for (int y = y0; y < std::min(y0 + side, known.photo.height()); ++y)
        for (int x = x0; x < std::min(x0 + side, known.photo.width()); ++x, ++count) {
            const std::uint8_t a = known.alpha.at(x, y);
            for (int c = 0; c < 3; ++c) {
                const auto i = static_cast<std::size_t>(c);
                sum.photo[i] += known.photo.at(x, y, c);
                sum.cut_out[i] += known.foreground.at(x, y, c) * a / 255.0;
                sum.backdrop[i] += known.backdrop.at(x, y, c);
            }
            sum.alpha += a / 255.0;
            const ViewMode mode = known.scene.mode;
            sum.derived +=
                (mode == ViewMode::NetworkInput ? known.network.at(x, y) : derived_code(mode, a))
                / 255.0;
        }
    for (Expected* colour : {&sum.photo, &sum.cut_out, &sum.backdrop})
        for (double& code : *colour)
            code /= count;
    sum.alpha /= count;
    sum.derived /= count;
    return sum;
}

inline Expected codes_of(const QColor& colour)
{
    return {static_cast<double>(colour.red()), static_cast<double>(colour.green()),
            static_cast<double>(colour.blue())};
}

inline Expected heat_of(double certainty)
{
    const Expected low = codes_of(QColor(certainty < 0.5 ? heat_uncertain : heat_between));
    const Expected high = codes_of(QColor(certainty < 0.5 ? heat_between : heat_certain));
    const double part = certainty < 0.5 ? 2 * certainty : 2 * certainty - 1;
    return {std::lerp(low[0], high[0], part), std::lerp(low[1], high[1], part),
            std::lerp(low[2], high[2], part)};
}

// What lies behind the cut-out at device pixel (x, y).
inline Expected expected_behind(const KnownScene& known, const Averages& of, int x, int y,
                                double ratio)
{
    const CanvasColours& colours = known.scene.colours;
    const int cell = static_cast<int>((x + 0.5) / (checker_cell * ratio))
                     + static_cast<int>((y + 0.5) / (checker_cell * ratio));
    switch (known.scene.mode) {
    case ViewMode::OnWhite: return {255, 255, 255};
    case ViewMode::OnColour: return codes_of(colours.backdrop);
    case ViewMode::OnPicture: return of.backdrop;
    case ViewMode::CutOut:
        return codes_of(cell % 2 == 0 ? colours.checker_light : colours.checker_dark);
    default: return {};
    }
}

// Of the view, which is no wipe, at device pixel (x, y).
inline Expected expected_of(const KnownScene& known, const Averages& of, int x, int y,
                            double ratio = 1)
{
    const CanvasColours& colours = known.scene.colours;
    const Expected behind = expected_behind(known, of, x, y, ratio);
    const Expected over = codes_of(colours.overlay);
    const Expected heat = heat_of(of.derived);
    const double t = colours.overlay_opacity * (colours.is_over_removed ? 1 - of.alpha : of.alpha);
    Expected pixel{};
    for (std::size_t c = 0; c < 3; ++c)
        switch (known.scene.mode) {
        case ViewMode::Overlay: pixel[c] = std::lerp(of.photo[c], over[c], t); break;
        case ViewMode::EdgeBand:
            pixel[c] = of.photo[c] * (1 - double{dimming} * (1 - of.derived));
            break;
        case ViewMode::OnBlack:
        case ViewMode::OnWhite:
        case ViewMode::OnColour:
        case ViewMode::OnPicture:
        case ViewMode::CutOut: pixel[c] = of.cut_out[c] + behind[c] * (1 - of.alpha); break;
        case ViewMode::Alpha: pixel[c] = 255 * of.alpha; break;
        case ViewMode::Trimap:
        case ViewMode::NetworkInput: pixel[c] = 255 * of.derived; break;
        case ViewMode::Certainty:
            pixel[c] = std::lerp(of.photo[c], heat[c], double{heat_opacity});
            break;
        case ViewMode::Original:
        case ViewMode::Wipe: pixel[c] = of.photo[c]; break;
        }
    return pixel;
}

// Of photo pixel (px, py) over what lies behind it at device pixel (x, y).
inline Expected expected_pixel(const KnownScene& known, int px, int py, int x, int y,
                               double ratio = 1)
{
    return expected_of(known, averages(known, px, py, 1), x, y, ratio);
}

// Of the square of photo pixels [x0, x0 + side).
inline Expected expected_mean(const KnownScene& known, int x0, int y0, int side, int x, int y)
{
    return expected_of(known, averages(known, x0, y0, side), x, y);
}

inline double difference(QRgb shown, const Expected& expected)
{
    return std::max({std::abs(qRed(shown) - expected[0]), std::abs(qGreen(shown) - expected[1]),
                     std::abs(qBlue(shown) - expected[2])});
}

inline int code_difference(QRgb shown, Expected expected)
{
    for (double& value : expected)
        value = std::floor(value + 0.5);
    return static_cast<int>(difference(shown, expected));
}

inline int greatest_difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 256;
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            greatest = std::max({greatest, std::abs(qRed(p) - qRed(q)),
                                 std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    return greatest;
}

} // namespace sdmatte::studio
