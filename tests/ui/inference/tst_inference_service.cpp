#include "scripted_engine.h"

#include "image/sample.h"
#include "matting/classical/classical_engine.h"
#include "ui/inference/inference_service.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>
#include <sys/resource.h>

namespace sdmatte::studio {
namespace {

// Text, so that a failed comparison shows it: "exact 3", "preview 3", "nothing 3".
struct Answers {
    explicit Answers(InferenceService& service)
    {
        QObject::connect(&service, &InferenceService::matte_ready, &service,
                         [this](quint64 photo, quint64, const ShownMatte& matte) {
                             const QString kind = !matte.alpha                     ? "nothing"
                                                  : matte.kind == MatteKind::Exact ? "exact"
                                                                                   : "preview";
                             // The engine's answer must be that to this very prompt.
                             if (matte.alpha && quint64(matte.alpha->at(0, 0)) != matte.generation)
                                 qFatal("an answer to another prompt");
                             photos.push_back(photo);
                             all.push_back(QString("%1 %2").arg(kind).arg(matte.generation));
                         });
    }
    QStringList all;
    QList<quint64> photos;
};

struct Rig {
    std::shared_ptr<ScriptedEngine> engine = std::make_shared<ScriptedEngine>();
    std::shared_ptr<ScriptedEngine> quick = std::make_shared<ScriptedEngine>();
    std::unique_ptr<InferenceService> service;
    std::unique_ptr<Answers> answers;

    // With the engines as they are now; a photo, number 1, is open.
    void start(bool has_previews = false)
    {
        service = std::make_unique<InferenceService>(engine, has_previews ? quick : nullptr);
        answers = std::make_unique<Answers>(*service);
        service->open(1, small_photo());
    }
    [[nodiscard]] InferencePhase phase() const { return service->state().phase; }
};

Result<Matte> engine_failure()
{
    return resource_error("The engine is tired; try again.");
}

void settle() // long enough for what must not come
{
    QTest::qWait(50);
}

} // namespace

class InferenceServiceTest : public QObject {
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

    void the_photo_is_opened_before_any_prompt()
    {
        Rig rig;
        rig.start(true);
        QTRY_COMPARE(rig.engine->live_sessions.load(), 1);
        QTRY_COMPARE(rig.quick->live_sessions.load(), 1);
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

    void a_preview_comes_first_and_is_said_to_be_one()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait();
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(rig.answers->all, QStringList{"preview 1"});
        QVERIFY(rig.phase() == InferencePhase::Refining);
        QVERIFY(rig.service->state().shows_preview);
        gate.open();
        QTRY_COMPARE(rig.answers->all, (QStringList{"preview 1", "exact 1"}));
        QVERIFY(!rig.service->state().shows_preview);
    }

    void a_preview_never_comes_after_the_exact_matte()
    {
        Gate preview;
        Gate exact;
        Rig rig;
        rig.quick->on_preview = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            preview.wait();
            return matte_of(prompt);
        };
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            exact.wait();
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(preview.waiting() + exact.waiting(), 2);
        exact.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        preview.open();
        settle();
        QCOMPARE(rig.answers->all, QStringList{"exact 1"});
    }

    void previews_can_be_turned_off_and_on()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (number_of(prompt) == 2)
                gate.wait();
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->set_previews(false);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QCOMPARE(rig.quick->previews.load(), 0);
        rig.service->set_previews(true);
        rig.service->submit(request_of(1, 2));
        QTRY_COMPARE(rig.answers->all, (QStringList{"exact 1", "preview 2"}));
        gate.open();
        QTRY_COMPARE(rig.answers->all.back(), QString("exact 2"));
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

    void a_failure_is_a_sentence_and_can_be_tried_again()
    {
        std::atomic<bool> is_tired = true;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            return is_tired ? engine_failure() : matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        QCOMPARE(rig.service->state().error, QString("The engine is tired; try again."));
        rig.service->try_again();
        QVERIFY(rig.phase() == InferencePhase::Refining);
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        is_tired = false;
        rig.service->try_again();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QVERIFY(rig.phase() == InferencePhase::Ready);
        QVERIFY(rig.service->state().error.isEmpty());
        rig.service->try_again(); // nothing to do
        settle();
        QCOMPARE(rig.answers->all, QStringList{"exact 1"});
    }

