#include "ui/canvas/raster_compositor.h"

#include "base/parallel.h"
#include "ui/canvas/light_rows.h"
#include "ui/canvas/sampled_row.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace sdmatte::studio {
namespace {

constexpr int rows_at_once = 16;

QRgb packed(float red, float green, float blue)
{
    const auto code = [](float value) { return static_cast<unsigned>(value + 0.5F); };
    return 0xff000000U | (code(red) << 16) | (code(green) << 8) | code(blue);
}

void finish_original(const float* pixel, int count, QRgb* out)
{
    for (int x = 0; x < count; ++x, pixel += 4)
        out[x] = packed(pixel[0], pixel[1], pixel[2]);
}

void finish_overlay(const Composition& composition, const float* pixel, int count, QRgb* out)
{
    const Rgb over = composition.overlay;
    const float base = composition.opacity_of_removed;
    const float slope = composition.opacity_of_kept - composition.opacity_of_removed;
    for (int x = 0; x < count; ++x, pixel += 4) {
        const float t = base + slope * pixel[3];
        out[x] = packed(overlaid(pixel[0], over[0], t), overlaid(pixel[1], over[1], t),
                        overlaid(pixel[2], over[2], t));
    }
}

// The overlay where there are other objects.
void finish_tinted(const Composition& composition, const RowSampler& sampler, const float* pixel,
                   int count, QRgb* out)
{
    const float has_alpha = composition.alpha != nullptr ? 1.0F : 0.0F;
    const auto tints = static_cast<int>(composition.tints.size());
    for (int x = 0; x < count; ++x, pixel += 4) {
        const float own = has_alpha * pixel[3];
        float left = 1;
        for (int i = 0; i < tints; ++i)
            left *= 1 - sampler.tint(static_cast<std::size_t>(i))[x];
        const float t =
            composition.opacity_of_removed * (1 - own) * left + composition.opacity_of_kept * own;
        Rgb colour{};
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] = overlaid(pixel[c], composition.overlay[c], t);
        for (int i = tints - 1; i >= 0; --i) {
            const auto tint = static_cast<std::size_t>(i);
            const float part = composition.tint_opacity * sampler.tint(tint)[x] * (1 - own);
            for (std::size_t c = 0; c < 3; ++c)
                colour[c] = overlaid(colour[c], composition.tints[tint].colour[c], part);
        }
        out[x] = packed(colour[0], colour[1], colour[2]);
    }
}

void finish_alpha(const float* pixel, int count, QRgb* out)
{
    for (int x = 0; x < count; ++x, pixel += 4)
        out[x] = packed(255 * pixel[3], 255 * pixel[3], 255 * pixel[3]);
}

void finish_heat(const Composition& composition, const float* pixel, int count, QRgb* out)
{
    const auto& [uncertain, between, certain] = composition.heat;
    for (int x = 0; x < count; ++x, pixel += 4) {
        const float certainty = 2 * pixel[3];
        const float first = std::min(certainty, 1.0F);
        const float second = std::max(certainty - 1, 0.0F);
        Rgb shown{};
        for (std::size_t c = 0; c < 3; ++c) {
            const float heat = uncertain[c] + first * (between[c] - uncertain[c])
                               + second * (certain[c] - between[c]);
            shown[c] = overlaid(pixel[c], heat, heat_opacity);
        }
        out[x] = packed(shown[0], shown[1], shown[2]);
    }
}

void finish_composed(const float* pixel, const float* behind, int count, QRgb* out)
{
    for (int x = 0; x < count; ++x, pixel += 4, behind += 4) {
        const float a = pixel[3];
        out[x] = packed(composed(pixel[0], behind[0], a), composed(pixel[1], behind[1], a),
                        composed(pixel[2], behind[2], a));
    }
}

// What lies behind a row of even cells and one of odd cells, four floats a pixel.
struct Backdrop {
    std::array<std::vector<float>, 2> rows;
    double cell = 1;

    [[nodiscard]] const float* at(int x, int y) const
    {
        const auto parity = static_cast<std::size_t>((y + 0.5) / cell) % 2;
        return rows[parity].data() + 4 * static_cast<std::ptrdiff_t>(x);
    }
};

