#include "ui/export/export_preview.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

// Half transparent everywhere, each pixel of its own colour.
QImage veil(int width, int height)
{
    QImage picture(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y, qRgba(x % 128, y % 128, (x + y) % 128, 128));
    return picture;
}

QRgb over(QRgb top, QRgb below)
{
    const auto mixed = [&](int t, int b) { return t + qRound(b * (255 - qAlpha(top)) / 255.0); };
    return qRgb(mixed(qRed(top), qRed(below)), mixed(qGreen(top), qGreen(below)),
                mixed(qBlue(top), qBlue(below)));
}

bool is_near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= 1 && std::abs(qGreen(a) - qGreen(b)) <= 1
           && std::abs(qBlue(a) - qBlue(b)) <= 1;
}

} // namespace

class ExportPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void at_100_percent_every_pixel_is_the_file_s_over_the_backdrop()
    {
        ExportPreview preview;
        preview.resize(300, 260);
        preview.show();
        const QImage picture = veil(200, 150);
        preview.set_picture(picture, picture);
        preview.set_full_size(true);
        for (const auto& [backdrop, colour] :
             {std::pair(PreviewBackdrop::Black, qRgb(0, 0, 0)),
              std::pair(PreviewBackdrop::White, qRgb(255, 255, 255))}) {
            preview.set_backdrop(backdrop);
            const QImage shown = preview.grab().toImage();
            const double scale = shown.devicePixelRatio();
            const QPoint corner = (preview.picture_place().topLeft() * scale).toPoint();
            for (int y = 0; y < 150; y += 7)
                for (int x = 0; x < 200; x += 7)
                    QVERIFY(is_near(
                        shown.pixel(corner + QPoint(x, y)),
                        over(picture.pixelColor(x, y).alpha() == 128
                                 ? reinterpret_cast<const QRgb*>(picture.constScanLine(y))[x]
                                 : 0,
                             colour)));
        }
    }

    void a_picture_that_fits_is_not_enlarged_and_one_that_does_not_is_made_smaller()
    {
        ExportPreview preview;
        preview.resize(300, 260);
        preview.set_picture(veil(40, 30), veil(40, 30));
        QCOMPARE(preview.picture_place().size() * preview.devicePixelRatioF(), QSizeF(40, 30));
        preview.set_picture(veil(2000, 500), veil(1600, 400));
        const QRectF place = preview.picture_place();
        QVERIFY(place.width() <= 300 && place.width() > 270);
        QVERIFY(std::abs(place.width() / place.height() - 4) < 0.01);
    }

    void at_100_percent_it_moves_by_mouse_keys_and_wheel_and_no_further_than_its_edges()
    {
        ExportPreview preview;
        preview.resize(300, 260);
        preview.show();
        preview.set_picture(veil(1000, 900), veil(1000, 900));
        preview.set_full_size(true);
        const QPointF start = preview.picture_place().topLeft();
        QTest::mousePress(&preview, Qt::LeftButton, {}, {150, 130});
        QTest::mouseMove(&preview, {170, 120});
        QTest::mouseRelease(&preview, Qt::LeftButton, {}, {170, 120});
        QCOMPARE(preview.picture_place().topLeft(), start + QPointF(20, -10));
        QTest::keyClick(&preview, Qt::Key_Right);
        QCOMPARE(preview.picture_place().topLeft(), start + QPointF(-20, -10));
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&preview, Qt::Key_Left);
            QTest::keyClick(&preview, Qt::Key_Up);
        }
        QCOMPARE(preview.picture_place().topLeft(), QPointF(0, 0));
    }

    void it_says_what_it_is_to_a_screen_reader()
    {
        ExportPreview preview;
        QVERIFY(!preview.accessibleName().isEmpty());
        preview.set_message("There is no room.");
        QCOMPARE(preview.accessibleDescription(), QString("There is no room."));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportPreviewTest)
#include "tst_export_preview.moc"
