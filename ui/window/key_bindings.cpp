#include "ui/window/key_bindings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::KeyList)
};

using Keys = QList<QKeySequence>;

// Stored in settings files: they stay as they are.
constexpr std::pair<const char*, QAction * Actions::*> names[]{
    {"open", &Actions::open},
    {"open_sample", &Actions::open_sample},
    {"reload", &Actions::reload},
    {"close", &Actions::close},
    {"export_again", &Actions::export_again},
    {"export_as", &Actions::export_as},
    {"batch", &Actions::batch},
    {"save_into_batch", &Actions::save_into_batch},
    {"quit", &Actions::quit},
    {"undo", &Actions::undo},
    {"redo", &Actions::redo},
    {"copy", &Actions::copy},
    {"copy_whole", &Actions::copy_whole},
    {"paste", &Actions::paste},
    {"paste_photo", &Actions::paste_photo},
    {"remove_hovered", &Actions::remove_hovered},
    {"next_view", &Actions::next_view},
    {"zoom_in", &Actions::zoom_in},
    {"zoom_out", &Actions::zoom_out},
    {"fit", &Actions::fit},
    {"full_size", &Actions::full_size},
    {"full_screen", &Actions::full_screen},
    {"clear_prompts", &Actions::clear_prompts},
    {"swap_strokes", &Actions::swap_strokes},
    {"see_through", &Actions::see_through},
    {"add_object", &Actions::add_object},
    {"duplicate_object", &Actions::duplicate_object},
    {"remove_object", &Actions::remove_object},
    {"next_object", &Actions::next_object},
    {"previous_object", &Actions::previous_object},
    {"import_mask", &Actions::import_mask},
    {"import_trimap", &Actions::import_trimap},
    {"refine_again", &Actions::refine_again},
    {"stop", &Actions::stop},
    {"previews", &Actions::previews},
    {"reset_edge", &Actions::reset_edge},
    {"open_model", &Actions::open_model},
    {"smaller", &Actions::smaller},
    {"larger", &Actions::larger},
    {"softer", &Actions::softer},
    {"harder", &Actions::harder},
    {"side_panel", &Actions::side_panel},
    {"reset_panels", &Actions::reset_panels},
    {"keys", &Actions::keys},
    {"about", &Actions::about},
};

constexpr std::pair<const char*, QAction * ViewActions::*> names_about_views[]{
    {"overlay_colour", &ViewActions::overlay_colour},
    {"over_kept", &ViewActions::over_kept},
    {"backdrop_colour", &ViewActions::backdrop_colour},
    {"backdrop_picture", &ViewActions::backdrop_picture},
    {"reset_colours", &ViewActions::reset_colours},
    {"navigator", &ViewActions::navigator},
    {"pixel_grid", &ViewActions::pixel_grid},
    {"linear_light", &ViewActions::linear_light},
};

constexpr std::pair<const char*, QAction * ScreenActions::*> names_about_screens[]{
    {"soft_proof", &ScreenActions::soft_proof},
    {"choose_proof", &ScreenActions::choose_proof},
    {"gamut_warning", &ScreenActions::gamut_warning},
};

const char* name_of(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Overlay: return "view_overlay";
    case ViewMode::OnBlack: return "view_black";
    case ViewMode::OnWhite: return "view_white";
    case ViewMode::OnColour: return "view_colour";
    case ViewMode::OnPicture: return "view_picture";
    case ViewMode::CutOut: return "view_cut_out";
    case ViewMode::Alpha: return "view_alpha";
    case ViewMode::Trimap: return "view_trimap";
    case ViewMode::Original: return "view_original";
    case ViewMode::Wipe: return "view_wipe";
    case ViewMode::EdgeBand: return "view_edge_band";
    case ViewMode::Certainty: return "view_certainty";
    case ViewMode::NetworkInput: return "view_network_input";
    }
    return "";
}

Keys keys_from(const QStringList& texts)
{
    Keys keys;
    for (const QString& text : texts)
        if (const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
            !key.isEmpty() && key[0].key() != Qt::Key_unknown && !keys.contains(key))
            keys.push_back(key);
    return keys;
}

QStringList texts_of(const Keys& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.push_back(key.toString(QKeySequence::PortableText));
    return texts;
}

void show_key(QAction& action)
{
    QString tip = action.property("tip").toString();
    const QKeySequence key = action.shortcut();
    if (!key.isEmpty())
        tip = Text::tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText));
    const QString more = action.property("tip_more").toString();
    action.setToolTip(more.isEmpty() ? tip : tip + '\n' + more);
}

} // namespace

