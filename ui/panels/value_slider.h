// A level slider whose handle is taken where it is pressed, so that a double-click, which resets,
// does not move it first; a press beside the handle brings it there.
#pragma once

#include <QSlider>

namespace sdmatte::studio {

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent);

signals:
    void reset_requested();
    void steps_requested(int steps);      // by wheel or arrow keys
    void end_requested(bool is_greatest); // Home, End

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void initStyleOption(QStyleOptionSlider* option) const override;

private:
    [[nodiscard]] QRect handle() const;
    void move_handle_to(int x);

    int offset_ = 0;        // from the handle's middle to the pointer
    double wheel_rest_ = 0; // parts of a notch
};

} // namespace sdmatte::studio
