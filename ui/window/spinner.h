// A turning arc: something is being worked on.
#pragma once

#include <QTimer>
#include <QWidget>

namespace sdmatte::studio {

class Spinner : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer timer_;
    int angle_ = 0; // degrees
};

} // namespace sdmatte::studio
