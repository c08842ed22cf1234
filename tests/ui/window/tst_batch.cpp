// Batches from the studio: the menu, a photo's way into the editor and back, and closing meanwhile.
#include "../batch/photos.h"
#include "studio.h"
#include "watchdog.h"

#include "ui/batch/batch_progress.h"
#include "ui/batch/batch_review.h"
#include "ui/window/note_pill.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace sdmatte::studio {

class BatchTest : public QObject {
    Q_OBJECT

private:
    static BatchWindow& open(Studio& studio)
    {
        studio->chrome().actions.batch->trigger();
        return *studio->batches().batch_window();
    }

    static void start(BatchWindow& window, const BatchChoice& choice)
    {
        window.form().set_choice(choice);
        auto* const button = window.findChild<QPushButton*>("start");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience_ms);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void run_to_its_end(Studio& studio, const Photos& photos)
    {
        start(open(studio), photos.choice());
        QTRY_VERIFY_WITH_TIMEOUT(studio->batches().run().state().phase == BatchPhase::Ended,
                                 patience_ms);
    }

    static void edit_current(Studio& studio, const QString& title)
    {
        BatchWindow& window = *studio->batches().batch_window();
        QTest::mouseClick(window.findChild<QPushButton*>("open"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(studio->document().photo()->title, title, patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->document().state().prompt.is_empty(), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
    }

    std::optional<Photos> photos_;

private slots:
    void init() { photos_.emplace(3); }

    void the_studio_stays_usable_while_a_batch_runs()
    {
        Studio studio;
        for (int i = 10; i < 40; ++i)
            photos_->add(QStringLiteral("photo%1.png").arg(i), {480, 360});
        start(open(studio), photos_->choice());
        QTRY_VERIFY_WITH_TIMEOUT(studio->batches().run().state().counts.done > 0, patience_ms);
        const Watchdog dog;
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(studio->batches().run().state().phase == BatchPhase::Ended,
                                 patience_ms);
        QCOMPARE(studio->batches().run().state().counts.failed, std::size_t{0});
        QVERIFY2(dog.answers().back() < 200, qPrintable(QString::number(dog.answers().back())));
    }

    void choices_are_remembered()
    {
        Studio studio;
        run_to_its_end(studio, *photos_);
        const QString input = photos_->input();
        studio.close();
        studio.open_again();
        BatchWindow& window = open(studio);
        QCOMPARE(window.findChild<QLineEdit*>("input")->text(), input);
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QPushButton*>("start")->text(),
                                  QString("Review"), patience_ms);
    }

    void a_corrected_photo_goes_back_into_the_batch()
    {
        Studio studio;
        run_to_its_end(studio, *photos_);
        BatchReview& review = studio->batches().batch_window()->review();
        const QString name = QString::fromStdString(review.current());
        edit_current(studio, name);
        auto* const save = review.findChild<QPushButton*>("save");
        QVERIFY(save->isEnabled());
        QVERIFY(studio->chrome().actions.save_into_batch->isEnabled());
        // The shape that the batch found is the start; a corner is added.
        studio->tools().activate(ToolKind::Box);
        studio.drag({2, 2}, {20, 20});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const QString result = photos_->output() + '/' + name;
        const QDateTime before = QFileInfo(result).lastModified();
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(result).lastModified() != before, patience_ms);
        BatchRun& run = studio->batches().run();
        QTRY_COMPARE_WITH_TIMEOUT(
            int(run.rows().row(run.rows().index_of(name.toStdString())).state),
            int(BatchRow::State::Corrected), patience_ms);
        QVERIFY(!studio->isWindowModified()); // it is saved, so nothing is lost by closing
        const QDateTime corrected = QFileInfo(result).lastModified();

        QTest::qWait(500);
        BatchRun again;
        again.start(photos_->job());
        QTRY_VERIFY_WITH_TIMEOUT(again.state().phase == BatchPhase::Ended, patience_ms);
        QCOMPARE(again.state().failure, QString());
        QCOMPARE(again.state().counts.kept, std::size_t{3});
        QCOMPARE(QFileInfo(result).lastModified(), corrected);
    }

    void another_photo_is_not_of_the_batch()
    {
        Studio studio;
        run_to_its_end(studio, *photos_);
        edit_current(studio,
                     QString::fromStdString(studio->batches().batch_window()->review().current()));
        QVERIFY(studio->batches().can_save());
        studio->document().undo_stack().undo();
        studio.open_sample();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->batches().can_save(), patience_ms);
        QVERIFY(!studio->chrome().actions.save_into_batch->isEnabled());
    }

    void closing_the_batch_window_ends_nothing_and_the_language_changes_it()
    {
        Studio studio;
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 100;
        BatchWindow& window = open(studio);
        studio->batches().run().start(photos_->job(engine));
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(studio->batches().batch_window() == nullptr);
        QVERIFY(studio->batches().is_running());
        open(studio);
        studio->use_language("de");
        QCOMPARE(studio->batches().batch_window()->windowTitle(),
                 QString("Stapel - SDMatte Studio"));
        QTRY_VERIFY_WITH_TIMEOUT(!studio->batches().is_running(), patience_ms);
        studio->use_language("en");
    }

    void closing_the_studio_asks_while_a_batch_runs()
    {
        Studio studio;
        const auto engine = std::make_shared<SlowEngine>(); // a minute a photo
        studio->batches().run().start(photos_->job(engine));
        studio->close();
        QVERIFY(studio->isVisible());
        auto* question = studio->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(studio->findChild<QMessageBox*>() == nullptr);
        QVERIFY(studio->batches().is_running());
        studio->close();
        question = studio->findChild<QMessageBox*>();
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->isVisible(), patience_ms);
        QVERIFY(!studio->batches().is_running());
    }

    void the_end_is_told_in_the_studio_when_the_window_is_closed()
    {
        Studio studio;
        studio->batches().run().start(photos_->job());
        QTRY_COMPARE_WITH_TIMEOUT(studio->stage().notes().note().sentence,
                                  QString("3 photos done, 0 failed."), patience_ms);
        const auto review = studio->stage().notes().note().buttons.front().act;
        review();
        QVERIFY(studio->batches().batch_window()->progress().isVisible());
        QCOMPARE(studio->batches().batch_window()->review().list().model()->rowCount(), 3);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BatchTest)
#include "tst_batch.moc"
