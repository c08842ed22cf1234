#include "ui/window/actions.h"

#include "ui/canvas/view_mode.h"
#include "ui/style/icon.h"
#include "ui/window/language.h"

#include <QCoreApplication>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::Actions)
};

using Keys = QList<QKeySequence>;

constexpr bool needs_photo = true;

class Maker {
public:
    explicit Maker(QObject* owner)
        : owner_(owner)
    {
    }

    QAction* make(const QString& text, const Keys& keys = {}, bool needs_a_photo = false,
                  const QString& tip = {}) const
    {
        auto* action = new QAction(text, owner_);
        action->setShortcuts(keys);
        action->setProperty("needs_photo", needs_a_photo);
        QString name = text;
        action->setIconText(name.remove('&').remove("...")); // also when the text says more
        action->setToolTip(tip.isEmpty() ? name : tip);      // its key comes behind it
        return action;
    }

    QAction* choice(QActionGroup* group, const QString& text) const
    {
        QAction* action = make(text);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    }

private:
    QObject* owner_;
};

void make_choices(Actions& actions, const Maker& maker, QObject* owner)
{
    auto* views = new QActionGroup(owner);
    for (const ViewMode mode : view_modes) {
        QAction* view = maker.choice(views, view_name(mode));
        view->setToolTip(view_tip(mode));
        view->setProperty("needs_photo", needs_photo);
        actions.views.push_back(view);
    }
    actions.view_choices = make_view_actions(owner);
    auto* themes = new QActionGroup(owner);
    actions.themes = {maker.choice(themes, Text::tr("As the system")),
                      maker.choice(themes, Text::tr("Dark")),
                      maker.choice(themes, Text::tr("Light"))};
    auto* tongues = new QActionGroup(owner);
    actions.languages = {maker.choice(tongues, Text::tr("As the system"))};
    actions.languages.front()->setData(QString());
    for (const Language& language : languages) {
        QAction* action = maker.choice(tongues, QString::fromUtf8(language.own_name));
        action->setData(QString::fromLatin1(language.code));
        actions.languages.push_back(action);
    }
}

} // namespace

