// The whole photo, small, in the canvas' lower right corner, with a frame around what the canvas
// shows of it; there while that is not all.
#pragma once

#include <QImage>
#include <QWidget>

namespace sdmatte::studio {

class Canvas;
struct ViewTransform;

class Navigator : public QWidget {
    Q_OBJECT

public:
    // Beside the canvas, which must have a parent, and over it.
    explicit Navigator(Canvas& canvas);

    void set_wanted(bool is_wanted);

    // What the canvas shows, in coordinates of this widget.
    [[nodiscard]] QRectF frame() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ViewTransform own_view() const; // of the photo in this widget
    void follow();                                // size, place, whether it is needed
    void go_to(QPointF at);

    Canvas& canvas_;
    QImage picture_; // null: to be composed
    QPointF grip_;   // from the frame's middle to where it is held
    bool is_wanted_ = true;
};

} // namespace sdmatte::studio
