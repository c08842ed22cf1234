// The part of the main window that shows the state of everything else.
#include "ui/panels/cut_out_handle.h"
#include "ui/panels/object_thumbnail.h"
#include "ui/panels/objects_panel.h"
#include "ui/panels/prompts_panel.h"
#include "ui/style/theme.h"
#include "ui/window/empty_state.h"
#include "ui/window/engine_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/note_pill.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/status_bar.h"
#include "ui/window/tool_settings.h"
#include "ui/window/work_pill.h"

#include <QFileInfo>
#include <QMenu>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int handle_side = 96; // of its picture, which a drag shows, too

QString undo_text(const QString& plain, const QString& step)
{
    return step.isEmpty() ? plain : MainWindow::tr("%1: %2").arg(plain, step);
}

} // namespace

void MainWindow::follow_photo()
{
    const SharedPhoto photo = document_.photo();
    setWindowTitle(photo ? tr("%1[*] - SDMatte Studio").arg(photo->title) : tr("SDMatte Studio"));
    setWindowFilePath(QString()); // the title says it
    stage_->show_canvas(photo != nullptr);
    chrome_.status->show_photo(photo ? shown_facts() : QString());
    if (!photo)
        chrome_.status->show_under_pointer({});
    for (QAction* action : chrome_.owner->findChildren<QAction*>())
        if (action->property("needs_photo").toBool())
            action->setEnabled(photo != nullptr);
    follow_state();
}

void MainWindow::follow_state()
{
    const Actions& a = chrome_.actions;
    const bool has_photo = document_.photo() != nullptr;
    const bool has_prompt = has_photo && !document_.state().prompt.is_empty();
    const QUndoStack& history = document_.undo_stack();
    setWindowModified(has_unexported_work());
    a.undo->setEnabled(history.canUndo());
    a.redo->setEnabled(history.canRedo());
    a.undo->setText(undo_text(tr("&Undo"), history.undoText()));
    a.redo->setText(undo_text(tr("&Redo"), history.redoText()));
    a.reload->setEnabled(has_photo && !document_.photo()->path.empty());
    a.clear_prompts->setEnabled(has_prompt);
    a.remove_object->setEnabled(document_.objects().items.size() > 1);
    a.next_object->setEnabled(document_.objects().items.size() > 1);
    a.previous_object->setEnabled(document_.objects().items.size() > 1);
    a.refine_again->setEnabled(has_prompt);
    a.reset_edge->setEnabled(has_photo && document_.state().edge != EdgeAdjustment{});
    a.export_again->setEnabled(exports_.can_export());
    a.export_as->setEnabled(exports_.can_export());
    a.save_into_batch->setEnabled(batches_.can_save() && exports_.can_export());
    a.copy->setEnabled(exports_.can_export());
    a.copy_whole->setEnabled(exports_.can_export());
    copies_.follow_document();
    chrome_.side->output().set_object_count(document_.objects().items.size());
    a.see_through->setEnabled(has_photo && mattes_.capabilities().see_through);
    a.see_through->setChecked(has_photo && document_.state().prompt.is_see_through);
    const auto mode = std::ranges::find(view_modes, canvas_->view_mode());
    a.views[mode - view_modes.begin()]->setChecked(true);
    stage_->set_hint(has_photo && !has_prompt && tools_.active_kind() == ToolKind::Point
                         ? tr("Click the subject. Right-click what is not part of it. "
                              "Drag for a box (M).")
                         : QString());
}

void MainWindow::follow_engine()
{
    const InferenceState& state = mattes_.service().state();
    WorkPill& pill = stage_->work();
    const bool has_prompt =
        document_.photo()
        && (!document_.state().prompt.is_empty() || mattes_.works_for_another_object());
    // The classical engine opens a photo in no time.
    const bool is_opening = state.phase == InferencePhase::Opening && !engines_.is_classical();
    const bool is_working = state.phase == InferencePhase::Refining || is_opening
                            || (state.phase == InferencePhase::Opening && has_prompt);
    if (is_working) {
        // Networks tell of a stage when they work in another way than was asked.
        const QString words = !engines_.is_classical() && !state.stage.isEmpty() ? state.stage
                              : is_opening ? engines_.preparing()
                                           : engines_.refining();
        if (!pill.is_working() || pill.accessibleName() != words)
            pill.start(words);
        const bool is_opened = state.phase == InferencePhase::Refining || is_opening;
        pill.set_progress(is_opened ? state.fraction : 0, state.seconds_left);
        pill.set_preview(state.shows_preview);
        pill.set_stoppable(has_prompt); // a photo that is prepared for later prompts goes on
    } else {
        pill.finish();
    }

    const bool has_failed = state.phase == InferencePhase::Failed;
    chrome_.status->show_engine(has_failed ? EngineState::Failed
                                : is_working || is_opening || engines_.is_loading()
                                    ? EngineState::Working
                                    : EngineState::Ready,
                                engines_.in_short(),
                                has_failed              ? tr("failed")
                                : engines_.is_loading() ? tr("loading the model")
                                : is_opening            ? tr("preparing the photo")
                                : is_working            ? tr("refining")
                                                        : tr("ready"));
    follow_failure();
    follow_preview();
}

