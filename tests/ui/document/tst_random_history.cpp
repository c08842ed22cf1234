// Whatever an artist does, all of it can be undone and redone.
#include "document/brush.h"
#include "made_photo.h"
#include "ui/document/document.h"
#include "ui/document/object_edits.h"

#include <QTest>

#include <random>

namespace sdmatte::studio {
namespace {

// Any of what an artist can do, large and small.
ObjectState changed_at_random(ObjectState state, std::mt19937& random)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % unsigned(limit)); };
    ObjectPrompt& prompt = state.prompt;
    switch (below(7)) {
    case 0: prompt.points.push_back({below(600), below(400), below(2) == 0}); break;
    case 1:
        if (!prompt.points.empty())
            prompt.points.erase(prompt.points.begin() + below(int(prompt.points.size())));
        break;
    case 2: prompt.boxes = {{below(300), below(200), 300 + below(300), 200 + below(200)}}; break;
    case 3: prompt.boxes.clear(); break;
    case 4: state.edge.feather_px = static_cast<float>(below(500)) / 10; break;
    case 5: prompt.is_see_through = !prompt.is_see_through; break;
    default: {
        const StrokePoint from{.x = double(below(600)), .y = double(below(400))};
        const StrokePoint to{.x = double(below(600)), .y = double(below(400))};
        paint_stroke(prompt, below(3) == 0 ? StrokeKind::Erase : StrokeKind::Add,
                     {.radius_px = 1.0 + below(40)}, from, to);
    }
    }
    return state;
}

void gesture_at_random(Document& document, std::mt19937& random)
{
    document.begin_gesture("gesture");
    const auto moves = static_cast<int>(random() % 4);
    for (int i = 0; i < moves; ++i)
        document.update_gesture(changed_at_random(document.state(), random));
    if (random() % 8 == 0)
        document.cancel_gesture();
    else
        document.end_gesture();
}

void change_objects_at_random(Document& document, std::mt19937& random)
{
    const auto& all = document.objects().items;
    const auto any = [&] { return all[random() % all.size()]->id; };
    switch (random() % 9) {
    case 0: add_object(document); break;
    case 1: duplicate_object(document, any()); break;
    case 2:
    case 3: remove_object(document, any()); break;
    case 4: rename_object(document, any(), QString("Name %1").arg(random() % 5)); break;
    case 5: recolour_object(document, any(), object_colours[random() % 3]); break;
    case 6: show_object(document, any(), random() % 2 == 0); break;
    case 7: move_object(document, any(), static_cast<int>(random() % 6)); break;
    default: document.activate(any()); // no step
    }
}

} // namespace

class RandomHistoryTest : public QObject {
    Q_OBJECT

    Document document;

private slots:
    void init() { document.set_photo(made_photo(600, 400)); }

    void undo_to_the_start_and_redo_to_the_end_over_500_operations_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {11U, 12U, 13U, 14U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void undo_to_the_start_and_redo_to_the_end_over_500_operations()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::vector<ObjectList> recorded{document.objects()};
        for (int i = 0; i < 500; ++i) {
            if (random() % 3 == 0)
                change_objects_at_random(document, random);
            else if (random() % 2 == 0)
                document.edit("edit", changed_at_random(document.state(), random));
            else
                gesture_at_random(document, random);
            QVERIFY(document.objects().find(document.active_id()) != nullptr);
            const auto steps = static_cast<std::size_t>(document.undo_stack().index());
            QVERIFY(steps == recorded.size() || steps + 1 == recorded.size());
            if (steps == recorded.size())
                recorded.push_back(document.objects());
            QVERIFY(document.objects() == recorded.back());
        }
        const std::size_t steps = recorded.size() - 1;
        QVERIFY(steps > 350); // the rest changed nothing
        const quint64 last = document.generation();
        for (std::size_t i = steps; i-- > 0;) {
            document.undo_stack().undo();
            QVERIFY(document.objects() == recorded[i]);
            QVERIFY(document.objects().find(document.active_id()) != nullptr);
        }
        QVERIFY(!document.undo_stack().canUndo());
        QVERIFY(document.state() == empty_state(600, 400));
        QVERIFY(document.generation() > last);
        for (std::size_t i = 1; i <= steps; ++i) {
            document.undo_stack().redo();
            QVERIFY(document.objects() == recorded[i]);
        }
        QVERIFY(!document.undo_stack().canRedo());
        for (int i = 0; i < 50; ++i) { // and straight to anywhere
            const std::size_t to = random() % (steps + 1);
            document.go_to(static_cast<int>(to));
            QVERIFY(document.objects() == recorded[to]);
        }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::RandomHistoryTest)
#include "tst_random_history.moc"
