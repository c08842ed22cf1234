#include "ui/canvas/composition.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

Rgb codes_of(const QColor& colour)
{
    return {static_cast<float>(colour.red()), static_cast<float>(colour.green()),
            static_cast<float>(colour.blue())};
}

Formula formula_of(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Overlay:
    case ViewMode::EdgeBand: return Formula::Overlay;
    case ViewMode::OnBlack:
    case ViewMode::OnWhite:
    case ViewMode::OnColour:
    case ViewMode::OnPicture:
    case ViewMode::CutOut: return Formula::Composed;
    case ViewMode::Alpha:
    case ViewMode::Trimap:
    case ViewMode::NetworkInput: return Formula::Alpha;
    case ViewMode::Certainty: return Formula::Heat;
    case ViewMode::Original:
    case ViewMode::Wipe: break;
    }
    return Formula::Original;
}

void add_tints(const Scene& scene, Composition& composition)
{
    composition.tint_opacity = static_cast<float>(scene.colours.overlay_opacity);
    for (const TintedAlpha& other : scene.others)
        if (other.alpha && composition.tints.size() < most_tints)
            composition.tints.push_back({other.alpha.get(), codes_of(other.colour)});
    if (!composition.tints.empty())
        composition.formula = Formula::Overlay;
}

void use_derived(const Scene& scene, ViewMode mode, Composition& result)
{
    if (!scene.derived || scene.derived_of != mode)
        return;
    result.formula = formula_of(mode);
    result.alpha = scene.derived.get();
    result.opacity_of_removed = dimming; // of the overlay's default, black
    result.heat = {codes_of(QColor(heat_uncertain)), codes_of(QColor(heat_between)),
                   codes_of(QColor(heat_certain))};
}

void use_backdrop(const Scene& scene, ViewMode mode, Composition& result)
{
    const CanvasColours& colours = scene.colours;
    if (scene.foreground)
        result.colour = &scene.foreground->levels;
    if (mode == ViewMode::CutOut) {
        result.behind_even = codes_of(colours.checker_light);
        result.behind_odd = codes_of(colours.checker_dark);
    } else if (mode == ViewMode::OnPicture && scene.backdrop) {
        result.behind = &scene.backdrop->levels;
    } else if (mode == ViewMode::OnColour || mode == ViewMode::OnPicture) {
        result.behind_even = result.behind_odd = codes_of(colours.backdrop);
    } else if (mode == ViewMode::OnWhite) {
        result.behind_even = result.behind_odd = {255, 255, 255};
    }
}

Composition composition_of(const Scene& scene, ViewMode mode, double device_pixel_ratio)
{
    Composition result;
    result.surround = scene.colours.surround.rgb();
    result.cell = checker_cell * device_pixel_ratio;
    if (!scene.photo)
        return result;
    result.photo = {scene.photo->width(), scene.photo->height()};
    result.colour = &scene.photo->levels;
    if (is_derived(mode)) {
        use_derived(scene, mode, result);
        return result;
    }
    result.blends_light = scene.blends_light;
    if (mode == ViewMode::Overlay)
        add_tints(scene, result);
    if (!scene.alpha || formula_of(mode) == Formula::Original)
        return result;

    result.formula = formula_of(mode);
    result.alpha = scene.alpha.get();
    if (scene.fade < 1 && scene.previous_alpha) {
        result.previous = scene.previous_alpha.get();
        result.fade = static_cast<float>(std::max(scene.fade, 0.0));
    }
    const auto opacity = static_cast<float>(scene.colours.overlay_opacity);
    result.overlay = codes_of(scene.colours.overlay);
    (scene.colours.is_over_removed ? result.opacity_of_removed : result.opacity_of_kept) = opacity;
    if (result.formula == Formula::Composed)
        use_backdrop(scene, mode, result);
    return result;
}

} // namespace

std::vector<ScreenPart> screen_parts(const Scene& scene, int width, double device_pixel_ratio)
{
    if (scene.mode != ViewMode::Wipe)
        return {{composition_of(scene, scene.mode, device_pixel_ratio), 0, width}};
    const int line = std::clamp(static_cast<int>(std::lround(scene.wipe * width)), 0, width);
    return {{composition_of(scene, ViewMode::Original, device_pixel_ratio), 0, line},
            {composition_of(scene, scene.wiped, device_pixel_ratio), line, width}};
}

} // namespace sdmatte::studio
