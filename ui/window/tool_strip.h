// The tools, at the window's left edge.
#pragma once

#include <QWidget>

class QAction;

namespace sdmatte::studio {

class ToolStrip : public QWidget {
    Q_OBJECT

public:
    // A null action is a separator; `help` stands at the bottom.
    ToolStrip(const QList<QAction*>& tools, QAction* help, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sdmatte::studio
