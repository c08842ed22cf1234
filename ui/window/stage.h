// The middle of the window: the canvas, or the empty state, and what floats over them.
#pragma once

#include <QWidget>

class QLabel;

namespace sdmatte::studio {

class EmptyState;
class NotePill;
class WorkPill;

class Stage : public QWidget {
    Q_OBJECT

public:
    // Takes the canvas as its child.
    Stage(QWidget* canvas, QWidget* parent);

    [[nodiscard]] WorkPill& work() { return *work_; }             // of the engine
    [[nodiscard]] WorkPill& file_work() { return *file_work_; }   // opening and exporting
    [[nodiscard]] WorkPill& model_work() { return *model_work_; } // copying and loading
    [[nodiscard]] NotePill& notes() { return *notes_; }

    // Owned; the one before goes.
    void set_empty_state(EmptyState* empty_state);
    void make_pills(); // anew, in the present language
    void show_canvas(bool is_canvas);

    // A line under the pointer while it is over the canvas; empty: none.
    void set_hint(const QString& hint);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void place_hint(QPoint pointer);

    QWidget* canvas_;
    EmptyState* empty_state_ = nullptr;
    WorkPill* work_ = nullptr;
    WorkPill* file_work_ = nullptr;
    WorkPill* model_work_ = nullptr;
    NotePill* notes_ = nullptr;
    QLabel* hint_;
    bool shows_canvas_ = false;
};

} // namespace sdmatte::studio
