#include "ui/canvas/navigator.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/raster_compositor.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr QSizeF greatest(180, 140);
constexpr int border = 1;
constexpr int margin = 12; // to the canvas' edges

} // namespace

Navigator::Navigator(Canvas& canvas)
    : QWidget(canvas.parentWidget())
    , canvas_(canvas)
{
    setAccessibleName(tr("Navigator"));
    setToolTip(tr("Drag the frame to move the photo"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus); // the canvas' keys do the same
    canvas_.installEventFilter(this);
    connect(&canvas_, &Canvas::looks_changed, this, [this] {
        picture_ = QImage();
        follow();
    });
    connect(&canvas_, &Canvas::view_changed, this, &Navigator::follow);
    follow();
}

void Navigator::set_wanted(bool is_wanted)
{
    is_wanted_ = is_wanted;
    follow();
}

ViewTransform Navigator::own_view() const
{
    const Scene& scene = canvas_.scene();
    const double scale = std::min((width() - 2.0 * border) / scene.photo->width(),
                                  (height() - 2.0 * border) / scene.photo->height());
    return {.scale = scale, .origin = {border, border}};
}

QRectF Navigator::frame() const
{
    if (!canvas_.scene().photo)
        return {};
    const ViewTransform& view = canvas_.view();
    const QRectF shown(view.to_photo(QPointF(0, 0)),
                       view.to_photo(QPointF(canvas_.width(), canvas_.height())));
    return own_view().to_widget(shown);
}

void Navigator::follow()
{
    const SharedPhotoPyramid& photo = canvas_.scene().photo;
    bool is_needed = false;
    if (photo && is_wanted_) {
        const QRectF whole(0, 0, photo->width(), photo->height());
        // A photo that fits may still reach over the edges by rounding.
        is_needed = !QRectF(canvas_.rect())
                         .adjusted(-0.5, -0.5, 0.5, 0.5)
                         .contains(canvas_.view().to_widget(whole));
        const double scale =
            std::min(greatest.width() / photo->width(), greatest.height() / photo->height());
        const auto side = [scale](int pixels) {
            return std::max(8, static_cast<int>(std::lround(pixels * scale))) + 2 * border;
        };
        const QSize size(side(photo->width()), side(photo->height()));
        const QRect area = canvas_.geometry();
        setGeometry(QRect(area.bottomRight() - QPoint(margin + size.width(), margin + size.height())
                              + QPoint(1, 1),
                          size));
    }
    // Never over a window that has no room for it.
    const bool has_room = canvas_.width() > 3 * width() && canvas_.height() > 2 * height();
    setVisible(is_needed && has_room && !canvas_.isHidden());
    if (isVisible())
        update();
}

void Navigator::paintEvent(QPaintEvent*)
{
    if (!canvas_.scene().photo)
        return;
    const double ratio = devicePixelRatioF();
    if (picture_.isNull() || picture_.size() != device_size(size(), ratio)) {
        Scene scene = canvas_.scene();
        if (scene.mode == ViewMode::Wipe)
            scene.mode = scene.wiped; // its line belongs to the canvas
        picture_ = compose(scene, own_view(), size(), ratio);
    }
    QPainter painter(this);
    painter.drawImage(0, 0, picture_);
    painter.setPen(Qt::NoPen);
    const QRectF frame = this->frame().intersected(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRect(frame);
    painter.fillPath(outside, QColor(0, 0, 0, 110));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3)); // dark under light
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(frame);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Navigator::go_to(QPointF at)
{
    const QPointF photo = own_view().to_photo(at - grip_);
    canvas_.set_view(centred_on(canvas_.view(), photo, canvas_.size()));
}

void Navigator::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF held = frame();
    grip_ = held.contains(event->position()) ? event->position() - held.center() : QPointF();
    go_to(event->position());
}

void Navigator::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go_to(event->position());
}

void Navigator::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const int turned = event->angleDelta().y();
    if (turned > 0)
        canvas_.zoom_in();
    else if (turned < 0)
        canvas_.zoom_out();
}

bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show
        || type == QEvent::Hide)
        follow();
    return QWidget::eventFilter(watched, event);
}

} // namespace sdmatte::studio
