#include "ui/batch/batch_window.h"

#include "ui/batch/batch_progress.h"
#include "ui/batch/batch_review.h"
#include "ui/style/palette.h"

#include <QFrame>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr QSize first_size{1080, 720};

} // namespace

BatchWindow::BatchWindow(BatchRun& run, const BatchOffer& offer, BatchForm::JobOf job_of,
                         QWidget* parent)
    : QWidget(parent, Qt::Window)
    , run_(run)
    , job_of_(std::move(job_of))
    , pages_(new QStackedWidget)
    , form_(new BatchForm(offer, job_of_))
    , running_(new QWidget)
    , progress_(new BatchProgress(run))
    , review_(new BatchReview(run))
{
    setWindowTitle(tr("Batch folder - SDMatte Studio"));
    auto* const line = new QFrame;
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* const running = new QVBoxLayout(running_);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(measure::margin);
    running->addWidget(progress_);
    running->addWidget(line);
    running->addWidget(review_, 1);
    pages_->addWidget(form_);
    pages_->addWidget(running_);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    resize(first_size);

    connect(form_, &BatchForm::start_wanted, this, &BatchWindow::start);
    connect(progress_, &BatchProgress::new_batch_wanted, this, [this] {
        pages_->setCurrentWidget(form_);
        form_->count_again();
    });
    if (run_.state().phase != BatchPhase::Idle)
        pages_->setCurrentWidget(running_);
}

void BatchWindow::start()
{
    const BatchChoice choice = form_->choice();
    BatchJob job = job_of_(choice);
    job.run.replaces_others = form_->replaces_others();
    emit started(choice);
    run_.start(std::move(job));
    pages_->setCurrentWidget(running_);
    review_->setFocus();
}

bool BatchWindow::event(QEvent* event)
{
    // Who comes back may have copied photos meanwhile.
    if (event->type() == QEvent::WindowActivate && pages_->currentWidget() == form_)
        form_->count_again();
    return QWidget::event(event);
}

void BatchWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sdmatte::studio
