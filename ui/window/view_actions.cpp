#include "ui/window/view_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::ViewActions)
};

constexpr std::array opacities_percent{20, 35, 50, 65, 80, 100};

} // namespace

QString view_name(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Overlay: return Text::tr("Overlay");
    case ViewMode::OnBlack: return Text::tr("Black");
    case ViewMode::OnWhite: return Text::tr("White");
    case ViewMode::OnColour: return Text::tr("Colour");
    case ViewMode::OnPicture: return Text::tr("Picture");
    case ViewMode::CutOut: return Text::tr("Cut-out");
    case ViewMode::Alpha: return Text::tr("Alpha");
    case ViewMode::Trimap: return Text::tr("Trimap");
    case ViewMode::Original: return Text::tr("Original");
    case ViewMode::Wipe: return Text::tr("Before and after");
    case ViewMode::EdgeBand: return Text::tr("Edge band");
    case ViewMode::Certainty: return Text::tr("Certainty");
    case ViewMode::NetworkInput: return Text::tr("What the model is sent");
    }
    return {};
}

QString view_tip(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Overlay: return Text::tr("The photo, a colour over what is removed");
    case ViewMode::OnBlack: return Text::tr("The cut-out on black");
    case ViewMode::OnWhite: return Text::tr("The cut-out on white");
    case ViewMode::OnColour: return Text::tr("The cut-out on a colour of your choice");
    case ViewMode::OnPicture: return Text::tr("The cut-out on a picture of your choice");
    case ViewMode::CutOut: return Text::tr("The cut-out on a checkerboard");
    case ViewMode::Alpha: return Text::tr("Alpha alone: white is kept, black removed");
    case ViewMode::Trimap:
        return Text::tr("Kept in white, removed in black, and between them in grey");
    case ViewMode::Original: return Text::tr("The photo alone (hold \\)");
    case ViewMode::Wipe:
        return Text::tr("The photo left of a line, the last view right of it; drag the line, or "
                        "move it with Alt and the arrow keys");
    case ViewMode::EdgeBand: return Text::tr("Only what is neither kept nor removed entirely");
    case ViewMode::Certainty: return Text::tr("How clearly each pixel is kept or removed");
    case ViewMode::NetworkInput: return Text::tr("The picture that a model gets of your marks");
    }
    return {};
}

ViewActions make_view_actions(QObject* owner)
{
    const auto make = [owner](const QString& text, const QString& tip) {
        auto* action = new QAction(text, owner);
        QString name = text;
        action->setIconText(name.remove('&').remove("..."));
        action->setToolTip(tip);
        return action;
    };
    ViewActions a;
    a.overlay_colour =
        make(Text::tr("Overlay &colour..."), Text::tr("What lies over the photo in the overlay"));
    auto* group = new QActionGroup(owner);
    for (const int percent : opacities_percent) {
        QAction* action = make(Text::tr("%1 %").arg(percent), Text::tr("Opacity of the overlay"));
        action->setData(percent);
        action->setCheckable(true);
        group->addAction(action);
        a.opacities.push_back(action);
    }
    a.over_kept =
        make(Text::tr("Overlay over what is &kept"), Text::tr("Instead of over what is removed"));
    a.backdrop_colour =
        make(Text::tr("&Background colour..."), Text::tr("For the view on a colour"));
    a.backdrop_picture =
        make(Text::tr("Background &picture..."), Text::tr("For the view on a picture"));
    a.reset_colours = make(Text::tr("&Reset the views' colours"),
                           Text::tr("Overlay and background as they were at first"));
    a.navigator = make(Text::tr("Na&vigator"),
                       Text::tr("The whole photo, small, while only a part of it is seen"));
    a.pixel_grid = make(Text::tr("Pixel &grid and values"), Text::tr("From 800 % on"));
    a.linear_light = make(Text::tr("Blen&d in linear light"),
                          Text::tr("Overlay and cut-outs are mixed as light mixes, instead of as "
                                   "other programs mix an exported picture"));
    a.screen = make_screen_actions(owner);
    for (QAction* action : {a.over_kept, a.navigator, a.pixel_grid, a.linear_light})
        action->setCheckable(true);
    return a;
}

void add_view_actions(QMenu& menu, const ViewActions& actions)
{
    QMenu* colours = menu.addMenu(Text::tr("View &colours"));
    colours->addAction(actions.overlay_colour);
    colours->addMenu(Text::tr("Overlay &opacity"))->addActions(actions.opacities);
    colours->addAction(actions.over_kept);
    colours->addSeparator();
    colours->addAction(actions.backdrop_colour);
    colours->addAction(actions.backdrop_picture);
    colours->addSeparator();
    colours->addAction(actions.reset_colours);
    menu.addAction(actions.navigator);
    menu.addAction(actions.pixel_grid);
    menu.addAction(actions.linear_light);
    add_screen_actions(menu, actions.screen);
}

} // namespace sdmatte::studio
