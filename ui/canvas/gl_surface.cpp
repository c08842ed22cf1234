#include "ui/canvas/gl_surface.h"

#include "ui/canvas/gl_compositor.h"
#include "ui/canvas/raster_compositor.h"

#include <QOpenGLContext>
#include <QOpenGLPaintDevice>

namespace sdmatte::studio {

GlSurface::GlSurface(Source source, QWidget* parent)
    : QOpenGLWidget(parent)
    , source_(std::move(source))
{
    setFormat(gl_format());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

GlSurface::~GlSurface()
{
    if (context() != nullptr) // it outlives this part of the widget
        disconnect(context(), nullptr, this, nullptr);
    release();
}

void GlSurface::initializeGL()
{
    // Another window or screen may bring another context: what lived in this one goes with it.
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlSurface::release);
    compositor_ = GlCompositor::make();
    if (!compositor_)
        emit failed();
}

void GlSurface::release()
{
    if (!compositor_)
        return;
    makeCurrent();
    compositor_.reset();
    doneCurrent();
}

void GlSurface::paintGL()
{
    if (!compositor_)
        return;
    const double ratio = devicePixelRatioF();
    compositor_->render(source_.scene(), source_.view(), size(), ratio);
    // Not on this widget: while somebody grabs it, that would paint elsewhere.
    QOpenGLPaintDevice device(device_size(size(), ratio));
    device.setDevicePixelRatio(ratio);
    QPainter painter(&device);
    source_.paint_over(painter);
}

} // namespace sdmatte::studio
