#include "ui/canvas/canvas.h"

#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/gl_surface.h"
#include "ui/canvas/navigation.h"

#include <QPaintEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int fade_ms = 120;
constexpr int moving_ms = 150; // after the last step of a movement

} // namespace

Canvas::Canvas(QWidget* parent, CompositorChoice compositor)
    : QWidget(parent)
    , fade_(new QVariantAnimation(this))
{
    setAccessibleName(tr("Photo"));
    setAccessibleDescription(tr("The photo and its matte. The arrow keys move it, plus and minus "
                                "zoom."));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu); // right clicks are the tools'
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTabletTracking(true);
    setMinimumSize(64, 64);
    fade_->setDuration(fade_ms);
    fade_->setStartValue(0.0);
    fade_->setEndValue(1.0);
    connect(fade_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        scene_.fade = value.toDouble();
        refresh();
    });
    connect(fade_, &QVariantAnimation::finished, this, [this] {
        scene_.previous_alpha.reset();
        emit looks_changed();
    });
    moving_.setSingleShot(true);
    moving_.setInterval(moving_ms);
    connect(&moving_, &QTimer::timeout, this, [this] {
        if (frame_.is_coarse())
            repaint_soon();
    });
    if (uses_opengl(compositor))
        draw_with_opengl();
    update_pointer_shape();
}

Canvas::~Canvas()
{
    delete surface_; // it draws what is in this object
}

void Canvas::draw_with_opengl()
{
    surface_ = new GlSurface({.scene = [this] { return shown_scene(); },
                              .view = [this] { return view_; },
                              .paint_over = [this](QPainter& painter) { paint_over(painter); }},
                             this);
    surface_->setGeometry(rect());
    surface_->lower(); // below whatever the window lays over the canvas
    const auto fall_back = [this] {
        if (surface_ == nullptr)
            return;
        surface_->deleteLater();
        surface_ = nullptr;
        refresh();
    };
    // Later: it is said while the surface initialises.
    connect(surface_, &GlSurface::failed, this, fall_back, Qt::QueuedConnection);
}

void Canvas::fit()
{
    fit_at_most(greatest_zoom);
}

void Canvas::fit_at_most(double zoom)
{
    fit_limit_ = zoom;
    if (scene_.photo)
        move_view(fitted({scene_.photo->width(), scene_.photo->height()}, size(),
                         zoom / devicePixelRatioF()));
}

void Canvas::set_zoom(double zoom)
{
    zoom_at(QRectF(rect()).center(), zoom);
}

void Canvas::zoom_in()
{
    set_zoom(stepped_zoom(zoom(), 1));
}

void Canvas::zoom_out()
{
    set_zoom(stepped_zoom(zoom(), -1));
}

void Canvas::set_view(const ViewTransform& view)
{
    if (!scene_.photo)
        return;
    fit_limit_.reset();
    move_view(kept_in_reach(view, {scene_.photo->width(), scene_.photo->height()}, size()));
}

void Canvas::zoom_at(QPointF anchor, double zoom)
{
    // A photo of enormous size may fit at less than the least zoom: never jump away from there.
    const double least = std::min(least_zoom, this->zoom());
    set_view(zoomed(view_, anchor, std::clamp(zoom, least, greatest_zoom) / devicePixelRatioF()));
}

// The photo lies on whole pixels of the screen: what is hit must be what is seen there.
ViewTransform Canvas::drawn_view() const
{
    return aligned(view_, devicePixelRatioF());
}

void Canvas::pan(QPointF by)
{
    set_view({.scale = view_.scale, .origin = view_.origin + by});
}

void Canvas::move_view(const ViewTransform& view)
{
    if (view.scale == view_.scale && view.origin == view_.origin)
        return;
    view_ = view;
    refresh();
    emit view_changed(view_);
    point_again();
}

std::size_t Canvas::tile_bytes() const
{
    const auto of = [](const auto& pyramid) { return pyramid ? &pyramid->levels : nullptr; };
    return studio::tile_bytes({of(scene_.photo), of(scene_.foreground), of(scene_.backdrop),
                               of(scene_.alpha), of(scene_.previous_alpha), of(scene_.derived)});
}

void Canvas::look_again()
{
    refresh();
    emit looks_changed();
}

void Canvas::refresh()
{
    frame_.invalidate();
    repaint_soon();
}

void Canvas::repaint_soon()
{
    if (surface_ != nullptr)
        surface_->update();
    else
        update();
}

void Canvas::begin_moving()
{
    moving_.start();
}

void Canvas::update_tool()
{
    repaint_soon();
    update_pointer_shape();
}

void Canvas::update_tool_in(const QRectF& part)
{
    if (surface_ != nullptr)
        surface_->update();
    else
        update(part.toAlignedRect().adjusted(-1, -1, 1, 1)); // what is smoothed across the edge
    update_pointer_shape();
}

Scene Canvas::shown_scene() const
{
    Scene shown = scene_;
    if (is_peeking_)
        shown.mode = ViewMode::Original;
    return shown;
}

void Canvas::paintEvent(QPaintEvent*)
{
    if (surface_ != nullptr)
        return; // it covers all
    QPainter painter(this);
    frame_.paint(painter, shown_scene(), view_, size(), devicePixelRatioF(), moving_.isActive());
    paint_over(painter);
}

void Canvas::paint_over(QPainter& painter)
{
    if (!scene_.photo)
        return;
    const double ratio = devicePixelRatioF();
    const ViewTransform view = drawn_view();
    const Scene shown = shown_scene();
    if (has_pixel_grid_)
        pixel_marks_.paint(painter, shown, view, size(), ratio);
    if (shown.mode == ViewMode::Wipe)
        paint_wipe_line(painter, shown.wipe, size(), ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    if (shown.mode == ViewMode::Certainty && shown.derived)
        paint_heat_legend(painter, size());
    if (tool_ != nullptr)
        tool_->paint(painter, view);
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    if (surface_ != nullptr)
        surface_->setGeometry(rect());
    refresh();
    if (!scene_.photo)
        return;
    if (fit_limit_) {
        fit_at_most(*fit_limit_);
    } else if (event->oldSize().isValid()) {
        const QSizeF before = event->oldSize();
        const QPointF middle(before.width() / 2, before.height() / 2);
        set_view(centred_on(view_, view_.to_photo(middle), size()));
    }
}

} // namespace sdmatte::studio
