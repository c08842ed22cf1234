#include "ui/window/batch_flow.h"

#include "base/path_text.h"
#include "matting/classical/classical_engine.h"
#include "ui/batch/batch_review.h"
#include "ui/batch/correction.h"
#include "ui/batch/editor_prompt.h"
#include "ui/batch/notify.h"
#include "ui/export/show_in_folder.h"
#include "ui/window/engine_flow.h"
#include "ui/window/export_flow.h"
#include "ui/window/note_pill.h"
#include "ui/window/photo_flow.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <map>

namespace sdmatte::studio {
namespace {

// Through the same factory as the studio's own, but another one: the exact lane keeps its engine,
// and neither waits for the other.
Result<SharedEngine> make_engine(const BatchEngine& engine, const QString& precision,
                                 const Progress& progress)
{
    if (engine.model.isEmpty())
        return SharedEngine(make_classical_engine());
    auto loaded = load_network_engine({.model = engine.model,
                                       .device = engine.device,
                                       .precision = precision,
                                       .side = engine.side},
                                      progress);
    if (!loaded)
        return std::unexpected(loaded.error());
    if (!*loaded)
        return input_error(BatchFlow::tr("The model %1 is not installed any more: choose another "
                                         "engine for the batch.")
                               .arg(engine.model)
                               .toStdString());
    return (*loaded)->engine;
}

QString title_of(const std::string& name)
{
    return QString::fromStdString(path_text(std::filesystem::path(name).filename()));
}

} // namespace

BatchFlow::BatchFlow(QWidget& window, Stage& stage, Settings& settings, Document& document,
                     EngineFlow& engines, PhotoFlow& photos, ExportFlow& exports)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
    , document_(document)
    , engines_(engines)
    , photos_(photos)
    , exports_(exports)
{
    connect(&run_, &BatchRun::ended, this, &BatchFlow::tell_end);
    connect(&run_, &BatchRun::record_failed, this,
            [this](const QString& sentence) { say(sentence, true); });
}

BatchFlow::~BatchFlow()
{
    delete shown_;
}

void BatchFlow::show()
{
    if (!shown_) {
        engines_.look(true);
        make_window();
    }
    shown_->show();
    shown_->raise();
    shown_->activateWindow();
}

void BatchFlow::make_window()
{
    shown_ = new BatchWindow(run_, offer(),
                             [this](const BatchChoice& choice) { return job_of(choice); });
    shown_->setAttribute(Qt::WA_DeleteOnClose);
    shown_->setAttribute(Qt::WA_QuitOnClose, false);
    BatchChoice choice = batch_choice_from_text(settings_.batch);
    if (settings_.batch.isEmpty()) {
        choice.engine = {.model = engines_.choice().model,
                         .device = engines_.choice().device,
                         .side = engines_.choice().side};
        choice.input = to_path(settings_.photo_folder);
    }
    shown_->form().set_choice(choice);
    connect(shown_, &BatchWindow::started, this, [this](const BatchChoice& started) {
        settings_.batch = to_text(started);
        if (edited_ && edited_->job.plan.output != started.output)
            set_edited(std::nullopt);
    });
    BatchReview& review = shown_->review();
    review.set_edited(edited_ ? edited_->item.name : std::string());
    connect(&review, &BatchReview::open_wanted, this, &BatchFlow::open);
    connect(&review, &BatchReview::save_wanted, this, &BatchFlow::save);
    connect(&review, &BatchReview::show_wanted, this, &show_in_folder);
}

void BatchFlow::change_language()
{
    if (!shown_)
        return;
    const BatchChoice choice = shown_->form().choice();
    const QByteArray place = shown_->saveGeometry();
    const bool is_visible = shown_->isVisible();
    delete shown_;
    make_window();
    shown_->form().set_choice(choice);
    shown_->restoreGeometry(place);
    shown_->setVisible(is_visible);
}

BatchOffer BatchFlow::offer() const
{
    const EngineOffer& found = engines_.offer();
    BatchOffer offer;
    for (const OfferedModel& model : found.models)
        offer.models.push_back(
            {model.name, QStringLiteral("%1 (%2)").arg(model.network, model.name)});
    offer.devices = {{QStringLiteral("auto"), tr("Automatic")}, {QStringLiteral("cpu"), tr("CPU")}};
    for (const Card& card : found.cards)
        offer.devices.push_back({card.id, card.name});
    for (const int side : offered_sides)
        offer.sides.push_back(side);
    return offer;
}

BatchJob BatchFlow::job_of(const BatchChoice& choice) const
{
    const EdgeAdjustment edge = document_.photo() ? document_.state().edge : EdgeAdjustment{};
    return studio::job_of(choice, edge,
                          [precision = settings_.engine.precision](const BatchEngine& engine,
                                                                   const Progress& progress) {
                              return make_engine(engine, precision, progress);
                          });
}

void BatchFlow::open(const std::string& name)
{
    const BatchItem* const item = run_.item(name);
    if (item == nullptr)
        return;
    opening_ = Edited{*item, run_.job()};
    window_.activateWindow();
    window_.raise();
    photos_.open_files({to_text(run_.job().plan.input / name)});
}

void BatchFlow::follow_opened(const OpenedPhoto& opened)
{
    set_edited(std::nullopt);
    prompting_.cancel();
    if (!opening_
        || opened.photo->path.lexically_normal()
               != (opening_->job.plan.input / opening_->item.name).lexically_normal())
        return;
    set_edited(std::exchange(opening_, std::nullopt));
    const int row = run_.rows().index_of(edited_->item.name);
    const bool has_result = row >= 0 && run_.rows().row(row).state != BatchRow::State::Failed;
    const std::filesystem::path result =
        has_result ? edited_->job.plan.output / edited_->item.output : std::filesystem::path();
    stage_.file_work().start(tr("Reading the prompts of the batch"));
    prompting_.start(
        [photo = opened.photo, item = edited_->item, result](const Progress& progress) {
            return editor_prompt(item, result, *photo, progress);
        },
        [this](const Result<ObjectPrompt>& prompt) {
            stage_.file_work().finish();
            if (prompt)
                take_prompt(*prompt);
            else
                say(QString::fromStdString(prompt.error().sentence), true);
        });
}

void BatchFlow::take_prompt(const ObjectPrompt& prompt)
{
    ObjectState state = document_.state();
    state.prompt = prompt;
    state.edge = edited_->job.settings.edge;
    document_.edit(tr("Prompts of the batch"), std::move(state));
    stage_.notes().say({.sentence = tr("%1 is from the batch: correct it, then save it there.")
                                        .arg(title_of(edited_->item.name)),
                        .buttons = {{tr("Save into the batch"), [this] { save(); }}}});
}

void BatchFlow::follow_closed()
{
    opening_.reset();
    prompting_.cancel();
    set_edited(std::nullopt);
}

void BatchFlow::set_edited(std::optional<Edited> edited)
{
    edited_ = std::move(edited);
    saving_.reset();
    if (shown_)
        shown_->review().set_edited(edited_ ? edited_->item.name : std::string());
    emit edited_changed();
}

void BatchFlow::save()
{
    if (!edited_ || writing_.is_running())
        return;
    ExportFile file{.path = edited_->job.plan.output / edited_->item.output,
                    .parts = export_parts(document_, ExportObjects::Together)};
    if (file.parts.empty()) {
        exports_.say_nothing_to_export();
        return;
    }
    say(tr("Saving %1 into the batch.").arg(title_of(edited_->item.name)), false);
    saving_ = std::make_shared<int>();
    gather_alphas({file}, exports_.exact_alphas(), saving_,
                  [this, file, photo = document_.photo()](const Result<ExactAlphas>& alphas) {
                      if (!alphas)
                          say(QString::fromStdString(alphas.error().sentence), true);
                      else
                          write(source_of(photo, file, *alphas));
                  });
}

void BatchFlow::write(const ExportSource& source)
{
    std::map<quint64, ObjectState> states;
    for (const auto& object : document_.objects().items)
        states[object->id] = object->state;
    writing_.start(
        [source, edited = *edited_](const Progress& progress) {
            return write_correction(source, edited.item, edited.job, progress);
        },
        [this, states, photo = source.photo](const Result<JournalEntry>& entry) {
            if (!entry) {
                say(QString::fromStdString(entry.error().sentence), true);
                return;
            }
            run_.record(*entry);
            if (shown_)
                shown_->review().show_changed(entry->name);
            if (document_.photo() == photo)
                exports_.take_as_exported(states);
            say(tr("%1 is saved into the batch.").arg(title_of(entry->name)), false);
        });
}

void BatchFlow::say(const QString& sentence, bool is_failure)
{
    stage_.notes().say(
        {.kind = is_failure ? NoteKind::Failure : NoteKind::Success, .sentence = sentence});
    if (shown_)
        shown_->review().say(sentence, is_failure ? "error" : "plain");
}

void BatchFlow::ask_to_end(std::function<void()> go_on)
{
    if (question_) {
        question_->raise();
        return;
    }
    question_ = new QMessageBox(QMessageBox::NoIcon, tr("SDMatte Studio"),
                                tr("A batch is running: %1 photos are left.")
                                    .arg(QLocale().toString(qulonglong(run_.state().counts.left))),
                                QMessageBox::Cancel, &window_);
    QPushButton* const end =
        question_->addButton(tr("End the batch and close"), QMessageBox::DestructiveRole);
    question_->setAttribute(Qt::WA_DeleteOnClose);
    question_->setInformativeText(tr("What is finished stays. File > Batch folder... goes on with "
                                     "the rest."));
    question_->setDefaultButton(QMessageBox::Cancel);
    connect(question_, &QMessageBox::finished, this, [this, end, go_on = std::move(go_on)] {
        if (question_->clickedButton() != end)
            return;
        if (!run_.is_running()) {
            go_on();
            return;
        }
        connect(&run_, &BatchRun::ended, this, go_on, Qt::SingleShotConnection);
        run_.cancel();
    });
    question_->open();
}

void BatchFlow::tell_end()
{
    const BatchState& state = run_.state();
    if (state.was_cancelled)
        return; // by the person who would be told
    const QLocale locale;
    const QString sentence =
        !state.failure.isEmpty()
            ? state.failure
            : tr("%1 photos done, %2 failed.")
                  .arg(locale.toString(qulonglong(state.counts.done + state.counts.kept)),
                       locale.toString(qulonglong(state.counts.failed)));
    const QString title =
        state.failure.isEmpty() ? tr("The batch is done") : tr("The batch has stopped");
    notify(shown_ ? *shown_ : window_, title, sentence);
    if (!shown_)
        stage_.notes().say({.kind = state.failure.isEmpty() ? NoteKind::Plain : NoteKind::Failure,
                            .sentence = sentence,
                            .buttons = {{tr("Review"), [this] { show(); }}}});
}

} // namespace sdmatte::studio
