#include "ui/plots/rate_plot.h"

#include "ui/plots/plot_look.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr QSize usual_size{260, 96};
constexpr double least_minutes = 0.2; // of the axis
constexpr double least_rate = 1;

} // namespace

RatePlot::RatePlot(QWidget* parent)
    : QWidget(parent)
    , plot_(new QCustomPlot(this))
    , graph_(plot_->addGraph())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents); // tooltips are this widget's
    setMinimumSize(usual_size);
    setAccessibleName(tr("Photos a minute"));
    setToolTip(tr("Photos a minute, over the minutes since the start."));
    make_plain(*plot_);
    plot_->yAxis->ticker()->setTickCount(3);
    plot_->xAxis->ticker()->setTickCount(4);
    dress_all();
    show_rates({});
}

QSize RatePlot::sizeHint() const
{
    return usual_size;
}

void RatePlot::show_rates(const QList<QPointF>& rates)
{
    rates_ = rates;
    QVector<double> minutes;
    QVector<double> values;
    double most = least_rate;
    for (const QPointF& point : rates_) {
        minutes.push_back(point.x());
        values.push_back(point.y());
        most = std::max(most, point.y());
    }
    graph_->setData(minutes, values, true);
    plot_->xAxis->setRange(0, std::max(least_minutes, minutes.isEmpty() ? 0 : minutes.back()));
    plot_->yAxis->setRange(0, most * 1.15);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void RatePlot::dress_all()
{
    const Colours& colours = colours_of(this);
    dress(*plot_);
    QColor area = colours.accent;
    area.setAlphaF(0.18F);
    graph_->setPen(QPen(colours.accent, 1.5));
    graph_->setBrush(area);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void RatePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress_all();
}

void RatePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dress_all(); // another screen may have another scale
}

} // namespace sdmatte::studio
