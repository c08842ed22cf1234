// A small card that floats over the canvas.
#pragma once

#include <QWidget>

class QToolButton;

namespace sdmatte::studio {

class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent);

signals:
    void size_changed(); // its text or visibility changed: it wants to be placed again

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

// The cross at a pill's end.
QToolButton* make_cross(QWidget* parent, const QString& what_it_does);

} // namespace sdmatte::studio
