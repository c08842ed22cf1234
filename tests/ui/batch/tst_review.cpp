// Looking through the results: thousands of rows, arrow keys, the large view.
#include "photos.h"

#include "../window/watchdog.h"

#include "ui/batch/batch_review.h"
#include "ui/export/export_preview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace sdmatte::studio {

class ReviewTest : public QObject {
    Q_OBJECT

private:
    static void finish(BatchRun& run, BatchJob job)
    {
        run.start(std::move(job));
        QTRY_VERIFY_WITH_TIMEOUT(run.state().phase == BatchPhase::Ended, batch_patience_ms);
    }

private slots:
    void arrow_keys_go_from_the_failed_to_the_sure()
    {
        Photos photos(3);
        photos.add_damaged("damaged.png");
        BatchRun run;
        finish(run, photos.job());
        BatchReview review(run);
        review.resize(1000, 600);
        review.show();
        auto& result = *review.findChild<ExportPreview*>("result");
        auto& photo = *review.findChild<ExportPreview*>("photo");
        QCOMPARE(review.current(), std::string("damaged.png"));
        QVERIFY(review.findChild<QLabel*>("why")->text().contains("damaged.png"));
        QVERIFY(!review.findChild<QPushButton*>("show")->isEnabled());
        QSignalSpy opened(&review, &BatchReview::open_wanted);
        QTest::mouseClick(review.findChild<QPushButton*>("open"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1); // a failed one can be done by hand

        QTest::keyClick(&review.list(), Qt::Key_Down);
        const std::string first = review.current();
        QVERIFY(first != "damaged.png");
        QTRY_COMPARE_WITH_TIMEOUT(result.picture().size(), QSize(96, 72), batch_patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(photo.picture().size(), QSize(96, 72), batch_patience_ms);
        QVERIFY(qAlpha(result.picture().pixel(48, 36)) > 200);
        QVERIFY(qAlpha(result.picture().pixel(1, 1)) < 50);
        QCOMPARE(qAlpha(photo.picture().pixel(1, 1)), 255);
        QTest::keyClick(&review.list(), Qt::Key_Down);
        QVERIFY(review.current() != first);
        QTest::keyClick(&review.list(), Qt::Key_Up);
        QCOMPARE(review.current(), first);
        for (auto* button : review.findChildren<QToolButton*>())
            if (button->text() == "Next")
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(review.current() != first);
    }

    void thumbnails_are_made_for_what_is_seen_only()
    {
        const Photos photos(120);
        BatchRun run;
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 0;
        finish(run, photos.job(engine));
        QCOMPARE(run.rows().rowCount(), 120);
        BatchReview review(run);
        review.resize(1000, 400);
        review.show();
        QTRY_VERIFY_WITH_TIMEOUT(review.thumbnails().made_count() >= 3, batch_patience_ms);
        QTest::qWait(1000);
        QVERIFY(review.thumbnails().made_count() < 30);
        const int before = review.thumbnails().made_count();
        review.list().verticalScrollBar()->setValue(review.list().verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(review.thumbnails().made_count() > before, batch_patience_ms);
    }

    void five_thousand_rows_stay_fast()
    {
        BatchRun run;
        BatchReview review(run);
        review.resize(1000, 600);
        review.show();
        std::vector<BatchRow> rows;
        for (int i = 0; i < 5000; ++i) {
            BatchRow row;
            row.name = "photo" + std::to_string(i) + ".jpg";
            row.output = "photo" + std::to_string(i) + ".png";
            row.confidence = i / 5000.0;
            row.doubts = Doubts{.engine = 0.5, .kept = 0.5};
            rows.push_back(std::move(row));
        }
        run.rows().add(std::move(rows));
        const Watchdog dog;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 300; ++i)
            QTest::keyClick(&review.list(), i % 3 == 0 ? Qt::Key_PageDown : Qt::Key_Down);
        for (int i = 0; i < 20; ++i) {
            BatchRow row;
            row.name = "late" + std::to_string(i);
            row.confidence = i / 20.0;
            run.rows().add({row});
            QTest::qWait(5);
        }
        QTest::qWait(200);
        QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(dog.answers().back() < 250,
                 qPrintable(QString::number(dog.answers().back()))); // keys come in one go
    }

    void what_is_looked_at_stays_while_others_arrive()
    {
        BatchRun run;
        BatchReview review(run);
        review.show();
        const auto add = [&](const char* name, double confidence) {
            BatchRow row;
            row.name = row.output = name;
            row.confidence = confidence;
            run.rows().add({row});
        };
        add("b", 0.5);
        QCOMPARE(review.current(), std::string("b"));
        add("a", 0.1); // above it
        add("c", 0.9);
        QCOMPARE(review.current(), std::string("b"));
        std::vector<BatchRow> many;
        for (int i = 0; i < 200; ++i) {
            BatchRow row;
            row.name = row.output = "x" + std::to_string(i);
            row.confidence = 0.3;
            many.push_back(row);
        }
        run.rows().add(std::move(many));
        QCOMPARE(review.current(), std::string("b"));
    }

    void only_the_photo_in_the_editor_can_be_saved()
    {
        BatchRun run;
        BatchReview review(run);
        review.show();
        for (const char* name : {"a", "b"}) {
            BatchRow row;
            row.name = row.output = name;
            run.rows().add({row});
        }
        auto& save = *review.findChild<QPushButton*>("save");
        QVERIFY(!save.isEnabled());
        review.set_edited("a");
        QVERIFY(save.isEnabled());
        QTest::keyClick(&review.list(), Qt::Key_Down);
        QVERIFY(!save.isEnabled());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ReviewTest)
#include "tst_review.moc"
