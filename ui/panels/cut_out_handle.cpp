#include "ui/panels/cut_out_handle.h"

#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int picture_side = 40;
constexpr int inset = 6;
constexpr int checker_px = 5;
constexpr int dragged_side = 96;

void draw_checkerboard(QPainter& painter, const QRect& place, const Colours& colours)
{
    for (int y = place.top(); y <= place.bottom(); y += checker_px)
        for (int x = place.left(); x <= place.right(); x += checker_px)
            painter.fillRect(QRect(x, y, checker_px, checker_px).intersected(place),
                             ((x - place.left()) / checker_px + (y - place.top()) / checker_px) % 2
                                     == 0
                                 ? colours.checker_a
                                 : colours.checker_b);
}

} // namespace

CutOutHandle::CutOutHandle(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("cut_out_handle");
    setAccessibleName(tr("Drag the cut-out"));
    setToolTip(tr("Drag the cut-out from here into another program or a folder, as a PNG. "
                  "Enter copies it."));
    setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    set_picture({});
}

QSize CutOutHandle::sizeHint() const
{
    return {200, picture_side + 2 * inset};
}

void CutOutHandle::set_picture(const QImage& picture)
{
    picture_ = picture;
    setEnabled(!picture.isNull());
    if (picture.isNull())
        unsetCursor();
    else
        setCursor(Qt::OpenHandCursor);
    update();
}

void CutOutHandle::set_data(Data make)
{
    data_ = std::move(make);
    if (data_ && waits_ && is_pressed_)
        begin_drag();
    update();
}

void CutOutHandle::set_preparing(bool is_preparing)
{
    is_preparing_ = is_preparing;
    update();
}

QString CutOutHandle::words() const
{
    if (!isEnabled())
        return tr("Nothing to drag yet");
    return is_preparing_ && (is_pressed_ || waits_) ? tr("Preparing the file")
                                                    : tr("Drag into another program");
}

void CutOutHandle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours& colours = colours_of(this);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius,
                        measure::radius);
    painter.fillPath(card, underMouse() && isEnabled() ? colours.raised : colours.panel);
    QPen pen(hasFocus() ? colours.accent : colours.line, 1,
             hasFocus() ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    painter.drawPath(card);

    const QRect place(inset, inset, picture_side, picture_side);
    if (!picture_.isNull()) {
        draw_checkerboard(painter, place, colours);
        const QSizeF size = QSizeF(picture_.size()).scaled(place.size(), Qt::KeepAspectRatio);
        const QPointF corner(place.center().x() + 0.5 - size.width() / 2,
                             place.center().y() + 0.5 - size.height() / 2);
        painter.drawImage(QRectF(corner, size), picture_);
    } else {
        painter.setPen(QPen(colours.line, 1));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    painter.setPen(isEnabled() ? colours.text : colours.secondary);
    painter.drawText(rect().adjusted(place.right() + 10, 0, -inset, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, words());
}

void CutOutHandle::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    if (isEnabled())
        emit wanted();
    update();
}

void CutOutHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    is_pressed_ = true;
    waits_ = false;
    pressed_at_ = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
    emit pressed();
    update();
}

void CutOutHandle::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint way = event->position().toPoint() - pressed_at_;
    if (!is_pressed_ || way.manhattanLength() < QApplication::startDragDistance())
        return;
    if (data_)
        begin_drag();
    else
        waits_ = true;
    update();
}

void CutOutHandle::mouseReleaseEvent(QMouseEvent*)
{
    is_pressed_ = false;
    waits_ = false;
    setCursor(Qt::OpenHandCursor);
    update();
}

void CutOutHandle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit copy_requested();
    else
        QWidget::keyPressEvent(event);
}

void CutOutHandle::begin_drag()
{
    is_pressed_ = false;
    waits_ = false;
    setCursor(Qt::OpenHandCursor);
    auto carried = data_();
    if (!carried)
        return;
    auto* const drag = new QDrag(this); // goes by itself
    drag->setMimeData(carried.release());
    const double scale = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(picture_.scaled(
        QSize(dragged_side, dragged_side) * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    drag->setPixmap(shown);
    drag->setHotSpot(QRectF(QPointF(), shown.deviceIndependentSize()).center().toPoint());
    if (run_)
        run_(*drag);
    else
        drag->exec(Qt::CopyAction);
    update();
}

} // namespace sdmatte::studio
