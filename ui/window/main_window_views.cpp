// The part of the main window that offers what can be chosen about the views.
#include "ui/canvas/navigator.h"
#include "ui/window/main_window.h"

namespace sdmatte::studio {

void MainWindow::connect_view_choices()
{
    const ViewActions& a = chrome_.actions.view_choices;
    connect(a.overlay_colour, &QAction::triggered, &views_, &ViewFlow::choose_overlay_colour);
    for (QAction* opacity : a.opacities)
        connect(opacity, &QAction::triggered, &views_,
                [this, percent = opacity->data().toInt()] { views_.set_overlay_percent(percent); });
    connect(a.over_kept, &QAction::triggered, &views_, &ViewFlow::set_over_kept);
    connect(a.backdrop_colour, &QAction::triggered, &views_, &ViewFlow::choose_backdrop_colour);
    connect(a.backdrop_picture, &QAction::triggered, &views_, &ViewFlow::choose_picture);
    connect(a.reset_colours, &QAction::triggered, &views_, &ViewFlow::reset_colours);
    connect(a.navigator, &QAction::triggered, this, [this](bool is_on) {
        settings_.views.shows_navigator = is_on;
        follow_views();
    });
    connect(a.pixel_grid, &QAction::triggered, this, [this](bool is_on) {
        settings_.views.shows_pixel_grid = is_on;
        follow_views();
    });
    connect(a.linear_light, &QAction::triggered, this, [this](bool is_on) {
        settings_.views.blends_light = is_on;
        follow_views();
    });
    follow_views();
}

void MainWindow::follow_views()
{
    const ViewActions& a = chrome_.actions.view_choices;
    const ViewSettings& views = settings_.views;
    for (QAction* opacity : a.opacities)
        opacity->setChecked(opacity->data().toInt() == views.overlay_percent);
    a.over_kept->setChecked(views.is_over_kept);
    a.navigator->setChecked(views.shows_navigator);
    a.pixel_grid->setChecked(views.shows_pixel_grid);
    a.linear_light->setChecked(views.blends_light);
    canvas_->set_linear_light(views.blends_light);
    navigator_->set_wanted(views.shows_navigator);
    canvas_->set_pixel_grid(views.shows_pixel_grid);
}

} // namespace sdmatte::studio
