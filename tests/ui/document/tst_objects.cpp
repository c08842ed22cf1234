#include "made_photo.h"
#include "ui/document/document.h"
#include "ui/document/object_edits.h"

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

ShownMatte answer(const Document& document, quint64 object, MatteKind kind = MatteKind::Exact)
{
    return {.alpha = std::make_shared<const Raster<float>>(40, 30),
            .kind = kind,
            .generation = document.generation_of(object),
            .notices = {}};
}

QString names(const Document& document)
{
    QStringList all;
    for (const auto& object : document.objects().items)
        all.push_back(QString::fromStdString(object->name));
    return all.join(", ");
}

} // namespace

class ObjectsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> holder;

private slots:
    void init()
    {
        holder = std::make_unique<Document>();
        holder->set_photo(made_photo(40, 30));
    }

    void a_photo_starts_with_one_empty_object()
    {
        Document& document = *holder;
        QCOMPARE(names(document), "Object 1");
        QCOMPARE(document.active().id, document.active_id());
        QVERIFY(document.active().is_visible);
        document.set_photo(nullptr);
        QCOMPARE(document.active_id(), quint64{0});
        QVERIFY(document.objects().items.empty());
        add_object(document);
        QVERIFY(document.objects().items.empty());
    }

    void a_new_object_is_empty_active_and_above()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        QSignalSpy objects(&document, &Document::objects_changed);
        QSignalSpy prompt(&document, &Document::prompt_changed);
        add_object(document);
        QCOMPARE(names(document), "Object 2, Object 1");
        QVERIFY(document.active_id() != first);
        QVERIFY(document.state() == empty_state(40, 30));
        QVERIFY(document.active().colour != document.objects().find(first)->colour);
        QCOMPARE(objects.count(), 1);
        QCOMPARE(prompt.count(), 1);
        QCOMPARE(document.undo_stack().undoText(), "Add object");
        document.undo_stack().undo();
        QCOMPARE(names(document), "Object 1");
        QCOMPARE(document.active_id(), first);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
        document.undo_stack().redo();
        QCOMPARE(names(document), "Object 2, Object 1");
        QVERIFY(document.state() == empty_state(40, 30));
    }

    void edits_change_the_active_object_alone()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        add_object(document);
        const quint64 of_first = document.generation_of(first);
        document.edit("b", with_point(document, 4));
        QCOMPARE(document.objects().find(first)->state.prompt.points[0].x, 3);
        QCOMPARE(document.state().prompt.points[0].x, 4);
        QCOMPARE(document.generation_of(first), of_first);
        QVERIFY(document.generation() > of_first);
    }

    void activating_is_no_undo_step_and_tells_of_the_other_state()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        add_object(document);
        const int steps = document.undo_stack().count();
        const quint64 generation = document.generation_of(first);
        QSignalSpy objects(&document, &Document::objects_changed);
        QSignalSpy prompt(&document, &Document::prompt_changed);
        QSignalSpy edge(&document, &Document::edge_changed);
        QSignalSpy matte(&document, &Document::matte_changed);
        document.activate(first);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
        QCOMPARE(document.generation(), generation); // nothing was changed: its matte still holds
        QCOMPARE(document.undo_stack().count(), steps);
        QCOMPARE(objects.count(), 1);
        QCOMPARE(prompt.count(), 1);
        QCOMPARE(edge.count(), 1);
        QCOMPARE(matte.count(), 1);
        document.activate(first);
        document.activate(12345);
        QCOMPARE(prompt.count(), 1);
    }

    void undo_makes_the_object_active_whose_step_it_is()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        add_object(document);
        const quint64 second = document.active_id();
        document.edit("b", with_point(document, 4));
        document.activate(first);
        document.undo_stack().undo();
        QCOMPARE(document.active_id(), second);
        QVERIFY(document.state() == empty_state(40, 30));
        document.activate(first);
        document.undo_stack().redo();
        QCOMPARE(document.active_id(), second);
    }

    void a_gesture_ends_before_another_object_is_active()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        add_object(document);
        document.begin_gesture("Move point");
        document.update_gesture(with_point(document, 5));
        document.activate(first);
        QVERIFY(!document.is_in_gesture());
        QCOMPARE(document.undo_stack().undoText(), "Move point");
        document.update_gesture(with_point(document, 6));
        QVERIFY(document.state() == empty_state(40, 30));
    }

    void adding_within_a_gesture_keeps_what_it_did()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.begin_gesture("Move point");
        document.update_gesture(with_point(document, 5));
        add_object(document);
        QCOMPARE(document.objects().find(first)->state.prompt.points.size(), std::size_t{1});
        document.undo_stack().undo();
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
        document.undo_stack().undo();
        QVERIFY(document.state() == empty_state(40, 30));
    }

    void a_removed_object_comes_back_as_it_was()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        add_object(document);
        const quint64 second = document.active_id();
        document.edit("b", with_point(document, 4));
        const ShownMatte matte = answer(document, second);
        QVERIFY(document.offer_matte(matte));
        const ObjectList before = document.objects();
        remove_object(document, second);
        QCOMPARE(names(document), "Object 1");
        QCOMPARE(document.active_id(), first);
        QVERIFY(!document.matte().alpha);
        QVERIFY(!document.offer_matte(matte)); // nobody asks any more
        document.undo_stack().undo();
        QVERIFY(document.objects() == before);
        QCOMPARE(document.active_id(), second);
        QCOMPARE(document.matte().alpha, matte.alpha);
        QVERIFY(document.has_exact_matte());
    }

    void the_last_object_stays()
    {
        Document& document = *holder;
        remove_object(document, document.active_id());
        QCOMPARE(names(document), "Object 1");
        QCOMPARE(document.undo_stack().count(), 0);
    }

    void a_duplicate_has_the_prompt_and_its_matte_at_once()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        rename_object(document, first, "  Lion\n");
        document.edit("a", with_point(document, 3));
        const ShownMatte matte = answer(document, first);
        document.offer_matte(matte);
        duplicate_object(document, first);
        QCOMPARE(names(document), "Lion 2, Lion");
        QVERIFY(document.active_id() != first);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
        QVERIFY(document.has_exact_matte());
        QCOMPARE(document.matte().alpha, matte.alpha);
        document.edit("b", with_point(document, 4));
        QCOMPARE(document.objects().find(first)->state.prompt.points.size(), std::size_t{1});
    }

    void names_colours_visibility_and_order_can_be_undone_and_ask_no_engine()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        add_object(document);
        const ObjectList start = document.objects();
        const quint64 generation = document.generation();
        QSignalSpy objects(&document, &Document::objects_changed);
        QSignalSpy prompt(&document, &Document::prompt_changed);
        rename_object(document, first, "Glass");
        recolour_object(document, first, {1, 2, 3});
        show_object(document, first, false);
        move_object(document, first, 0);
        QCOMPARE(names(document), "Glass, Object 2");
        QCOMPARE(document.undo_stack().count(), 5);
        rename_object(document, first, "Glass");
        rename_object(document, first, " ");
        show_object(document, first, false);
        move_object(document, first, -3);
        QCOMPARE(document.undo_stack().count(), 5); // nothing changed
        QCOMPARE(objects.count(), 4);
        document.go_to(1);
        QVERIFY(document.objects() == start);
        document.go_to(5);
        QCOMPARE(names(document), "Glass, Object 2");
        QVERIFY(!document.objects().find(first)->is_visible);
        QCOMPARE(prompt.count(), 0);
        QCOMPARE(document.generation(), generation);
    }

    void a_matte_goes_to_the_object_that_asked()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        const ShownMatte of_first = answer(document, first);
        add_object(document);
        document.edit("b", with_point(document, 4));
        QSignalSpy own(&document, &Document::matte_changed);
        QSignalSpy other(&document, &Document::other_matte_changed);
        QVERIFY(document.offer_matte(of_first));
        QCOMPARE(document.matte_of(first).alpha, of_first.alpha);
        QVERIFY(document.has_exact_matte(first));
        QVERIFY(!document.matte().alpha);
        QCOMPARE(own.count(), 0);
        QCOMPARE(other.count(), 1);
        QCOMPARE(other[0][0].toULongLong(), first);
        document.activate(first);
        QCOMPARE(document.matte().alpha, of_first.alpha);
        QVERIFY(document.has_exact_matte());
    }

    void objects_with_the_same_prompt_keep_their_own_generations()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        duplicate_object(document, first);
        const quint64 second = document.active_id();
        QVERIFY(document.generation_of(first) != document.generation_of(second));
        document.offer_matte(answer(document, second));
        QVERIFY(!document.has_exact_matte(first));
    }

    void another_engine_outdates_the_mattes_of_all_objects()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        document.edit("a", with_point(document, 3));
        document.offer_matte(answer(document, first));
        add_object(document);
        document.edit("b", with_point(document, 4));
        const ShownMatte shown = answer(document, document.active_id());
        document.offer_matte(shown);
        document.forget_mattes();
        QVERIFY(!document.has_exact_matte());
        QVERIFY(!document.has_exact_matte(first));
        QVERIFY(document.matte_of(first).alpha != nullptr); // shown until there is another one
        QVERIFY(!document.offer_matte(shown));
    }

    void neighbours_go_round()
    {
        Document& document = *holder;
        const quint64 first = document.active_id();
        add_object(document);
        const quint64 second = document.active_id();
        add_object(document);
        const quint64 third = document.active_id();
        activate_neighbour(document, 1);
        QCOMPARE(document.active_id(), second);
        activate_neighbour(document, 2);
        QCOMPARE(document.active_id(), third);
        activate_neighbour(document, -1);
        QCOMPARE(document.active_id(), first);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ObjectsTest)
#include "tst_objects.moc"
