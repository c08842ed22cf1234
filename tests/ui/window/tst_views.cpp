#include "studio.h"

#include "ui/canvas/derived_view.h"
#include "ui/canvas/navigator.h"
#include "ui/window/note_pill.h"
#include "ui/window/status_bar.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

QAction* view_action(Studio& studio, ViewMode mode)
{
    const auto* const place = std::ranges::find(view_modes, mode);
    return studio->chrome().actions.views[place - view_modes.begin()];
}

void click_the_subject(Studio& studio)
{
    studio->tools().activate(ToolKind::Point);
    studio.click({700, 500});
    QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().foreground != nullptr, patience_ms);
}

QString red_picture(Studio& studio)
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = studio.file("red.png");
    return picture.save(file) ? file : QString();
}

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT

private slots:
    void each_view_has_an_action_that_shows_it()
    {
        Studio studio;
        studio.open_sample();
        studio->views().use_picture(red_picture(studio)); // or a dialog asks for one
        for (const ViewMode mode : view_modes) {
            view_action(studio, mode)->trigger();
            QCOMPARE(studio->canvas().view_mode(), mode);
            QVERIFY(view_action(studio, mode)->isChecked());
            QVERIFY(!view_action(studio, mode)->toolTip().isEmpty());
        }
    }

    void derived_views_come_and_follow_the_matte()
    {
        Studio studio;
        studio.open_sample();
        click_the_subject(studio);
        const Scene& scene = studio->canvas().scene();
        for (const ViewMode mode : {ViewMode::Trimap, ViewMode::EdgeBand, ViewMode::Certainty}) {
            view_action(studio, mode)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(scene.derived && scene.derived_of == mode, patience_ms);
            const PyramidLevel& derived = scene.derived->levels.level(0);
            const PyramidLevel& alpha = scene.alpha->levels.level(0);
            QCOMPARE(derived.width(), alpha.width());
            for (int x = 0; x < alpha.width(); x += 3)
                QCOMPARE(derived.at(x, 500), derived_code(mode, alpha.at(x, 500)));
        }
        const SharedAlphaPyramid before = scene.derived;
        studio->document().undo_stack().undo(); // no prompt, no matte
        QTRY_VERIFY_WITH_TIMEOUT(!scene.derived, patience_ms);
        studio->document().undo_stack().redo();
        QTRY_VERIFY_WITH_TIMEOUT(scene.derived != nullptr && scene.derived != before, patience_ms);
    }

    void what_the_model_is_sent_is_drawn_of_the_prompt()
    {
        Studio studio;
        studio.open_sample();
        const Scene& scene = studio->canvas().scene();
        studio->tools().activate(ToolKind::Box);
        studio.drag({300, 100}, {1100, 900});
        view_action(studio, ViewMode::NetworkInput)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene.derived && scene.derived_of == ViewMode::NetworkInput,
                                 patience_ms);
        QCOMPARE(scene.derived->levels.width(), studio->settings().engine.side);
        QCOMPARE(scene.derived->levels.height(), studio->settings().engine.side);
        QVERIFY(scene.derived->alpha_at(700, 500) > 0.99); // within the box
        QVERIFY(scene.derived->alpha_at(100, 500) < 0.01);
        studio->document().undo_stack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.derived && scene.derived->alpha_at(100, 500) == scene.derived->alpha_at(700, 500),
            patience_ms); // auto: the same everywhere
    }

    void a_picture_is_read_and_shown_behind_the_cut_out()
    {
        Studio studio;
        studio.open_sample();
        click_the_subject(studio);
        studio->views().use_picture(red_picture(studio));
        QCOMPARE(studio->canvas().view_mode(), ViewMode::OnPicture);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().backdrop != nullptr, patience_ms);
        const Scene& scene = studio->canvas().scene();
        const double photo = double(scene.photo->width()) / scene.photo->height();
        const double shape = double(scene.backdrop->width()) / scene.backdrop->height();
        QVERIFY(std::abs(shape / photo - 1) < 0.05);
        const QImage image = studio->canvas().grab().toImage();
        const QPoint corner = studio.at({20, 20}) * studio->canvas().devicePixelRatioF();
        QCOMPARE(image.pixelColor(corner), QColor(Qt::red));
    }

    void a_picture_that_cannot_be_read_is_said_and_forgotten()
    {
        Studio studio;
        studio.open_sample();
        studio->views().use_picture(studio.file("missing.png"));
        QTRY_VERIFY_WITH_TIMEOUT(studio->stage().notes().note().sentence.contains("missing.png"),
                                 patience_ms);
        QVERIFY(studio->settings().views.picture.isEmpty());
        QVERIFY(!studio->canvas().scene().backdrop);
    }

    void the_view_on_a_picture_asks_for_one()
    {
        Studio studio;
        studio.open_sample();
        view_action(studio, ViewMode::OnPicture)->trigger();
        auto* dialog = studio->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->reject();
    }

    void colours_and_opacity_are_chosen_and_remembered()
    {
        Studio studio;
        studio.open_sample();
        const ViewActions& a = studio->chrome().actions.view_choices;
        a.opacities.back()->trigger();
        a.over_kept->trigger();
        QCOMPARE(studio->canvas().scene().colours.overlay_opacity, 1.0);
        QVERIFY(!studio->canvas().scene().colours.is_over_removed);
        a.overlay_colour->trigger();
        auto* dialog = studio->findChild<QColorDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setCurrentColor(QColor(1, 200, 3)); // shown at once
        QCOMPARE(studio->canvas().scene().colours.overlay, QColor(1, 200, 3));
        dialog->accept();
        a.navigator->trigger();
        a.pixel_grid->trigger();
        view_action(studio, ViewMode::Certainty)->trigger();
        const ViewSettings chosen = studio->settings().views;
        QCOMPARE(chosen.overlay, QColor(1, 200, 3));
        QVERIFY(!chosen.shows_navigator && !chosen.shows_pixel_grid);
        studio.close();
        studio.open_again();
        QCOMPARE(studio->settings().views, chosen);
        QCOMPARE(studio->canvas().view_mode(), ViewMode::Certainty);
        QCOMPARE(studio->canvas().scene().colours.overlay, QColor(1, 200, 3));
        QVERIFY(!studio->chrome().actions.view_choices.navigator->isChecked());
        studio->chrome().actions.view_choices.reset_colours->trigger();
        QCOMPARE(studio->canvas().scene().colours.overlay_opacity, 0.5);
        QCOMPARE(studio->canvas().scene().colours.overlay, colours_of(&*studio).overlay);
    }

    void a_colour_that_is_not_taken_is_as_before()
    {
        Studio studio;
        studio.open_sample();
        studio->chrome().actions.view_choices.backdrop_colour->trigger();
        QCOMPARE(studio->canvas().view_mode(), ViewMode::OnColour);
        auto* dialog = studio->findChild<QColorDialog*>();
        dialog->setCurrentColor(Qt::yellow);
        QCOMPARE(studio->canvas().scene().colours.backdrop, QColor(Qt::yellow));
        dialog->reject();
        QCOMPARE(studio->canvas().scene().colours.backdrop, default_backdrop);
    }

    void the_navigator_follows_its_action()
    {
        Studio studio;
        studio.open_sample();
        studio->canvas().set_zoom(2);
        QVERIFY(studio->navigator().isVisible());
        studio->chrome().actions.view_choices.navigator->trigger();
        QVERIFY(!studio->navigator().isVisible());
        studio->chrome().actions.view_choices.navigator->trigger();
        QVERIFY(studio->navigator().isVisible());
    }

    void a_zoom_is_chosen_from_the_list()
    {
        Studio studio;
        studio.open_sample();
        const auto buttons = studio->chrome().status->findChildren<QToolButton*>();
        const auto list = std::ranges::find_if(buttons, [](const QToolButton* button) {
            return button->accessibleName() == "Zoom factors";
        });
        QVERIFY(list != buttons.end());
        for (QAction* action : (*list)->menu()->actions())
            if (action->text() == "400 %")
                action->trigger();
        QCOMPARE(studio->canvas().zoom(), 4.0);
        (*list)->menu()->actions().front()->trigger(); // fit
        QVERIFY(studio->canvas().zoom() < 4);
        QVERIFY(!studio->navigator().isVisible());
    }

    void an_edge_that_moves_keeps_the_tiles_it_does_not_reach()
    {
        Studio studio;
        studio.open_sample();
        click_the_subject(studio);
        const SharedAlphaPyramid before = studio->canvas().scene().alpha;
        ObjectState state = studio->document().state();
        state.edge.shift_px = 2;
        studio->document().edit("Shift", state);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().alpha != before
                                     && studio->canvas().scene().fade == 1.0,
                                 patience_ms);
        const PyramidLevel& old = before->levels.level(0);
        const PyramidLevel& fresh = studio->canvas().scene().alpha->levels.level(0);
        int same = 0;
        int other = 0;
        for (int row = 0; row < old.rows(); ++row)
            for (int column = 0; column < old.columns(); ++column)
                (old.tile(column, row).id == fresh.tile(column, row).id ? same : other) += 1;
        QVERIFY(same > 0);
        QVERIFY(other > 0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ViewsTest)
#include "tst_views.moc"
