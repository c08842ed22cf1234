#include "ui/inference/pass_times.h"

#include <QTest>

namespace sdmatte::studio {

using namespace std::chrono_literals;

class PassTimesTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_is_known_before_the_first_pass()
    {
        PassTimes times;
        const PassTimes::Clock::time_point start{};
        QVERIFY(!times.seconds_left(start, 0.5F));
        times.begin(start);
        QVERIFY(!times.seconds_left(start + 1s, 0));
    }

    void a_first_pass_is_judged_by_its_progress()
    {
        PassTimes times;
        const PassTimes::Clock::time_point start{};
        times.begin(start);
        QCOMPARE(*times.seconds_left(start + 2s, 0.25F), 6.0);
    }

    void later_passes_are_judged_by_the_earlier()
    {
        PassTimes times;
        const PassTimes::Clock::time_point start{};
        times.begin(start);
        QCOMPARE(*times.end(start + 8s), 8.0);
        QVERIFY(!times.end(start + 9s)); // nothing had begun
        times.begin(start + 10s);
        QCOMPARE(*times.seconds_left(start + 13s, 0), 5.0);
        times.end(start + 14s); // 4 s: the usual time is now 6 s
        times.begin(start + 20s);
        QCOMPARE(*times.seconds_left(start + 20s, 0), 6.0);
    }

    void a_pass_that_takes_longer_than_usual_is_judged_by_its_progress()
    {
        PassTimes times;
        const PassTimes::Clock::time_point start{};
        times.begin(start);
        times.end(start + 1s);
        times.begin(start);
        QCOMPARE(*times.seconds_left(start + 4s, 0.5F), 4.0);
    }

    void a_stopped_pass_tells_nothing()
    {
        PassTimes times;
        const PassTimes::Clock::time_point start{};
        times.begin(start);
        times.drop();
        times.end(start + 1s);
        times.begin(start + 2s);
        QVERIFY(!times.seconds_left(start + 2s, 0));
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::PassTimesTest)
#include "tst_pass_times.moc"
