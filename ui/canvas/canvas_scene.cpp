// What the canvas shows: photo, mattes, views and their colours.
#include "ui/canvas/canvas.h"

#include <QVariantAnimation>

#include <algorithm>

namespace sdmatte::studio {

void Canvas::set_photo(SharedPhotoPyramid photo)
{
    cancel_tool();
    fade_->stop();
    pixel_marks_.forget();
    scene_.photo = std::move(photo);
    scene_.foreground.reset();
    scene_.alpha.reset();
    scene_.previous_alpha.reset();
    scene_.others.clear();
    scene_.derived.reset();
    scene_.fade = 1;
    fit_at_most(1);
    look_again();
    update_pointer_shape();
    point_again();
    emit alpha_changed();
}

void Canvas::set_screen_colours(SharedPhotoPyramid photo, SharedPhotoPyramid foreground)
{
    scene_.photo = std::move(photo);
    scene_.foreground = std::move(foreground);
    look_again();
}

void Canvas::set_alpha(SharedAlphaPyramid alpha, Change change)
{
    fade_->stop();
    scene_.previous_alpha.reset();
    const bool fades = change == Change::Fading && alpha && scene_.alpha && isVisible();
    if (fades)
        scene_.previous_alpha = scene_.alpha;
    pixel_marks_.forget();
    scene_.alpha = std::move(alpha);
    scene_.fade = fades ? 0 : 1;
    if (fades)
        fade_->start();
    look_again();
    report_hover();
    emit alpha_changed();
}

void Canvas::set_foreground(SharedPhotoPyramid foreground)
{
    scene_.foreground = std::move(foreground);
    look_again();
}

void Canvas::set_backdrop(SharedPhotoPyramid picture)
{
    scene_.backdrop = std::move(picture);
    look_again();
}

void Canvas::set_derived(ViewMode mode, SharedAlphaPyramid derived)
{
    scene_.derived = std::move(derived);
    scene_.derived_of = mode;
    look_again();
}

void Canvas::set_others(std::vector<TintedAlpha> others)
{
    if (others == scene_.others)
        return;
    scene_.others = std::move(others);
    look_again();
}

void Canvas::set_colours(const CanvasColours& colours)
{
    scene_.colours = colours;
    look_again();
}

void Canvas::set_linear_light(bool is_wanted)
{
    if (is_wanted == scene_.blends_light)
        return;
    scene_.blends_light = is_wanted;
    look_again();
}

void Canvas::set_pixel_grid(bool is_wanted)
{
    has_pixel_grid_ = is_wanted;
    repaint_soon();
}

void Canvas::set_view_mode(ViewMode mode)
{
    if (mode == scene_.mode)
        return;
    const bool has_after = scene_.mode != ViewMode::Original && scene_.mode != ViewMode::Wipe;
    if (mode == ViewMode::Wipe && has_after)
        scene_.wiped = scene_.mode;
    scene_.mode = mode;
    look_again();
    update_pointer_shape();
    emit view_mode_changed(mode);
}

void Canvas::cycle_view()
{
    set_view_mode(view_after(scene_.mode, scene_.backdrop != nullptr));
}

void Canvas::set_wipe(double share)
{
    scene_.wipe = std::clamp(share, 0.0, 1.0);
    if (scene_.mode == ViewMode::Wipe)
        refresh();
}

void Canvas::set_peek(bool is_on)
{
    if (is_on == is_peeking_)
        return;
    is_peeking_ = is_on;
    refresh();
}

} // namespace sdmatte::studio
