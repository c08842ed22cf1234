// How many photos a minute a batch has done, over the time since it began.
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

class QCPGraph;
class QCustomPlot;

namespace sdmatte::studio {

class RatePlot : public QWidget {
    Q_OBJECT

public:
    explicit RatePlot(QWidget* parent = nullptr);

    // x: minutes since the start, rising; y: photos a minute. None: an empty plot.
    void show_rates(const QList<QPointF>& rates);
    [[nodiscard]] const QList<QPointF>& rates() const { return rates_; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress_all();

    QCustomPlot* plot_;
    QCPGraph* graph_;
    QList<QPointF> rates_;
};

} // namespace sdmatte::studio
