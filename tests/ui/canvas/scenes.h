// A scene of noise, and what each of its pixels must be by the formulas of ui/canvas/composition.h.
#pragma once

#include "tests/ui/canvas/pictures.h"

#include <QImage>

#include <array>
#include <cmath>

namespace sdmatte::studio {

struct KnownScene {
    Raster<std::uint8_t> photo;
    Raster<std::uint8_t> foreground;
    Raster<std::uint8_t> alpha;
    Scene scene;
};

inline KnownScene known_scene(int width, int height)
{
    KnownScene known{
        noise(width, height, 3, 11), noise(width, height, 3, 12), noise(width, height, 1, 13), {}};
    for (std::size_t i = 0; i < known.alpha.size(); i += 3) // as in a matte, most are 0 or 255
        known.alpha.data()[i] = i % 2 == 0 ? 0 : 255;
    known.scene.photo = photo_of(known.photo.clone());
    known.scene.alpha = alpha_of(known.alpha);
    known.scene.foreground =
        build_foreground_pyramid(colour_of(known.foreground.clone()), *known.scene.alpha).value();
    return known;
}

using Expected = std::array<double, 3>;

// Of photo pixel (px, py) over what lies behind it at device pixel (x, y).
inline Expected expected_pixel(const KnownScene& known, int px, int py, int x, int y,
                               double ratio = 1)
{
    const CanvasColours& colours = known.scene.colours;
    const double a = known.alpha.at(px, py) / 255.0;
    const int cell = static_cast<int>((x + 0.5) / (checker_cell * ratio))
                     + static_cast<int>((y + 0.5) / (checker_cell * ratio));
    const QColor checker = cell % 2 == 0 ? colours.checker_light : colours.checker_dark;
    const std::array over{colours.overlay.red(), colours.overlay.green(), colours.overlay.blue()};
    const std::array behind{checker.red(), checker.green(), checker.blue()};
    Expected pixel{};
    for (int c = 0; c < 3; ++c) {
        const auto i = static_cast<std::size_t>(c);
        const double photo = known.photo.at(px, py, c);
        const double f = known.foreground.at(px, py, c);
        const double t = colours.overlay_opacity * (colours.is_over_removed ? 1 - a : a);
        switch (known.scene.mode) {
        case ViewMode::Overlay: pixel[i] = photo * (1 - t) + over[i] * t; break;
        case ViewMode::OnBlack: pixel[i] = f * a; break;
        case ViewMode::OnWhite: pixel[i] = f * a + 255 * (1 - a); break;
        case ViewMode::CutOut: pixel[i] = f * a + behind[i] * (1 - a); break;
        case ViewMode::Alpha: pixel[i] = 255 * a; break;
        case ViewMode::Original: pixel[i] = photo; break;
        }
    }
    return pixel;
}

// Over the square of photo pixels [x0, x0 + side) that exist: the average of expected_pixel; for
// the overlay, whose colour and alpha are averaged apart, its formula of the averages.
inline Expected expected_mean(const KnownScene& known, int x0, int y0, int side, int x, int y)
{
    Expected sum{};
    Expected photo{};
    double kept = 0;
    int count = 0;
    for (int py = y0; py < std::min(y0 + side, known.photo.height()); ++py)
        for (int px = x0; px < std::min(x0 + side, known.photo.width()); ++px, ++count) {
            const Expected pixel = expected_pixel(known, px, py, x, y);
            kept += known.alpha.at(px, py) / 255.0;
            for (int c = 0; c < 3; ++c) {
                sum[static_cast<std::size_t>(c)] += pixel[static_cast<std::size_t>(c)];
                photo[static_cast<std::size_t>(c)] += known.photo.at(px, py, c);
            }
        }
    if (known.scene.mode == ViewMode::Overlay) {
        const CanvasColours& colours = known.scene.colours;
        const std::array over{colours.overlay.red(), colours.overlay.green(),
                              colours.overlay.blue()};
        const double t = colours.overlay_opacity * (1 - kept / count);
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] = photo[c] * (1 - t) + over[c] * t * count;
    }
    for (double& value : sum)
        value /= count;
    return sum;
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
