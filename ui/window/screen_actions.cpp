#include "ui/window/screen_actions.h"

#include "ui/window/view_settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::ScreenActions)
};

QString with_file(const QString& none, const QString& named, const QString& path)
{
    QString file = QFileInfo(path).fileName();
    return path.isEmpty() ? none : named.arg(file.replace('&', "&&"));
}

} // namespace

ScreenActions make_screen_actions(QObject* owner)
{
    const auto make = [owner](const QString& text, const QString& tip) {
        auto* action = new QAction(text, owner);
        QString name = text;
        action->setIconText(name.remove('&').remove("..."));
        action->setToolTip(tip);
        return action;
    };
    ScreenActions a;
    a.soft_proof = make(Text::tr("Soft &proof"),
                        Text::tr("The photo as the press or printer of the proof profile gives "
                                 "it; exports stay as they are"));
    a.soft_proof->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    a.sources = {make(Text::tr("&Automatic"),
                      Text::tr("The profile that the desktop gives for each screen, under X11; "
                               "elsewhere sRGB")),
                 make(Text::tr("&sRGB"), Text::tr("Colours as most screens show them")),
                 make(Text::tr("A profile &file"), Text::tr("For every screen"))};
    a.choose_file =
        make(Text::tr("&Choose the screen's profile..."),
             Text::tr("The ICC file that a measurement of the screen made, or its maker gives"));
    a.choose_proof = make(Text::tr("Choose the p&roof profile..."),
                          Text::tr("The ICC file of the press or printer that the soft proof "
                                   "shows"));
    a.intents = {make(Text::tr("Proof: re&lative colorimetric"),
                      Text::tr("Colours that can be printed stay, the others are cut off")),
                 make(Text::tr("Proof: p&erceptual"),
                      Text::tr("All colours move so that differences stay"))};
    a.gamut_warning = make(Text::tr("&Gamut warning"),
                           Text::tr("In the soft proof, colours that cannot be printed are grey"));
    for (const QList<QAction*>& choices : {a.sources, a.intents}) {
        auto* group = new QActionGroup(owner);
        for (QAction* action : choices) {
            action->setCheckable(true);
            group->addAction(action);
        }
    }
    a.soft_proof->setCheckable(true);
    a.gamut_warning->setCheckable(true);
    return a;
}

void add_screen_actions(QMenu& menu, const ScreenActions& actions)
{
    menu.addAction(actions.soft_proof);
    QMenu* colours = menu.addMenu(Text::tr("Scree&n colours"));
    colours->setToolTipsVisible(true); // they say what Automatic means
    colours->addActions(actions.sources);
    colours->addAction(actions.choose_file);
    colours->addSeparator();
    colours->addAction(actions.choose_proof);
    colours->addActions(actions.intents);
    colours->addAction(actions.gamut_warning);
}

void show_screen_settings(const ScreenActions& actions, const ScreenSettings& settings)
{
    actions.soft_proof->setChecked(settings.is_proofing);
    actions.sources[static_cast<int>(settings.source)]->setChecked(true);
    actions.sources[static_cast<int>(ScreenSource::File)]->setText(
        with_file(Text::tr("A profile &file"), Text::tr("Profile &file: %1"), settings.profile));
    actions.choose_proof->setText(with_file(Text::tr("Choose the p&roof profile..."),
                                            Text::tr("P&roof profile: %1..."), settings.proof));
    actions.intents[static_cast<int>(settings.intent)]->setChecked(true);
    actions.gamut_warning->setChecked(settings.marks_out_of_gamut);
}

} // namespace sdmatte::studio
