// What can be chosen about the colours that the screen is sent.
#pragma once

#include <QAction>
#include <QList>

class QMenu;

namespace sdmatte::studio {

struct ScreenSettings;

struct ScreenActions {
    QAction* soft_proof = nullptr;
    QList<QAction*> sources;        // exclusive; as ScreenSource: automatic, sRGB, a file
    QAction* choose_file = nullptr; // for the screen
    QAction* choose_proof = nullptr;
    QList<QAction*> intents; // exclusive; as ProofIntent
    QAction* gamut_warning = nullptr;
};

ScreenActions make_screen_actions(QObject* owner);

// As a sub-menu and an entry at the end of `menu`.
void add_screen_actions(QMenu& menu, const ScreenActions& actions);

// What is chosen now; files are named.
void show_screen_settings(const ScreenActions& actions, const ScreenSettings& settings);

} // namespace sdmatte::studio
