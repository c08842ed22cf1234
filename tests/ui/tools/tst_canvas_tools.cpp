// Tools on the real canvas, driven by real mouse, pen and key events. It runs at several device
// pixel ratios (see CMakeLists.txt).
#include "../document/made_photo.h"
#include "document/polygon.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/navigation.h"
#include "ui/tools/photo_pixel.h"
#include "ui/tools/tool_set.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QTabletEvent>
#include <QTest>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr QSize photo_size{700, 500};
constexpr std::array zooms{0.1, 1 / 3.0, 0.5, 1.0, 1.5, 4.0, 16.0, 64.0};

// Remembers where the canvas was painted.
class PaintWatch : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

struct Desk {
    Document document;
    ToolSet tools{document};
    Canvas canvas{nullptr, CompositorChoice::Raster};

    Desk()
    {
        document.set_photo(made_photo(photo_size.width(), photo_size.height()));
        canvas.resize(640, 480);
        canvas.set_photo(build_photo_pyramid(document.photo()->colour).value());
        QObject::connect(&tools, &ToolSet::repaint_needed, &canvas, &Canvas::update_tool);
        QObject::connect(&tools, &ToolSet::repaint_needed_in, &canvas, &Canvas::update_tool_in);
        canvas.show();
        (void)QTest::qWaitForWindowExposed(&canvas);
        use(ToolKind::Point);
    }
    ~Desk() { canvas.set_tool(nullptr); }

    void use(ToolKind kind)
    {
        tools.activate(kind);
        canvas.set_tool(&tools.active());
    }
    const ObjectPrompt& prompt() { return document.state().prompt; }
    ViewTransform shown() { return aligned(canvas.view(), canvas.devicePixelRatioF()); }
    // Around the photo's middle, an odd part of a pixel off, as after zooming at the pointer.
    void zoom_to(double zoom)
    {
        canvas.set_zoom(zoom);
        const double scale = zoom / canvas.devicePixelRatioF();
        canvas.set_view(
            {.scale = scale, .origin = QPointF(320.37, 240.81) - QPointF(351.3, 249.6) * scale});
    }
    QPoint pixel_under(QPoint widget)
    {
        return pixel_at(pointed_at(shown(), QPointF(widget)), photo_size);
    }
    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = {})
    {
        const bool is_move = type == QEvent::MouseMove;
        QMouseEvent event(type, QPointF(at), canvas.mapToGlobal(QPointF(at)),
                          is_move ? Qt::NoButton : button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : button, modifiers);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void drag(const std::vector<QPoint>& places, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, places.front(), Qt::LeftButton, modifiers);
        for (std::size_t i = 1; i < places.size(); ++i)
            mouse(QEvent::MouseMove, places[i], Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, places.back(), Qt::LeftButton, modifiers);
    }
    void pen(QEvent::Type type, QPointF at, double pressure,
             QPointingDevice::PointerType end = QPointingDevice::PointerType::Pen)
    {
        static const QPointingDevice tip("pen", 1, QInputDevice::DeviceType::Stylus,
                                         QPointingDevice::PointerType::Pen,
                                         QInputDevice::Capability::Pressure, 1, 1);
        static const QPointingDevice rubber("pen", 2, QInputDevice::DeviceType::Stylus,
                                            QPointingDevice::PointerType::Eraser,
                                            QInputDevice::Capability::Pressure, 1, 1);
        const bool is_release = type == QEvent::TabletRelease;
        QTabletEvent event(type, end == QPointingDevice::PointerType::Pen ? &tip : &rubber, at,
                           canvas.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {},
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                           is_release ? Qt::NoButton : Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &event);
    }
};

} // namespace

