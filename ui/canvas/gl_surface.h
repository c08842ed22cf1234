// The part of the canvas that the graphics card draws: it fills the canvas and knows no input.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QOpenGLWidget>
#include <QPainter>

#include <functional>
#include <memory>

namespace sdmatte::studio {

class GlCompositor;

class GlSurface : public QOpenGLWidget {
    Q_OBJECT

public:
    struct Source {
        std::function<Scene()> scene;
        std::function<ViewTransform()> view;
        std::function<void(QPainter&)> paint_over;
    };

    // The functions are called when a frame is drawn.
    GlSurface(Source source, QWidget* parent);
    ~GlSurface() override;

signals:
    void failed(); // there is no context that can do it

protected:
    void initializeGL() override;
    void paintGL() override;

private:
    void release();

    Source source_;
    std::unique_ptr<GlCompositor> compositor_;
};

} // namespace sdmatte::studio
