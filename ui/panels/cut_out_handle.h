// The cut-out to take by the hand: dragged from here, it goes into another program.
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

class QDrag;
class QMimeData;

namespace sdmatte::studio {

class CutOutHandle : public QWidget {
    Q_OBJECT

public:
    explicit CutOutHandle(QWidget* parent = nullptr);

    // Small, premultiplied, of any size; null: there is nothing to drag.
    void set_picture(const QImage& picture);
    // What a drag carries, once it is there. A drag that waits for it begins, if the button is
    // still held.
    using Data = std::function<std::unique_ptr<QMimeData>()>;
    void set_data(Data make); // null: it is not there
    void set_preparing(bool is_preparing);
    // Runs a drag until it is dropped; the platform's unless a test takes its place.
    void set_runner(std::function<void(QDrag&)> run) { run_ = std::move(run); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void wanted();         // the pointer is near: the data will be asked for
    void pressed();        // it is asked for now
    void copy_requested(); // by the keyboard

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin_drag();
    [[nodiscard]] QString words() const;

    QImage picture_;
    Data data_;
    std::function<void(QDrag&)> run_;
    QPoint pressed_at_;
    bool is_pressed_ = false;
    bool waits_ = false; // moved far enough, but the data is not there
    bool is_preparing_ = false;
};

} // namespace sdmatte::studio
