#include "ui/panels/output_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

QComboBox& box(OutputPanel& panel, const QString& name)
{
    for (QComboBox* each : panel.findChildren<QComboBox*>())
        if (each->accessibleName() == name)
            return *each;
    qFatal("no such choice");
}

} // namespace

class OutputPanelTest : public QObject {
    Q_OBJECT

private slots:
    void it_starts_with_the_defaults()
    {
        OutputPanel panel;
        QVERIFY(panel.options() == OutputOptions{});
        QCOMPARE(box(panel, "Format").currentText(), QString("PNG"));
        QCOMPARE(box(panel, "Colours").currentText(), QString("Foreground"));
        QCOMPARE(box(panel, "Hidden pixels").currentText(), QString("Empty"));
    }

    void options_that_are_set_are_shown_and_not_told()
    {
        OutputPanel panel;
        QSignalSpy changed(&panel, &OutputPanel::changed);
        const OutputOptions options{.format = OutputFormat::Tiff,
                                    .bits = 32,
                                    .colours = OutputColours::Photo,
                                    .hidden = Hidden::Bleed};
        panel.set_options(options);
        QVERIFY(panel.options() == options);
        QCOMPARE(box(panel, "Format").currentText(), QString("TIFF"));
        QCOMPARE(box(panel, "Depth").currentData().toInt(), 32);
        QCOMPARE(box(panel, "Colours").currentText(), QString("Photo"));
        QCOMPARE(changed.count(), 0);
    }

    void a_choice_is_told_once()
    {
        OutputPanel panel;
        QSignalSpy changed(&panel, &OutputPanel::changed);
        QComboBox& depth = box(panel, "Depth");
        depth.setCurrentIndex(depth.findData(16));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(panel.options().bits, 16);
        box(panel, "Hidden pixels").setCurrentIndex(1);
        QVERIFY(panel.options().hidden == Hidden::Bleed);
        QCOMPARE(changed.count(), 2);
    }

    void every_choice_is_one_that_core_can_write()
    {
        OutputPanel panel;
        QComboBox& format = box(panel, "Format");
        QComboBox& depth = box(panel, "Depth");
        for (int f = 0; f < format.count(); ++f) {
            format.setCurrentIndex(f);
            for (int d = 0; d < depth.count(); ++d) {
                depth.setCurrentIndex(d);
                const std::string name = std::string("a") + extension_of(panel.options().format);
                QVERIFY(check_format(name, panel.options().bits).has_value());
            }
        }
    }

    void a_depth_that_the_format_lacks_becomes_the_photos()
    {
        OutputPanel panel;
        panel.set_options({.format = OutputFormat::Tiff, .bits = 32});
        QSignalSpy changed(&panel, &OutputPanel::changed);
        box(panel, "Format").setCurrentIndex(0);
        QVERIFY(panel.options().format == OutputFormat::Png);
        QCOMPARE(panel.options().bits, 0);
        QCOMPARE(box(panel, "Depth").findData(32), -1);
        QCOMPARE(changed.count(), 1);
        panel.set_options({.format = OutputFormat::Png, .bits = 32});
        QCOMPARE(panel.options().bits, 0);
    }

    void every_choice_says_what_it_does()
    {
        OutputPanel panel;
        QCOMPARE(panel.findChildren<QComboBox*>().size(), 8);
        for (QComboBox* each : panel.findChildren<QComboBox*>())
            QVERIFY(each->toolTip().endsWith('.'));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::OutputPanelTest)
#include "tst_output_panel.moc"
