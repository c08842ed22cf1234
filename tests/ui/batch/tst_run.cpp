// A batch that runs: what it writes, what it tells, and how it is paused, resumed and ended.
#include "photos.h"

#include "../window/watchdog.h"

#include "ui/batch/batch_run.h"

#include <QSignalSpy>

namespace sdmatte::studio {

class RunTest : public QObject {
    Q_OBJECT

private:
    static void finish(BatchRun& run)
    {
        QTRY_VERIFY_WITH_TIMEOUT(run.state().phase == BatchPhase::Ended, batch_patience_ms);
    }

private slots:
    void a_folder_becomes_cut_outs_and_a_damaged_photo_does_not_end_it()
    {
        Photos photos(5);
        photos.add_damaged("damaged.png");
        BatchRun run;
        QSignalSpy ended(&run, &BatchRun::ended);
        run.start(photos.job());
        finish(run);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(run.state().failure, QString());
        QCOMPARE(run.state().counts.done, std::size_t{5});
        QCOMPARE(run.state().counts.failed, std::size_t{1});
        QCOMPARE(run.state().counts.left, std::size_t{0});
        QCOMPARE(photos.results().size(), 5);
        QCOMPARE(run.rows().rowCount(), 6);
        QCOMPARE(run.rows().row(0).name, std::string("damaged.png"));
        QVERIFY(run.rows().row(0).error.contains("damaged.png"));
        QVERIFY(run.rows().row(1).doubts.has_value());
        QVERIFY(!run.rates().isEmpty());
        const QImage result(photos.output() + "/photo0000.png");
        QVERIFY(qAlpha(result.pixel(48, 36)) > 200);
        QVERIFY(qAlpha(result.pixel(2, 2)) < 50);
    }

