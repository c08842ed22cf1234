// How photos come in, and what happens when they do not.
#include "studio.h"

#include "ui/window/note_pill.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>

namespace sdmatte::studio {
namespace {

QString data_file(const char* name)
{
    return QStringLiteral(SDMATTE_TEST_DATA "/cli/") + name;
}

void write_picture(const QString& file, QRgb colour, QSize size = {60, 40})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    QVERIFY(picture.save(file, "PNG"));
}

bool waits_for_title(Studio& studio, const QString& title)
{
    return QTest::qWaitFor(
        [&] { return studio->document().photo() && studio->document().photo()->title == title; },
        patience_ms);
}

QString sentence(Studio& studio)
{
    return studio->stage().notes().note().sentence;
}

} // namespace

class PhotosTest : public QObject {
    Q_OBJECT

private slots:
    void a_refused_photo_leaves_the_current_one_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("text") << data_file("text.jpg");
        QTest::newRow("playlist") << data_file("playlist.png");
        QTest::newRow("DICOM") << data_file("dicom.png");
        QTest::newRow("3600 megapixels") << data_file("claims_60000.png");
        QTest::newRow("missing") << QStringLiteral("/no/such/photo.jpg");
        QTest::newRow("folder") << QStringLiteral("/");
        QTest::newRow("device") << QStringLiteral("/dev/null");
    }

    void a_refused_photo_leaves_the_current_one()
    {
        QFETCH(QString, file);
        Studio studio;
        studio->open_files({data_file("plain.png")});
        QVERIFY(waits_for_title(studio, "plain.png"));
        const SharedPhoto before = studio->document().photo();
        studio->open_files({file});
        QTRY_VERIFY_WITH_TIMEOUT(!sentence(studio).isEmpty(), patience_ms);
        QVERIFY(sentence(studio).endsWith('.'));
        QCOMPARE(studio->stage().notes().note().kind, NoteKind::Failure);
        QVERIFY(studio->document().photo() == before);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!studio->settings().recent_files.contains(file));
    }

    void what_is_dropped_opens()
    {
        Studio studio;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(data_file("plain.tif"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&*studio, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&*studio, &drop);
        QVERIFY(waits_for_title(studio, "plain.tif"));
        QCOMPARE(studio->settings().recent_files.front(), data_file("plain.tif"));
    }

    void a_drop_without_a_picture_is_refused()
    {
        Studio studio;
        QMimeData data;
        data.setText("words");
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&*studio, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void a_pasted_picture_opens()
    {
        Studio studio;
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(qRgb(10, 200, 30));
        QApplication::clipboard()->setImage(picture);
        studio->chrome().actions.paste->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        QCOMPARE(studio->document().photo()->image.width(), 30);
        QVERIFY(!studio->chrome().actions.reload->isEnabled()); // there is no file
    }

    void an_empty_clipboard_is_said()
    {
        Studio studio;
        QApplication::clipboard()->setText("words");
        studio->chrome().actions.paste->trigger();
        QTRY_VERIFY(sentence(studio).contains("clipboard"));
        QVERIFY(studio->document().photo() == nullptr);
    }

    void a_photo_that_changes_on_disk_is_noticed()
    {
        Studio studio;
        const QString file = studio.file("changing.png");
        write_picture(file, qRgb(200, 0, 0));
        studio->open_files({file});
        QVERIFY(waits_for_title(studio, "changing.png"));
        const SharedPhoto before = studio->document().photo();
        write_picture(file, qRgb(0, 200, 0), {70, 50});
        QTRY_VERIFY_WITH_TIMEOUT(sentence(studio).contains("changed"), patience_ms);
        QVERIFY(studio->document().photo() == before); // nobody asked yet
        QCOMPARE(studio->stage().notes().note().buttons.front().text, "Open again");
        studio->stage().notes().note().buttons.front().act();
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != before, patience_ms);
        QCOMPARE(studio->document().photo()->image.width(), 70);
    }

    void a_photo_that_is_replaced_by_a_rename_is_noticed()
    {
        Studio studio;
        const QString file = studio.file("replaced.png");
        write_picture(file, qRgb(200, 0, 0));
        studio->open_files({file});
        QVERIFY(waits_for_title(studio, "replaced.png"));
        write_picture(file + ".new", qRgb(0, 0, 200), {80, 60});
        std::filesystem::rename((file + ".new").toStdString(), file.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(sentence(studio).contains("changed"), patience_ms);
    }

    void a_photo_that_is_deleted_stays_open()
    {
        Studio studio;
        const QString file = studio.file("deleted.png");
        write_picture(file, qRgb(200, 0, 0));
        studio->open_files({file});
        QVERIFY(waits_for_title(studio, "deleted.png"));
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY_WITH_TIMEOUT(sentence(studio).contains("deleted"), patience_ms);
        QVERIFY(studio->document().photo() != nullptr);
    }

    void a_missing_recent_file_is_forgotten()
    {
        Studio studio;
        const QString file = studio.file("gone.png");
        write_picture(file, qRgb(200, 0, 0));
        studio->open_files({file});
        QVERIFY(waits_for_title(studio, "gone.png"));
        studio->chrome().actions.close->trigger();
        QTRY_VERIFY(studio->document().photo() == nullptr);
        QVERIFY(QFile::remove(file));
        QVERIFY(studio->settings().recent_files.contains(file));
        studio->open_files({file});
        QTRY_VERIFY_WITH_TIMEOUT(!sentence(studio).isEmpty(), patience_ms);
        QVERIFY(!studio->settings().recent_files.contains(file));
    }

    void the_last_of_many_wishes_opens()
    {
        Studio studio;
        for (const char* name : {"plain.tif", "plain.webp", "grey16.png", "plain.png"})
            studio->open_files({data_file(name)});
        QVERIFY(waits_for_title(studio, "plain.png"));
        QTest::qWait(100);
        QCOMPARE(studio->document().photo()->title, "plain.png");
    }

    void a_title_is_no_markup()
    {
        Studio studio;
        const QString file = studio.file("<b>&amp;%1 bold.png");
        write_picture(file, qRgb(1, 2, 3));
        studio->open_files({file});
        QVERIFY(waits_for_title(studio, "<b>&amp;%1 bold.png"));
        QVERIFY(studio->windowTitle().contains("<b>&amp;%1 bold.png"));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PhotosTest)
#include "tst_photos.moc"
