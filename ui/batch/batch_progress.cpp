#include "ui/batch/batch_progress.h"

#include "ui/plots/rate_plot.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int bar_steps = 1000;
constexpr int bar_height = 6;
constexpr int figure_px = 20;
constexpr int figure_width = 84;
constexpr int message_lines = 2;

QString number(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

} // namespace

QString time_in_words(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    if (seconds < minute)
        return BatchProgress::tr("%1 s").arg(std::lround(seconds));
    const auto minutes = std::lround(seconds / minute);
    if (seconds < hour)
        return BatchProgress::tr("%1 min").arg(minutes);
    return BatchProgress::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

BatchProgress::BatchProgress(BatchRun& run, QWidget* parent)
    : QWidget(parent)
    , run_(run)
    , title_(new QLabel)
    , bar_(new QProgressBar)
    , message_(new QLabel)
    , plot_(new RatePlot)
    , main_(new QPushButton)
    , cancel_(new QPushButton(tr("Cancel")))
{
    set_text(title_, measure::text_px, true);
    title_->setObjectName("title");
    bar_->setObjectName("progress");
    bar_->setRange(0, bar_steps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(bar_height);
    bar_->setAccessibleName(tr("Photos that are through"));
    message_->setObjectName("message");
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    message_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    message_->setMinimumHeight(message_lines * fontMetrics().lineSpacing());
    main_->setObjectName("main");
    main_->setProperty("filled", true);
    cancel_->setObjectName("cancel");
    cancel_->setToolTip(tr("What is finished stays, and the batch can go on later."));
    for (QPushButton* const button : {main_, cancel_})
        button->setMinimumHeight(measure::row_height);

    auto* const numbers = new QHBoxLayout;
    numbers->setSpacing(measure::group_gap);
    numbers->addWidget(make_number("done", tr("done"), done_));
    numbers->addWidget(make_number("failed", tr("failed"), failed_));
    numbers->addWidget(make_number("left", tr("left"), left_));
    numbers->addWidget(make_number("rate", tr("photos a minute"), rate_));
    numbers->addWidget(make_number("time", tr("time left"), time_));
    numbers->addStretch(1);

    auto* const words = new QVBoxLayout;
    words->setSpacing(measure::margin);
    words->addWidget(title_);
    words->addWidget(bar_);
    words->addLayout(numbers);
    words->addWidget(message_);
    auto* const buttons = new QVBoxLayout;
    buttons->setSpacing(measure::margin);
    buttons->addWidget(main_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(measure::group_gap, measure::group_gap, measure::group_gap,
                            measure::margin);
    row->setSpacing(measure::group_gap);
    row->addLayout(words, 1);
    row->addWidget(plot_);
    row->addLayout(buttons);

    connect(&run_, &BatchRun::changed, this, &BatchProgress::follow);
    connect(main_, &QPushButton::clicked, this, &BatchProgress::press_main);
    connect(cancel_, &QPushButton::clicked, &run_, &BatchRun::cancel);
    follow();
}

QWidget* BatchProgress::make_number(const char* name, const QString& what, QLabel*& number)
{
    auto* const part = new QWidget;
    part->setMinimumWidth(figure_width); // figures that change do not move their neighbours
    number = new QLabel(part);
    number->setObjectName(name);
    QFont font = number_font();
    font.setPixelSize(figure_px);
    number->setFont(font);
    auto* const words = new QLabel(what, part);
    make_secondary(words);
    number->setAccessibleDescription(what);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(words);
    return part;
}

void BatchProgress::press_main()
{
    switch (run_.state().phase) {
    case BatchPhase::Running: run_.pause(); break;
    case BatchPhase::Paused: run_.resume(); break;
    case BatchPhase::Ended: emit new_batch_wanted(); break;
    case BatchPhase::Idle:
    case BatchPhase::Preparing: break;
    }
}

void BatchProgress::follow()
{
    const BatchState& state = run_.state();
    const BatchCounts& counts = state.counts;
    const std::size_t through = counts.done + counts.failed + counts.kept;
    const std::size_t all = through + counts.left;
    bar_->setValue(all > 0 ? int(bar_steps * through / all) : 0);
    done_->setText(number(counts.done + counts.kept));
    failed_->setText(number(counts.failed));
    left_->setText(number(counts.left));
    const double rate = run_.rates().isEmpty() ? 0 : run_.rates().back().y();
    rate_->setText(rate > 0 ? QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)
                            : QStringLiteral("–"));
    const auto seconds = run_.seconds_left();
    const bool is_over = state.phase == BatchPhase::Ended;
    time_->setText(seconds && !is_over ? time_in_words(*seconds) : QStringLiteral("–"));
    if (plot_->rates() != run_.rates())
        plot_->show_rates(run_.rates());

    const bool is_ending = state.was_cancelled && !is_over;
    main_->setText(is_over                             ? tr("New batch...")
                   : state.phase == BatchPhase::Paused ? tr("Resume")
                                                       : tr("Pause"));
    main_->setEnabled(!is_ending && state.phase != BatchPhase::Preparing);
    cancel_->setEnabled(!is_over && !is_ending);
    follow_sentence();
}

void BatchProgress::follow_sentence()
{
    const BatchState& state = run_.state();
    const BatchCounts& counts = state.counts;
    const bool is_over = state.phase == BatchPhase::Ended;
    title_->setText(state.phase == BatchPhase::Preparing  ? tr("Preparing the engine")
                    : is_over && !state.failure.isEmpty() ? tr("The batch has stopped")
                    : is_over && state.was_cancelled      ? tr("The batch was cancelled")
                    : is_over                             ? tr("The batch is done")
                    : state.was_cancelled                 ? tr("Cancelling")
                    : state.phase == BatchPhase::Paused   ? tr("Paused")
                    : !state.waiting.isEmpty()            ? tr("Waiting")
                                                          : tr("Cutting out the photos"));
    if (!state.failure.isEmpty())
        say(state.failure, "error");
    else if (!state.waiting.isEmpty())
        say(tr("%1 The batch goes on when that is mended.").arg(state.waiting), "warning");
    else if (is_over && state.was_cancelled)
        say(tr("What is finished stays. Start it again with the same folders to go on."), "plain");
    else if (is_over && counts.failed > 0)
        say(tr("Failed photos are at the top of the list with their reasons. Start the batch again "
               "to try them once more."),
            "plain");
    else if (!state.left_out.isEmpty())
        say(state.left_out.join(' '), "warning");
    else if (counts.kept > 0)
        say(tr("%1 of them were finished before.").arg(number(counts.kept)), "plain");
    else
        say(QString(), "plain");
}

void BatchProgress::say(const QString& sentence, const char* kind)
{
    if (message_->text() == sentence)
        return;
    message_->setText(sentence);
    message_->setProperty("kind", kind); // the theme colours it
    message_->style()->unpolish(message_);
    message_->style()->polish(message_);
}

} // namespace sdmatte::studio