    void what_is_finished_is_kept_the_next_time()
    {
        Photos photos(3);
        BatchRun run;
        run.start(photos.job());
        finish(run);
        const QDateTime before = QFileInfo(photos.output() + "/photo0001.png").lastModified();
        photos.add("photo9.png");
        run.start(photos.job());
        finish(run);
        QCOMPARE(run.state().counts.kept, std::size_t{3});
        QCOMPARE(run.state().counts.done, std::size_t{1});
        QCOMPARE(QFileInfo(photos.output() + "/photo0001.png").lastModified(), before);
        QCOMPARE(run.rows().rowCount(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(run.rows().row(i).doubts.has_value()); // the kept ones' from the journal
    }

    void nothing_is_begun_while_it_is_paused()
    {
        const Photos photos(12);
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 50;
        BatchRun run;
        run.start(photos.job(engine));
        QTRY_VERIFY_WITH_TIMEOUT(run.state().counts.done >= 1, batch_patience_ms);
        run.pause();
        QCOMPARE(run.state().phase, BatchPhase::Paused);
        QTest::qWait(1500); // what was under way comes to its end
        const int answers = engine->answers;
        QTest::qWait(700);
        QCOMPARE(engine->answers.load(), answers);
        QVERIFY(answers < 12);
        run.resume();
        finish(run);
        QCOMPARE(run.state().counts.done, std::size_t{12});
    }

    void a_cancelled_one_goes_on_where_it_ended()
    {
        const Photos photos(10);
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 100;
        BatchRun run;
        run.start(photos.job(engine));
        QTRY_VERIFY_WITH_TIMEOUT(run.state().counts.done >= 2, batch_patience_ms);
        run.cancel();
        finish(run);
        QVERIFY(run.state().was_cancelled);
        QCOMPARE(run.state().failure, QString());
        const auto done = run.state().counts.done;
        QVERIFY(done < 10);
        engine->milliseconds = 1;
        run.start(photos.job(engine));
        finish(run);
        QVERIFY(run.state().counts.kept >= done);
        QCOMPARE(run.state().counts.kept + run.state().counts.done, std::size_t{10});
    }

    void it_ends_with_its_owner()
    {
        const Photos photos(4);
        const auto engine = std::make_shared<SlowEngine>(); // a minute a photo
        auto run = std::make_unique<BatchRun>();
        run->start(photos.job(engine));
        QTRY_VERIFY_WITH_TIMEOUT(run->state().phase == BatchPhase::Running, batch_patience_ms);
        QElapsedTimer clock;
        clock.start();
        run.reset();
        QVERIFY(clock.elapsed() < 30'000);
        QCOMPARE(engine->answers.load(), 0);
    }

    void an_engine_that_cannot_be_made_is_one_sentence_and_no_file()
    {
        const Photos photos(2);
        BatchRun run;
        run.start(job_of(photos.choice(), {},
                         [](const BatchEngine&, const Progress&) -> Result<SharedEngine> {
                             return resource_error("There is no room for the model.");
                         }));
        finish(run);
        QCOMPARE(run.state().failure, QString("There is no room for the model."));
        QCOMPARE(photos.results().size(), 0);
    }

    void an_empty_folder_is_a_sentence_and_makes_nothing()
    {
        const Photos photos;
        BatchRun run;
        run.start(photos.job());
        finish(run);
        QVERIFY(run.state().failure.contains("holds no photos"));
        QVERIFY(!QDir(photos.output()).exists());
    }

    void a_folder_that_vanishes_is_waited_for()
    {
        const Photos photos(12);
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 60;
        BatchRun run;
        run.start(photos.job(engine));
        QTRY_VERIFY_WITH_TIMEOUT(run.state().counts.done >= 1, batch_patience_ms);
        QVERIFY(QDir().rename(photos.output(), photos.file("away")));
        QTRY_VERIFY_WITH_TIMEOUT(!run.state().waiting.isEmpty(), batch_patience_ms);
        QVERIFY(run.is_running());
        QDir(photos.output()).removeRecursively(); // what tries to write may have made it anew
        QVERIFY(QDir().rename(photos.file("away"), photos.output()));
        finish(run);
        QCOMPARE(run.state().failure, QString());
        QCOMPARE(run.state().counts.failed, std::size_t{0});
        QCOMPARE(photos.results().size(), 12);
    }

    void a_correction_is_kept_when_the_batch_goes_on()
    {
        const Photos photos(2);
        BatchRun run;
        run.start(photos.job());
        finish(run);
        const QString result = photos.output() + "/photo0000.png";
        QImage corrected(96, 72, QImage::Format_ARGB32);
        corrected.fill(QColor(10, 20, 30, 200));
        QVERIFY(corrected.save(result));
        const BatchItem* const item = run.item("photo0000.png");
        QVERIFY(item != nullptr);
        JournalEntry entry;
        entry.name = item->name;
        entry.output = item->output;
        entry.photo = *file_state(run.job().plan.input / item->name);
        entry.settings = settings_text(run.job().settings);
        entry.prompt = identity_text(item->prompt);
        entry.is_done = true;
        entry.result = *file_state(result.toStdString());
        entry.confidence = 1;
        entry.doubts = "corrected";
        run.record(entry);
        QCOMPARE(run.rows().row(1).state, BatchRow::State::Corrected);
        BatchRun next;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                next.start(photos.job()); // once the journal is free
                return QTest::qWaitFor([&] { return !next.is_running(); }, batch_patience_ms)
                       && next.state().failure.isEmpty()
                       && next.rows().row(1).state == BatchRow::State::Corrected;
            }(),
            batch_patience_ms);
        QCOMPARE(next.state().counts.kept, std::size_t{2});
        QCOMPARE(QImage(result).pixelColor(5, 5), QColor(10, 20, 30, 200));
    }

    void the_ui_thread_is_never_held_up()
    {
        Photos photos(40);
        BatchRun run;
        const Watchdog dog;
        run.start(photos.job());
        finish(run);
        const auto answers = dog.answers();
        QVERIFY(answers.size() > 20);
        QVERIFY2(answers.back() < 100, qPrintable(QString::number(answers.back())));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::RunTest)
#include "tst_run.moc"
