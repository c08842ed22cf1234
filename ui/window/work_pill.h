// What runs right now: spinner, words, percent, seconds left, and a cross that stops it.
#pragma once

#include "ui/window/pill.h"

#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace sdmatte::studio {

class Spinner;

class WorkPill : public Pill {
    Q_OBJECT

public:
    explicit WorkPill(QWidget* parent);

    // Appears a moment later, so that quick work does not flicker. `text` is a phrase without a
    // full stop: "Refining with the classical engine".
    void start(const QString& text);
    // `fraction` in 0..1; the time that is left may be unknown.
    void set_progress(float fraction, std::optional<double> seconds_left);
    void set_stoppable(bool is_stoppable); // whether there is a cross; start() brings it back
    void set_preview(bool is_preview);     // what the canvas shows meanwhile is a preview
    void finish();

    [[nodiscard]] bool is_working() const { return is_working_; }

signals:
    void stop_requested();

private:
    Spinner* spinner_;
    QLabel* preview_;
    QLabel* text_;
    QLabel* percent_;
    QLabel* left_;
    QToolButton* cross_;
    QTimer delay_;
    bool is_working_ = false;
};

} // namespace sdmatte::studio
