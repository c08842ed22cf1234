#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

namespace sdmatte::studio {
namespace {

// WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances.
double luminance(const QColor& colour)
{
    const auto linear = [](double code) {
        return code <= 0.04045 ? code / 12.92 : std::pow((code + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void text_is_readable_on_every_ground_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("light") << int(Scheme::Light);
    }

    void text_is_readable_on_every_ground()
    {
        QFETCH(int, scheme);
        const Colours& c = colours_of(Scheme(scheme));
        for (const QColor& ground : {c.panel, c.raised}) {
            QVERIFY(contrast(c.text, ground) >= 7);
            QVERIFY(contrast(c.secondary, ground) >= 4.5);
            QVERIFY(contrast(c.error, ground) >= 3.8);
        }
        QVERIFY(contrast(c.on_accent, c.accent) >= 4.5);
    }

    void chrome_has_no_tint()
    {
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            const Colours& c = colours_of(scheme);
            for (const QColor& grey : {c.around, c.panel, c.raised, c.line, c.text, c.secondary})
                QVERIFY(grey.red() == grey.green() && grey.green() == grey.blue());
        }
    }

    void a_palette_knows_its_scheme()
    {
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            QCOMPARE(scheme_of(palette_of(scheme)), scheme);
            QCOMPARE(colours_of(palette_of(scheme)).panel, colours_of(scheme).panel);
        }
    }

    void a_theme_reaches_widgets_that_exist()
    {
        QWidget widget;
        widget.show();
        apply_theme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(scheme_of(widget.palette()), Scheme::Dark);
        apply_theme(*qApp, ThemeChoice::Light);
        QTRY_COMPARE(scheme_of(widget.palette()), Scheme::Light);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PaletteTest)
#include "tst_palette.moc"
