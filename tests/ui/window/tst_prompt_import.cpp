#include "studio.h"

#include "ui/panels/prompts_panel.h"
#include "ui/window/note_pill.h"

#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace sdmatte::studio {
namespace {

// White within the rectangle, black around it.
QImage mask_picture(QSize size, const QRect& white)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(0);
    for (int y = white.top(); y <= white.bottom(); ++y)
        for (int x = white.left(); x <= white.right(); ++x)
            image.scanLine(y)[x] = 255;
    return image;
}

} // namespace

class PromptImportTest : public QObject {
    Q_OBJECT

    static constexpr QSize size{300, 200};

    std::unique_ptr<Studio> studio_;

    const ObjectPrompt& prompt() { return (*studio_)->document().state().prompt; }
    QUndoStack& history() { return (*studio_)->document().undo_stack(); }
    QString saved(const QString& name, const QImage& image)
    {
        const QString file = studio_->file(name);
        if (!image.save(file))
            qFatal("%s cannot be written.", qPrintable(file));
        return file;
    }
    QString note() { return (*studio_)->stage().notes().note().sentence; }
    void import(PromptFile kind, const QString& file)
    {
        (*studio_)->imports().import(kind, file);
        QTRY_VERIFY_WITH_TIMEOUT(!(*studio_)->imports().is_running(), patience_ms);
    }

private slots:
    void init()
    {
        studio_ = std::make_unique<Studio>();
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(QColor(40, 90, 50));
        for (int y = 50; y < 150; ++y)
            for (int x = 100; x < 200; ++x)
                picture.setPixel(x, y, qRgb(220, 120 + x % 40, 60));
        (*studio_)->open_files({saved("photo.png", picture)});
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->document().photo() != nullptr, patience_ms);
    }
    void cleanup() { studio_.reset(); }

    void a_mask_becomes_the_area_pixel_by_pixel_in_one_step()
    {
        const QRect white(99, 49, 102, 101);
        import(PromptFile::Mask, saved("mask.png", mask_picture(size, white)));
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                QCOMPARE(prompt().area.at(x, y), white.contains(x, y) ? 255 : 0);
        QCOMPARE(history().count(), 1);
        QCOMPARE(history().undoText(), QString("Import mask"));
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        const auto& alpha = *(*studio_)->document().matte().alpha;
        QVERIFY(alpha.at(150, 100) > 0.9F);
        QVERIFY(alpha.at(10, 10) < 0.1F);
        history().undo();
        QVERIFY(prompt().area.is_blank());
        history().redo();
        QVERIFY(prompt().area.at(150, 100) == 255);
    }

    void a_trimap_is_taken_as_it_is()
    {
        QImage trimap(size, QImage::Format_Grayscale8);
        trimap.fill(0);
        for (int y = 40; y < 160; ++y)
            for (int x = 90; x < 210; ++x)
                trimap.scanLine(y)[x] =
                    x >= 110 && x < 190 && y >= 60 && y < 140 ? uchar(255) : uchar(128);
        import(PromptFile::Trimap, saved("trimap.png", trimap));
        QVERIFY(prompt().trimap != nullptr);
        QCOMPARE(prompt().trimap->at(150, 100), 255);
        QCOMPARE(prompt().trimap->at(95, 50), 128);
        QCOMPARE(prompt().trimap->at(5, 5), 0);
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        const auto& alpha = *(*studio_)->document().matte().alpha;
        QCOMPARE(alpha.at(150, 100), 1.F);
        QCOMPARE(alpha.at(5, 5), 0.F);
        QVERIFY(note().isEmpty()); // the classical engine was made for it
        history().undo();
        QVERIFY(prompt().trimap == nullptr);
    }

    void another_size_is_said_and_changes_nothing()
    {
        import(PromptFile::Mask, saved("mask.png", mask_picture({299, 200}, {10, 10, 50, 50})));
        QVERIFY2(note().contains("299 x 200") && note().contains("300 x 200"), qPrintable(note()));
        QVERIFY(note().contains("mask.png"));
        import(PromptFile::Trimap, saved("trimap.png", mask_picture({300, 201}, {10, 10, 50, 50})));
        QVERIFY2(note().contains("300 x 201"), qPrintable(note()));
        QCOMPARE(history().count(), 0);
    }

    void a_mask_of_nothing_and_no_picture_at_all_are_said()
    {
        import(PromptFile::Mask, saved("black.png", mask_picture(size, {})));
        QVERIFY2(note().contains("black.png"), qPrintable(note()));
        QFile text(studio_->file("text.png"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
        text.close();
        import(PromptFile::Mask, studio_->file("text.png"));
        QVERIFY2(note().contains("text.png"), qPrintable(note()));
        import(PromptFile::Mask, studio_->file("gone.png"));
        QVERIFY2(note().contains("gone.png"), qPrintable(note()));
        QCOMPARE(history().count(), 0);
    }

    void the_window_does_not_wait_for_a_file()
    {
        (*studio_)->imports().import(PromptFile::Mask,
                                     saved("mask.png", mask_picture(size, {10, 10, 50, 50})));
        QVERIFY(prompt().area.is_blank()); // later
        QVERIFY((*studio_)->imports().is_running());
        QTRY_VERIFY_WITH_TIMEOUT(!prompt().area.is_blank(), patience_ms);
    }

    void another_photo_takes_nothing_of_the_one_before()
    {
        (*studio_)->imports().import(PromptFile::Mask,
                                     saved("mask.png", mask_picture(size, {10, 10, 50, 50})));
        (*studio_)->photos().close();
        QTest::qWait(200);
        QVERIFY((*studio_)->document().photo() == nullptr);
        QVERIFY(prompt().area.is_blank());
    }

    void a_dropped_file_that_is_called_mask_is_one()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(
            saved("photo_mask.png", mask_picture(size, {100, 50, 100, 100})))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&**studio_, &enter);
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&**studio_, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(prompt().area.at(150, 100) == 255, patience_ms);
        QCOMPARE((*studio_)->document().photo()->title, QString("photo.png"));
    }

    void keep_and_remove_strokes_bind_the_matte()
    {
        (*studio_)->tools().activate(ToolKind::Box);
        studio_->drag({90, 40}, {210, 160});
        (*studio_)->tools().activate(ToolKind::Keep);
        (*studio_)->tools().set_brush({.radius_px = 6, .hardness = 1});
        studio_->drag({20, 20}, {40, 20});
        (*studio_)->tools().activate(ToolKind::Remove);
        (*studio_)->tools().set_brush({.radius_px = 6, .hardness = 1});
        studio_->drag({140, 100}, {160, 100});
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        const auto& alpha = *(*studio_)->document().matte().alpha;
        QCOMPARE(alpha.at(30, 20), 1.F);
        QCOMPARE(alpha.at(150, 100), 0.F);
        QVERIFY(alpha.at(120, 130) > 0.9F);
        QVERIFY(alpha.at(280, 180) < 0.1F);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PromptImportTest)
#include "tst_prompt_import.moc"
