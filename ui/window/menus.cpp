#include "ui/window/menus.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::Menus)
};

void fill(QMenu& menu, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action != nullptr)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

} // namespace

Menus fill_menu_bar(QMenuBar& bar, const Actions& a, const QList<QAction*>& tools)
{
    bar.clear();
    Menus menus;

    QMenu* file = bar.addMenu(Text::tr("&File"));
    file->addAction(a.open);
    menus.recent = file->addMenu(Text::tr("Open &recent"));
    fill(*file, {a.open_sample, a.reload, a.close, nullptr, a.export_again, a.export_as, nullptr,
                 a.batch, a.save_into_batch, nullptr, a.quit});

    fill(*bar.addMenu(Text::tr("&Edit")), {a.undo, a.redo, nullptr, a.copy, a.copy_whole, a.paste,
                                           a.paste_photo, nullptr, a.remove_hovered});

    QMenu* view = bar.addMenu(Text::tr("&View"));
    fill(*view, a.views);
    view->addAction(a.next_view);
    add_view_actions(*view, a.view_choices);
    fill(*view, {nullptr, a.zoom_in, a.zoom_out, a.fit, a.full_size, nullptr});
    fill(*view->addMenu(Text::tr("&Theme")), a.themes);
    fill(*view->addMenu(Text::tr("&Language")), a.languages);
    fill(*view, {nullptr, a.full_screen});

    fill(*bar.addMenu(Text::tr("&Prompt")),
         {a.import_mask, a.import_trimap, nullptr, a.see_through, a.swap_strokes, nullptr,
          a.clear_prompts, nullptr, a.add_object, a.duplicate_object, a.remove_object, nullptr,
          a.next_object, a.previous_object});
    fill(*bar.addMenu(Text::tr("&Matte")),
         {a.refine_again, a.stop, nullptr, a.previews, nullptr, a.reset_edge});

    menus.model = bar.addMenu(Text::tr("M&odel")); // filled as models come and go

    QMenu* tool_menu = bar.addMenu(Text::tr("&Tools"));
    fill(*tool_menu, tools);
    fill(*tool_menu, {nullptr, a.smaller, a.larger, a.softer, a.harder});

    menus.panels = bar.addMenu(Text::tr("&Window"));
    fill(*menus.panels, {a.side_panel, a.reset_panels});
    fill(*bar.addMenu(Text::tr("&Help")), {a.keys, nullptr, a.about});
    return menus;
}

} // namespace sdmatte::studio
