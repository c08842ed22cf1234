#include "ui/panels/panel_section.h"

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
        PanelSection section("Edge", content);
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
        PanelSection section("Edge", new QLabel("content"));
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

    void it_can_be_folded_before_it_is_shown()
    {
        auto* content = new QLabel("content");
        PanelSection section("Histogram", content);
        section.set_open(false);
        section.show();
        QVERIFY(!content->isVisible());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PanelSectionTest)
#include "tst_panel_section.moc"
