// The part of the main window that turns actions into calls.
#include "ui/document/object_edits.h"
#include "ui/panels/objects_panel.h"
#include "ui/panels/prompts_panel.h"
#include "ui/style/action_name.h"
#include "ui/window/about.h"
#include "ui/window/empty_state.h"
#include "ui/window/key_bindings.h"
#include "ui/window/main_window.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/status_bar.h"
#include "ui/window/tool_strip.h"
#include "ui/window/work_pill.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace sdmatte::studio {

void MainWindow::build_chrome()
{
    const std::unique_ptr<QObject> old_owner = std::move(chrome_.owner);
    for (QWidget* old : std::initializer_list<QWidget*>{chrome_.options, chrome_.strip,
                                                        chrome_.status, chrome_.side})
        delete old;
    chrome_ = make_chrome(*this);
    make_panels();
    apply_keys(named_actions(chrome_.owner.get()), settings_.keys);
    column_->insertWidget(0, chrome_.options);
    column_->addWidget(chrome_.status);
    middle_->insertWidget(0, chrome_.strip);
    stage_->set_empty_state(chrome_.empty_state);
    stage_->make_pills();

    connect(&stage_->work(), &WorkPill::stop_requested, &mattes_, &MatteFlow::stop);
    connect(&stage_->file_work(), &WorkPill::stop_requested, this, [this] {
        photos_.cancel();
        exports_.cancel();
        imports_.cancel();
        copies_.cancel();
    });
    connect(&stage_->model_work(), &WorkPill::stop_requested, this, &MainWindow::stop_models);
    connect_file_actions();
    connect_edit_actions();
    connect_view_actions();
    connect_view_choices();
    connect_screen_choices();
    connect_model_actions();
    connect_status();
    connect_side();
    follow_tool();
    follow_recent();
    follow_choice();
}

void MainWindow::connect_file_actions()
{
    const Actions& a = chrome_.actions;
    connect(a.open, &QAction::triggered, &photos_, &PhotoFlow::choose_file);
    connect(a.open_sample, &QAction::triggered, &photos_, &PhotoFlow::open_sample);
    connect(a.reload, &QAction::triggered, &photos_, &PhotoFlow::read_again);
    connect(a.close, &QAction::triggered, &photos_, &PhotoFlow::close);
    connect(a.export_again, &QAction::triggered, &exports_, &ExportFlow::export_again);
    connect(a.export_as, &QAction::triggered, &exports_, &ExportFlow::export_as);
    connect(a.batch, &QAction::triggered, &batches_, &BatchFlow::show);
    connect(a.save_into_batch, &QAction::triggered, &batches_, &BatchFlow::save);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(chrome_.empty_state, &EmptyState::photo_chosen, this,
            [this](const QString& file) { photos_.open_files({file}); });
    connect(a.keys, &QAction::triggered, this, &MainWindow::show_keys);
    connect(a.about, &QAction::triggered, this, [this] { show_about(this); });
}

