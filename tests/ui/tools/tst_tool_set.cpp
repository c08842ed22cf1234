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

    void only_the_hand_leaves_drags_to_the_canvas()
    {
        Document document;
        document.set_photo(made_photo(100, 100));
        ToolSet tools(document);
        for (const ToolKind kind : tool_kinds) {
            tools.activate(kind);
            QCOMPARE(tools.active().moves_view(), kind == ToolKind::Hand);
        }
        Pointer pointer{.tool = tools.active(), .view = {}};
        QVERIFY(!pointer.press(10, 10));
    }

    void each_painting_tool_has_a_brush_of_its_own()
    {
        Document document;
        ToolSet tools(document);
        double radius = 5;
        for (const ToolKind kind : tool_kinds) {
            if (!paints(kind))
                continue;
            tools.activate(kind);
            tools.set_brush({.radius_px = radius++, .hardness = 1});
        }
        QCOMPARE(radius, 9.0);
        for (const ToolKind kind :
             {ToolKind::Remove, ToolKind::Keep, ToolKind::Eraser, ToolKind::Brush}) {
            tools.activate(kind);
            QCOMPARE(tools.brush().radius_px, --radius);
        }
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

    void x_swaps_keep_and_remove()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Keep);
        tools.swap_brush_and_eraser();
        QVERIFY(tools.active_kind() == ToolKind::Remove);
        tools.swap_brush_and_eraser();
        QVERIFY(tools.active_kind() == ToolKind::Keep);
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
