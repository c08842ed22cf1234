// Engines that fail, throw and lose their device.
#include "rig.h"

#include <QThread>

#include <new>
#include <stdexcept>

namespace sdmatte::studio {

class FailuresTest : public QObject {
    Q_OBJECT

private slots:
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

    void a_lost_device_gets_a_new_session()
    {
        // A session that has failed once fails for ever, as one on a lost card does.
        std::atomic<int> lost = 0; // the number of the session, counted by opens
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (rig.engine->opens == 1 || lost == rig.engine->opens) {
                lost = rig.engine->opens.load();
                return resource_error("The card was lost; try again.");
            }
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        rig.service->try_again();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
        QCOMPARE(rig.engine->opens.load(), 2);
        QCOMPARE(rig.engine->live_sessions.load(), 1);
        rig.service->submit(request_of(1, 2)); // the new one stays
        QTRY_COMPARE(rig.answers->all.back(), QString("exact 2"));
        QCOMPARE(rig.engine->opens.load(), 2);
    }

    void a_prompt_that_does_not_fit_costs_no_session()
    {
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            if (number_of(prompt) == 1)
                return input_error("The prompt is not of this photo.");
            return matte_of(prompt);
        };
        rig.start();
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.phase() == InferencePhase::Failed);
        rig.service->submit(request_of(1, 2));
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 2"});
        QCOMPARE(rig.engine->opens.load(), 1);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::FailuresTest)
#include "tst_failures.moc"
