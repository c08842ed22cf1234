// Everything the menus offer. Texts are in the language that is present when they are made.
#pragma once

#include "ui/window/view_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QList>

namespace sdmatte::studio {

struct Actions {
    // File
    QAction* open = nullptr;
    QAction* open_sample = nullptr;
    QAction* reload = nullptr;
    QAction* close = nullptr;
    QAction* export_again = nullptr;
    QAction* export_as = nullptr;
    QAction* batch = nullptr;
    QAction* save_into_batch = nullptr;
    QAction* quit = nullptr;
    // Edit
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* copy = nullptr;
    QAction* copy_whole = nullptr;
    QAction* paste = nullptr;
    QAction* paste_photo = nullptr;
    QAction* remove_hovered = nullptr;
    // View
    QList<QAction*> views; // as view_modes
    ViewActions view_choices;
    QAction* next_view = nullptr;
    QAction* zoom_in = nullptr;
    QAction* zoom_out = nullptr;
    QAction* fit = nullptr;
    QAction* full_size = nullptr;
    QList<QAction*> themes;    // system, dark, light
    QList<QAction*> languages; // the system's, then as `languages`
    QAction* full_screen = nullptr;
    // Prompt
    QAction* clear_prompts = nullptr;
    QAction* swap_strokes = nullptr;
    QAction* add_object = nullptr;
    QAction* duplicate_object = nullptr;
    QAction* remove_object = nullptr;
    QAction* next_object = nullptr;
    QAction* previous_object = nullptr;
    QAction* see_through = nullptr;
    QAction* import_mask = nullptr;
    QAction* import_trimap = nullptr;
    // Matte
    QAction* refine_again = nullptr;
    QAction* stop = nullptr;
    QAction* previews = nullptr;
    QAction* reset_edge = nullptr;
    // Model
    QAction* open_model = nullptr;
    // Tools
    QAction* smaller = nullptr;
    QAction* larger = nullptr;
    QAction* softer = nullptr;
    QAction* harder = nullptr;
    // Window
    QAction* side_panel = nullptr;
    QAction* reset_panels = nullptr;
    // Help
    QAction* keys = nullptr;
    QAction* about = nullptr;
};

// All belong to `owner`. Those that need a photo carry the property "needs_photo".
Actions make_actions(QObject* owner);

} // namespace sdmatte::studio
