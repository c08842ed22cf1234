// The rows of the prompts panel. Del removes the current one, Enter and a double-click edit its
// coordinates, Space or a click on its sign flips a point. The current row is the mark that is
// selected on the canvas; the row under the pointer stands out there, too.
#pragma once

#include "ui/tools/prompt_marks.h"

#include <QListView>

namespace sdmatte::studio {

class PromptModel;

class PromptList : public QListView {
    Q_OBJECT

public:
    PromptList(PromptModel& model, PromptMarks& marks, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void remove(const QModelIndex& index);
    void show_selected();

    PromptModel& model_;
    PromptMarks& marks_;
};

} // namespace sdmatte::studio
