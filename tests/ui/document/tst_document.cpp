#include "made_photo.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

ObjectState with_point(const Document& document, int x)
{
    ObjectState state = document.state();
    state.prompt.points.push_back({x, 1, true});
    return state;
}

ShownMatte answer(const Document& document, MatteKind kind)
{
    return {.alpha = std::make_shared<const Raster<float>>(40, 30),
            .kind = kind,
            .generation = document.generation(),
            .notices = {}};
}

} // namespace

// Photo and mattes; tst_history has undo and redo.
class DocumentTest : public QObject {
    Q_OBJECT

    Document document;

private slots:
    void init() { document.set_photo(made_photo(40, 30)); }

    void a_photo_starts_with_nothing_prompted()
    {
        QVERIFY(document.state() == empty_state(40, 30));
        QVERIFY(!document.matte().alpha);
        QVERIFY(!document.has_exact_matte());
        QCOMPARE(document.undo_stack().count(), 0);
    }

    void another_photo_clears_everything()
    {
        document.edit("a", with_point(document, 3));
        QVERIFY(document.offer_matte(answer(document, MatteKind::Exact)));
        document.begin_gesture("b");
        document.update_gesture(with_point(document, 4));
        const quint64 before = document.generation();
        QSignalSpy photo(&document, &Document::photo_changed);
        QSignalSpy prompt(&document, &Document::prompt_changed);
        QSignalSpy edge(&document, &Document::edge_changed);
        QSignalSpy matte(&document, &Document::matte_changed);
        const SharedPhoto next = made_photo(50, 60);
        document.set_photo(next);
        QCOMPARE(document.photo(), next);
        QVERIFY(document.state() == empty_state(50, 60));
        QVERIFY(!document.matte().alpha);
        QCOMPARE(document.undo_stack().count(), 0);
        QVERIFY(!document.is_in_gesture());
        QVERIFY(document.generation() > before);
        QCOMPARE(photo.count() + prompt.count() + edge.count() + matte.count(), 4);
        document.end_gesture();
        QCOMPARE(document.undo_stack().count(), 0);
    }

    void a_matte_of_the_last_photo_is_not_known_for_the_next()
    {
        document.edit("a", with_point(document, 3));
        document.offer_matte(answer(document, MatteKind::Exact));
        document.set_photo(made_photo(40, 30));
        document.edit("a", with_point(document, 3));
        QVERIFY(!document.matte().alpha);
    }

    void no_photo_takes_no_matte()
    {
        document.set_photo(nullptr);
        QVERIFY(document.state() == ObjectState{});
        QVERIFY(!document.offer_matte(answer(document, MatteKind::Exact)));
    }

