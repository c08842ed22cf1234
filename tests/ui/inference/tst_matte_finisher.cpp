#include "ui/inference/matte_finisher.h"

#include "document/brush.h"
#include "matting/finish.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

// Red before blue with a soft edge in the middle, and that edge's alpha.
FinishRequest soft_edge(int width, int height)
{
    Raster<std::uint8_t> colour(width, height, 3);
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float a = x < width / 2 - 2 ? 0.F : x > width / 2 + 2 ? 1.F : 0.5F;
            alpha.at(x, y) = a;
            colour.at(x, y, 0) = static_cast<std::uint8_t>(200 * a);
            colour.at(x, y, 2) = static_cast<std::uint8_t>(200 * (1 - a));
        }
    auto photo = std::make_shared<OpenPhoto>();
    photo->image.colour = std::make_shared<const Pixels>(std::move(colour));
    return {.photo = std::move(photo),
            .alpha = std::make_shared<const Raster<float>>(std::move(alpha)),
            .generation = 1};
}

} // namespace

class MatteFinisherTest : public QObject {
    Q_OBJECT

private slots:
    void detail_is_taken_back_to_the_networks_own_alpha()
    {
        FinishRequest request = soft_edge(60, 40);
        request.plain = std::make_shared<const Raster<float>>(6, 4, 1, 0.2F);
        request.state.edge.detail = 0;
        MatteFinisher finisher;
        std::shared_ptr<const Raster<float>> alpha;
        connect(&finisher, &MatteFinisher::alpha_ready,
                [&](quint64, const auto& adjusted) { alpha = adjusted; });
        finisher.request(request);
        QTRY_VERIFY(alpha != nullptr);
        QCOMPARE(alpha->at(30, 20), 0.2F);
        QCOMPARE(alpha->at(0, 0), 0.2F);
    }

    void alpha_comes_first_then_the_colours_of_the_export()
    {
        FinishRequest request = soft_edge(60, 40);
        request.state.edge.feather_px = 3;
        MatteFinisher finisher;
        QStringList heard;
        FinishedMatte matte;
        connect(&finisher, &MatteFinisher::alpha_ready, [&] { heard.push_back("alpha"); });
        connect(&finisher, &MatteFinisher::finished, [&](const FinishedMatte& finished) {
            heard.push_back("finished");
            matte = finished;
        });
        finisher.request(request);
        QVERIFY(finisher.is_running());
        QTRY_COMPARE(heard, (QStringList{"alpha", "finished"}));
        const auto alpha = finish_alpha(request.alpha, finishing_of(request.state));
        const auto foreground = finish_foreground(request.photo->image, **alpha, 1);
        QVERIFY(std::ranges::equal((*alpha)->values(), matte.alpha->values()));
        const auto& seen = std::get<Raster<std::uint8_t>>(*matte.foreground);
        const auto& expected = std::get<Raster<std::uint8_t>>(**foreground);
        QVERIFY(std::ranges::equal(expected.values(), seen.values()));
        QVERIFY(matte.colour.pixels == matte.foreground); // sRGB of 8 bits is not copied
        QCOMPARE(matte.generation, quint64(1));
        QVERIFY(!finisher.is_running());
    }

    void strokes_that_bind_the_result_bind_the_adjusted_edge_too()
    {
        FinishRequest request = soft_edge(60, 40);
        request.state = empty_state(60, 40);
        request.state.edge.feather_px = 3;
        const Brush dot{.radius_px = 3, .hardness = 1};
        paint_stroke(request.state.prompt, StrokeKind::Keep, dot, {5, 20}, {5, 20});
        paint_stroke(request.state.prompt, StrokeKind::Remove, dot, {55, 20}, {55, 20});
        MatteFinisher finisher;
        FinishedMatte matte;
        connect(&finisher, &MatteFinisher::finished,
                [&](const FinishedMatte& finished) { matte = finished; });
        finisher.request(request);
        QTRY_VERIFY(matte.alpha != nullptr);
        QCOMPARE(matte.alpha->at(5, 20), 1.F);
        QCOMPARE(matte.alpha->at(55, 20), 0.F);
        QCOMPARE(matte.alpha->at(5, 5), 0.F);
    }

    void without_decontamination_the_photos_colours_stay()
    {
        FinishRequest request = soft_edge(60, 40);
        request.state.edge.decontaminate = 0;
        MatteFinisher finisher;
        std::optional<FinishedMatte> matte;
        connect(&finisher, &MatteFinisher::finished,
                [&](const FinishedMatte& finished) { matte = finished; });
        finisher.request(request);
        QTRY_VERIFY(matte);
        QVERIFY(!matte->foreground);
        QVERIFY(!matte->colour.pixels);
        QVERIFY(matte->alpha == request.alpha);
    }

    void only_the_newest_request_is_answered()
    {
        MatteFinisher finisher;
        QList<quint64> heard;
        connect(&finisher, &MatteFinisher::finished,
                [&](const FinishedMatte& finished) { heard.push_back(finished.generation); });
        FinishRequest request = soft_edge(200, 150);
        for (int i = 1; i <= 30; ++i) { // a slider
            request.generation = static_cast<quint64>(i);
            request.state.edge.feather_px = 0.1F * static_cast<float>(i);
            finisher.request(request);
            if (i % 7 == 0)
                QTest::qWait(1);
        }
        QTRY_VERIFY(heard.contains(30));
        QTest::qWait(50);
        QCOMPARE(heard.back(), quint64(30));
        QCOMPARE(heard.count(30), 1);
        QVERIFY(std::ranges::is_sorted(heard));
    }

    void a_value_out_of_range_is_a_sentence()
    {
        FinishRequest request = soft_edge(60, 40);
        request.state.edge.feather_px = 1000;
        MatteFinisher finisher;
        QString sentence;
        connect(&finisher, &MatteFinisher::failed,
                [&](quint64, const QString& text) { sentence = text; });
        finisher.request(request);
        QTRY_VERIFY(sentence.endsWith('.'));
    }

    void a_cancelled_request_is_never_answered()
    {
        MatteFinisher finisher;
        bool is_heard = false;
        connect(&finisher, &MatteFinisher::finished, [&] { is_heard = true; });
        connect(&finisher, &MatteFinisher::failed, [&] { is_heard = true; });
        finisher.request(soft_edge(200, 150));
        finisher.cancel();
        QTest::qWait(100);
        QVERIFY(!is_heard);
        QVERIFY(!finisher.is_running());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::MatteFinisherTest)
#include "tst_matte_finisher.moc"
