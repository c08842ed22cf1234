#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/navigator.h"

namespace sdmatte::studio {
namespace {

// A canvas in a window, with a photo of 1200 x 800.
struct Window {
    KnownScene known = known_scene(1200, 800);
    QWidget window;
    Canvas* canvas = new Canvas(&window);
    Navigator* navigator = nullptr;

    Window()
    {
        window.resize(800, 600);
        canvas->setGeometry(0, 0, 800, 600);
        navigator = new Navigator(*canvas);
        canvas->set_photo(known.scene.photo);
        canvas->set_alpha(known.scene.alpha);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    [[nodiscard]] QPointF middle() const // of what the canvas shows, in photo pixels
    {
        return canvas->view().to_photo({400, 300});
    }
};

void drag(QWidget* widget, QPointF from, QPointF to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
    QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
}

} // namespace

class NavigatorTest : public QObject {
    Q_OBJECT

private slots:
    void it_is_there_while_only_a_part_is_seen()
    {
        Window shown;
        QVERIFY(!shown.navigator->isVisible()); // the photo fits
        shown.canvas->set_zoom(2);
        QVERIFY(shown.navigator->isVisible());
        QVERIFY(shown.canvas->geometry().contains(shown.navigator->geometry()));
        shown.canvas->fit();
        QVERIFY(!shown.navigator->isVisible());
    }

    void it_can_be_turned_off()
    {
        Window shown;
        shown.navigator->set_wanted(false);
        shown.canvas->set_zoom(2);
        QVERIFY(!shown.navigator->isVisible());
        shown.navigator->set_wanted(true);
        QVERIFY(shown.navigator->isVisible());
        shown.canvas->set_photo(nullptr);
        QVERIFY(!shown.navigator->isVisible());
    }

    void its_frame_is_what_the_canvas_shows()
    {
        Window shown;
        shown.canvas->set_view({.scale = 1, .origin = {-100, -50}}); // 100..900 x 50..650
        const double scale = (shown.navigator->width() - 2) / 1200.0;
        const QRectF frame = shown.navigator->frame();
        QVERIFY(std::abs(frame.left() - (1 + 100 * scale)) < 0.5);
        QVERIFY(std::abs(frame.width() - 800 * scale) < 0.5);
        QVERIFY(std::abs(frame.top() - (1 + 50 * scale)) < 0.5);
        QVERIFY(std::abs(frame.height() - 600 * scale) < 0.5);
    }

    void dragging_the_frame_moves_the_photo_by_as_much()
    {
        Window shown;
        shown.canvas->set_zoom(2);
        const QPointF before = shown.middle();
        const double scale = (shown.navigator->width() - 2) / 1200.0;
        const QPointF held = QPointF(shown.navigator->frame().center().toPoint()) + QPointF(5, 3);
        drag(shown.navigator, held, held + QPointF(20, -10));
        const QPointF moved = shown.middle() - before;
        QVERIFY(std::abs(moved.x() - 20 / scale) < 8);
        QVERIFY(std::abs(moved.y() + 10 / scale) < 8);
    }

    void a_click_beside_the_frame_goes_there()
    {
        Window shown;
        shown.canvas->set_zoom(4);
        const double scale = (shown.navigator->width() - 2) / 1200.0;
        QTest::mouseClick(shown.navigator, Qt::LeftButton, {},
                          QPoint(1 + int(300 * scale), 1 + int(200 * scale)));
        QVERIFY(std::abs(shown.middle().x() - 300) < 8);
        QVERIFY(std::abs(shown.middle().y() - 200) < 8);
    }

    void it_shows_the_view_that_the_canvas_shows()
    {
        Window shown;
        shown.canvas->set_zoom(1);
        const QImage overlay = shown.navigator->grab().toImage();
        shown.canvas->set_view_mode(ViewMode::OnWhite);
        QVERIFY(shown.navigator->grab().toImage() != overlay);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::NavigatorTest)
#include "tst_navigator.moc"
