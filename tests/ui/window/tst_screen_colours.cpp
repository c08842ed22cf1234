// The canvas in the colours of a screen's profile, and of a soft proof.
#include "studio.h"

#include "image/sample.h"
#include "tests/image/profiles.h"
#include "ui/export/export_dialog.h"
#include "ui/window/note_pill.h"
#include "ui/window/status_bar.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sdmatte::studio {
namespace {

QString write(const Studio& studio, const QString& name, const std::vector<std::uint8_t>& bytes)
{
    const QString path = studio.file(name);
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    const bool is_written =
        file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
    return is_written ? path : QString();
}

const ScreenActions& screen_actions(Studio& studio)
{
    return studio->chrome().actions.view_choices.screen;
}

// What an sRGB photo's pixel is in the codes of the wide screen.
std::array<int, 3> in_wide(const std::array<std::uint8_t, 3>& srgb)
{
    const auto transform = ColourTransform::between({}, Layout::Rgb8, wide_profile(), Layout::Rgb8);
    std::array<std::uint8_t, 3> codes{};
    transform->apply(srgb.data(), codes.data(), 1);
    return {codes[0], codes[1], codes[2]};
}

std::array<int, 3> shown_at(Studio& studio, int x, int y)
{
    const PyramidLevel& level = studio->canvas().scene().photo->levels.level(0);
    return {level.at(x, y, 0), level.at(x, y, 1), level.at(x, y, 2)};
}

bool is_wide(Studio& studio)
{
    return studio->canvas().scene().photo->transform != nullptr;
}

// Small, so that the engine is quick under sanitizers too.
void open_photo(Studio& studio)
{
    const Sample sample = make_sample(300, 200, 1).value();
    const auto& colour = sample.colour;
    const QImage image(colour.data(), 300, 200, 900, QImage::Format_RGB888);
    const QString file = studio.file("photo.png");
    QVERIFY(image.save(file));
    studio->open_files({file});
    QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
}

void click_the_subject(Studio& studio)
{
    studio->tools().activate(ToolKind::Point);
    studio.click({140, 100});
    QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().foreground != nullptr, patience_ms);
}

} // namespace

