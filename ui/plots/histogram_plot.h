// How many pixels have which alpha, on a logarithmic axis: the few unknown ones beside the many
// that are kept or removed.
#pragma once

#include <QWidget>

#include <array>
#include <cstdint>

class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace sdmatte::studio {

class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void show_counts(const std::array<std::uint64_t, 256>& counts); // all 0: nothing is shown

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress_all();

    QCustomPlot* plot_;
    QCPGraph* unknown_;
    QCPBars* known_;
};

} // namespace sdmatte::studio
