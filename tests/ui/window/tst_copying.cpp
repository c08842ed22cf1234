// The cut-out for other programs, and masks from them: clipboard and drag.
#include "studio.h"

#include "image/read.h"
#include "ui/document/object_edits.h"
#include "ui/export/export_cut_out.h"
#include "ui/panels/cut_out_handle.h"
#include "ui/window/note_pill.h"
#include "ui/window/side_panel.h"
#include "ui/window/work_pill.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QUrl>

namespace sdmatte::studio {
namespace {

bool run(const QStringList& words)
{
    QProcess program;
    program.start(SDMATTE_PROGRAM, words);
    return program.waitForFinished(patience_ms) && program.exitCode() == 0;
}

QByteArray bytes(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QString sentence(Studio& studio)
{
    return studio->stage().notes().note().sentence;
}

void open_with_box(Studio& studio, const QString& photo)
{
    QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
    studio->open_files({photo});
    QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
    studio->tools().activate(ToolKind::Box);
    studio.drag({55, 15}, {230, 195});
}

QString box_of(Studio& studio)
{
    const Box& box = studio->document().state().prompt.boxes.front();
    return QStringLiteral("%1,%2,%3,%4").arg(box.x0).arg(box.y0).arg(box.x1).arg(box.y1);
}

const QMimeData* copied_image()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data != nullptr && data->hasFormat("image/png") ? data : nullptr;
}

void click_button(Studio& studio, const QString& text)
{
    for (QPushButton* button : studio->stage().notes().findChildren<QPushButton*>())
        if (button->text() == text && button->isVisibleTo(&studio->stage().notes())) {
            button->click();
            return;
        }
    QFAIL("no such button");
}

// White on black, a rectangle in the middle.
QImage mask(int width, int height)
{
    QImage made(width, height, QImage::Format_Grayscale8);
    made.fill(0);
    for (int y = height / 4; y < 3 * height / 4; ++y)
        for (int x = width / 4; x < 3 * width / 4; ++x)
            made.setPixel(x, y, qRgb(255, 255, 255));
    return made;
}

} // namespace

class CopyingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }

    void ctrl_c_copies_what_the_command_line_would_write_trimmed()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        open_with_box(studio, photo);
        ObjectState state = studio->document().state();
        state.edge.shift_px = -1;
        studio->document().edit("Edge", state);
        QTest::keyClick(&studio->canvas(), Qt::Key_C, Qt::ControlModifier); // long before the matte
        QTRY_VERIFY_WITH_TIMEOUT(copied_image() != nullptr, patience_ms);
        QVERIFY(sentence(studio).contains("copied"));
        const QString expected = studio.file("expected.png");
        QVERIFY(run(
            {"matte", photo, "-o", expected, "--box", box_of(studio), "--shift", "-1", "--trim"}));
        QCOMPARE(copied_image()->data("image/png"), bytes(expected));
        const auto picture = qvariant_cast<QImage>(copied_image()->imageData());
        const QImage decoded = QImage::fromData(bytes(expected), "PNG");
        QCOMPARE(picture.size(), decoded.size());
        QVERIFY(picture.width() < 300);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                QCOMPARE(picture.pixelColor(x, y).rgba64(), decoded.pixelColor(x, y).rgba64());
        QVERIFY(copied_image()->urls().isEmpty());
    }

    void ctrl_shift_c_copies_at_the_photo_s_size()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        open_with_box(studio, photo);
        QTest::keyClick(&studio->canvas(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(copied_image() != nullptr, patience_ms);
        const QString expected = studio.file("expected.png");
        QVERIFY(run({"matte", photo, "-o", expected, "--box", box_of(studio)}));
        QCOMPARE(copied_image()->data("image/png"), bytes(expected));
    }

    void without_a_prompt_nothing_can_be_copied()
    {
        Studio studio;
        studio.open_sample();
        QVERIFY(!studio->chrome().actions.copy->isEnabled());
        QVERIFY(!studio->chrome().actions.copy_whole->isEnabled());
    }

    void a_text_field_keeps_its_own_copy()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        QLineEdit field(&*studio);
        field.setText("words");
        field.show();
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString("words"));
        QVERIFY(!studio->copies().is_copying());
    }

    void escape_stops_a_copy()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        studio->chrome().actions.copy->trigger();
        QVERIFY(studio->copies().is_copying());
        studio->copies().cancel();
        QVERIFY(!studio->stage().file_work().is_working());
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QTest::qWait(100);
        QVERIFY(copied_image() == nullptr);
    }

    void a_pasted_mask_becomes_the_object_s_and_can_be_undone()
    {
        Studio studio;
        QVERIFY(run({"sample", "-o", studio.file("photo.png"), "--size", "300x200"}));
        studio->open_files({studio.file("photo.png")});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        QApplication::clipboard()->setImage(mask(300, 200));
        QTest::keyClick(&studio->canvas(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->document().state().prompt.area.is_blank(), patience_ms);
        QCOMPARE(studio->document().undo_stack().undoText(), QString("Paste mask"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const auto& alpha = *studio->document().matte().alpha;
        QVERIFY(alpha.at(150, 100) > 0.9F && alpha.at(5, 5) < 0.1F);
        studio->chrome().actions.undo->trigger();
        QVERIFY(studio->document().state().prompt.area.is_blank());
    }

    void a_mask_of_the_photo_s_shape_can_be_scaled()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        QApplication::clipboard()->setImage(mask(150, 100));
        studio->chrome().actions.paste->trigger();
        QVERIFY(sentence(studio).contains("150 × 100"));
        QVERIFY(studio->document().state().prompt.area.is_blank());
        click_button(studio, "Scale it to a mask");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->document().state().prompt.area.is_blank(), patience_ms);
    }

    void a_picture_of_another_shape_is_offered_as_a_photo()
    {
        Studio studio;
        QVERIFY(run({"sample", "-o", studio.file("photo.png"), "--size", "300x200"}));
        studio->open_files({studio.file("photo.png")});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        QApplication::clipboard()->setImage(mask(200, 200));
        studio->chrome().actions.paste->trigger();
        QVERIFY(sentence(studio).contains("photo's size"));
        QCOMPARE(studio->document().photo()->image.width(), 300);
        click_button(studio, "Open as a photo");
        QTRY_COMPARE_WITH_TIMEOUT(studio->document().photo()->image.width(), 200, patience_ms);
    }

    void a_mask_that_marks_nothing_is_one_sentence()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        QImage black(300, 200, QImage::Format_RGB32);
        black.fill(Qt::black);
        QApplication::clipboard()->setImage(black);
        studio->chrome().actions.paste->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(sentence(studio).contains("marks nothing"), patience_ms);
    }

    void paste_as_new_photo_opens_whatever_its_size()
    {
        Studio studio;
        studio.open_sample();
        QApplication::clipboard()->setImage(mask(1500, 1000));
        studio->chrome().actions.paste_photo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo()->title != "Sample", patience_ms);
        QVERIFY(studio->document().state().prompt.area.is_blank());
    }

    void what_is_copied_here_can_be_pasted_as_a_mask()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        studio->chrome().actions.copy_whole->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(copied_image() != nullptr, patience_ms);
        add_object(studio->document());
        studio->chrome().actions.paste->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->document().state().prompt.area.is_blank(), patience_ms);
    }

    void the_cut_out_is_dragged_out_as_a_png_file()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        open_with_box(studio, photo);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        CutOutHandle& handle = studio->chrome().side->output().handle();
        QTRY_VERIFY_WITH_TIMEOUT(handle.isEnabled(), patience_ms);
        QList<QUrl> urls;
        QByteArray png;
        QByteArray content;
        handle.set_runner([&](QDrag& drag) {
            urls = drag.mimeData()->urls();
            png = drag.mimeData()->data("image/png");
            content = bytes(urls.value(0).toLocalFile());
        });
        QTest::mousePress(&handle, Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(&handle, {60, 40});
        QTest::mouseMove(&handle, {90, 40});
        QTRY_VERIFY_WITH_TIMEOUT(!urls.isEmpty(), patience_ms);
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, {90, 40});
        const QString file = urls.front().toLocalFile();
        QCOMPARE(QFileInfo(file).fileName(), QString("photo_cutout.png"));
        const QString expected = studio.file("expected.png");
        QVERIFY(run({"matte", photo, "-o", expected, "--box", box_of(studio), "--trim"}));
        QCOMPARE(content, bytes(expected));
        QCOMPARE(png, bytes(expected));
        QVERIFY(QFileInfo::exists(file)); // the other program may still read it
        studio.close();
        QVERIFY(!QFileInfo::exists(file));
    }

    void an_edited_cut_out_is_dragged_anew()
    {
        Studio studio;
        open_with_box(studio, studio.file("photo.png"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        CutOutHandle& handle = studio->chrome().side->output().handle();
        QTRY_VERIFY_WITH_TIMEOUT(handle.isEnabled(), patience_ms);
        QList<QByteArray> dragged;
        handle.set_runner(
            [&](QDrag& drag) { dragged.push_back(drag.mimeData()->data("image/png")); });
        const auto drag_out = [&] {
            const auto before = dragged.size();
            QTest::mousePress(&handle, Qt::LeftButton, {}, {20, 20});
            QTest::mouseMove(&handle, {60, 40});
            QTest::mouseMove(&handle, {90, 40});
            const bool done = QTest::qWaitFor([&] { return dragged.size() > before; }, patience_ms);
            QTest::mouseRelease(&handle, Qt::LeftButton, {}, {90, 40});
            return done;
        };
        QVERIFY(drag_out());
        QVERIFY(drag_out()); // from what is there
        QCOMPARE(dragged[0], dragged[1]);
        ObjectState state = studio->document().state();
        state.edge.shift_px = -3;
        studio->document().edit("Edge", state);
        QVERIFY(drag_out());
        QVERIFY(dragged[2] != dragged[1]);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CopyingTest)
#include "tst_copying.moc"
