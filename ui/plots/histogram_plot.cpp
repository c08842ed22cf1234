#include "ui/plots/histogram_plot.h"

#include "ui/plots/plot_look.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int height_px = 120;
constexpr double floor_count = 0.8; // so that a single pixel is seen
constexpr double end_width = 5;     // codes; of the bars at 0 and 255

// 1, 10, and then 10 with its power above the line.
class Powers : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        const auto power = std::lround(std::log10(tick));
        return power < 2 ? QString::number(tick) : QStringLiteral("10") + digits[power % 10];
    }
};

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : QWidget(parent)
    , plot_(new QCustomPlot(this))
    , unknown_(plot_->addGraph())
    , known_(new QCPBars(plot_->xAxis, plot_->yAxis))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    setFixedHeight(height_px);
    setAccessibleName(tr("Histogram of alpha"));
    setToolTip(tr("How many pixels have which alpha, from removed (0) to kept (1). Each line of "
                  "the grid is ten times as many."));

    make_plain(*plot_);
    unknown_->setLineStyle(QCPGraph::lsStepCenter);
    known_->setWidth(end_width);
    known_->setBaseValue(floor_count);
    auto ends = QSharedPointer<QCPAxisTickerText>::create();
    for (const double alpha : {0.0, 0.5, 1.0})
        ends->addTick(alpha * 255, QLocale().toString(alpha));
    plot_->xAxis->setTicker(ends);
    plot_->xAxis->setRange(-end_width, 255 + end_width);
    plot_->yAxis->setScaleType(QCPAxis::stLogarithmic);
    auto powers = QSharedPointer<Powers>::create();
    powers->setTickCount(4);
    plot_->yAxis->setTicker(powers);
    dress_all();
    show_counts({});
}

QSize HistogramPlot::sizeHint() const
{
    return {measure::dock_least_width, height_px};
}

void HistogramPlot::show_counts(const std::array<std::uint64_t, 256>& counts)
{
    const std::uint64_t most = std::ranges::max(counts);
    QVector<double> codes;
    QVector<double> values;
    for (std::size_t code = 1; code < counts.size() - 1; ++code) {
        codes.push_back(static_cast<double>(code));
        values.push_back(std::max(static_cast<double>(counts[code]), floor_count));
    }
    const bool is_empty = most == 0;
    unknown_->setData(is_empty ? QVector<double>() : codes, is_empty ? QVector<double>() : values,
                      true);
    const auto end = [&](std::size_t code) {
        return std::max(static_cast<double>(counts[code]), floor_count);
    };
    known_->setData({-end_width / 2, 255 + end_width / 2}, {end(0), end(255)}, true);
    plot_->yAxis->setRange(floor_count, std::max(static_cast<double>(most), 10.0) * 2);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::dress_all()
{
    const Colours& colours = colours_of(this);
    dress(*plot_);
    unknown_->setPen(Qt::NoPen);
    unknown_->setBrush(colours.accent);
    known_->setPen(Qt::NoPen);
    known_->setBrush(mixed(colours.panel, colours.text, 0.45));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress_all();
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dress_all(); // another screen may have another scale
}

} // namespace sdmatte::studio
