// A written cut-out over a backdrop: fitted, or at 100 % where it can be moved.
#pragma once

#include <QImage>
#include <QWidget>

namespace sdmatte::studio {

enum class PreviewBackdrop { Black, White, Checkerboard };

class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    // Premultiplied; the overview is the same, smaller. Null: none. The middle of the view stays
    // where the picture's size does.
    void set_picture(const QImage& picture, const QImage& overview);
    void set_backdrop(PreviewBackdrop backdrop);
    void set_full_size(bool is_full);          // a pixel of the picture is one of the screen
    void set_message(const QString& sentence); // in place of the picture, or below it
    void set_busy(bool is_busy);               // the picture is an old one

    [[nodiscard]] const QImage& picture() const { return picture_; }
    [[nodiscard]] QRectF picture_place() const; // in the widget, device-independent
    [[nodiscard]] QSize sizeHint() const override { return {420, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void move_by(QPointF pixels); // of the picture
    void keep_in_reach();
    void show_pointer();

    QImage picture_;
    QImage overview_;
    QString message_;
    PreviewBackdrop backdrop_ = PreviewBackdrop::Checkerboard;
    QPointF middle_; // of the view, picture pixels
    QPointF pressed_;
    bool is_full_size_ = false;
    bool is_busy_ = false;
};

} // namespace sdmatte::studio
