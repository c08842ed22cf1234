#include "ui/panels/statistics_panel.h"
#include "ui/plots/run_plot.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr int patience_ms = 60'000;

std::shared_ptr<const Raster<float>> half_known()
{
    auto alpha = std::make_shared<Raster<float>>(100, 100);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            alpha->row(y)[x] = x < 50 ? 0.F : x < 75 ? 1.F : 0.5F;
    return alpha;
}

} // namespace

class StatisticsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void it_says_how_much_is_unknown()
    {
        const RunLog runs;
        StatisticsPanel panel(runs);
        panel.show();
        panel.set_alpha(half_known());
        QTRY_VERIFY_WITH_TIMEOUT(panel.histogram().pixels() == 10000, patience_ms);
        QVERIFY(panel.shares().text().contains("25.0 %"));
        QVERIFY(panel.shares().text().contains("50.0 %"));
        panel.set_alpha(nullptr);
        QCOMPARE(panel.histogram().pixels(), 0U);
    }

    void nothing_is_counted_while_nobody_looks()
    {
        const RunLog runs;
        StatisticsPanel panel(runs);
        panel.set_alpha(half_known());
        QTest::qWait(50);
        QCOMPARE(panel.histogram().pixels(), 0U);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(panel.histogram().pixels() == 10000, patience_ms);
        QSignalSpy counted(&panel, &StatisticsPanel::counted);
        panel.hide();
        panel.show(); // it is known
        QTest::qWait(50);
        QCOMPARE(counted.count(), 0);
    }

    void a_histogram_looks_like_its_counts()
    {
        const RunLog runs;
        StatisticsPanel panel(runs);
        panel.resize(300, 320);
        panel.show();
        const QImage empty = panel.grab().toImage();
        panel.set_alpha(half_known());
        QTRY_VERIFY_WITH_TIMEOUT(panel.histogram().pixels() == 10000, patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(panel.grab().toImage() != empty, patience_ms);
    }

    void the_last_runs_are_shown_with_their_engine()
    {
        RunLog runs;
        StatisticsPanel panel(runs);
        panel.resize(300, 320);
        panel.show();
        runs.prepared(3.21);
        runs.refined(1.5, "SDMatte");
        QCOMPARE(panel.last_run().text(),
                 QString("SDMatte: 1.5 s, and 3.2 s to prepare the photo."));
        runs.refined(0.25, "Classical engine");
        QCOMPARE(panel.last_run().text(), QString("Classical engine: 0.25 s."));
        QTRY_VERIFY(!panel.run_plot().words_at({40, 40}).isEmpty());
        QVERIFY(panel.run_plot().words_at({290, 40}).isEmpty());
    }

    void only_the_newest_runs_are_kept()
    {
        RunLog runs;
        for (int i = 0; i < 30; ++i)
            runs.refined(i, "engine");
        QCOMPARE(runs.runs().size(), qsizetype(RunLog::most_runs));
        QCOMPARE(runs.runs().back().refine_seconds, 29.0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::StatisticsPanelTest)
#include "tst_statistics_panel.moc"
