// Photos, engines and their sessions come and go, also while all are busy.
#include "rig.h"

#include <QThread>

#include <sys/resource.h>

namespace sdmatte::studio {

class SessionsTest : public QObject {
    Q_OBJECT

private slots:
    void the_photo_is_opened_before_any_prompt()
    {
        Rig rig;
        rig.start(true);
        QTRY_COMPARE(rig.engine->live_sessions.load(), 1);
        QTRY_COMPARE(rig.quick->live_sessions.load(), 1);
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

    void lanes_run_below_the_windows_priority_and_previews_above_exact_mattes()
    {
        const int own = getpriority(PRIO_PROCESS, 0);
        if (own > 0)
            QSKIP("the test itself runs at a low priority");
        std::atomic<int> exact = own;
        std::atomic<int> preview = own;
        Rig rig;
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            exact = getpriority(PRIO_PROCESS, 0);
            return matte_of(prompt);
        };
        rig.quick->on_open = [&](const Progress&) -> Result<void> {
            preview = getpriority(PRIO_PROCESS, 0);
            return {};
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_VERIFY(rig.answers->all.contains("exact 1"));
        QTRY_VERIFY(preview > own);
        QVERIFY(exact > preview);
    }

    void the_old_photos_session_is_freed_before_the_new_one_takes_memory()
    {
        std::atomic<int> most = 0; // sessions that were alive when one was opened
        Rig rig;
        for (ScriptedEngine* engine : {rig.engine.get(), rig.quick.get()})
            engine->on_open = [&most, engine](const Progress&) -> Result<void> {
                most = std::max(most.load(), engine->live_sessions.load());
                return {};
            };
        rig.start(true);
        for (quint64 photo = 2; photo < 6; ++photo) {
            QTRY_VERIFY(rig.phase() == InferencePhase::Ready);
            QTRY_COMPARE(rig.quick->live_sessions.load(), 1);
            rig.service->open(photo, small_photo());
        }
        QTRY_COMPARE(rig.engine->opens.load(), 5);
        QCOMPARE(most.load(), 0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::SessionsTest)
#include "tst_sessions.moc"
