#include "mouse.h"
#include "ui/panels/panel_section.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class PanelSectionTest : public QObject {
    Q_OBJECT

private slots:
    void a_click_on_the_header_folds_and_unfolds()
    {
        auto* content = new QLabel("content");
        PanelSection section("edge", "Edge", content);
        section.show();
        QSignalSpy changed(&section, &PanelSection::open_changed);
        QVERIFY(section.is_open() && content->isVisible());
        const int open_height = section.sizeHint().height();
        QTest::mouseClick(&section.header(), Qt::LeftButton);
        QVERIFY(!section.is_open() && !content->isVisible());
        QCOMPARE(section.sizeHint().height(), 28);
        QVERIFY(open_height > 28);
        QTest::mouseClick(&section.header(), Qt::LeftButton);
        QVERIFY(section.is_open() && content->isVisible());
        QCOMPARE(changed.count(), 2);
    }

    void keys_fold_and_unfold()
    {
        PanelSection section("edge", "Edge", new QLabel("content"));
        section.show();
        QTest::keyClick(&section.header(), Qt::Key_Left);
        QVERIFY(!section.is_open());
        QTest::keyClick(&section.header(), Qt::Key_Left);
        QVERIFY(!section.is_open());
        QTest::keyClick(&section.header(), Qt::Key_Right);
        QVERIFY(section.is_open());
        QTest::keyClick(&section.header(), Qt::Key_Space);
        QVERIFY(!section.is_open());
        QTest::keyClick(&section.header(), Qt::Key_Return);
        QVERIFY(section.is_open());
    }

    void a_drag_of_the_header_moves_and_does_not_fold()
    {
        PanelSection section("edge", "Edge", new QLabel("content"));
        section.show();
        SectionHeader& header = section.header();
        QSignalSpy moved(&header, &SectionHeader::drag_moved);
        QSignalSpy ended(&header, &SectionHeader::drag_ended);
        drag(header, QPoint(40, 14), QPoint(40, 214));
        QVERIFY(moved.count() > 1);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended[0][0].toPoint(), header.mapToGlobal(QPoint(40, 214)));
        QVERIFY(section.is_open());
    }

    void esc_gives_up_a_drag()
    {
        PanelSection section("edge", "Edge", new QLabel("content"));
        section.show();
        SectionHeader& header = section.header();
        QSignalSpy ended(&header, &SectionHeader::drag_ended);
        QSignalSpy cancelled(&header, &SectionHeader::drag_cancelled);
        QTest::mousePress(&header, Qt::LeftButton, {}, QPoint(40, 14));
        send_move(header, QPoint(40, 80));
        QTest::keyClick(&header, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QTest::mouseRelease(&header, Qt::LeftButton, {}, QPoint(40, 80));
        QCOMPARE(ended.count(), 0);
        QVERIFY(section.is_open());
    }

    void mouse_and_menu_key_ask_for_the_menu()
    {
        PanelSection section("edge", "Edge", new QLabel("content"));
        section.resize(300, 100);
        section.show();
        SectionHeader& header = section.header();
        QSignalSpy menu(&header, &SectionHeader::menu_requested);
        QTest::mouseClick(&header, Qt::LeftButton, {}, header.menu_button().center());
        QCOMPARE(menu.count(), 1);
        QContextMenuEvent by_key(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(&header, &by_key);
        QCOMPARE(menu.count(), 2);
        QVERIFY(section.is_open());
    }

    void it_can_be_folded_before_it_is_shown()
    {
        auto* content = new QLabel("content");
        PanelSection section("histogram", "Histogram", content);
        section.set_open(false);
        section.show();
        QVERIFY(!content->isVisible());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PanelSectionTest)
#include "tst_panel_section.moc"
