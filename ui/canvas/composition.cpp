#include "ui/canvas/composition.h"

#include <algorithm>

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
    case ViewMode::Overlay: return Formula::Overlay;
    case ViewMode::OnBlack:
    case ViewMode::OnWhite:
    case ViewMode::CutOut: return Formula::Composed;
    case ViewMode::Alpha: return Formula::Alpha;
    case ViewMode::Original: break;
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

} // namespace

Composition composition_of(const Scene& scene, double device_pixel_ratio)
{
    Composition result;
    result.surround = scene.colours.surround.rgb();
    if (!scene.photo)
        return result;
    result.photo = {scene.photo->width(), scene.photo->height()};
    result.colour = &scene.photo->levels;
    if (scene.mode == ViewMode::Overlay)
        add_tints(scene, result);
    if (!scene.alpha || scene.mode == ViewMode::Original)
        return result;

    result.formula = formula_of(scene.mode);
    result.alpha = scene.alpha.get();
    if (scene.fade < 1 && scene.previous_alpha) {
        result.previous = scene.previous_alpha.get();
        result.fade = static_cast<float>(std::max(scene.fade, 0.0));
    }
    const auto opacity = static_cast<float>(scene.colours.overlay_opacity);
    result.overlay = codes_of(scene.colours.overlay);
    (scene.colours.is_over_removed ? result.opacity_of_removed : result.opacity_of_kept) = opacity;
    if (result.formula == Formula::Composed && scene.foreground)
        result.colour = &scene.foreground->levels;
    result.cell = checker_cell * device_pixel_ratio;
    if (scene.mode == ViewMode::CutOut) {
        result.behind_even = codes_of(scene.colours.checker_light);
        result.behind_odd = codes_of(scene.colours.checker_dark);
    } else if (scene.mode == ViewMode::OnWhite) {
        result.behind_even = result.behind_odd = {255, 255, 255};
    }
    return result;
}

} // namespace sdmatte::studio