void MainWindow::follow_failure()
{
    const InferenceState& state = mattes_.service().state();
    if (state.phase != InferencePhase::Failed)
        return;
    const QString sentence =
        state.shows_preview ? tr("%1 The canvas shows a preview.").arg(state.error) : state.error;
    if (stage_->notes().note().sentence == sentence)
        return;
    stage_->notes().say({.kind = NoteKind::Failure,
                         .sentence = sentence,
                         .buttons = {{tr("Try again"),
                                      [this] {
                                          stage_->notes().clear();
                                          mattes_.service().try_again();
                                      }}},
                         .details = tr("Engine: %1. Photo: %2, %3.")
                                        .arg(engines_.in_short(), document_.photo()->title,
                                             photo_facts(*document_.photo()))});
}

// Nobody is to take a preview for the exact matte because its refining was stopped.
void MainWindow::follow_preview()
{
    const ShownMatte& matte = document_.matte();
    const bool stays = matte.alpha && matte.kind == MatteKind::Preview
                       && mattes_.service().state().phase == InferencePhase::Ready;
    const QString sentence = tr("The canvas shows a preview.");
    const bool is_said = stage_->notes().note().sentence == sentence;
    if (stays && !is_said)
        stage_->notes().say({.sentence = sentence,
                             .buttons = {{tr("Refine"), [this] { mattes_.refine_again(); }}}});
    else if (!stays && is_said)
        stage_->notes().clear();
}

void MainWindow::follow_choice()
{
    fill_engine_menu(*chrome_.menus.model, engines_.offer(), engines_.choice(),
                     chrome_.actions.open_model,
                     [this](const EngineChoice& choice) { engines_.choose(choice); });
    chrome_.side->prompts().set_see_through_usable(mattes_.capabilities().see_through);
    chrome_.side->prompts().set_caption_usable(mattes_.capabilities().caption);
    EmptyState& empty = *chrome_.empty_state;
    if (!engines_.is_classical())
        empty.show_engine(tr("%1, model %2.").arg(engines_.name(), engines_.model()),
                          tr("Choose another"));
    else if (!has_networks())
        empty.show_engine(tr("Classical engine. This build has no networks."), {});
    else if (engines_.offer().models.isEmpty())
        empty.show_engine(tr("Classical engine. Add SDMatte for hair, glass and smoke."),
                          tr("Open model..."));
    else
        empty.show_engine(tr("Classical engine. SDMatte is better at hair, glass and smoke."),
                          tr("Choose a model"));
    follow_state();
    follow_engine();
    views_.follow_engine();
}

// Said once, not after every stroke; gone when it is no longer so.
void MainWindow::follow_notices()
{
    if (document_.matte().kind == MatteKind::Preview && document_.matte().alpha)
        return;
    const QString notice = document_.matte().notices.join(' ');
    if (notice == matte_notice_)
        return;
    if (!notice.isEmpty())
        stage_->notes().say({.sentence = notice});
    else if (stage_->notes().note().sentence == matte_notice_)
        stage_->notes().clear();
    matte_notice_ = notice;
}

void MainWindow::follow_tool()
{
    const ToolKind kind = tools_.active_kind();
    const auto place = std::ranges::find(tool_kinds, kind) - tool_kinds.begin();
    chrome_.tools[place]->setChecked(true);
    canvas_->set_tool(&tools_.active());
    chrome_.options->show_tool(ToolSet::name(kind), make_tool_settings(tools_, document_));
    order_tabs_soon();
    follow_state();
}

// Said at once: the network's answer, which says so too, may take minutes.
void MainWindow::follow_imported(PromptFile kind)
{
    if (kind != PromptFile::Trimap || engines_.is_classical())
        return;
    stage_->notes().say(
        {.kind = NoteKind::Warning,
         .sentence = tr("The network was never trained with trimaps. The classical engine takes "
                        "them as they are."),
         .buttons = {{tr("Use the classical engine"), [this] {
                          stage_->notes().clear();
                          EngineChoice choice = engines_.choice();
                          choice.model.clear();
                          engines_.choose(choice);
                      }}}});
}

void MainWindow::follow_theme()
{
    views_.follow_settings();
    follow_choice(); // its menu has colours of its own
}

void MainWindow::follow_object_matte(quint64 object)
{
    chrome_.side->objects().show_matte(object, canvas_->scene().photo,
                                       mattes_.objects().last(object));
    follow_handle();
}

// The cut-out that can be dragged, seen small.
void MainWindow::follow_handle()
{
    CutOutHandle& handle = chrome_.side->output().handle();
    const auto side = static_cast<int>(std::ceil(handle_side * handle.devicePixelRatioF()));
    const SharedPhotoPyramid& photo = canvas_->scene().photo;
    const SharedAlphaPyramid alpha = mattes_.objects().last(document_.active_id());
    handle.set_picture(exports_.can_export() && photo && alpha
                           ? object_thumbnail(*photo, *alpha, side)
                           : QImage());
}

void MainWindow::follow_recent()
{
    chrome_.menus.recent->clear();
    chrome_.menus.recent->setEnabled(!settings_.recent_files.isEmpty());
    for (const QString& file : settings_.recent_files) {
        QAction* action = chrome_.menus.recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { photos_.open_files({file}); });
    }
    chrome_.empty_state->show_recent(settings_.recent_files);
}

} // namespace sdmatte::studio