void MainWindow::connect_edit_actions()
{
    const Actions& a = chrome_.actions;
    QUndoStack& history = document_.undo_stack();
    connect(a.undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(a.redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(a.copy, &QAction::triggered, &copies_, [this] { copies_.copy(CopySize::Trimmed); });
    connect(a.copy_whole, &QAction::triggered, &copies_, [this] { copies_.copy(CopySize::Whole); });
    connect(a.paste, &QAction::triggered, this, &MainWindow::paste);
    connect(a.paste_photo, &QAction::triggered, this,
            [this] { photos_.open_data(QApplication::clipboard()->mimeData()); });
    connect(a.remove_hovered, &QAction::triggered, canvas_, &Canvas::remove_hovered);

    connect(a.clear_prompts, &QAction::triggered, this,
            [this, name = action_name(*a.clear_prompts)] {
                ObjectState cleared = document_.state();
                cleared.prompt =
                    empty_state(document_.photo()->image.width(), document_.photo()->image.height())
                        .prompt;
                document_.edit(name, cleared);
            });
    connect(a.import_mask, &QAction::triggered, this,
            [this] { imports_.choose_file(PromptFile::Mask); });
    connect(a.import_trimap, &QAction::triggered, this,
            [this] { imports_.choose_file(PromptFile::Trimap); });
    connect(a.swap_strokes, &QAction::triggered, &tools_, &ToolSet::swap_brush_and_eraser);
    connect(a.see_through, &QAction::triggered, this,
            [this, name = action_name(*a.see_through)](bool is_on) {
                ObjectState state = document_.state();
                state.prompt.is_see_through = is_on;
                document_.edit(name, state);
            });
    connect(a.add_object, &QAction::triggered, this, [this] { add_object(document_); });
    connect(a.duplicate_object, &QAction::triggered, this,
            [this] { duplicate_object(document_, document_.active_id()); });
    connect(a.remove_object, &QAction::triggered, this,
            [this] { remove_object(document_, document_.active_id()); });
    connect(a.next_object, &QAction::triggered, this, [this] { activate_neighbour(document_, 1); });
    connect(a.previous_object, &QAction::triggered, this,
            [this] { activate_neighbour(document_, -1); });
    connect(a.refine_again, &QAction::triggered, &mattes_, &MatteFlow::refine_again);
    connect(a.stop, &QAction::triggered, this, &MainWindow::stop);
    a.previews->setChecked(settings_.shows_previews);
    connect(a.previews, &QAction::toggled, this, [this](bool are_wanted) {
        settings_.shows_previews = are_wanted;
        mattes_.service().set_previews(are_wanted);
    });
    connect(a.reset_edge, &QAction::triggered, this, [this, name = action_name(*a.reset_edge)] {
        ObjectState state = document_.state();
        state.edge = {};
        document_.edit(name, state);
    });

    for (std::size_t i = 0; i < tool_kinds.size(); ++i)
        connect(chrome_.tools[qsizetype(i)], &QAction::triggered, this,
                [this, i] { tools_.activate(tool_kinds[i]); });
    connect(a.smaller, &QAction::triggered, this, [this] { tools_.step_brush_size(-1); });
    connect(a.larger, &QAction::triggered, this, [this] { tools_.step_brush_size(1); });
    connect(a.softer, &QAction::triggered, this, [this] { tools_.step_brush_hardness(-1); });
    connect(a.harder, &QAction::triggered, this, [this] { tools_.step_brush_hardness(1); });
}

// A picture is a mask of the open photo, a file says by its name what it is.
void MainWindow::paste()
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const QList<QUrl> urls = copied != nullptr ? copied->urls() : QList<QUrl>();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    if (const auto kind = PromptImport::kind_of(file); kind && document_.photo())
        imports_.import(*kind, file);
    else if (document_.photo() && urls.isEmpty() && copied != nullptr && copied->hasImage())
        imports_.paste_mask(qvariant_cast<QImage>(copied->imageData()));
    else
        photos_.open_data(copied);
}

void MainWindow::connect_view_actions()
{
    const Actions& a = chrome_.actions;
    for (std::size_t i = 0; i < view_modes.size(); ++i)
        connect(a.views[qsizetype(i)], &QAction::triggered, this,
                [this, i] { views_.show(view_modes[i]); });
    connect(a.next_view, &QAction::triggered, canvas_, &Canvas::cycle_view);
    connect(a.zoom_in, &QAction::triggered, canvas_, &Canvas::zoom_in);
    connect(a.zoom_out, &QAction::triggered, canvas_, &Canvas::zoom_out);
    connect(a.fit, &QAction::triggered, canvas_, &Canvas::fit);
    connect(a.full_size, &QAction::triggered, canvas_, [this] { canvas_->set_zoom(1); });
    connect(a.full_screen, &QAction::triggered, this,
            [this](bool is_on) { is_on ? showFullScreen() : showNormal(); });
    a.full_screen->setChecked(isFullScreen());

    constexpr std::array choices{ThemeChoice::System, ThemeChoice::Dark, ThemeChoice::Light};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QAction* action = a.themes[qsizetype(i)];
        action->setChecked(settings_.theme == choices[i]);
        connect(action, &QAction::triggered, this,
                [this, choice = choices[i]] { use_theme(choice); });
    }
    for (QAction* action : a.languages) {
        const QString code = action->data().toString();
        action->setChecked(settings_.language == code);
        // Later: the menu that is being used goes with the old language.
        connect(
            action, &QAction::triggered, this, [this, code] { use_language(code); },
            Qt::QueuedConnection);
    }
}

void MainWindow::connect_model_actions()
{
    connect(chrome_.actions.open_model, &QAction::triggered, &models_, &ModelFlow::choose_file);
    connect(chrome_.menus.model, &QMenu::aboutToShow, &engines_, [this] { engines_.look(true); });
    connect(chrome_.empty_state, &EmptyState::engine_link_clicked, this, [this] {
        if (engines_.offer().models.isEmpty())
            models_.choose_file();
        else
            chrome_.menus.model->popup(QCursor::pos());
    });
}

void MainWindow::connect_status()
{
    connect(canvas_, &Canvas::view_changed, chrome_.status,
            [this] { chrome_.status->show_zoom(canvas_->zoom()); });
    connect(canvas_, &Canvas::hovered, chrome_.status,
            [this](QPoint pixel, const QColor& colour, double alpha) {
                if (!colour.isValid()) {
                    chrome_.status->show_under_pointer({});
                    return;
                }
                chrome_.status->show_under_pointer(UnderPointer{
                    .pixel = pixel,
                    .colour = colour,
                    .alpha = alpha >= 0 ? std::optional<double>(alpha) : std::nullopt});
            });
    connect(chrome_.status, &StatusBar::zoom_requested, this, [this](double zoom) {
        canvas_->set_zoom(zoom);
        canvas_->setFocus();
    });
    connect(chrome_.status, &StatusBar::fit_requested, canvas_, &Canvas::fit);
    chrome_.status->set_canvas_memory([this] { return canvas_->tile_bytes(); });
    chrome_.status->show_zoom(canvas_->zoom());
}

} // namespace sdmatte::studio
