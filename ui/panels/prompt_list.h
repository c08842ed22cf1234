// The rows of the prompts panel. Del removes the current one, Enter and a double-click edit its
// coordinates; the row under the pointer stands out on the canvas.
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

    PromptModel& model_;
    PromptMarks& marks_;
};

} // namespace sdmatte::studio
