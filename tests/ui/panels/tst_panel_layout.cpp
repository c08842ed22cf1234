#include "ui/panels/panel_layout.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

const PanelLayout fresh{{.name = "objects", .window = {}},
                        {.name = "prompts", .window = {}},
                        {.name = "edge", .window = {}},
                        {.name = "output", .is_open = false, .window = {}}};

} // namespace

class PanelLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void what_is_written_is_read_again()
    {
        PanelLayout layout = fresh;
        move_panel(layout, "edge", PanelSide::Left, 0);
        move_panel(layout, "output", PanelSide::Floating, 0);
        find_panel(layout, "output")->window = QRect(-300, 20, 310, 420);
        find_panel(layout, "prompts")->is_shown = false;
        QCOMPARE(layout_from_text(to_text(layout)), layout);
    }

    void rubbish_is_left_out()
    {
        const QStringList lines{"edge left shown open 0,0,0,0",
                                "edge right shown open 0,0,0,0",
                                "x",
                                "EDGE right shown open 0,0,0,0",
                                "output right shown open 1e9,0,0,0",
                                "prompts right shown open 999999,0,10,10"};
        const PanelLayout layout = layout_from_text(lines);
        QCOMPARE(layout.size(), 2);
        QCOMPARE(layout[0].side, PanelSide::Left);
        QVERIFY(layout[1].window.isNull()); // so far away is no screen
    }

    void new_panels_come_where_a_fresh_layout_has_them()
    {
        const PanelLayout stored{{.name = "output", .window = {}},
                                 {.name = "gone", .window = {}},
                                 {.name = "prompts", .side = PanelSide::Left, .window = {}}};
        const PanelLayout layout = completed(stored, fresh);
        QStringList names;
        for (const PanelPlace& place : layout)
            names.push_back(place.name);
        QCOMPARE(names, QStringList({"objects", "output", "prompts", "edge"}));
        QCOMPARE(completed({}, fresh), fresh);
        QCOMPARE(completed(layout, fresh), layout);
    }

    void a_panel_goes_before_another_one()
    {
        PanelLayout layout = fresh;
        move_panel(layout, "output", PanelSide::Right, 1);
        QCOMPARE(panels_at(layout, PanelSide::Right),
                 QStringList({"objects", "output", "prompts", "edge"}));
        move_panel(layout, "output", PanelSide::Right, 4); // behind the last one
        QCOMPARE(panels_at(layout, PanelSide::Right),
                 QStringList({"objects", "prompts", "edge", "output"}));
        move_panel(layout, "edge", PanelSide::Right, 2); // where it is
        move_panel(layout, "nothing", PanelSide::Right, 2);
        QCOMPARE(layout, fresh);
    }

    void hidden_panels_do_not_count()
    {
        PanelLayout layout = fresh;
        find_panel(layout, "objects")->is_shown = false;
        move_panel(layout, "output", PanelSide::Right, 0);
        QCOMPARE(panels_at(layout, PanelSide::Right), QStringList({"output", "prompts", "edge"}));
        move_panel(layout, "objects", PanelSide::Left, 0); // moving shows it
        QCOMPARE(panels_at(layout, PanelSide::Left), QStringList({"objects"}));
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::PanelLayoutTest)
#include "tst_panel_layout.moc"
