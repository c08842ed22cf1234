#include "ui/plots/run_plot.h"

#include "ui/plots/plot_look.h"
#include "ui/style/palette.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int height_px = 96;
constexpr double bar_width = 0.7;      // of the room of a run
constexpr double least_range_s = 0.01; // of the axis

} // namespace

RunPlot::RunPlot(int most_runs, QWidget* parent)
    : QWidget(parent)
    , plot_(new QCustomPlot(this))
    , prepare_(new QCPBars(plot_->xAxis, plot_->yAxis))
    , refine_(new QCPBars(plot_->xAxis, plot_->yAxis))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents); // tooltips are this widget's
    setFixedHeight(height_px);
    setAccessibleName(tr("Times of the last runs"));

    make_plain(*plot_);
    refine_->moveAbove(prepare_);
    for (QCPBars* bars : {prepare_, refine_})
        bars->setWidth(bar_width);
    plot_->xAxis->setTicks(false);
    plot_->xAxis->setRange(0.5, most_runs + 0.5);
    plot_->yAxis->ticker()->setTickCount(3);
    dress_all();
    show_runs({});
}

QSize RunPlot::sizeHint() const
{
    return {measure::dock_least_width, height_px};
}

void RunPlot::show_runs(const QList<PlottedRun>& runs)
{
    runs_ = runs;
    QVector<double> places;
    QVector<double> prepare;
    QVector<double> refine;
    double most = least_range_s;
    for (const PlottedRun& run : runs_) {
        places.push_back(static_cast<double>(places.size() + 1));
        prepare.push_back(run.prepare_seconds);
        refine.push_back(run.refine_seconds);
        most = std::max(most, run.prepare_seconds + run.refine_seconds);
    }
    prepare_->setData(places, prepare, true);
    refine_->setData(places, refine, true);
    plot_->yAxis->setRange(0, most * 1.1);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

QString RunPlot::words_at(QPoint place) const
{
    if (!plot_->axisRect()->rect().contains(place))
        return {};
    const auto run = std::lround(plot_->xAxis->pixelToCoord(place.x())) - 1;
    return run >= 0 && run < runs_.size() ? runs_[run].words : QString();
}

bool RunPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = words_at(help->pos());
    QToolTip::showText(
        help->globalPos(),
        words.isEmpty() ? tr("Seconds of the last runs, the newest at the right.") : words, this);
    return true;
}

void RunPlot::dress_all()
{
    const Colours& colours = colours_of(this);
    dress(*plot_);
    for (QCPBars* bars : {prepare_, refine_})
        bars->setPen(Qt::NoPen);
    prepare_->setBrush(mixed(colours.panel, colours.text, 0.45));
    refine_->setBrush(colours.accent);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress_all();
}

void RunPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dress_all();
}

} // namespace sdmatte::studio
