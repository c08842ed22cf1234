// How long the last runs took: a bar a run, preparing the photo below, refining above.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace sdmatte::studio {

struct PlottedRun {
    double prepare_seconds = 0; // 0: the photo was prepared already
    double refine_seconds = 0;
    QString words; // for its tooltip
};

class RunPlot : public QWidget {
    Q_OBJECT

public:
    explicit RunPlot(int most_runs, QWidget* parent = nullptr);

    void show_runs(const QList<PlottedRun>& runs);      // the oldest first
    [[nodiscard]] QString words_at(QPoint place) const; // empty: no run is there

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress_all();

    QList<PlottedRun> runs_;
    QCustomPlot* plot_;
    QCPBars* prepare_;
    QCPBars* refine_;
};

} // namespace sdmatte::studio
