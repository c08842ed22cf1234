// Which prompt is answered: the newest, once.
#include "rig.h"

#include <QSignalSpy>
#include <QThread>

namespace sdmatte::studio {

class NewestWinsTest : public QObject {
    Q_OBJECT

private slots:
    void a_prompt_is_answered_and_the_state_says_ready()
    {
        Rig rig;
        rig.start();
        QVERIFY(rig.phase() == InferencePhase::Opening);
        QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
        rig.service->submit(request_of(1, 1));
        QVERIFY(rig.phase() == InferencePhase::Refining);
        QVERIFY(rig.answers->all.empty()); // never from within a call
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QVERIFY(rig.phase() == InferencePhase::Ready);
    }

    void a_prompt_waits_while_the_photo_is_being_opened()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_open = [&](const Progress& progress) -> Result<void> {
            progress.part(0, 1, "encoding").report(0.5F);
            gate.wait();
            return {};
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        rig.service->submit(request_of(1, 2));
        QTRY_COMPARE(gate.waiting(), 1);
        QVERIFY(rig.phase() == InferencePhase::Opening);
        gate.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 2"});
        QCOMPARE(rig.engine->opens.load(), 1);
    }

    void a_newer_prompt_stops_the_running_pass()
    {
        Gate never;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt,
                                   const Progress& progress) -> Result<Matte> {
            if (number_of(prompt) == 1 && !never.wait_or_stop(progress.stop_token()))
                return cancelled();
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(never.waiting(), 1);
        rig.service->submit(request_of(1, 2));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 2"});
        settle();
        QCOMPARE(rig.answers->all, QStringList{"exact 2"});
    }

    void a_late_answer_is_dropped_and_one_prompt_waits_at_most()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait();
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        for (int number = 2; number <= 100; ++number) // a drag
            rig.service->submit(request_of(1, number));
        gate.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 100"});
        QCOMPARE(rig.engine->mattes.load(), 2);
    }

    void an_older_or_repeated_prompt_is_ignored()
    {
        Rig rig;
        rig.start();
        rig.service->submit(request_of(1, 5));
        rig.service->submit(request_of(1, 4));
        rig.service->submit(request_of(1, 5));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 5"});
        rig.service->submit(request_of(1, 5));
        rig.service->submit(request_of(1, 3));
        settle();
        QCOMPARE(rig.answers->all, QStringList{"exact 5"});
        rig.service->submit(request_of(1, 3, 2)); // another object counts for itself
        QTRY_COMPARE(rig.answers->all, (QStringList{"exact 5", "exact 3"}));
    }

    void a_prompt_for_another_photo_is_ignored()
    {
        Rig rig;
        rig.start();
        rig.service->submit(request_of(2, 1));
        rig.service->submit(request_of(0, 2));
        rig.service->close();
        rig.service->submit(request_of(1, 3));
        settle();
        QVERIFY(rig.answers->all.empty());
        QVERIFY(rig.phase() == InferencePhase::Idle);
        QTRY_COMPARE(rig.engine->live_sessions.load(), 0);
    }

