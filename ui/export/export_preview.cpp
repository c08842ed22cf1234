#include "ui/export/export_preview.h"

#include "ui/style/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int checker_px = 8;
constexpr int step_px = 40; // of an arrow key, on the screen
constexpr int inset = 8;
constexpr double busy_opacity = 0.5;

void draw_checkerboard(QPainter& painter, const QRectF& place, const Colours& colours)
{
    QPixmap tile(2 * checker_px, 2 * checker_px);
    tile.fill(colours.checker_a);
    QPainter squares(&tile);
    squares.fillRect(0, 0, checker_px, checker_px, colours.checker_b);
    squares.fillRect(checker_px, checker_px, checker_px, checker_px, colours.checker_b);
    squares.end();
    painter.drawTiledPixmap(place, tile);
}

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the file"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::set_picture(const QImage& picture, const QImage& overview)
{
    if (picture.size() != picture_.size())
        middle_ = QRectF(QPointF(), QSizeF(picture.size())).center();
    picture_ = picture;
    overview_ = overview;
    keep_in_reach();
    update();
}

void ExportPreview::set_backdrop(PreviewBackdrop backdrop)
{
    backdrop_ = backdrop;
    update();
}

void ExportPreview::set_full_size(bool is_full)
{
    is_full_size_ = is_full;
    keep_in_reach();
    update();
}

void ExportPreview::set_message(const QString& sentence)
{
    message_ = sentence;
    setAccessibleDescription(sentence);
    update();
}

void ExportPreview::set_busy(bool is_busy)
{
    is_busy_ = is_busy;
    update();
}

QRectF ExportPreview::picture_place() const
{
    if (picture_.isNull())
        return {};
    const QSizeF size = picture_.size();
    const QPointF middle = QRectF(rect()).center();
    const double pixel = 1 / devicePixelRatioF(); // of the screen
    if (!is_full_size_) {
        const double scale = std::min({(width() - 2.0 * inset) / size.width(),
                                       (height() - 2.0 * inset) / size.height(), pixel});
        const QSizeF shown = size * std::max(scale, 0.0);
        return {middle - QPointF(shown.width(), shown.height()) / 2, shown};
    }
    QPointF corner = middle - middle_ * pixel;
    // On whole pixels of the screen, so that nothing is smoothed.
    corner = {std::round(corner.x() / pixel) * pixel, std::round(corner.y() / pixel) * pixel};
    return {corner, size * pixel};
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    painter.fillRect(rect(), colours.around);
    const QRectF place = picture_place();
    if (!place.isEmpty()) {
        const QRectF seen = place.intersected(rect());
        switch (backdrop_) {
        case PreviewBackdrop::Black: painter.fillRect(seen, Qt::black); break;
        case PreviewBackdrop::White: painter.fillRect(seen, Qt::white); break;
        case PreviewBackdrop::Checkerboard: draw_checkerboard(painter, seen, colours); break;
        }
        painter.setOpacity(is_busy_ ? busy_opacity : 1);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !is_full_size_);
        const QImage& source = is_full_size_ ? picture_ : overview_;
        const double scale = source.width() / place.width();
        const QRectF part((seen.topLeft() - place.topLeft()) * scale, seen.size() * scale);
        painter.drawImage(seen, source, part);
        painter.setOpacity(1);
    }
    if (!message_.isEmpty()) {
        const QRect room = rect().adjusted(24, 12, -24, -12);
        painter.setPen(colours.text);
        const int flags = Qt::TextWordWrap | Qt::AlignHCenter
                          | (place.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
        QRect text = painter.boundingRect(room, flags, message_);
        if (!place.isEmpty()) {
            QPainterPath card;
            card.addRoundedRect(text.adjusted(-12, -6, 12, 6), measure::card_radius,
                                measure::card_radius);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(card, colours.panel);
        }
        painter.drawText(room, flags, message_);
    }
    painter.setPen(hasFocus() ? colours.accent : colours.line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ExportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keep_in_reach();
}

void ExportPreview::move_by(QPointF pixels)
{
    middle_ += pixels;
    keep_in_reach();
    update();
}

// No further than its edges; in the middle where all of it is seen.
void ExportPreview::keep_in_reach()
{
    const double scale = devicePixelRatioF();
    const auto kept = [](double middle, double seen, double whole) {
        return seen >= whole ? whole / 2 : std::clamp(middle, seen / 2, whole - seen / 2);
    };
    middle_ = {kept(middle_.x(), width() * scale, picture_.width()),
               kept(middle_.y(), height() * scale, picture_.height())};
    show_pointer();
}

void ExportPreview::show_pointer()
{
    if (is_full_size_ && !picture_.isNull())
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void ExportPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !is_full_size_)
        return;
    pressed_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ExportPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || !is_full_size_)
        return;
    move_by((pressed_ - event->position()) * devicePixelRatioF());
    pressed_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ExportPreview::mouseReleaseEvent(QMouseEvent*)
{
    show_pointer();
}

void ExportPreview::wheelEvent(QWheelEvent* event)
{
    if (!is_full_size_) {
        event->ignore();
        return;
    }
    const QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    move_by(-QPointF(by) * devicePixelRatioF());
    event->accept();
}

void ExportPreview::keyPressEvent(QKeyEvent* event)
{
    const QPointF step = [&]() -> QPointF {
        switch (event->key()) {
        case Qt::Key_Left: return {-step_px, 0};
        case Qt::Key_Right: return {step_px, 0};
        case Qt::Key_Up: return {0, -step_px};
        case Qt::Key_Down: return {0, step_px};
        default: return {};
        }
    }();
    if (is_full_size_ && !step.isNull())
        move_by(step * devicePixelRatioF());
    else
        QWidget::keyPressEvent(event);
}

} // namespace sdmatte::studio
