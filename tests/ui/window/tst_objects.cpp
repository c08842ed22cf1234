// Several objects of one photo in the window: engines, canvas, panel, export.
#include "slow_engine.h"
#include "studio.h"

#include "ui/document/object_edits.h"
#include "ui/export/export_dialog.h"
#include "ui/panels/object_model.h"
#include "ui/panels/object_rows.h"
#include "ui/panels/objects_panel.h"
#include "ui/window/note_pill.h"
#include "ui/window/side_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace sdmatte::studio {

class ObjectsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<SlowEngine> engine_;
    std::optional<Studio> studio_;

    Document& document() { return (*studio_)->document(); }
    const Scene& scene() { return (*studio_)->canvas().scene(); }
    QImage thumbnail(quint64 object)
    {
        ObjectModel& model = (*studio_)->chrome().side->objects().model();
        return model.index_of(object).data(ObjectModel::ThumbnailRole).value<QImage>();
    }
    void open_photo()
    {
        QImage picture(90, 60, QImage::Format_RGB32);
        picture.fill(QColor(200, 90, 40));
        const QString file = studio_->file("photo.png");
        QVERIFY(picture.save(file));
        (*studio_)->open_files({file});
        QTRY_VERIFY_WITH_TIMEOUT(document().photo() != nullptr, patience_ms);
        (*studio_)->tools().activate(ToolKind::Point);
    }
    // A click, and its exact matte.
    void cut_out(QPointF at)
    {
        studio_->click(at);
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(scene().alpha != nullptr, patience_ms);
    }
    void choose_output(OutputObjects objects)
    {
        OutputOptions options = (*studio_)->settings().output;
        options.objects = objects;
        emit(*studio_)->chrome().side->output().changed(options);
    }
    [[nodiscard]] QString note() { return (*studio_)->stage().notes().note().sentence; }

