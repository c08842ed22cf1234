// Ten thousand random prompts, cancels, photo changes and exits against engines that are slow,
// fail, throw and do not listen. Run it under the thread sanitizer (preset tsan).
#include "scripted_engine.h"

#include "ui/inference/inference_service.h"

#include <QTest>

#include <map>
#include <random>
#include <set>
#include <stdexcept>

namespace sdmatte::studio {
namespace {

constexpr int steps = 10'000;

// The seed differs from call to call, so that every call behaves in its own way.
class Moods {
public:
    explicit Moods(unsigned seed)
        : random_(seed)
    {
    }
    unsigned next(unsigned end)
    {
        const std::lock_guard lock(mutex_);
        return std::uniform_int_distribution<unsigned>(0, end - 1)(random_);
    }

private:
    std::mutex mutex_;
    std::mt19937 random_;
};

// Answers at once, slowly, deaf to the token, with an error or with an exception.
Result<Matte> moody_answer(Moods& moods, const Prompt& prompt, const Progress& progress)
{
    switch (moods.next(8)) {
    case 0: return resource_error("The engine is tired; try again.");
    case 1: throw std::runtime_error("lost the device");
    case 2: QThread::usleep(moods.next(2000)); break; // deaf
    case 3:
    case 4:
        for (unsigned i = 0; i < 20 && !progress.is_cancelled(); ++i) {
            progress.report(static_cast<float>(i) / 20);
            QThread::usleep(moods.next(300));
        }
        if (progress.is_cancelled())
            return cancelled();
        break;
    default: break;
    }
    return matte_of(prompt);
}

std::shared_ptr<ScriptedEngine> moody_engine(Moods& moods)
{
    auto engine = std::make_shared<ScriptedEngine>();
    engine->on_matte = [&moods](const Prompt& prompt, const Progress& progress) {
        return moody_answer(moods, prompt, progress);
    };
    engine->on_preview = engine->on_matte;
    engine->on_open = [&moods](const Progress&) -> Result<void> {
        if (moods.next(10) == 0)
            return resource_error("The photo is too large; choose another.");
        QThread::usleep(moods.next(500));
        return {};
    };
    return engine;
}

} // namespace

class ManyRequestsTest : public QObject {
    Q_OBJECT

    using Key = std::tuple<quint64, quint64, quint64>; // photo, object, generation

    std::unique_ptr<InferenceService> service_;
    std::map<Key, int> asked_; // and the prompt's number
    std::set<Key> exact_;      // answered so
    std::set<Key> previewed_;
    std::optional<Key> newest_;            // as long as it may still be answered
    std::map<quint64, quint64> delivered_; // generation by object, of the present photo
    quint64 photo_ = 0;
    int answers_ = 0;
    QString broken_; // the first rule that was broken

    void check(bool holds, const char* rule)
    {
        if (!holds && broken_.isEmpty())
            broken_ = rule;
    }

    void hear(quint64 photo, quint64 object, const ShownMatte& matte)
    {
        ++answers_;
        const Key key{photo, object, matte.generation};
        const bool is_exact = matte.kind == MatteKind::Exact;
        check(asked_.contains(key), "an answer to what nobody asked");
        check(newest_ == key, "an answer to what is outdated");
        check(!exact_.contains(key), "an answer after the exact one");
        check(is_exact || !previewed_.contains(key), "two previews of one prompt");
        check(matte.alpha && asked_.contains(key) && int(matte.alpha->at(0, 0)) == asked_.at(key),
              "the matte of another prompt");
        quint64& last = delivered_[object];
        check(matte.generation >= last, "generations went backwards");
        last = matte.generation;
        (is_exact ? exact_ : previewed_).insert(key);
    }

    void make_service(Moods& moods)
    {
        service_.reset(); // an exit, perhaps while busy
        newest_.reset();
        service_ = std::make_unique<InferenceService>(moody_engine(moods), moody_engine(moods));
        connect(service_.get(), &InferenceService::matte_ready, this, &ManyRequestsTest::hear);
        open();
    }

    void open()
    {
        newest_.reset();
        delivered_.clear();
        service_->open(++photo_, small_photo());
    }

    void submit(quint64 object, int number)
    {
        const MatteRequest request = request_of(photo_, number, object);
        newest_ = Key{photo_, object, request.generation};
        asked_[*newest_] = number;
        service_->submit(request);
    }

    // The last prompt of the last photo is answered, however often that has to be tried.
    bool comes_to_rest(int number)
    {
        submit(1, number);
        const Key last = *newest_;
        const QDeadlineTimer deadline(120'000);
        while (!exact_.contains(last) && !deadline.hasExpired()) {
            QTest::qWait(1);
            if (service_->state().phase == InferencePhase::Failed)
                service_->try_again();
        }
        return exact_.contains(last) && service_->state().phase == InferencePhase::Ready;
    }

private slots:
    void ten_thousand_random_steps_keep_every_rule()
    {
        Moods engine_moods(1);
        std::mt19937 random(2);
        const auto choose = [&](unsigned end) {
            return std::uniform_int_distribution<unsigned>(0, end - 1)(random);
        };
        make_service(engine_moods);
        int number = 0;
        for (int step = 0; step < steps && broken_.isEmpty(); ++step) {
            const unsigned what = choose(1000);
            if (step % 50 == 49) {
                QVERIFY(comes_to_rest(++number));
                continue;
            }
            if (what < 700) {
                submit(1 + choose(3), ++number);
            } else if (what < 780) {
                newest_.reset();
                service_->cancel();
            } else if (what < 850) {
                open();
            } else if (what < 900) {
                service_->try_again();
            } else if (what < 930) {
                service_->set_previews(choose(2) == 0);
            } else if (what < 935) {
                make_service(engine_moods);
            } else {
                QTest::qWait(static_cast<int>(choose(4)));
            }
            if (choose(3) == 0)
                QCoreApplication::processEvents();
        }
        QCOMPARE(broken_, QString());

        QVERIFY(comes_to_rest(++number));
        QTest::qWait(50);
        QCOMPARE(broken_, QString());
        QVERIFY(answers_ > 100); // the engines did get to work
        service_.reset();
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ManyRequestsTest)
#include "tst_many_requests.moc"