Backdrop backdrop_of(const Composition& composition, int width)
{
    Backdrop backdrop;
    backdrop.cell = composition.cell;
    for (std::size_t parity = 0; parity < 2; ++parity) {
        std::vector<float>& row = backdrop.rows[parity];
        row.resize(4 * static_cast<std::size_t>(width));
        for (int x = 0; x < width; ++x) {
            const bool is_even =
                (static_cast<std::size_t>((x + 0.5) / composition.cell) + parity) % 2 == 0;
            std::ranges::copy(is_even ? composition.behind_even : composition.behind_odd,
                              row.begin() + 4 * static_cast<std::ptrdiff_t>(x));
        }
    }
    return backdrop;
}

// A part of the screen, ready for its rows.
struct RasterPart {
    RasterPart(ScreenPart screen_part, const DeviceView& view, QSize screen)
        : part(std::move(screen_part))
    {
        if (part.composition.colour == nullptr)
            return;
        taps = find_composition_taps(part, view, screen);
        if (part.composition.formula == Formula::Composed && part.composition.behind == nullptr)
            backdrop = backdrop_of(part.composition, screen.width());
    }

    ScreenPart part;
    CompositionTaps taps;
    Backdrop backdrop;
};

void finish_row(const RasterPart& part, RowSampler& sampler, int y, QRgb* out)
{
    const Composition& composition = part.part.composition;
    const int x0 = part.taps.x0;
    const int count = part.taps.x1 - x0;
    const float* const pixel = sampler.sample(y);
    if (composition.blends_light && composition.formula == Formula::Overlay)
        return finish_overlay_in_light(composition, sampler, pixel, count, out);
    if (!composition.tints.empty())
        return finish_tinted(composition, sampler, pixel, count, out);
    switch (composition.formula) {
    case Formula::Original: return finish_original(pixel, count, out);
    case Formula::Overlay: return finish_overlay(composition, pixel, count, out);
    case Formula::Composed: {
        const float* const behind =
            composition.behind != nullptr ? sampler.sample_behind(y) : part.backdrop.at(x0, y);
        return composition.blends_light ? finish_composed_in_light(pixel, behind, count, out)
                                        : finish_composed(pixel, behind, count, out);
    }
    case Formula::Alpha: return finish_alpha(pixel, count, out);
    case Formula::Heat: return finish_heat(composition, pixel, count, out);
    }
}

void compose_row(const RasterPart& part, RowSampler& sampler, int y, QRgb* row)
{
    const CompositionTaps& taps = part.taps;
    const bool shows_photo = y >= taps.y0 && y < taps.y1 && taps.x0 < taps.x1;
    const int x0 = shows_photo ? taps.x0 : part.part.x1;
    const int x1 = shows_photo ? taps.x1 : part.part.x1;
    std::fill(row + part.part.x0, row + x0, part.part.composition.surround);
    if (shows_photo)
        finish_row(part, sampler, y, row + x0);
    std::fill(row + x1, row + part.part.x1, part.part.composition.surround);
}

} // namespace

QSize device_size(QSize size, double device_pixel_ratio)
{
    return {static_cast<int>(std::lround(size.width() * device_pixel_ratio)),
            static_cast<int>(std::lround(size.height() * device_pixel_ratio))};
}

QImage compose(const Scene& scene, const ViewTransform& view, QSize size, double device_pixel_ratio)
{
    QImage image(device_size(size, device_pixel_ratio), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(device_pixel_ratio);
    const DeviceView device = device_view(view, device_pixel_ratio);
    std::vector<RasterPart> parts;
    for (ScreenPart& part : screen_parts(scene, image.width(), device_pixel_ratio))
        parts.emplace_back(std::move(part), device, image.size());
    uchar* const bits = image.bits();
    const std::ptrdiff_t stride = image.bytesPerLine();
    parallel_for(0, image.height(), rows_at_once, [&](int first, int last) {
        for (const RasterPart& part : parts) {
            RowSampler sampler(part.part.composition, part.taps);
            for (int y = first; y < last; ++y)
                compose_row(part, sampler, y, reinterpret_cast<QRgb*>(bits + y * stride));
        }
    });
    return image;
}

} // namespace sdmatte::studio