    void a_preview_still_on_its_way_is_dropped_when_its_failed_prompt_is_cancelled()
    {
        std::atomic<bool> may_answer = false;
        Rig rig;
        rig.engine->on_matte = [](const Prompt&, const Progress&) { return engine_failure(); };
        rig.quick->on_preview = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            while (!may_answer) // deaf
                QThread::usleep(100);
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        rig.service->cancel();
        QVERIFY(rig.phase() == InferencePhase::Ready);
        may_answer = true;
        settle();
        rig.service->try_again(); // the failure is forgotten
        settle();
        QVERIFY(rig.answers->all.empty());
    }

    void an_engine_that_throws_fails_and_gets_a_new_session()
    {
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (number_of(prompt) == 1)
                throw std::runtime_error("lost the device");
            if (number_of(prompt) == 2)
                throw 42; // NOLINT: not even an exception
            return matte_of(prompt);
        };
        rig.start();
        for (const int number : {1, 2}) {
            rig.service->submit(request_of(1, number));
            QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
            QVERIFY(rig.service->state().error.endsWith('.'));
        }
        rig.service->submit(request_of(1, 3));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 3"});
        QCOMPARE(rig.engine->opens.load(), 3);
        QCOMPARE(rig.engine->live_sessions.load(), 1);
    }

    void a_photo_that_cannot_be_opened_can_be_tried_again()
    {
        std::atomic<bool> is_tired = true;
        Rig rig;
        rig.engine->on_open = [&](const Progress&) -> Result<void> {
            if (is_tired)
                throw std::bad_alloc();
            return {};
        };
        rig.start();
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        rig.service->try_again();
        QVERIFY(rig.phase() == InferencePhase::Opening);
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        rig.service->submit(request_of(1, 1)); // opening is tried first
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        QVERIFY(rig.answers->all.empty());
        is_tired = false;
        rig.service->try_again();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
    }

    void a_preview_engine_that_fails_is_not_missed()
    {
        Rig rig;
        rig.quick->on_open = [](const Progress&) -> Result<void> {
            return resource_error("No previews today.");
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QVERIFY(rig.phase() == InferencePhase::Ready);
    }

    void another_photo_makes_the_old_one_outdated_and_frees_its_session()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (number_of(prompt) == 1)
                gate.wait();
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        rig.service->open(2, small_photo());
        rig.service->submit(request_of(2, 2));
        QVERIFY(rig.phase() == InferencePhase::Opening);
        gate.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 2"});
        QCOMPARE(rig.answers->photos, QList<quint64>{2});
        QCOMPARE(rig.engine->live_sessions.load(), 1);
    }

    void an_opening_photo_is_stopped_by_the_next()
    {
        Gate never;
        Rig rig;
        rig.engine->on_open = [&](const Progress& progress) -> Result<void> {
            if (rig.engine->opens == 1 && !never.wait_or_stop(progress.stop_token()))
                return std::unexpected(cancelled().error());
            return {};
        };
        rig.start();
        QTRY_COMPARE(never.waiting(), 1);
        rig.service->open(2, small_photo());
        QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
        QCOMPARE(rig.engine->opens.load(), 2);
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

    void progress_and_time_left_are_shown()
    {
        Gate first;
        Gate second;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt,
                                   const Progress& progress) -> Result<Matte> {
            QThread::msleep(100); // more than the least interval between two reports
            progress.part(0, 1, "solving").report(0.4F);
            (number_of(prompt) == 1 ? first : second).wait();
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(rig.service->state().fraction, 0.4F);
        QCOMPARE(rig.service->state().stage, QString("solving"));
        QTest::qWait(1000); // so that the first pass is known to take long
        first.open();
        QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
        QCOMPARE(rig.service->state().fraction, 0.F);
        rig.service->submit(request_of(1, 2));
        QTRY_VERIFY(rig.service->state().seconds_left.has_value());
        QVERIFY(*rig.service->state().seconds_left > 0);
        second.open();
        QTRY_VERIFY(rig.answers->all.contains("exact 2"));
        QVERIFY(!rig.service->state().seconds_left);
    }

    void destruction_stops_a_busy_engine()
    {
        Gate never;
        Rig rig;
        const auto work = [&](const Prompt&, const Progress& progress) -> Result<Matte> {
            never.wait_or_stop(progress.stop_token());
            return cancelled();
        };
        rig.engine->on_matte = work;
        rig.quick->on_preview = work;
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(never.waiting(), 2);
        rig.service.reset();
        QCOMPARE(rig.engine->live_sessions + rig.quick->live_sessions, 0);
    }

    void destruction_waits_for_an_engine_that_does_not_listen()
    {
        Gate gate;
        std::atomic<bool> has_ended = false;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait();
            QThread::msleep(20);
            has_ended = true;
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        gate.open();
        rig.service.reset();
        QVERIFY(has_ended);
    }

    void shutting_down_waits_in_the_background()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait();
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        bool is_down = false;
        rig.service->shut_down([&] { is_down = true; });
        rig.answers->all.clear();
        rig.service->submit(request_of(1, 2)); // ignored
        rig.service->open(2, small_photo());
        settle();
        QVERIFY(!is_down);
        gate.open();
        QTRY_VERIFY(is_down);
        QVERIFY(rig.answers->all.empty());
        QCOMPARE(rig.engine->live_sessions + rig.quick->live_sessions, 0);
    }

    void the_service_may_be_deleted_by_whoever_hears_of_an_answer()
    {
        Rig rig;
        rig.start(true);
        connect(rig.service.get(), &InferenceService::matte_ready, [&] { rig.service.reset(); });
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(!rig.service);
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

    void who_waits_hears_of_failure_and_of_what_is_outdated()
    {
        Gate never;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt,
                                   const Progress& progress) -> Result<Matte> {
            if (number_of(prompt) == 1)
                return engine_failure();
            never.wait_or_stop(progress.stop_token());
            return cancelled();
        };
        rig.start();
        QList<ErrorKind> heard;
        const auto listen = [&](const Result<ShownMatte>& matte) {
            heard.push_back(matte.error().kind);
        };
        rig.service->when_exact(request_of(1, 1), listen);
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(heard.back() == ErrorKind::Resource);
        rig.service->when_exact(request_of(1, 1), listen); // tries again
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(rig.engine->mattes.load(), 2);

        rig.service->when_exact(request_of(1, 2), listen);
        rig.service->submit(request_of(1, 3));
        QTRY_COMPARE(heard.size(), 3);
        QVERIFY(heard.back() == ErrorKind::Cancelled);
        rig.service->when_exact(request_of(1, 2), listen); // too old
        QTRY_COMPARE(heard.size(), 4);
        QVERIFY(heard.back() == ErrorKind::Cancelled);
        rig.service->when_exact(request_of(1, 4), listen);
        rig.service->cancel();
        QTRY_COMPARE(heard.size(), 5);
        QVERIFY(heard.back() == ErrorKind::Cancelled);
    }

    void another_engine_answers_from_then_on()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            gate.wait(); // and does not look at its token
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(gate.waiting(), 1);
        const auto other = std::make_shared<ScriptedEngine>();
        rig.service->use_exact(other);
        rig.service->submit(request_of(1, 2));
        gate.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 2"});
        settle();
        QCOMPARE(rig.answers->all, QStringList{"exact 2"});
        QCOMPARE(other->mattes.load(), 1);
        QCOMPARE(rig.engine->live_sessions.load(), 0);
        QVERIFY(rig.phase() == InferencePhase::Ready);
    }

    void another_engine_is_ready_before_a_photo_is_open()
    {
        Rig rig;
        rig.start();
        rig.service->close();
        const auto other = std::make_shared<ScriptedEngine>();
        rig.service->use_exact(other);
        QVERIFY(rig.phase() == InferencePhase::Idle);
        rig.service->open(2, small_photo());
        rig.service->submit(request_of(2, 1));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QCOMPARE(other->mattes.load(), 1);
    }

    void the_last_of_several_engines_is_used_though_none_began()
    {
        Gate gate;
        Rig rig;
        rig.engine->on_open = [&](const Progress&) {
            gate.wait();
            return Result<void>();
        };
        rig.start();
        QTRY_COMPARE(gate.waiting(), 1);
        const auto skipped = std::make_shared<ScriptedEngine>();
        const auto last = std::make_shared<ScriptedEngine>();
        rig.service->use_exact(skipped);
        rig.service->use_exact(last);
        rig.service->open(2, small_photo()); // keeps the engine that the lane has not yet taken
        rig.service->submit(request_of(2, 1));
        gate.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QCOMPARE(last->mattes.load(), 1);
        QCOMPARE(skipped->opens.load(), 0);
    }

    void an_engine_that_is_left_is_freed_by_its_lane()
    {
        struct Traced final : Engine {
            explicit Traced(std::atomic<Qt::HANDLE>& thread)
                : freed_by(thread)
            {
            }
            ~Traced() override { freed_by = QThread::currentThreadId(); }
            [[nodiscard]] std::string name() const override { return "traced"; }
            [[nodiscard]] Capabilities capabilities() const override { return {}; }
            Result<std::unique_ptr<Session>> open(const EngineColour&, const Progress&) override
            {
                return std::unexpected(engine_failure().error());
            }
            std::atomic<Qt::HANDLE>& freed_by;
        };
        std::atomic<Qt::HANDLE> freed_by = nullptr;
        Rig rig;
        rig.start();
        rig.service->use_exact(std::make_shared<Traced>(freed_by));
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed); // it was at work
        rig.service->use_exact(rig.engine);
        QTRY_VERIFY(freed_by.load() != nullptr);
        QVERIFY(freed_by.load() != QThread::currentThreadId());
    }

    void lanes_run_below_the_windows_priority()
    {
        const int own = getpriority(PRIO_PROCESS, 0);
        if (own >= 19)
            QSKIP("the test itself runs at the lowest priority");
        std::atomic<int> seen = own;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            seen = getpriority(PRIO_PROCESS, 0);
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(!rig.answers->all.empty());
        QVERIFY(seen > own);
    }

    void the_classical_engine_answers_with_preview_and_exact_matte()
    {
        auto sample = make_sample(300, 200, 1);
        QVERIFY(sample);
        const EngineColour colour{.pixels =
                                      std::make_shared<const Pixels>(std::move(sample->colour))};
        const std::shared_ptr<Engine> engine = make_classical_engine();
        InferenceService service(engine, engine);
        std::vector<ShownMatte> answers;
        connect(&service, &InferenceService::matte_ready,
                [&](quint64, quint64, const ShownMatte& matte) { answers.push_back(matte); });
        service.open(7, colour);
        ObjectPrompt prompt = empty_state(300, 200).prompt;
        const SampleBox box = sample->box;
        prompt.boxes.push_back({box.x0, box.y0, box.x1, box.y1});
        service.submit({.photo = 7,
                        .object = 1,
                        .generation = 1,
                        .prompt = std::make_shared<const ObjectPrompt>(prompt)});
        QTRY_VERIFY_WITH_TIMEOUT(!answers.empty() && answers.back().kind == MatteKind::Exact,
                                 120'000);
        QCOMPARE(answers.back().alpha->width(), 300);
        const auto session = engine->open(colour, {});
        const auto direct = (*session)->matte(to_prompt(prompt), {});
        QVERIFY(direct);
        QVERIFY(std::ranges::equal(direct->alpha->values(), answers.back().alpha->values()));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::InferenceServiceTest)
#include "tst_inference_service.moc"
