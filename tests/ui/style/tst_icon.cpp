#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

int painted_pixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return count;
}

QColor strongest(const QImage& image)
{
    QColor found(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
    return found;
}

} // namespace

class IconTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { apply_theme(*qApp, ThemeChoice::Dark); }

    void every_drawing_can_be_painted()
    {
        const QStringList files = QDir(":/icons").entryList({"*.svg"});
        QVERIFY(files.size() >= 30);
        for (const QString& file : files) {
            const QPixmap pixmap = icon_pixmap(file.chopped(4), 20, 1, Qt::white);
            QVERIFY2(painted_pixels(pixmap.toImage()) > 8, qPrintable(file));
        }
    }

    void an_icon_has_the_pixels_of_the_screen()
    {
        const QPixmap once = icon_pixmap("brush", 20, 1, Qt::white);
        const QPixmap twice = icon_pixmap("brush", 20, 2, Qt::white);
        QCOMPARE(once.size(), QSize(20, 20));
        QCOMPARE(twice.size(), QSize(40, 40));
        QCOMPARE(twice.deviceIndependentSize(), QSizeF(20, 20));
        // Drawn, not enlarged: about four times the pixels, and not the same picture doubled.
        QVERIFY(twice.toImage() != once.scaled(40, 40).toImage());
    }

    void the_state_decides_the_colour()
    {
        const QIcon brush = icon("brush");
        const auto colour = [&](QIcon::Mode mode, QIcon::State state) {
            return strongest(brush.pixmap({40, 40}, 1, mode, state).toImage());
        };
        const QPalette palette = QApplication::palette();
        const auto is_near = [](const QColor& a, const QColor& b) {
            return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6
                   && std::abs(a.blue() - b.blue()) < 6;
        };
        QVERIFY(is_near(colour(QIcon::Normal, QIcon::Off), palette.color(QPalette::ButtonText)));
        QVERIFY(is_near(colour(QIcon::Normal, QIcon::On), palette.color(QPalette::Highlight)));
        QVERIFY(is_near(colour(QIcon::Disabled, QIcon::Off),
                        palette.color(QPalette::Disabled, QPalette::ButtonText)));
    }

    void an_icon_follows_the_theme()
    {
        const QIcon brush = icon("brush");
        apply_theme(*qApp, ThemeChoice::Dark);
        const QImage dark = brush.pixmap({20, 20}, 1).toImage();
        apply_theme(*qApp, ThemeChoice::Light);
        QVERIFY(brush.pixmap({20, 20}, 1).toImage() != dark);
        apply_theme(*qApp, ThemeChoice::Dark);
        QCOMPARE(brush.pixmap({20, 20}, 1).toImage(), dark);
    }

    void an_unknown_name_is_blank()
    {
        QCOMPARE(painted_pixels(icon_pixmap("no such icon", 20, 1, Qt::white).toImage()), 0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::IconTest)
#include "tst_icon.moc"
