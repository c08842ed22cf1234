#include "../document/made_photo.h"
#include "pointer.h"
#include "ui/tools/tool_set.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

namespace sdmatte::studio {

class ToolSetTest : public QObject {
    Q_OBJECT

private slots:
    void every_tool_has_a_name_a_sentence_and_a_key_of_its_own()
    {
        std::set<QString> names;
        std::set<Qt::Key> keys;
        for (const ToolKind kind : tool_kinds) {
            names.insert(ToolSet::name(kind));
            keys.insert(ToolSet::key(kind));
            QVERIFY(ToolSet::description(kind).endsWith('.'));
        }
        QCOMPARE(names.size(), tool_kinds.size());
        QCOMPARE(keys.size(), tool_kinds.size());
        QCOMPARE(ToolSet::key(ToolKind::Box), Qt::Key_M);
    }

    void each_kind_activates_another_tool()
    {
        Document document;
        ToolSet tools(document);
        QSignalSpy changed(&tools, &ToolSet::active_changed);
        QVERIFY(tools.active_kind() == ToolKind::Point);
        std::set<CanvasTool*> seen;
        for (const ToolKind kind : tool_kinds) {
            tools.activate(kind);
            tools.activate(kind);
            seen.insert(&tools.active());
        }
        QCOMPARE(seen.size(), tool_kinds.size());
        QCOMPARE(changed.count(), int(tool_kinds.size()) - 1);
    }

    void activating_another_tool_cancels_a_gesture()
    {
        Document document;
        document.set_photo(made_photo(100, 100));
        ToolSet tools(document);
        tools.activate(ToolKind::Brush);
        Pointer pointer{.tool = tools.active(), .view = {}};
        pointer.press(50, 50);
        tools.activate(ToolKind::Hand);
        QVERIFY(document.state() == empty_state(100, 100));
        QVERIFY(!document.is_in_gesture());
    }

    void a_changed_prompt_asks_for_a_repaint()
    {
        Document document;
        ToolSet tools(document);
        QSignalSpy repaint(&tools, &ToolSet::repaint_needed);
        document.set_photo(made_photo(100, 100));
        QVERIFY(repaint.count() >= 1);
        const int before = repaint.count();
        Pointer{.tool = tools.active(), .view = {}}.click(10, 10);
        QVERIFY(repaint.count() > before);
    }

    void the_hand_asks_to_pan_by_widget_pixels()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Hand);
        QPointF total;
        connect(&tools, &ToolSet::pan_requested, this, [&](QPointF by) { total += by; });
        Pointer pointer{.tool = tools.active(), .view = {.scale = 2, .origin = {}}};
        QCOMPARE(tools.active().cursor().shape(), Qt::OpenHandCursor);
        QVERIFY(pointer.press(10, 10));
        QCOMPARE(tools.active().cursor().shape(), Qt::ClosedHandCursor);
        pointer.move(15, 12);
        pointer.release(20, 8);
        QCOMPARE(total, QPointF(20, -4));
        pointer.move(90, 90);
        QCOMPARE(total, QPointF(20, -4));
        pointer.button = Qt::RightButton;
        QVERIFY(!pointer.press(10, 10));
    }

    void keys_step_the_brush_that_paints()
    {
        Document document;
        ToolSet tools(document);
        QSignalSpy changed(&tools, &ToolSet::brush_changed);
        tools.activate(ToolKind::Brush);
        tools.set_brush({.radius_px = 20, .hardness = 0.5});
        tools.step_brush_size(1);
        QCOMPARE(tools.brush().radius_px, 22.5);
        tools.step_brush_hardness(-1);
        QCOMPARE(tools.brush().hardness, 0.4);
        tools.activate(ToolKind::Eraser);
        tools.set_brush({.radius_px = 5, .hardness = 1});
        tools.activate(ToolKind::Brush);
        QCOMPARE(tools.brush().radius_px, 22.5);
        QCOMPARE(changed.count(), 4);
    }

    void x_swaps_brush_and_eraser()
    {
        Document document;
        ToolSet tools(document);
        tools.swap_brush_and_eraser();
        QVERIFY(tools.active_kind() == ToolKind::Brush);
        tools.swap_brush_and_eraser();
        QVERIFY(tools.active_kind() == ToolKind::Eraser);
        tools.swap_brush_and_eraser();
        QVERIFY(tools.active_kind() == ToolKind::Brush);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ToolSetTest)
#include "tst_tool_set.moc"
