// The window while an engine works, fails, or is given up.
#include "slow_engine.h"
#include "studio.h"

#include "ui/window/note_pill.h"
#include "ui/window/status_bar.h"
#include "ui/window/work_pill.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace sdmatte::studio {

class BusyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        engine_ = std::make_shared<SlowEngine>();
        studio_.emplace(QSize(1000, 700), Engines{.exact = engine_, .preview = nullptr});
        studio_->open_sample();
        (*studio_)->tools().activate(ToolKind::Point);
    }

    void cleanup() { studio_.reset(); }

    void the_pill_says_what_runs_and_its_cross_stops_it()
    {
        Studio& studio = *studio_;
        studio.click({700, 500});
        WorkPill& pill = studio->stage().work();
        QTRY_VERIFY(pill.isVisible());
        QVERIFY(pill.accessibleName().contains("Refining"));
        pill.findChild<QToolButton*>()->click();
        QTRY_VERIFY(!pill.isVisible());
        QVERIFY(!studio->mattes().is_busy());
        QCOMPARE(engine_->answers.load(), 0);
    }

    void the_newest_click_wins()
    {
        Studio& studio = *studio_;
        engine_->milliseconds = 30;
        for (int i = 0; i < 12; ++i)
            studio.click({100.0 + 100 * i, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QCOMPARE(studio->document().matte().generation, studio->document().generation());
        QVERIFY(engine_->answers < 12); // most were given up
    }

    void a_failure_is_one_sentence_with_another_try()
    {
        Studio& studio = *studio_;
        engine_->milliseconds = 5;
        engine_->fails = true;
        studio.click({700, 500});
        NotePill& notes = studio->stage().notes();
        QTRY_VERIFY(notes.isVisible());
        QCOMPARE(notes.note().sentence, "The engine failed on purpose.");
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        engine_->fails = false;
        for (QPushButton* button : notes.findChildren<QPushButton*>())
            if (button->text() == "Try again")
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QVERIFY(!notes.isVisible());
    }

    void many_failures_never_open_a_dialog()
    {
        Studio& studio = *studio_;
        engine_->milliseconds = 1;
        engine_->fails = true;
        for (int i = 0; i < 20; ++i) {
            studio.click({100.0 + 50 * i, 300});
            QTest::qWait(5);
        }
        QTRY_VERIFY(studio->stage().notes().isVisible());
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void the_window_closes_at_once_while_busy()
    {
        Studio& studio = *studio_;
        studio.click({700, 500});
        QTRY_VERIFY(studio->mattes().is_busy());
        studio->close();
        auto* question = studio->findChild<QMessageBox*>();
        QVERIFY(question != nullptr); // work that was not exported
        QVERIFY(studio->isVisible());
        QElapsedTimer clock;
        clock.start();
        question->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!studio->isVisible());
        studio.close();
        QVERIFY(clock.elapsed() < 30'000); // the engine alone would take a minute
        QCOMPARE(engine_->answers.load(), 0);
    }

    void the_window_waits_for_an_export_unless_told_otherwise()
    {
        Studio& studio = *studio_;
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        const QString file = studio.file("photo.png");
        QVERIFY(picture.save(file));
        studio->open_files({file});
        QTRY_COMPARE_WITH_TIMEOUT(studio->document().photo()->title, "photo.png", patience_ms);
        studio.click({30, 20});
        studio->exports().export_again(); // waits for the matte
        QVERIFY(studio->exports().is_running());
        studio->close();
        QVERIFY(studio->isVisible());
        const Note& note = studio->stage().notes().note();
        QVERIFY(note.sentence.startsWith("The window closes when"));
        QCOMPARE(note.buttons.front().text, "Close now");
        const auto close_now = note.buttons.front().act;
        close_now();
        QVERIFY(!studio->isVisible());
    }

    void cancelling_the_question_keeps_everything()
    {
        Studio& studio = *studio_;
        studio.click({700, 500});
        studio->close();
        studio->close(); // asked once
        QCOMPARE(studio->findChildren<QMessageBox*>().size(), 1);
        studio->findChild<QMessageBox*>()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(studio->findChild<QMessageBox*>() == nullptr);
        QVERIFY(studio->isVisible());
        QCOMPARE(studio->document().state().prompt.points.size(), std::size_t{1});
    }

    void the_status_bar_says_what_the_engine_does()
    {
        Studio& studio = *studio_;
        QToolButton* button = nullptr;
        for (auto* each : studio->chrome().status->findChildren<QToolButton*>())
            if (each->menu() == studio->chrome().menus.model)
                button = each;
        QVERIFY(button != nullptr);
        QTRY_COMPARE(button->accessibleName(), "Classical engine, CPU: ready");
        studio.click({700, 500});
        QTRY_COMPARE(button->accessibleName(), "Classical engine, CPU: refining");
        QCOMPARE(button->toolTip(), button->accessibleName());
        studio->mattes().service().cancel();
        QTRY_COMPARE(button->accessibleName(), "Classical engine, CPU: ready");
    }

    void a_preview_that_stays_is_called_one()
    {
        start_with_previews();
        Studio& studio = *studio_;
        studio.click({700, 500});
        const auto& matte = studio->document().matte();
        QTRY_VERIFY_WITH_TIMEOUT(matte.alpha != nullptr, patience_ms);
        QVERIFY(matte.kind == MatteKind::Preview);
        WorkPill& pill = studio->stage().work();
        QTRY_VERIFY(pill.isVisible());
        NotePill& notes = studio->stage().notes();
        QCOMPARE(notes.note().sentence, QString());
        emit pill.stop_requested();
        QTRY_COMPARE(notes.note().sentence, "The canvas shows a preview.");
        engine_->milliseconds = 10;
        const auto refine = notes.note().buttons.front().act;
        refine();
        QCOMPARE(notes.note().sentence, QString());
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QCOMPARE(notes.note().sentence, QString());
    }

    void previews_can_be_turned_off_for_good()
    {
        start_with_previews();
        QAction* previews = (*studio_)->chrome().actions.previews;
        QVERIFY(previews->isChecked());
        previews->trigger();
        studio_->close();
        studio_->open_again({1000, 700}, engines_with_previews());
        Studio& studio = *studio_;
        QVERIFY(!studio->settings().shows_previews);
        QVERIFY(!studio->chrome().actions.previews->isChecked());
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        engine_->milliseconds = 2000; // time enough for a preview
        studio.click({700, 500});
        bool was_preview = false;
        connect(&studio->document(), &Document::matte_changed, this, [&] {
            was_preview = was_preview || studio->document().matte().kind == MatteKind::Preview;
        });
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QVERIFY(!was_preview);
    }

    void an_undone_click_gets_no_late_matte()
    {
        Studio& studio = *studio_;
        engine_->milliseconds = 300;
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const auto first = studio->document().matte().alpha;
        studio.click({300, 300});
        QTRY_VERIFY(studio->mattes().is_busy());
        studio->chrome().actions.undo->trigger();
        QVERIFY(studio.has_exact_matte()); // known from before
        QTest::qWait(600);
        QVERIFY(studio->document().matte().alpha == first);
        QCOMPARE(engine_->answers.load(), 1);
    }

private:
    [[nodiscard]] Engines engines_with_previews() const
    {
        return {.exact = engine_, .preview = make_classical_engine()};
    }

    void start_with_previews()
    {
        studio_.emplace(QSize(1000, 700), engines_with_previews());
        studio_->open_sample();
        (*studio_)->tools().activate(ToolKind::Point);
    }

    std::shared_ptr<SlowEngine> engine_;
    std::optional<Studio> studio_;
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BusyTest)
#include "tst_busy.moc"