    void a_cancelled_prompt_is_never_answered()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait(); // the stop token is ignored, and the call below must return all the same
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        rig.service->cancel();
        QVERIFY(rig.phase() != InferencePhase::Refining);
        QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
        rig.answers->all.clear(); // the preview may have been quicker
        gate.open();
        settle();
        QVERIFY(rig.answers->all.empty());
        rig.service->submit(request_of(1, 1)); // the same again is wanted again
        QTRY_VERIFY(rig.answers->all.contains("exact 1"));
    }

    void a_finished_pass_whose_prompt_is_cancelled_meanwhile_is_dropped()
    {
        Rig rig;
        rig.start();
        rig.service->submit(request_of(1, 1));
        while (rig.engine->mattes < 1) // without the event loop: the answer is queued
            QThread::usleep(100);
        QThread::msleep(20);
        rig.service->cancel();
        settle();
        QVERIFY(rig.answers->all.empty());
    }

    void a_prompt_without_marks_gives_no_run_and_clears_the_matte()
    {
        Rig rig;
        rig.start(true);
        QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
        const QSignalSpy states(rig.service.get(), &InferenceService::state_changed);
        MatteRequest empty = request_of(1, 1);
        empty.prompt = std::make_shared<const ObjectPrompt>(empty_state(8, 8).prompt);
        rig.service->submit(empty);
        QVERIFY(rig.answers->all.empty());
        QTRY_COMPARE(rig.answers->all, QStringList{"nothing 1"});
        QCOMPARE(states.size(), 0); // nothing flickers
        // Painted over and taken away again: there is a tile, but nothing in it.
        ObjectPrompt blank = empty_state(8, 8).prompt;
        blank.add.edit({.x0 = 0, .y0 = 0, .x1 = 8, .y1 = 8}, [](int, int, int, std::uint8_t*) {});
        rig.service->submit({.photo = 1,
                             .object = 1,
                             .generation = 2,
                             .prompt = std::make_shared<const ObjectPrompt>(blank)});
        QTRY_COMPARE(rig.answers->all, (QStringList{"nothing 1", "nothing 2"}));
        QVERIFY(rig.phase() == InferencePhase::Ready);
        QCOMPARE(rig.engine->mattes.load() + rig.quick->previews.load(), 0);
    }

    void an_emptied_prompt_stops_what_runs()
    {
        Gate never;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt&, const Progress& progress) -> Result<Matte> {
            never.wait_or_stop(progress.stop_token());
            return cancelled();
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(never.waiting(), 1);
        MatteRequest empty = request_of(1, 2);
        empty.prompt = std::make_shared<const ObjectPrompt>(empty_state(8, 8).prompt);
        rig.service->submit(empty);
        QTRY_COMPARE(never.waiting(), 0);
        QTRY_COMPARE(rig.answers->all, QStringList{"nothing 2"});
    }

    void who_waits_for_the_exact_matte_gets_it_once()
    {
        Rig rig;
        rig.start();
        QStringList heard;
        const auto listen = [&](const Result<ShownMatte>& matte) {
            heard.push_back(matte ? QString("exact %1").arg(matte->generation)
                                  : QString::fromStdString(matte.error().sentence));
        };
        rig.service->when_exact(request_of(1, 1), listen); // submits
        QTRY_COMPARE(heard, QStringList{"exact 1"});
        rig.service->when_exact(request_of(1, 1), listen); // is there already
        QTRY_COMPARE(heard, (QStringList{"exact 1", "exact 1"}));
        QCOMPARE(rig.engine->mattes.load(), 1);
        QCOMPARE(rig.answers->all, QStringList{"exact 1"});
    }

    void dragging_lets_one_prompt_wait_in_each_lane()
    {
        Gate gate;
        Rig rig;
        const auto deaf = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait();
            return matte_of(prompt);
        };
        rig.engine->on_matte = deaf;
        rig.quick->on_preview = deaf;
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 2);
        for (int number = 2; number <= 100; ++number)
            rig.service->submit(request_of(1, number));
        gate.open();
        QTRY_VERIFY(rig.answers->all.contains("exact 100"));
        for (const QString& answer : rig.answers->all)
            QVERIFY(answer.endsWith(" 100"));
        QCOMPARE(rig.engine->mattes.load(), 2);
        QVERIFY(rig.quick->previews <= 2);
    }

    void an_undone_prompt_is_never_put_over_what_undo_brought_back()
    {
        Gate gate;
        Rig rig;
        const auto deaf_to_two = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (number_of(prompt) == 2)
                gate.wait();
            return matte_of(prompt);
        };
        rig.engine->on_matte = deaf_to_two;
        rig.quick->on_preview = deaf_to_two;
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.answers->all.contains("exact 1"));
        rig.service->submit(request_of(1, 2));
        QTRY_COMPARE(gate.waiting(), 2);
        // Undo, where the old matte is known: nothing is asked.
        rig.service->cancel();
        rig.answers->all.clear();
        gate.open();
        settle();
        QVERIFY(rig.answers->all.empty());
        // And where it is not: a new generation asks again.
        rig.service->submit(request_of(1, 3));
        QTRY_VERIFY(rig.answers->all.contains("exact 3"));
        QVERIFY(!rig.answers->all.contains("exact 2"));
        QVERIFY(!rig.answers->all.contains("preview 2"));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::NewestWinsTest)
#include "tst_newest_wins.moc"