class CanvasToolsTest : public QObject {
    Q_OBJECT

private slots:
    void a_click_marks_the_very_pixel_that_is_seen_at_every_zoom()
    {
        Desk desk;
        qInfo("device pixel ratio %g", desk.canvas.devicePixelRatioF());
        for (const double zoom : zooms) {
            desk.zoom_to(zoom);
            for (const QPoint at : {QPoint(320, 240), QPoint(325, 245), QPoint(309, 233)}) {
                const std::size_t before = desk.prompt().points.size();
                QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, at);
                QCOMPARE(desk.prompt().points.size(), before + 1);
                const Point& point = desk.prompt().points.back();
                QCOMPARE(QPoint(point.x, point.y), desk.pixel_under(at));
                desk.document.undo_stack().undo();
            }
        }
    }

    void a_box_holds_the_pixels_under_both_ends_at_every_zoom()
    {
        Desk desk;
        desk.use(ToolKind::Box);
        for (const double zoom : zooms) {
            desk.zoom_to(zoom);
            const QPoint from(299, 225);
            const QPoint to(341, 262);
            desk.drag({from, {310, 240}, to});
            const QPoint first = desk.pixel_under(from);
            const QPoint last = desk.pixel_under(to);
            QCOMPARE(desk.prompt().boxes.size(), std::size_t(1));
            QVERIFY(desk.prompt().boxes[0]
                    == (Box{first.x(), first.y(), last.x() + 1, last.y() + 1}));
            desk.document.undo_stack().undo();
        }
    }

    void each_handle_moves_its_own_edges_and_shows_its_cursor()
    {
        Desk desk;
        desk.use(ToolKind::Box);
        desk.zoom_to(desk.canvas.devicePixelRatioF()); // a photo pixel is one of the widget's
        const Box box{200, 150, 400, 350};
        for (const BoxGrip grip : box_handles) {
            ObjectState state = empty_state(photo_size.width(), photo_size.height());
            state.prompt.boxes = {box};
            desk.document.edit("box", state);
            const QPoint at = handle_position(box, grip, desk.shown()).toPoint();
            desk.mouse(QEvent::MouseMove, at, Qt::NoButton);
            const Qt::CursorShape cursor =
                grip.x == 0   ? Qt::SizeVerCursor
                : grip.y == 0 ? Qt::SizeHorCursor
                              : (grip.x == grip.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor);
            QCOMPARE(desk.canvas.cursor().shape(), cursor);
            desk.drag({at, at + QPoint(9, 6), at + QPoint(13, 8)});
            Box expected = box;
            (grip.x < 0 ? expected.x0 : expected.x1) += grip.x != 0 ? 13 : 0;
            (grip.y < 0 ? expected.y0 : expected.y1) += grip.y != 0 ? 8 : 0;
            QVERIFY(desk.prompt().boxes[0] == expected);
        }
    }

    void arrow_keys_move_a_selected_box_and_else_the_view()
    {
        Desk desk;
        desk.use(ToolKind::Box);
        desk.zoom_to(1);
        desk.drag({{200, 150}, {300, 250}, {400, 350}});
        const Box box = desk.prompt().boxes[0];
        const QPointF origin = desk.canvas.view().origin;
        QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QTest::keyClick(&desk.canvas, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk.prompt().boxes[0] == (Box{box.x0 + 1, box.y0 + 10, box.x1 + 1, box.y1 + 10}));
        QCOMPARE(desk.canvas.view().origin, origin);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {100, 100});
        QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QVERIFY(desk.canvas.view().origin != origin);
    }

    void a_fast_stroke_has_no_gaps_at_any_zoom()
    {
        for (const ToolKind kind :
             {ToolKind::Brush, ToolKind::Eraser, ToolKind::Keep, ToolKind::Remove}) {
            Desk desk;
            desk.use(kind);
            desk.tools.set_brush({.radius_px = 2, .hardness = 1});
            const PromptMask mask = kind == ToolKind::Brush    ? &ObjectPrompt::add
                                    : kind == ToolKind::Eraser ? &ObjectPrompt::erase
                                    : kind == ToolKind::Keep   ? &ObjectPrompt::keep
                                                               : &ObjectPrompt::remove;
            for (const double zoom : zooms) {
                desk.zoom_to(zoom);
                const QPoint from(309, 233);
                const QPoint to(331, 248);
                desk.drag({from, to}); // one event, however far
                const QPointF a = pointed_at(desk.shown(), QPointF(from));
                const QPointF b = pointed_at(desk.shown(), QPointF(to));
                for (int i = 0; i <= 1000; ++i) {
                    const QPoint pixel = pixel_at(a + (b - a) * i / 1000.0, photo_size);
                    QVERIFY((desk.prompt().*mask).at(pixel.x(), pixel.y()) >= least_stroke_code);
                }
                desk.document.undo_stack().undo();
                QVERIFY((desk.prompt().*mask).is_blank());
            }
        }
    }

    void no_stroke_is_lost_among_many()
    {
        Desk desk;
        desk.use(ToolKind::Brush);
        desk.tools.set_brush({.radius_px = 3, .hardness = 1});
        desk.zoom_to(1);
        const double ratio = desk.canvas.devicePixelRatioF();
        std::vector<QPoint> middles;
        for (int i = 0; i < 40; ++i) {
            const QPoint at(200 + i % 8 * 20, 160 + i / 8 * 20);
            desk.drag({at, at + QPoint(3, 2)});
            middles.push_back(desk.pixel_under(at));
            QCOMPARE(desk.document.undo_stack().count(), i + 1);
        }
        for (const QPoint middle : middles)
            QCOMPARE(desk.prompt().add.at(middle.x(), middle.y()), 255);
        QVERIFY(ratio > 0);
    }

    void shift_click_joins_strokes_straight()
    {
        Desk desk;
        desk.use(ToolKind::Brush);
        desk.tools.set_brush({.radius_px = 3, .hardness = 1});
        desk.zoom_to(1);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {200, 200});
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, Qt::ShiftModifier, {400, 300});
        const QPoint middle = desk.pixel_under({300, 250});
        QCOMPARE(desk.prompt().add.at(middle.x(), middle.y()), 255);
        QCOMPARE(desk.document.undo_stack().count(), 2);
    }

    void a_pens_pressure_sets_the_size_and_its_other_end_erases()
    {
        Desk desk;
        desk.use(ToolKind::Brush);
        desk.tools.set_brush({.radius_px = 40, .hardness = 1});
        desk.zoom_to(1);
        const auto covered = [&](const TileMask& mask) {
            int count = 0;
            for (int x = 0; x < photo_size.width(); ++x)
                count += mask.at(x, desk.pixel_under({320, 240}).y()) >= 128 ? 1 : 0;
            return count;
        };
        desk.pen(QEvent::TabletPress, {320, 240}, 0.25);
        desk.pen(QEvent::TabletRelease, {320, 240}, 0);
        QVERIFY(std::abs(covered(desk.prompt().add) - 20) <= 1);
        desk.pen(QEvent::TabletPress, {320, 240}, 1);
        desk.pen(QEvent::TabletRelease, {320, 240}, 0);
        QVERIFY(std::abs(covered(desk.prompt().add) - 80) <= 1);
        desk.pen(QEvent::TabletPress, {320, 240}, 0.5, QPointingDevice::PointerType::Eraser);
        desk.pen(QEvent::TabletRelease, {320, 240}, 0, QPointingDevice::PointerType::Eraser);
        QVERIFY(std::abs(covered(desk.prompt().erase) - 40) <= 1);
        QCOMPARE(desk.document.undo_stack().count(), 3);
    }

    void a_polygon_encloses_exactly_what_its_clicks_do_at_every_zoom()
    {
        Desk desk;
        desk.use(ToolKind::Lasso);
        for (const double zoom : zooms) {
            desk.zoom_to(zoom);
            const std::vector<QPoint> corners{{290, 220}, {350, 231}, {338, 262}, {301, 255}};
            std::vector<Vertex> vertices;
            for (const QPoint corner : corners) {
                QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, corner);
                const QPointF photo = pointed_at(desk.shown(), QPointF(corner));
                vertices.push_back({photo.x(), photo.y()});
            }
            QCOMPARE(desk.document.undo_stack().index(), 0);
            QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, corners.back());
            desk.mouse(QEvent::MouseButtonRelease, corners.back());
            TileMask expected(photo_size.width(), photo_size.height());
            fill_polygon(expected, vertices, 255);
            const PixelRect difference = changed_area(desk.prompt().area, expected);
            QVERIFY2(difference.is_empty(), qPrintable(QStringLiteral("%1: %2, %3 to %4, %5")
                                                           .arg(zoom)
                                                           .arg(difference.x0)
                                                           .arg(difference.y0)
                                                           .arg(difference.x1)
                                                           .arg(difference.y1)));
            QVERIFY(!expected.is_blank());
            const double scale = desk.canvas.view().scale;
            desk.document.undo_stack().undo();
            QCOMPARE(desk.canvas.view().scale, scale); // the double-click did not fit the photo
        }
    }

    void keys_end_a_polygon()
    {
        Desk desk;
        desk.use(ToolKind::Lasso);
        desk.zoom_to(1);
        const auto click = [&](int x, int y) {
            QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {x, y});
        };
        click(200, 200);
        click(300, 200);
        click(300, 300);
        click(10, 10);
        QTest::keyClick(&desk.canvas, Qt::Key_Backspace);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        const QPoint inside = desk.pixel_under({280, 220});
        QCOMPARE(desk.prompt().area.at(inside.x(), inside.y()), 255);
        const QPoint outside = desk.pixel_under({220, 280});
        QCOMPARE(desk.prompt().area.at(outside.x(), outside.y()), 0);
        click(200, 200);
        click(300, 200);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QCOMPARE(desk.document.undo_stack().count(), 1);
    }

    void every_tool_works_and_shows_in_every_view()
    {
        Desk desk;
        desk.zoom_to(1);
        for (const ViewMode mode : view_modes) {
            desk.canvas.set_view_mode(mode);
            for (const ToolKind kind : tool_kinds) {
                if (kind == ToolKind::Hand)
                    continue;
                desk.use(kind);
                const QImage before = desk.canvas.grab().toImage();
                desk.drag({{250, 200}, {330, 210}, {340, 300}, {260, 290}});
                QCOMPARE(desk.document.undo_stack().index(), 1);
                QVERIFY(desk.canvas.grab().toImage() != before);
                desk.document.undo_stack().undo();
                desk.mouse(QEvent::MouseMove, {5, 5}, Qt::NoButton);
            }
        }
    }

    void a_wheel_within_a_stroke_paints_under_the_pointer_still()
    {
        Desk desk;
        desk.use(ToolKind::Brush);
        desk.tools.set_brush({.radius_px = 4, .hardness = 1});
        desk.zoom_to(1);
        desk.mouse(QEvent::MouseButtonPress, {200, 200});
        desk.canvas.set_zoom(2);
        desk.mouse(QEvent::MouseMove, {400, 300});
        const QPoint end = desk.pixel_under({400, 300});
        QCOMPARE(desk.prompt().add.at(end.x(), end.y()), 255);
        desk.mouse(QEvent::MouseButtonRelease, {400, 300});
        QCOMPARE(desk.document.undo_stack().count(), 1);
    }

    // What is not painted anew must look as if it had been.
    void a_stroke_repaints_all_that_it_changes_and_little_else()
    {
        for (const double zoom : {0.4, 1.0, 2.5, 12.0}) {
            Desk desk;
            desk.use(ToolKind::Brush);
            desk.tools.set_brush({.radius_px = 12 / zoom, .hardness = 0.6});
            desk.zoom_to(zoom);
            QCoreApplication::processEvents();
            PaintWatch watch;
            desk.canvas.installEventFilter(&watch);
            desk.mouse(QEvent::MouseButtonPress, {250, 200});
            for (int i = 1; i <= 8; ++i) {
                QTRY_VERIFY(!watch.region.isEmpty());
                QCoreApplication::processEvents();
                const QImage before = desk.canvas.grab().toImage();
                watch.region = {};
                desk.mouse(QEvent::MouseMove, {250 + 12 * i, 200 + 7 * i});
                QTRY_VERIFY(!watch.region.isEmpty());
                const QRegion painted = watch.region;
                const QImage after = desk.canvas.grab().toImage();
                const double ratio = desk.canvas.devicePixelRatioF();
                for (int y = 0; y < after.height(); ++y)
                    for (int x = 0; x < after.width(); ++x)
                        if (after.pixel(x, y) != before.pixel(x, y))
                            QVERIFY(painted.contains(QPoint(int(x / ratio), int(y / ratio))));
                int area = 0;
                for (const QRect& part : painted)
                    area += part.width() * part.height();
                QVERIFY2(area < 640 * 480 / 8, qPrintable(QString::number(area)));
                watch.region = {};
                desk.canvas.update();
            }
            desk.mouse(QEvent::MouseButtonRelease, {346, 256});
        }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CanvasToolsTest)
#include "tst_canvas_tools.moc"
