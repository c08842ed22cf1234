#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/compositor_choice.h"
#include "ui/canvas/raster_compositor.h"

namespace sdmatte::studio {

// Needs a display that can make a context; is skipped elsewhere.
class GlCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!uses_opengl(CompositorChoice::OpenGl))
            QSKIP("No OpenGL context can be made on this display.");
        qputenv("SDMATTE_COMPOSITOR", "opengl");
    }

    void the_environment_decides()
    {
        QVERIFY(uses_opengl(CompositorChoice::Raster));
        qputenv("SDMATTE_COMPOSITOR", "raster");
        QVERIFY(!uses_opengl(CompositorChoice::OpenGl));
        qputenv("SDMATTE_COMPOSITOR", "opengl");
    }

    void it_shows_what_the_raster_canvas_shows()
    {
        ShownCanvas shown;
        QVERIFY(shown.canvas.is_on_opengl());
        for (const ViewMode mode : view_modes) {
            shown.known.show(mode);
            shown.known.scene.wiped = ViewMode::Overlay;
            shown.canvas.set_derived(mode, shown.known.scene.derived);
            shown.canvas.set_view_mode(ViewMode::Overlay);
            shown.canvas.set_view_mode(mode);
            if (mode == ViewMode::Wipe || mode == ViewMode::Certainty)
                continue; // lines and a legend are painted over them
            const QImage image =
                shown.canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QImage expected = compose(shown.known.scene, shown.canvas.view(), {400, 300},
                                            shown.canvas.devicePixelRatioF());
            QVERIFY(greatest_difference(image, expected) <= 1);
        }
        shown.canvas.resize(500, 350);
        const QImage image = shown.canvas.grab().toImage();
        QCOMPARE(image.size(), QSize(500, 350) * shown.canvas.devicePixelRatioF());
        const QImage expected = compose(shown.known.scene, shown.canvas.view(), {500, 350},
                                        shown.canvas.devicePixelRatioF());
        QVERIFY(greatest_difference(image.convertToFormat(QImage::Format_RGB32), expected) <= 1);
    }

    void the_tool_is_painted_and_gets_the_gestures()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QCOMPARE(shown.colour_at({34, 44}), QColor(Qt::green));
        QTest::mouseClick(shown.canvas.window()->windowHandle(), Qt::LeftButton, {}, {110, 60});
        QTRY_COMPARE(shown.tool.log.count("press"), 1);
        QCOMPARE(shown.tool.last.photo, QPointF(50, 20));
        shown.canvas.set_tool(nullptr);
    }

    void another_window_can_take_the_canvas()
    {
        ShownCanvas shown;
        const QImage before = shown.canvas.grab().toImage();
        QWidget window;
        window.resize(500, 400);
        shown.canvas.setParent(&window);
        window.show();
        shown.canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(shown.canvas.grab().toImage(), before);
        shown.canvas.setParent(nullptr);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::GlCanvasTest)
#include "tst_gl_canvas.moc"
