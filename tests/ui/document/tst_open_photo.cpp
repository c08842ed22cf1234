#include "image/sample.h"
#include "image/write.h"
#include "ui/document/open_photo.h"

#include <QColorSpace>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace sdmatte::studio {
namespace {

const Raster<std::uint8_t>& codes(const std::shared_ptr<const Pixels>& pixels)
{
    return std::get<Raster<std::uint8_t>>(*pixels);
}

std::filesystem::path write_grey(const QTemporaryDir& folder, const char* name)
{
    Image image;
    image.colour = std::make_shared<const Pixels>(Raster<std::uint8_t>(12, 8, 3, 90));
    std::filesystem::path path = folder.filePath(name).toStdString();
    if (!write_photo(path, image))
        qFatal("cannot write");
    return path;
}

} // namespace

class OpenPhotoTest : public QObject {
    Q_OBJECT

private slots:
    void a_file_is_open_with_its_name_and_colours()
    {
        const QTemporaryDir folder;
        const auto path = write_grey(folder, "beach.png");
        const auto photo = open_photo(path, {});
        QVERIFY(photo);
        QCOMPARE((*photo)->title, QString("beach.png"));
        QVERIFY((*photo)->path == path);
        QCOMPARE((*photo)->image.width(), 12);
        QCOMPARE((*photo)->colour.height(), 8);
        QVERIFY((*photo)->modified.isValid());
        QCOMPARE((*photo)->file_size, std::int64_t(std::filesystem::file_size(path)));
    }

    void a_name_that_is_no_utf8_is_opened_too()
    {
        const QTemporaryDir folder;
        const auto path = write_grey(folder, "a.png");
        const std::filesystem::path odd = path.parent_path() / "caf\xe9.png";
        std::filesystem::rename(path, odd);
        const auto photo = open_photo(odd, {});
        QVERIFY(photo);
        QVERIFY((*photo)->modified.isValid());
        QVERIFY(is_unchanged_on_disk(**photo));
        std::filesystem::remove(odd); // QTemporaryDir cannot
    }

    void a_missing_file_is_one_sentence()
    {
        const auto photo = open_photo("/nowhere/beach.png", {});
        QVERIFY(!photo);
        QVERIFY(photo.error().kind == ErrorKind::Input);
        QVERIFY(QString::fromStdString(photo.error().sentence).contains("beach.png"));
    }

    void a_photo_that_was_rewritten_or_deleted_has_changed()
    {
        const QTemporaryDir folder;
        const auto path = write_grey(folder, "beach.png");
        const auto photo = open_photo(path, {});
        QVERIFY(photo);
        QVERIFY(is_unchanged_on_disk(**photo));
        std::ofstream(path, std::ios::app) << "more";
        QVERIFY(!is_unchanged_on_disk(**photo));
        std::filesystem::remove(path);
        QVERIFY(!is_unchanged_on_disk(**photo));
    }

    void the_sample_is_that_of_the_command_line()
    {
        const auto photo = open_sample({});
        QVERIFY(photo);
        const auto sample = make_sample(1500, 1000, 1);
        QVERIFY(
            std::ranges::equal(codes((*photo)->image.colour).values(), sample->colour.values()));
        QVERIFY((*photo)->path.empty());
        QVERIFY(!(*photo)->title.isEmpty());
        QVERIFY(is_unchanged_on_disk(**photo));
    }

    void a_pasted_picture_keeps_its_codes_and_straight_alpha()
    {
        QImage image(3, 2, QImage::Format_ARGB32);
        image.fill(qRgba(10, 20, 30, 255));
        image.setPixel(1, 1, qRgba(200, 100, 50, 40));
        const auto photo = open_pasted(image, {});
        QVERIFY(photo);
        const auto& colour = codes((*photo)->image.colour);
        QCOMPARE(int(colour.at(0, 0, 0)), 10);
        QCOMPARE(int(colour.at(1, 1, 0)), 200);
        QCOMPARE(int(colour.at(1, 1, 2)), 50);
        QCOMPARE(int(codes((*photo)->image.alpha).at(1, 1)), 40);
        QVERIFY(!(*photo)->image.icc);
    }

    void a_pasted_opaque_picture_has_no_alpha()
    {
        QImage image(3, 2, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::red);
        const auto photo = open_pasted(image, {});
        QVERIFY(photo);
        QVERIFY(!(*photo)->image.alpha);
    }

    void a_pasted_deep_picture_keeps_16_bits_and_its_profile()
    {
        QImage image(2, 2, QImage::Format_RGBX64);
        image.fill(QColor::fromRgba64(1000, 2000, 30001));
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto photo = open_pasted(image, {});
        QVERIFY(photo);
        QVERIFY((*photo)->image.depth() == Depth::U16);
        QCOMPARE(int(std::get<Raster<std::uint16_t>>(*(*photo)->image.colour).at(1, 1, 2)), 30001);
        QVERIFY((*photo)->image.icc);
        QVERIFY(!(*photo)->image.alpha);
    }

    void an_empty_clipboard_is_refused() { QVERIFY(!open_pasted({}, {})); }

    void opening_can_be_cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto photo = open_sample({stop.get_token(), {}});
        QVERIFY(!photo);
        QVERIFY(photo.error().kind == ErrorKind::Cancelled);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::OpenPhotoTest)
#include "tst_open_photo.moc"
