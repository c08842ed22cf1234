#include "ui/panels/statistics_panel.h"

#include "ui/plots/histogram_plot.h"
#include "ui/plots/run_plot.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace sdmatte::studio {
namespace {

QString per_cent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

QString seconds_text(double seconds)
{
    return QLocale().toString(seconds, 'f', seconds < 1 ? 2 : 1);
}

QString words_of(const Run& run)
{
    return run.prepare_seconds > 0
               ? StatisticsPanel::tr("%1: %2 s, and %3 s to prepare the photo.")
                     .arg(run.engine, seconds_text(run.refine_seconds),
                          seconds_text(run.prepare_seconds))
               : StatisticsPanel::tr("%1: %2 s.").arg(run.engine, seconds_text(run.refine_seconds));
}

QLabel* make_line(QWidget* parent)
{
    auto* label = new QLabel(parent);
    make_secondary(label);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatisticsPanel::StatisticsPanel(const RunLog& runs, QWidget* parent)
    : QWidget(parent)
    , runs_(runs)
    , histogram_plot_(new HistogramPlot(this))
    , shares_(make_line(this))
    , run_plot_(new RunPlot(RunLog::most_runs, this))
    , last_run_(make_line(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    column->setSpacing(4);
    column->addWidget(histogram_plot_);
    column->addWidget(shares_);
    column->addSpacing(measure::margin);
    column->addWidget(run_plot_);
    column->addWidget(last_run_);
    connect(&runs, &RunLog::changed, this, &StatisticsPanel::show_runs);
    show_runs();
    show_histogram({});
}

void StatisticsPanel::set_alpha(std::shared_ptr<const Raster<float>> alpha)
{
    alpha_ = std::move(alpha);
    is_counted_ = false;
    counting_.cancel();
    if (isVisible() || !alpha_)
        count();
}

void StatisticsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void StatisticsPanel::count()
{
    if (is_counted_)
        return;
    is_counted_ = true;
    if (!alpha_) {
        show_histogram({});
        return;
    }
    counting_.start(
        [alpha = alpha_](const Progress& progress) { return alpha_histogram(*alpha, progress); },
        [this](const Result<AlphaHistogram>& histogram) {
            if (histogram)
                show_histogram(*histogram);
        });
}

void StatisticsPanel::show_histogram(const AlphaHistogram& histogram)
{
    histogram_ = histogram;
    histogram_plot_->show_counts(histogram.counts);
    shares_->setText(histogram.pixels() == 0
                         ? tr("There is no matte yet.")
                         : tr("Unknown %1 %, kept %2 %, removed %3 %")
                               .arg(per_cent(histogram.unknown()), per_cent(histogram.kept()),
                                    per_cent(histogram.removed())));
    histogram_plot_->setAccessibleDescription(shares_->text());
    emit counted();
}

void StatisticsPanel::show_runs()
{
    QList<PlottedRun> plotted;
    for (const Run& run : runs_.runs())
        plotted.push_back({.prepare_seconds = run.prepare_seconds,
                           .refine_seconds = run.refine_seconds,
                           .words = words_of(run)});
    run_plot_->show_runs(plotted);
    last_run_->setText(plotted.isEmpty() ? tr("Nothing has been refined yet.")
                                         : plotted.back().words);
    run_plot_->setAccessibleDescription(last_run_->text());
}

} // namespace sdmatte::studio