QList<FixedKey> fixed_keys()
{
    const Keys arrows{Qt::Key_Left,
                      Qt::Key_Right,
                      Qt::Key_Up,
                      Qt::Key_Down,
                      Qt::SHIFT | Qt::Key_Left,
                      Qt::SHIFT | Qt::Key_Right,
                      Qt::SHIFT | Qt::Key_Up,
                      Qt::SHIFT | Qt::Key_Down};
    return {
        {Text::tr("Mark the subject"), Text::tr("Click"), {}},
        {Text::tr("Mark what is not part of it"), Text::tr("Right click or Alt+click"), {}},
        {Text::tr("Straight stroke"), Text::tr("Shift+click"), {}},
        {Text::tr("Show the original"), Text::tr("Hold \\"), {Qt::Key_Backslash}},
        {Text::tr("Show the matte without edge adjustments"), Text::tr("Hold A"), {Qt::Key_A}},
        {Text::tr("Move the line between before and after"),
         Text::tr("Drag it, or Alt+arrow keys"),
         {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}},
        {Text::tr("Move the photo"),
         Text::tr("Hold Space and drag, or middle drag"),
         {Qt::Key_Space}},
        {Text::tr("Move the view"), Text::tr("Arrow keys, with Shift farther"), arrows},
        {Text::tr("Zoom at the pointer"), Text::tr("Wheel"), {}},
        {Text::tr("Go through the controls"),
         Text::tr("Tab, Shift+Tab"),
         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab, Qt::Key_Backtab, Qt::SHIFT | Qt::Key_Backtab}},
    };
}

void name_actions(const Actions& actions)
{
    for (const auto& [name, member] : names)
        (actions.*member)->setObjectName(QLatin1String(name));
    for (qsizetype i = 0; i < actions.views.size(); ++i)
        actions.views[i]->setObjectName(
            QLatin1String(name_of(view_modes[static_cast<std::size_t>(i)])));
    for (const auto& [name, member] : names_about_views)
        (actions.view_choices.*member)->setObjectName(QLatin1String(name));
    for (const auto& [name, member] : names_about_screens)
        (actions.view_choices.screen.*member)->setObjectName(QLatin1String(name));
}

QList<QAction*> named_actions(const QObject* owner)
{
    QList<QAction*> found;
    for (QAction* action : owner->findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        if (!action->objectName().isEmpty())
            found.push_back(action);
    return found;
}

QList<QKeySequence> default_keys(const QAction& action)
{
    return action.property("default_keys").value<Keys>();
}

void apply_keys(const QList<QAction*>& actions, const KeyChanges& changes)
{
    QSet<QKeySequence> taken;
    for (const FixedKey& fixed : fixed_keys())
        taken.unite(QSet<QKeySequence>(fixed.taken.begin(), fixed.taken.end()));
    QHash<QAction*, Keys> given;
    for (const bool is_changed : {true, false}) // the artist's come first
        for (QAction* action : actions) {
            if (!action->property("default_keys").isValid()) {
                action->setProperty("default_keys", QVariant::fromValue(action->shortcuts()));
                if (!action->property("tip").isValid())
                    action->setProperty("tip", action->toolTip());
            }
            const auto change = changes.find(action->objectName());
            if ((change != changes.end()) != is_changed)
                continue;
            for (const QKeySequence& key : is_changed ? keys_from(*change) : default_keys(*action))
                if (!taken.contains(key)) {
                    taken.insert(key);
                    given[action].push_back(key);
                }
        }
    for (QAction* action : actions) {
        action->setShortcuts(given.value(action));
        show_key(*action);
    }
}

QAction* owner_of(const QKeySequence& key, const QList<QAction*>& actions, const QAction* except)
{
    const auto found = std::ranges::find_if(actions, [&](const QAction* action) {
        return action != except && action->shortcuts().contains(key);
    });
    return found != actions.end() ? *found : nullptr;
}

const FixedKey* fixed_owner_of(const QKeySequence& key, const QList<FixedKey>& fixed)
{
    const auto found =
        std::ranges::find_if(fixed, [&](const FixedKey& one) { return one.taken.contains(key); });
    return found != fixed.end() ? &*found : nullptr;
}

KeyChanges with_keys(KeyChanges changes, const QList<QAction*>& actions, const QAction& action,
                     const QList<QKeySequence>& keys)
{
    const auto change = [&](const QAction& one, const Keys& now) {
        if (now == default_keys(one))
            changes.remove(one.objectName());
        else
            changes[one.objectName()] = texts_of(now);
    };
    for (const QKeySequence& key : keys)
        if (const QAction* loser = owner_of(key, actions, &action)) {
            Keys rest = loser->shortcuts();
            rest.removeAll(key);
            change(*loser, rest);
        }
    change(action, keys);
    return changes;
}

} // namespace sdmatte::studio
