// A canvas with a photo and a tool, as its tests need it.
#pragma once

#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/canvas.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

namespace sdmatte::studio {

// Writes down what it gets.
class RecordingTool : public CanvasTool {
public:
    bool press(const PointerEvent& event, const ViewTransform&) override
    {
        log << "press";
        last = event;
        doubles += event.is_double ? 1 : 0;
        return takes;
    }
    void move(const PointerEvent& event, const ViewTransform&) override
    {
        log << "move";
        last = event;
    }
    void release(const PointerEvent& event, const ViewTransform&) override
    {
        log << "release";
        last = event;
    }
    void hover(const PointerEvent& event, const ViewTransform&) override
    {
        log << "hover";
        last = event;
    }
    void leave() override { log << "leave"; }
    bool remove_hovered() override
    {
        log << "remove";
        return true;
    }
    bool cancel() override
    {
        log << "cancel";
        return true;
    }
    bool press_key(int pressed, Qt::KeyboardModifiers) override { return pressed == key; }
    bool moves_view() const override { return pans; }
    QCursor cursor() const override { return Qt::CrossCursor; }
    void paint(QPainter& painter, const ViewTransform& view) override
    {
        const QRectF square(view.to_widget(QPointF(10, 10)), QSizeF(9, 9));
        painter.fillRect(square, Qt::green);
    }

    QStringList log;
    PointerEvent last;
    bool takes = true;
    bool pans = false;
    int key = 0; // that it takes
    int doubles = 0;
};

struct ShownCanvas {
    KnownScene known;
    RecordingTool tool;
    Canvas canvas;

    explicit ShownCanvas(int width = 200, int height = 150)
        : known(known_scene(width, height))
    {
        canvas.resize(400, 300);
        canvas.set_photo(known.scene.photo);
        canvas.set_alpha(known.scene.alpha);
        canvas.set_foreground(known.scene.foreground);
        canvas.set_backdrop(known.scene.backdrop);
        canvas.set_view({.scale = 2, .origin = {10, 20}});
        canvas.show();
        (void)QTest::qWaitForWindowExposed(&canvas);
    }

    QColor colour_at(QPointF at) // as it is painted now
    {
        const QImage image = canvas.grab().toImage();
        return image.pixelColor((at * canvas.devicePixelRatioF()).toPoint());
    }

    void wheel(QPointF at, int turned)
    {
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, QPoint(0, turned), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    void move_mouse(QPoint at, Qt::MouseButtons buttons = Qt::NoButton,
                    Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), canvas.mapToGlobal(QPointF(at)),
                          Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(&canvas, &event);
    }
};

} // namespace sdmatte::studio