private slots:
    void init()
    {
        engine_ = std::make_shared<SlowEngine>();
        engine_->milliseconds = 10;
        studio_.emplace(QSize(1100, 760), Engines{.exact = engine_, .preview = nullptr});
        open_photo();
    }
    void cleanup() { studio_.reset(); }

    void the_matte_of_an_object_stays_as_a_tint_when_another_is_active()
    {
        const quint64 first = document().active_id();
        cut_out({30, 30});
        const SharedAlphaPyramid shown = scene().alpha;
        QVERIFY(scene().others.empty());
        (*studio_)->chrome().actions.add_object->trigger();
        QCOMPARE(scene().alpha, nullptr); // the new one has none
        QCOMPARE(scene().others.size(), std::size_t{1});
        QCOMPARE(scene().others[0].alpha, shown);
        const ObjectColour& colour = document().objects().find(first)->colour;
        QCOMPARE(scene().others[0].colour, QColor(colour.red, colour.green, colour.blue));
        cut_out({60, 30});
        QCOMPARE(engine_->answers.load(), 2);
        document().activate(first);
        QCOMPARE(scene().alpha, shown); // at once, and nothing is asked again
        QCOMPARE(scene().others.size(), std::size_t{1});
        QVERIFY(!(*studio_)->mattes().is_busy());
        QTest::qWait(50);
        QCOMPARE(engine_->answers.load(), 2);
    }

    void colours_and_eyes_change_the_canvas()
    {
        const quint64 first = document().active_id();
        cut_out({30, 30});
        const SharedAlphaPyramid shown = scene().alpha;
        add_object(document());
        recolour_object(document(), first, {1, 2, 3});
        QCOMPARE(scene().others.at(0).colour, QColor(1, 2, 3));
        show_object(document(), first, false);
        QVERIFY(scene().others.empty());
        document().activate(first);
        QCOMPARE(scene().alpha, nullptr);
        show_object(document(), first, true);
        QCOMPARE(scene().alpha != nullptr, true);
        (*studio_)->chrome().actions.undo->trigger();
        QCOMPARE(scene().alpha, nullptr);
    }

    void a_new_empty_object_lets_the_running_one_finish()
    {
        engine_->milliseconds = 300;
        const quint64 first = document().active_id();
        studio_->click({30, 30});
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        add_object(document());
        QTRY_VERIFY_WITH_TIMEOUT(document().has_exact_matte(first), patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(scene().others.size(), std::size_t{1}, patience_ms);
        QCOMPARE(engine_->answers.load(), 1);
    }

    void the_active_object_s_prompt_comes_before_another_one_s()
    {
        engine_->milliseconds = 60'000;
        const quint64 first = document().active_id();
        studio_->click({30, 30});
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        add_object(document());
        engine_->milliseconds = 10;
        studio_->click({60, 30});
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        QVERIFY(!document().has_exact_matte(first)); // it was given up
        document().activate(first);                  // and is asked for again
        QTRY_VERIFY_WITH_TIMEOUT(studio_->has_exact_matte(), patience_ms);
        QCOMPARE(engine_->answers.load(), 2);
    }

    void a_duplicate_is_shown_at_once()
    {
        cut_out({30, 30});
        const SharedAlphaPyramid shown = scene().alpha;
        duplicate_object(document(), document().active_id());
        QCOMPARE(scene().alpha, shown);
        QVERIFY(!thumbnail(document().active_id()).isNull());
        QCOMPARE(scene().others.size(), std::size_t{1});
        QCOMPARE(engine_->answers.load(), 1);
    }

    void history_brings_back_object_and_matte()
    {
        cut_out({30, 30});
        const quint64 first = document().active_id();
        duplicate_object(document(), first);
        QTRY_VERIFY_WITH_TIMEOUT(scene().alpha != nullptr, patience_ms);
        remove_object(document(), document().active_id());
        QVERIFY(scene().others.empty());
        (*studio_)->chrome().actions.undo->trigger();
        QVERIFY(document().active_id() != first);
        QCOMPARE(scene().others.size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(scene().alpha != nullptr, patience_ms);
        document().go_to(0);
        QCOMPARE(scene().alpha, nullptr);
        QVERIFY(scene().others.empty());
        document().go_to(2);
        QTRY_VERIFY_WITH_TIMEOUT(scene().alpha && scene().others.size() == 1, patience_ms);
        QCOMPARE(engine_->answers.load(), 1);
    }

    void an_edge_that_history_changed_on_another_object_is_shown()
    {
        const quint64 first = document().active_id();
        cut_out({30, 30});
        ObjectState state = document().state();
        state.edge.shift_px = 2;
        document().edit("Shift edge", state);
        add_object(document());
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().objects().find(first) != nullptr,
                                 patience_ms);
        const SharedAlphaPyramid shifted = scene().others.at(0).alpha;
        document().go_to(1); // before the shift
        document().activate(document().objects().items.front()->id);
        document().go_to(3);
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().objects().find(first) != nullptr,
                                 patience_ms);
        QCOMPARE((*studio_)->mattes().objects().source_of(first).edge.shift_px, 2.F);
        QCOMPARE(scene().others.size(), std::size_t{1});
    }

    void thumbnails_come_and_outlive_another_language()
    {
        const quint64 first = document().active_id();
        QVERIFY(thumbnail(first).isNull());
        cut_out({30, 30});
        QTRY_VERIFY_WITH_TIMEOUT(!thumbnail(first).isNull(), patience_ms);
        (*studio_)->use_language("de");
        QVERIFY(!thumbnail(first).isNull());
        (*studio_)->use_language("en");
        (*studio_)->chrome().actions.clear_prompts->trigger();
        QVERIFY(thumbnail(first).isNull());
    }

    void keys_add_and_choose()
    {
        const quint64 first = document().active_id();
        Canvas& canvas = (*studio_)->canvas();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(document().objects().items.size(), std::size_t{2});
        QTest::keyClick(&canvas, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(document().active_id(), first);
        QVERIFY((*studio_)->chrome().actions.remove_object->isEnabled());
        (*studio_)->chrome().actions.remove_object->trigger();
        QCOMPARE(document().objects().items.size(), std::size_t{1});
        QVERIFY(!(*studio_)->chrome().actions.remove_object->isEnabled());
    }

    void each_object_is_exported_with_its_exact_matte()
    {
        engine_->milliseconds = 60'000;
        rename_object(document(), document().active_id(), "Lion");
        studio_->click({30, 30}); // is given up for the next
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        add_object(document());
        rename_object(document(), document().active_id(), "Glass");
        engine_->milliseconds = 20;
        studio_->click({60, 30});
        choose_output(OutputObjects::Each);
        (*studio_)->chrome().actions.export_again->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(note(), "photo_Glass.png and 1 more were saved.", patience_ms);
        QVERIFY(QFileInfo::exists(studio_->file("photo_Lion.png")));
        QVERIFY(!(*studio_)->isWindowModified());
        QCOMPARE(engine_->answers.load(), 2);
        (*studio_)->stage().notes().clear();
        (*studio_)->chrome().actions.export_again->trigger(); // over its own files
        QTRY_COMPARE_WITH_TIMEOUT(note(), "photo_Glass.png and 1 more were saved.", patience_ms);
        studio_->click({10, 10});
        QVERIFY((*studio_)->isWindowModified());
    }

    void an_export_of_one_leaves_the_other_to_be_exported()
    {
        cut_out({30, 30});
        add_object(document());
        cut_out({60, 30});
        (*studio_)->chrome().actions.export_again->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(note(), "photo_cutout.png was saved.", patience_ms);
        QVERIFY((*studio_)->isWindowModified());
        show_object(document(), document().objects().items.back()->id, false);
        QVERIFY((*studio_)->isWindowModified()); // its work is not to be lost either
        remove_object(document(), document().objects().items.back()->id);
        QVERIFY(!(*studio_)->isWindowModified());
    }

    void an_edit_while_an_export_waits_does_not_end_it()
    {
        engine_->milliseconds = 60'000;
        const quint64 first = document().active_id();
        studio_->click({30, 30});
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        add_object(document());
        const quint64 second = document().active_id();
        show_object(document(), second, false); // so that only the first is exported
        choose_output(OutputObjects::Together);
        (*studio_)->chrome().actions.export_again->trigger();
        QVERIFY((*studio_)->exports().is_running());
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        engine_->milliseconds = 20;
        studio_->click({60, 30}); // comes before what the export waits for
        QTRY_VERIFY_WITH_TIMEOUT(document().has_exact_matte(first), patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(note(), "photo_cutout.png was saved.", patience_ms);
        QVERIFY(document().has_exact_matte(second));
    }

    void stopping_ends_an_export_that_waits()
    {
        engine_->milliseconds = 60'000;
        studio_->click({30, 30});
        (*studio_)->chrome().actions.export_again->trigger();
        QVERIFY((*studio_)->exports().is_running());
        QTRY_VERIFY_WITH_TIMEOUT((*studio_)->mattes().is_busy(), patience_ms);
        (*studio_)->chrome().actions.stop->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!(*studio_)->exports().is_running(), patience_ms);
        QVERIFY(!(*studio_)->mattes().is_busy());
    }

    void what_cannot_be_exported_is_said()
    {
        cut_out({30, 30});
        rename_object(document(), document().active_id(), "Lion");
        add_object(document());
        QVERIFY((*studio_)->chrome().actions.export_again->isEnabled());
        (*studio_)->chrome().actions.export_again->trigger();
        QCOMPARE(note(), "Nothing of Object 1 is cut out yet. Click the subject first.");
        activate_neighbour(document(), 1);
        show_object(document(), document().active_id(), false);
        QVERIFY(!(*studio_)->chrome().actions.export_again->isEnabled()); // nothing at all
    }

    void the_dialog_offers_the_objects()
    {
        cut_out({30, 30});
        rename_object(document(), document().active_id(), "Lion");
        add_object(document());
        cut_out({60, 30});
        (*studio_)->chrome().actions.export_as->trigger();
        auto* dialog = (*studio_)->findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        auto* box = dialog->findChild<QComboBox*>("objects");
        QVERIFY(box->isVisible());
        box->setCurrentIndex(2);
        dialog->findChild<QPushButton*>("export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(studio_->file("photo_Lion.png")), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!(*studio_)->exports().is_running(), patience_ms);
        QCOMPARE((*studio_)->settings().output.objects, OutputObjects::Each);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ObjectsTest)
#include "tst_objects.moc"
