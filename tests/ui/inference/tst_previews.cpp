// Answers in two stages, and how far they are.
#include "rig.h"

#include "image/sample.h"
#include "matting/classical/classical_engine.h"

#include <QThread>

namespace sdmatte::studio {

class PreviewsTest : public QObject {
    Q_OBJECT

private slots:
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

    void the_classical_engine_answers_with_preview_and_exact_matte()
    {
        auto sample = make_sample(120, 80, 1);
        QVERIFY(sample);
        const EngineColour colour{.pixels =
                                      std::make_shared<const Pixels>(std::move(sample->colour))};
        const std::shared_ptr<Engine> engine = make_classical_engine();
        InferenceService service(engine, engine);
        std::vector<ShownMatte> answers;
        connect(&service, &InferenceService::matte_ready,
                [&](quint64, quint64, const ShownMatte& matte) { answers.push_back(matte); });
        service.open(7, colour);
        ObjectPrompt prompt = empty_state(120, 80).prompt;
        const SampleBox box = sample->box;
        prompt.boxes.push_back({box.x0, box.y0, box.x1, box.y1});
        service.submit({.photo = 7,
                        .object = 1,
                        .generation = 1,
                        .prompt = std::make_shared<const ObjectPrompt>(prompt)});
        QTRY_VERIFY_WITH_TIMEOUT(!answers.empty() && answers.back().kind == MatteKind::Exact,
                                 300'000);
        QCOMPARE(answers.back().alpha->width(), 120);
        const auto session = engine->open(colour, {});
        const auto direct = (*session)->matte(to_prompt(prompt), {});
        QVERIFY(direct);
        QVERIFY(std::ranges::equal(direct->alpha->values(), answers.back().alpha->values()));
    }

    void a_running_preview_is_stopped_when_previews_are_turned_off()
    {
        Gate preview;
        Gate exact;
        Rig rig;
        rig.quick->on_preview = [&](const Prompt& prompt,
                                    const Progress& progress) -> Result<Matte> {
            if (!preview.wait_or_stop(progress.stop_token()))
                return cancelled();
            return matte_of(prompt);
        };
        rig.engine->on_matte = [&](const Prompt& prompt, const Progress&) -> Result<Matte> {
            exact.wait();
            return matte_of(prompt);
        };
        rig.start(true);
        rig.service->submit(request_of(1, 1));
        QTRY_COMPARE(preview.waiting(), 1);
        rig.service->set_previews(false);
        QTRY_COMPARE(preview.waiting(), 0);
        exact.open();
        QTRY_COMPARE(rig.answers->all, QStringList{"exact 1"});
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PreviewsTest)
#include "tst_previews.moc"