Actions make_actions(QObject* owner)
{
    const Maker maker(owner);
    Actions a;
    a.open = maker.make(Text::tr("&Open..."), {QKeySequence::Open, Qt::Key_O});
    a.open_sample = maker.make(Text::tr("Try the &sample"), {Qt::Key_S});
    a.reload = maker.make(Text::tr("Open a&gain"), {Qt::Key_F5}, needs_photo,
                          Text::tr("Read the photo's file once more"));
    a.close = maker.make(Text::tr("&Close"), {Qt::CTRL | Qt::Key_W}, needs_photo);
    a.export_again = maker.make(Text::tr("&Export"), {Qt::CTRL | Qt::Key_E}, needs_photo,
                                Text::tr("Export as the last time"));
    a.export_as =
        maker.make(Text::tr("Export &as..."), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, needs_photo);
    a.batch = maker.make(Text::tr("&Batch folder..."), {Qt::CTRL | Qt::Key_B}, false,
                         Text::tr("Cut out all photos of a folder"));
    a.save_into_batch = maker.make(Text::tr("Save into the ba&tch"), {}, false,
                                   Text::tr("Put this cut-out in the place of the batch's result"));
    a.quit = maker.make(Text::tr("&Quit"), {Qt::CTRL | Qt::Key_Q});

    a.undo = maker.make(Text::tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    a.redo =
        maker.make(Text::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    a.copy = maker.make(Text::tr("&Copy cut-out"), {QKeySequence::Copy}, needs_photo,
                        Text::tr("Copy the cut-out, trimmed, for another program"));
    a.copy_whole =
        maker.make(Text::tr("Copy at the photo's &size"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                   needs_photo, Text::tr("Copy the cut-out in its place, with all that is empty"));
    a.paste = maker.make(Text::tr("&Paste"), {QKeySequence::Paste}, false,
                         Text::tr("Take the copied picture as a mask, or open it as a photo"));
    a.paste_photo = maker.make(Text::tr("Paste as &new photo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V},
                               false, Text::tr("Open the picture that was copied elsewhere"));
    a.remove_hovered =
        maker.make(Text::tr("&Delete under the pointer"), {Qt::Key_Delete}, needs_photo);

    make_choices(a, maker, owner);
    a.next_view = maker.make(Text::tr("&Next view"), {Qt::Key_F}, needs_photo);
    a.zoom_in = maker.make(Text::tr("Zoom &in"),
                           {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn}, needs_photo);
    a.zoom_out =
        maker.make(Text::tr("Zoom &out"), {Qt::Key_Minus, QKeySequence::ZoomOut}, needs_photo);
    a.fit = maker.make(Text::tr("&Fit the window"), {Qt::Key_0, Qt::CTRL | Qt::Key_0}, needs_photo);
    a.full_size = maker.make(Text::tr("&100 %"), {Qt::Key_1, Qt::CTRL | Qt::Key_1}, needs_photo);
    a.full_screen = maker.make(Text::tr("F&ull screen"), {Qt::Key_F11});

    a.clear_prompts = maker.make(Text::tr("&Clear all prompts"), {}, needs_photo);
    a.swap_strokes = maker.make(Text::tr("&Swap brush and eraser"), {Qt::Key_X}, needs_photo,
                                Text::tr("Swap brush and eraser, or keep and remove"));
    a.see_through = maker.make(Text::tr("See-&through object"), {}, needs_photo,
                               Text::tr("Glass, smoke or a veil"));

    a.add_object = maker.make(Text::tr("&Add object"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                              needs_photo, Text::tr("Cut out another object of this photo"));
    a.duplicate_object =
        maker.make(Text::tr("D&uplicate object"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, needs_photo);
    a.remove_object = maker.make(Text::tr("Re&move object"), {}, needs_photo);
    a.next_object =
        maker.make(Text::tr("&Next object"), {Qt::CTRL | Qt::Key_PageDown}, needs_photo);
    a.previous_object =
        maker.make(Text::tr("&Previous object"), {Qt::CTRL | Qt::Key_PageUp}, needs_photo);
    a.import_mask =
        maker.make(Text::tr("Import &mask..."), {}, needs_photo,
                   Text::tr("Take the subject from a picture of the photo's size, white on black"));
    a.import_trimap = maker.make(
        Text::tr("Import &trimap..."), {}, needs_photo,
        Text::tr("Take black as background and white as subject; only what lies between is found"));

    a.refine_again = maker.make(Text::tr("&Refine again"), {Qt::CTRL | Qt::Key_R}, needs_photo);
    a.stop = maker.make(Text::tr("&Stop"), {Qt::Key_Escape}, needs_photo,
                        Text::tr("Stop what runs, then the gesture"));
    a.previews = maker.make(Text::tr("Show &previews"), {}, false,
                            Text::tr("A quick matte until the exact one is there"));
    a.reset_edge = maker.make(Text::tr("Reset the &edge"), {}, needs_photo);

    a.open_model = maker.make(Text::tr("&Open model..."), {}, false,
                              Text::tr("Add a model file to the studio and use it"));

    a.smaller = maker.make(Text::tr("&Smaller brush"), {Qt::Key_BracketLeft}, needs_photo);
    a.larger = maker.make(Text::tr("&Larger brush"), {Qt::Key_BracketRight}, needs_photo);
    a.softer = maker.make(Text::tr("S&ofter brush"),
                          {Qt::SHIFT | Qt::Key_BracketLeft, Qt::Key_BraceLeft}, needs_photo);
    a.harder = maker.make(Text::tr("&Harder brush"),
                          {Qt::SHIFT | Qt::Key_BracketRight, Qt::Key_BraceRight}, needs_photo);

    a.side_panel = maker.make(Text::tr("&Side panel"), {Qt::Key_F9});
    a.reset_panels = maker.make(Text::tr("&Reset panels"), {}, false,
                                Text::tr("Every panel back in its first place"));
    a.keys = maker.make(Text::tr("&Keys"), {QKeySequence::HelpContents, Qt::Key_Question});
    a.about = maker.make(Text::tr("&About SDMatte Studio"));

    a.keys->setIcon(icon("help"));
    for (QAction* action : {a.full_screen, a.previews, a.see_through, a.side_panel})
        action->setCheckable(true);
    return a;
}

} // namespace sdmatte::studio
