#include "ui/document/matte_cache.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

ObjectPrompt with_point(int x)
{
    ObjectPrompt prompt = empty_state(100, 100).prompt;
    prompt.points = {{x, 0, true}};
    return prompt;
}

ShownMatte of_size(int width, int height)
{
    return {.alpha = std::make_shared<const Raster<float>>(width, height),
            .kind = MatteKind::Exact,
            .notices = {}};
}

} // namespace

class MatteCacheTest : public QObject {
    Q_OBJECT

private slots:
    void a_matte_is_found_by_the_content_of_its_prompt()
    {
        MatteCache cache;
        const ShownMatte matte = of_size(10, 10);
        cache.put(with_point(1), matte);
        QVERIFY(cache.find(with_point(1)) != nullptr);
        QCOMPARE(cache.find(with_point(1))->alpha, matte.alpha);
        QVERIFY(cache.find(with_point(2)) == nullptr);
    }

    void the_same_prompt_keeps_only_its_last_matte()
    {
        MatteCache cache;
        cache.put(with_point(1), of_size(10, 10));
        const ShownMatte second = of_size(20, 10);
        cache.put(with_point(1), second);
        QCOMPARE(cache.count(), std::size_t{1});
        QCOMPARE(cache.bytes(), std::size_t{800});
        QCOMPARE(cache.find(with_point(1))->alpha, second.alpha);
    }

    void the_longest_unused_goes_first()
    {
        MatteCache cache(3);
        for (int i = 0; i < 3; ++i)
            cache.put(with_point(i), of_size(10, 10));
        QVERIFY(cache.find(with_point(0)) != nullptr);
        cache.put(with_point(3), of_size(10, 10));
        QVERIFY(cache.find(with_point(0)) != nullptr);
        QVERIFY(cache.find(with_point(1)) == nullptr);
        QVERIFY(cache.find(with_point(2)) != nullptr);
        QVERIFY(cache.find(with_point(3)) != nullptr);
    }

    void bytes_are_bounded_too()
    {
        MatteCache cache(8, 1000); // two of 10 x 10 floats and a half
        for (int i = 0; i < 5; ++i)
            cache.put(with_point(i), of_size(10, 10));
        QCOMPARE(cache.count(), std::size_t{2});
        QCOMPARE(cache.bytes(), std::size_t{800});
        QVERIFY(cache.find(with_point(4)) != nullptr);
        cache.put(with_point(9), of_size(20, 10));
        QCOMPARE(cache.count(), std::size_t{1});
        QCOMPARE(cache.bytes(), std::size_t{800});
    }

    void a_matte_greater_than_all_the_room_is_not_taken()
    {
        MatteCache cache(8, 1000);
        cache.put(with_point(1), of_size(10, 10));
        cache.put(with_point(2), of_size(100, 100));
        QVERIFY(cache.find(with_point(1)) != nullptr);
        QVERIFY(cache.find(with_point(2)) == nullptr);
        cache.put(with_point(1), of_size(100, 100)); // and the outdated one goes
        QCOMPARE(cache.count(), std::size_t{0});
        QCOMPARE(cache.bytes(), std::size_t{0});
    }

    void clear_forgets_everything()
    {
        MatteCache cache;
        cache.put(with_point(1), of_size(10, 10));
        cache.clear();
        QCOMPARE(cache.count(), std::size_t{0});
        QCOMPARE(cache.bytes(), std::size_t{0});
        QVERIFY(cache.find(with_point(1)) == nullptr);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::MatteCacheTest)
#include "tst_matte_cache.moc"
