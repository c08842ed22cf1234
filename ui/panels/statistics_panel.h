// What is known about the present matte in numbers: its alpha's histogram, and how long the last
// runs took. Counted in the background, and only while somebody looks.
#pragma once

#include "matting/alpha_histogram.h"
#include "ui/async/background_task.h"
#include "ui/inference/run_log.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace sdmatte::studio {

class HistogramPlot;
class RunPlot;

class StatisticsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsPanel(const RunLog& runs, QWidget* parent = nullptr);

    void set_alpha(std::shared_ptr<const Raster<float>> alpha); // as it is shown; null: none

    [[nodiscard]] const AlphaHistogram& histogram() const { return histogram_; }
    [[nodiscard]] QLabel& shares() { return *shares_; }
    [[nodiscard]] QLabel& last_run() { return *last_run_; }
    [[nodiscard]] RunPlot& run_plot() { return *run_plot_; }

signals:
    void counted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void show_histogram(const AlphaHistogram& histogram);
    void show_runs();

    const RunLog& runs_;
    std::shared_ptr<const Raster<float>> alpha_;
    bool is_counted_ = true; // of alpha_
    AlphaHistogram histogram_;
    BackgroundTask<AlphaHistogram> counting_;
    HistogramPlot* histogram_plot_;
    QLabel* shares_;
    RunPlot* run_plot_;
    QLabel* last_run_;
};

} // namespace sdmatte::studio