class ScreenColoursTest : public QObject {
    Q_OBJECT

private slots:
    void a_screens_profile_converts_what_is_shown_and_srgb_brings_it_back()
    {
        Studio studio;
        open_photo(studio);
        Canvas& canvas = studio->canvas();
        const SharedPhotoPyramid before = canvas.scene().photo;
        const QImage picture = canvas.grab().toImage();
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        QCOMPARE(canvas.scene().photo, before); // it stands in until the other is there
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
        for (const QPoint at : {QPoint(10, 10), QPoint(140, 100), QPoint(240, 180)}) {
            const auto srgb = canvas.scene().photo->srgb_at(at.x(), at.y());
            for (std::size_t c = 0; c < 3; ++c)
                QCOMPARE(srgb[c], before->srgb_at(at.x(), at.y())[c]);
            QCOMPARE(shown_at(studio, at.x(), at.y()), in_wide(srgb));
        }
        QVERIFY(canvas.grab().toImage() != picture);
        screen_actions(studio).sources[static_cast<int>(ScreenSource::Srgb)]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!is_wide(studio), patience_ms);
        QCOMPARE(canvas.grab().toImage(), picture);
    }

    void view_and_matte_stay_while_the_screens_colours_change()
    {
        Studio studio;
        open_photo(studio);
        click_the_subject(studio);
        Canvas& canvas = studio->canvas();
        canvas.set_zoom(1.7);
        const SharedAlphaPyramid alpha = canvas.scene().alpha;
        const ViewTransform view = canvas.view();
        const SharedPhotoPyramid foreground = canvas.scene().foreground;
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
        QCOMPARE(canvas.scene().alpha, alpha);
        QCOMPARE(canvas.view().origin, view.origin);
        QCOMPARE(canvas.view().scale, view.scale);
        QVERIFY(canvas.scene().foreground && canvas.scene().foreground != foreground);
        QCOMPARE(canvas.scene().foreground->transform, canvas.scene().photo->transform);
    }

    void a_foreground_that_comes_later_is_in_the_screens_colours_too()
    {
        Studio studio;
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(studio->screen_flow().colours()->of_srgb != nullptr, patience_ms);
        open_photo(studio);
        QVERIFY(is_wide(studio)); // at once
        click_the_subject(studio);
        const Scene& scene = studio->canvas().scene();
        QCOMPARE(scene.foreground->transform, scene.photo->transform);
        studio->document().undo_stack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!scene.foreground, patience_ms);
        studio->screen_flow().use(ScreenSource::Srgb);
        QTRY_VERIFY_WITH_TIMEOUT(!is_wide(studio), patience_ms);
        QVERIFY(!scene.foreground);
    }

    void many_changes_at_once_end_with_the_newest()
    {
        Studio studio;
        open_photo(studio);
        click_the_subject(studio);
        const QString wide = write(studio, "wide.icc", wide_profile());
        for (int i = 0; i < 12; ++i) {
            studio->screen_flow().use_profile(wide);
            QTest::qWait(i % 4 * 10);
            studio->screen_flow().use(ScreenSource::Srgb);
            QTest::qWait(i % 3 * 15);
        }
        studio->screen_flow().use_profile(wide);
        const Scene& scene = studio->canvas().scene();
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio) && scene.foreground
                                     && scene.foreground->transform == scene.photo->transform,
                                 patience_ms);
        QTest::qWait(200);
        QVERIFY(is_wide(studio));
        QCOMPARE(studio->settings().views.screen.source, ScreenSource::File);
    }

    void the_pointers_numbers_are_srgb_on_any_screen()
    {
        Studio studio;
        open_photo(studio);
        QColor shown;
        connect(&studio->canvas(), &Canvas::hovered, &studio->canvas(),
                [&](QPoint, const QColor& colour, double) { shown = colour; });
        QTest::mouseMove(&studio->canvas(), studio.at({140, 100}));
        const QColor before = shown;
        QVERIFY(before.isValid());
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
        QTest::mouseMove(&studio->canvas(), studio.at({128, 100}));
        QTest::mouseMove(&studio->canvas(), studio.at({140, 100}));
        QCOMPARE(shown, before);
    }

    void thumbnails_and_the_chosen_background_follow_the_screen()
    {
        Studio studio;
        open_photo(studio);
        studio->views().choose_backdrop_colour();
        for (QWidget* dialog : studio->findChildren<QDialog*>())
            dialog->close();
        const QColor plain = studio->canvas().scene().colours.backdrop;
        QCOMPARE(plain, studio->settings().views.backdrop);
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().colours.backdrop != plain, patience_ms);
        const auto codes = in_wide({static_cast<std::uint8_t>(plain.red()),
                                    static_cast<std::uint8_t>(plain.green()),
                                    static_cast<std::uint8_t>(plain.blue())});
        QCOMPARE(studio->canvas().scene().colours.backdrop, QColor(codes[0], codes[1], codes[2]));
        QCOMPARE(studio->settings().views.backdrop, plain); // what was chosen is kept as chosen
        QImage red(2, 2, QImage::Format_RGB32);
        red.fill(Qt::red);
        const auto wide_red = in_wide({255, 0, 0});
        QCOMPARE(studio->screen_flow().colours()->shown(red).pixelColor(1, 1),
                 QColor(wide_red[0], wide_red[1], wide_red[2]));
    }

    void an_export_is_the_same_on_any_screen()
    {
        Studio studio;
        open_photo(studio);
        click_the_subject(studio);
        QTRY_VERIFY_WITH_TIMEOUT(studio->exports().can_export() && studio.has_exact_matte(),
                                 patience_ms);
        const auto exported = [&](const QString& name) {
            studio->chrome().actions.export_as->trigger();
            auto* dialog = studio->findChild<ExportDialog*>();
            QVERIFY(dialog != nullptr);
            auto* field = dialog->findChild<QLineEdit*>("file");
            field->selectAll();
            QTest::keyClicks(field, studio.file(name));
            dialog->findChild<QPushButton*>("export")->click();
            QTRY_VERIFY_WITH_TIMEOUT(
                QFile::exists(studio.file(name)) && !studio->exports().is_running(), patience_ms);
            QTRY_VERIFY(studio->findChild<ExportDialog*>() == nullptr);
        };
        exported("srgb.png");
        studio->screen_flow().use_profile(write(studio, "wide.icc", wide_profile()));
        studio->screen_flow().use_proof(write(studio, "proof.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio) && !studio->screen_flow().shown_proof().isEmpty(),
                                 patience_ms);
        exported("wide.png");
        QFile a(studio.file("srgb.png"));
        QFile b(studio.file("wide.png"));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QVERIFY(bytes.size() > 1000);
        QCOMPARE(b.readAll(), bytes);
    }

    void a_soft_proof_is_switched_named_and_remembered()
    {
        Studio studio;
        open_photo(studio);
        QAction* soft_proof = screen_actions(studio).soft_proof;
        QCOMPARE(soft_proof->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
        const auto status = [&] {
            QStringList texts;
            for (const QLabel* label : studio->chrome().status->findChildren<QLabel*>())
                texts.push_back(label->text());
            return texts.join('|');
        };
        studio->screen_flow().use_proof(write(studio, "press & paper.icc", wide_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
        QVERIFY(soft_proof->isChecked());
        QVERIFY(status().contains("Soft proof: "));
        QVERIFY(screen_actions(studio).choose_proof->text().contains("press && paper.icc"));
        screen_actions(studio).gamut_warning->trigger();
        screen_actions(studio).intents[1]->trigger();
        soft_proof->trigger(); // off
        QTRY_VERIFY_WITH_TIMEOUT(!is_wide(studio), patience_ms);
        QVERIFY(!status().contains("Soft proof: "));
        soft_proof->trigger(); // the profile is known
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
        studio.close();
        studio.open_again();
        const ScreenSettings& kept = studio->settings().views.screen;
        QVERIFY(kept.is_proofing && kept.marks_out_of_gamut);
        QCOMPARE(kept.intent, ProofIntent::Perceptual);
        QVERIFY(screen_actions(studio).soft_proof->isChecked());
        open_photo(studio);
        QTRY_VERIFY_WITH_TIMEOUT(is_wide(studio), patience_ms);
    }

    void a_soft_proof_without_a_profile_asks_for_one()
    {
        Studio studio;
        QAction* soft_proof = screen_actions(studio).soft_proof;
        soft_proof->trigger();
        auto* dialog = studio->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->reject();
        QVERIFY(!soft_proof->isChecked());
        QVERIFY(!studio->settings().views.screen.is_proofing);
    }

    void a_picture_in_the_screens_colours_keeps_its_alpha()
    {
        const SharedScreenColours screen = make_screen_colours(
            {.screen = std::make_shared<const std::vector<std::uint8_t>>(wide_profile())});
        QImage srgb(3, 1, QImage::Format_ARGB32_Premultiplied);
        srgb.setPixelColor(0, 0, QColor(200, 90, 60, 255));
        srgb.setPixelColor(1, 0, QColor(200, 90, 60, 128));
        srgb.setPixelColor(2, 0, QColor(0, 0, 0, 0));
        const QImage shown = screen->shown(srgb);
        QCOMPARE(shown.pixelColor(0, 0), screen->shown(QColor(200, 90, 60)));
        QVERIFY(shown.pixelColor(0, 0) != QColor(200, 90, 60));
        QCOMPARE(shown.pixelColor(1, 0).alpha(), 128);
        QVERIFY(std::abs(shown.pixelColor(1, 0).red() - shown.pixelColor(0, 0).red()) <= 3);
        QCOMPARE(shown.pixelColor(2, 0).alpha(), 0);
    }

    void a_profile_that_cannot_be_used_is_said_and_srgb_stays()
    {
        Studio studio;
        open_photo(studio);
        const SharedPhotoPyramid before = studio->canvas().scene().photo;
        const auto said = [&] { return studio->stage().notes().note().sentence; };
        studio->screen_flow().use_profile(
            write(studio, "bad.icc", std::vector<std::uint8_t>(3000, 7)));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("bad.icc"), patience_ms);
        QVERIFY(said().contains("sRGB"));
        studio->screen_flow().use_profile(write(studio, "press.icc", cmyk_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("press.icc"), patience_ms);
        studio->screen_flow().use_proof(write(studio, "oneway.icc", cmyk_profile()));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("oneway.icc"), patience_ms);
        QVERIFY(!screen_actions(studio).soft_proof->isChecked());
        QCOMPARE(studio->canvas().scene().photo, before);
    }

    void linear_light_is_switched_and_remembered()
    {
        Studio studio;
        open_photo(studio);
        click_the_subject(studio);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().fade == 1, patience_ms);
        studio->canvas().set_view_mode(ViewMode::OnWhite);
        const QImage plain = studio->canvas().grab().toImage();
        QAction* action = studio->chrome().actions.view_choices.linear_light;
        action->trigger();
        QVERIFY(studio->canvas().grab().toImage() != plain);
        studio.close();
        studio.open_again();
        QVERIFY(studio->chrome().actions.view_choices.linear_light->isChecked());
        QVERIFY(studio->canvas().scene().blends_light);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ScreenColoursTest)
#include "tst_screen_colours.moc"
