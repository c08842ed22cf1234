#include "ui/window/main_window.h"

#include "ui/canvas/navigator.h"
#include "ui/window/empty_state.h"
#include "ui/window/note_pill.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/work_pill.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QUrl>

namespace sdmatte::studio {
namespace {

constexpr QSize first_size{1440, 900};
constexpr QSize least_size{760, 520};

} // namespace

MainWindow::MainWindow(QString settings_file, Engines engines)
    : settings_file_(std::move(settings_file))
    , settings_(read_settings(settings_file_))
    , tools_(document_)
    , canvas_(new Canvas)
    , stage_(new Stage(canvas_, this))
    , mattes_(std::move(engines), document_, *canvas_)
    , photos_(*this, *stage_, settings_,
              [this](std::function<void()> go_on) { leave(std::move(go_on)); })
    , models_(*this, *stage_, settings_)
    , engines_(mattes_, *stage_, settings_)
    , exports_(*this, *stage_, settings_, document_, mattes_)
    , imports_(*this, *stage_, settings_, document_)
    , copies_(*stage_, settings_, document_, exports_)
    , batches_(*this, *stage_, settings_, document_, engines_, photos_, exports_)
    , views_(*this, *canvas_, document_, settings_,
             [this] {
                 return NetworkInput{.side = settings_.engine.side,
                                     .takes_points = mattes_.capabilities().point};
             })
    , screen_(*this, settings_.views.screen)
    , navigator_(new Navigator(*canvas_))
{
    use_theme(settings_.theme);
    translation_.use(settings_.language);
    setLocale(QLocale()); // numbers too
    setAcceptDrops(true);
    setMinimumSize(least_size);
    lay_out();
    connect_parts();
    build_chrome();
    mattes_.service().set_previews(settings_.shows_previews);
    resize(first_size.boundedTo(screen()->availableSize()));
    restoreGeometry(settings_.window_geometry); // checks what it is given
    follow_theme();
    follow_photo();
    engines_.restore();
}

MainWindow::~MainWindow()
{
    settings_.window_geometry = saveGeometry();
    settings_.brush_diameter_px = qRound(2 * tools_.brush().radius_px);
    settings_.brush_hardness = qRound(100 * tools_.brush().hardness);
    write_settings(settings_file_, settings_);
    // Parts go one after the other; none of them is to hear from the rest any more.
    for (QObject* part : std::initializer_list<QObject*>{
             canvas_, &tools_, &document_, &document_.undo_stack(), &mattes_, &mattes_.service(),
             &mattes_.objects(), &photos_, &models_, &engines_, &exports_, &imports_, &copies_,
             &batches_, &views_, &screen_})
        part->disconnect(this);
    canvas_->disconnect();
    canvas_->set_tool(nullptr);
    delete centralWidget(); // it shows the document, which is still there
}

void MainWindow::lay_out()
{
    auto* root = new QWidget(this);
    column_ = new QVBoxLayout(root);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    middle_ = new QHBoxLayout;
    middle_->setSpacing(0);
    splitter_ = new QSplitter(root);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(stage_);
    splitter_->setStretchFactor(0, 1);
    middle_->addWidget(splitter_, 1);
    column_->addLayout(middle_, 1);
    setCentralWidget(root);
}

void MainWindow::connect_parts()
{
    tools_.set_brush({.radius_px = settings_.brush_diameter_px / 2.0,
                      .hardness = settings_.brush_hardness / 100.0});
    connect(&tools_, &ToolSet::repaint_needed, canvas_, &Canvas::update_tool);
    connect(&tools_, &ToolSet::repaint_needed_in, canvas_, &Canvas::update_tool_in);
    connect(&tools_, &ToolSet::active_changed, this, &MainWindow::follow_tool);
    connect(&photos_, &PhotoFlow::opened, this, &MainWindow::take_photo);
    connect(&photos_, &PhotoFlow::closed, this, [this] {
        exports_.forget();
        mattes_.close();
        batches_.follow_closed();
    });
    connect(&photos_, &PhotoFlow::recent_files_changed, this, &MainWindow::follow_recent);
    connect(&document_, &Document::photo_changed, this, &MainWindow::follow_photo);
    connect(&document_, &Document::prompt_changed, this, &MainWindow::follow_state);
    connect(&document_, &Document::edge_changed, this, &MainWindow::follow_state);
    connect(&document_, &Document::matte_changed, this, &MainWindow::follow_state);
    connect(&document_, &Document::matte_changed, this, &MainWindow::follow_preview);
    connect(&document_, &Document::objects_changed, this, &MainWindow::follow_state);
    connect(&mattes_.objects(), &ObjectMattes::changed, this, &MainWindow::follow_object_matte);
    connect(&document_.undo_stack(), &QUndoStack::indexChanged, this, &MainWindow::follow_state);
    connect(&mattes_.service(), &InferenceService::state_changed, this, &MainWindow::follow_engine);
    connect(&mattes_.service(), &InferenceService::photo_prepared, &runs_, &RunLog::prepared);
    connect(&mattes_.service(), &InferenceService::matte_made, &runs_,
            [this](double seconds) { runs_.refined(seconds, engines_.in_short()); });
    connect(&mattes_, &MatteFlow::failed, this, [this](const QString& sentence) {
        stage_->notes().say({.kind = NoteKind::Failure, .sentence = sentence});
    });
    connect(&document_, &Document::matte_changed, this, &MainWindow::follow_notices);
    connect(&document_, &Document::matte_changed, &engines_,
            [this] { engines_.follow_matte(document_.matte()); });
    connect(&models_, &ModelFlow::imported, this, [this](const QString& model) {
        engines_.look();
        EngineChoice choice = engines_.choice();
        choice.model = model;
        engines_.choose(choice);
    });
    connect(&engines_, &EngineFlow::changed, this, &MainWindow::follow_choice);
    connect(&exports_, &ExportFlow::exported_changed, this, &MainWindow::follow_state);
    connect(&batches_, &BatchFlow::edited_changed, this, &MainWindow::follow_state);
    connect(&exports_, &ExportFlow::options_changed, this,
            [this] { chrome_.side->output().set_options(settings_.output); });
    connect(&imports_, &PromptImport::imported, this, &MainWindow::follow_imported);
    connect(&imports_, &PromptImport::photo_wanted, &photos_, &PhotoFlow::open_picture);
    connect(canvas_, &Canvas::view_mode_changed, this, &MainWindow::follow_state);
    connect(&views_, &ViewFlow::settings_changed, this, &MainWindow::follow_views);
    connect(&views_, &ViewFlow::failed, this, [this](const QString& sentence) {
        stage_->notes().say({.kind = NoteKind::Failure, .sentence = sentence});
    });
    connect_screen();
    connect(&system_scheme_, &SystemScheme::changed, this, [this] { use_theme(settings_.theme); });
    presets_.set_own(settings_.edge_presets);
    connect(&presets_, &EdgePresets::changed, this,
            [this] { settings_.edge_presets = presets_.own(); });
}

void MainWindow::use_theme(ThemeChoice choice)
{
    settings_.theme = choice;
    apply_theme(*qApp, choice, system_scheme_.scheme());
}

void MainWindow::use_language(const QString& code)
{
    settings_.language = code;
    translation_.use(code);
    setLocale(QLocale());
    build_chrome();
    follow_photo();
    batches_.change_language();
}

void MainWindow::take_photo(const OpenedPhoto& opened)
{
    exports_.forget();
    mattes_.open(opened);
    photos_.photo_is_open(opened);
    batches_.follow_opened(opened);
    canvas_->setFocus();
    QStringList notices;
    for (const std::string& notice : opened.photo->image.notices)
        notices.push_back(QString::fromStdString(notice));
    if (!notices.isEmpty())
        stage_->notes().say({.sentence = notices.join(' ')});
}

void MainWindow::stop()
{
    if (photos_.is_opening())
        photos_.cancel();
    else if (imports_.is_running())
        imports_.cancel();
    else if (copies_.is_copying())
        copies_.cancel();
    else if (document_.is_in_gesture()) // which ends what runs for it, too
        canvas_->cancel_tool();
    else if (mattes_.is_busy())
        mattes_.stop();
    else if (models_.is_busy() || engines_.is_loading())
        stop_models();
    else
        canvas_->cancel_tool();
}

void MainWindow::stop_models()
{
    models_.cancel();
    engines_.stop_loading();
}

bool MainWindow::has_unexported_work() const
{
    return !exports_.is_current();
}

void MainWindow::leave(std::function<void()> go_on)
{
    if (question_ != nullptr) {
        question_->raise();
        return;
    }
    if (!has_unexported_work()) {
        go_on();
        return;
    }
    question_ = new QMessageBox(
        QMessageBox::NoIcon, tr("SDMatte Studio"),
        tr("The cut-out of %1 has not been exported.").arg(document_.photo()->title),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    QPushButton* first = question_->addButton(tr("Export"), QMessageBox::AcceptRole);
    question_->setAttribute(Qt::WA_DeleteOnClose);
    question_->setTextFormat(Qt::PlainText);
    question_->setInformativeText(tr("Without it, points, boxes and strokes are lost."));
    question_->setDefaultButton(first);
    connect(question_, &QMessageBox::finished, this, [this, go_on, first](int button) {
        const bool exports = question_->clickedButton() == first;
        question_ = nullptr;
        if (exports)
            exports_.export_then(go_on);
        else if (button == QMessageBox::Discard)
            go_on();
    });
    question_->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!batches_.is_running()
        && (may_close_ || (!has_unexported_work() && !exports_.is_running()))) {
        event->accept();
        return;
    }
    event->ignore();
    if (batches_.is_running()) {
        batches_.ask_to_end([this] { close(); });
        return;
    }
    if (exports_.is_running()) {
        close_after_export();
        return;
    }
    leave([this] {
        may_close_ = true;
        close();
    });
}

// A file that is being written is worth a moment.
void MainWindow::close_after_export()
{
    const auto close_now = [this] {
        may_close_ = true;
        close();
    };
    stage_->notes().say(
        {.sentence = tr("The window closes when %1 is saved.").arg(exports_.file_name()),
         .buttons = {{tr("Close now"), close_now}}});
    exports_.go_on_after(close_now);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    give_docks_their_width();
    screen_.follow_window();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() != nullptr || !PhotoFlow::can_open(event->mimeData()))
        return; // what was dragged out of here does not come back
    event->acceptProposedAction();
    chrome_.empty_state->show_drop(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    chrome_.empty_state->show_drop(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    chrome_.empty_state->show_drop(false);
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    if (const auto kind = PromptImport::kind_of(file); kind && document_.photo())
        imports_.import(*kind, file);
    else
        photos_.open_data(event->mimeData());
}

} // namespace sdmatte::studio