    void a_stale_matte_is_refused()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte stale = answer(document, MatteKind::Exact);
        document.edit("b", with_point(document, 4));
        QSignalSpy changed(&document, &Document::matte_changed);
        QVERIFY(!document.offer_matte(stale));
        QVERIFY(!document.matte().alpha);
        ShownMatte early = answer(document, MatteKind::Exact);
        ++early.generation;
        QVERIFY(!document.offer_matte(early));
        QCOMPARE(changed.count(), 0);
    }

    void an_exact_matte_replaces_a_preview_and_never_the_reverse()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte preview = answer(document, MatteKind::Preview);
        const ShownMatte exact = answer(document, MatteKind::Exact);
        QSignalSpy changed(&document, &Document::matte_changed);
        QVERIFY(document.offer_matte(preview));
        QVERIFY(!document.has_exact_matte());
        QVERIFY(document.offer_matte(exact));
        QVERIFY(document.has_exact_matte());
        QVERIFY(!document.offer_matte(preview));
        QCOMPARE(document.matte().alpha, exact.alpha);
        QCOMPARE(changed.count(), 2);
    }

    void a_preview_replaces_an_exact_matte_of_an_older_prompt()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte old = answer(document, MatteKind::Exact);
        document.offer_matte(old);
        document.edit("b", with_point(document, 4));
        QCOMPARE(document.matte().alpha, old.alpha); // shown until there is better
        QVERIFY(!document.has_exact_matte());
        QVERIFY(document.offer_matte(answer(document, MatteKind::Preview)));
        QVERIFY(document.matte().alpha != old.alpha);
    }

    void a_matte_without_alpha_is_refused()
    {
        ShownMatte nothing = answer(document, MatteKind::Exact);
        nothing.alpha = nullptr;
        QVERIFY(!document.offer_matte(nothing));
    }

    void only_what_changed_is_told()
    {
        QSignalSpy prompt(&document, &Document::prompt_changed);
        QSignalSpy edge(&document, &Document::edge_changed);
        document.edit("a", with_point(document, 3));
        QCOMPARE(prompt.count(), 1);
        QCOMPARE(edge.count(), 0);
        ObjectState state = document.state();
        state.edge.feather_px = 2;
        const quint64 before = document.generation();
        document.edit("b", state);
        QCOMPARE(prompt.count(), 1);
        QCOMPARE(edge.count(), 1);
        QCOMPARE(document.generation(), before); // the matte still answers
    }

    void undo_brings_the_matte_of_its_state_back()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte first = answer(document, MatteKind::Exact);
        document.offer_matte(first);
        document.edit("b", with_point(document, 4));
        const ShownMatte second = answer(document, MatteKind::Exact);
        document.offer_matte(second);

        bool is_there_in_time = false; // when prompt_changed asks whether to run
        const auto connection = connect(&document, &Document::prompt_changed,
                                        [&] { is_there_in_time = document.has_exact_matte(); });
        document.undo_stack().undo();
        QVERIFY(is_there_in_time);
        QCOMPARE(document.matte().alpha, first.alpha);
        QCOMPARE(document.matte().generation, document.generation());
        QVERIFY(!document.offer_matte(answer(document, MatteKind::Preview)));
        QVERIFY(!document.offer_matte(second));
        document.undo_stack().redo();
        QCOMPARE(document.matte().alpha, second.alpha);
        QVERIFY(document.has_exact_matte());
        disconnect(connection);
    }

    void undo_to_nothing_shows_no_matte()
    {
        document.edit("a", with_point(document, 3));
        document.offer_matte(answer(document, MatteKind::Exact));
        QSignalSpy changed(&document, &Document::matte_changed);
        document.undo_stack().undo();
        QVERIFY(!document.matte().alpha);
        QCOMPARE(changed.count(), 1);
    }

    void the_matte_of_an_empty_prompt_is_known_too()
    {
        const ShownMatte automatic = answer(document, MatteKind::Exact);
        document.offer_matte(automatic);
        document.edit("a", with_point(document, 3));
        document.undo_stack().undo();
        QCOMPARE(document.matte().alpha, automatic.alpha);
    }

    void previews_are_not_brought_back()
    {
        document.edit("a", with_point(document, 3));
        document.offer_matte(answer(document, MatteKind::Preview));
        document.edit("b", with_point(document, 4));
        document.undo_stack().undo();
        QVERIFY(!document.has_exact_matte());
    }

    void what_a_gesture_passes_through_does_not_push_out_known_mattes()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte first = answer(document, MatteKind::Exact);
        document.offer_matte(first);
        const ObjectState start = document.state();
        document.begin_gesture("move");
        ShownMatte last;
        for (int i = 0; i < 30; ++i) {
            ObjectState state = start;
            state.prompt.points[0].x = 10 + i;
            document.update_gesture(state);
            last = answer(document, MatteKind::Exact);
            QVERIFY(document.offer_matte(last));
        }
        document.end_gesture();
        document.undo_stack().undo();
        QCOMPARE(document.matte().alpha, first.alpha);
        document.undo_stack().redo(); // the one that the gesture ended with
        QCOMPARE(document.matte().alpha, last.alpha);
    }

    void another_engine_forgets_known_mattes()
    {
        document.edit("a", with_point(document, 3));
        const ShownMatte first = answer(document, MatteKind::Exact);
        document.offer_matte(first);
        document.edit("b", with_point(document, 4));
        const ShownMatte under_way = answer(document, MatteKind::Exact);
        document.forget_mattes();
        QVERIFY(!document.offer_matte(under_way));
        document.undo_stack().undo();
        QVERIFY(!document.has_exact_matte());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::DocumentTest)
#include "tst_document.moc"
