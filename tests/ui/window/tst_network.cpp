// Models in the window: added, chosen, used, and what happens when they cannot be.
#include "slow_engine.h"
#include "studio.h"

#include "../../models/tiny_checkpoint.h"
#include "checkpoint_file.h"
#include "image/sample.h"
#include "matting/sdmatte/sdmatte_engine.h"
#include "models/list_models.h"
#include "ui/window/model_dialog.h"
#include "ui/window/note_pill.h"
#include "ui/window/work_pill.h"

#include <QImage>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int photo_width = 300;
constexpr int photo_height = 200;
constexpr int network_patience_ms = 500'000; // of the test's ten minutes

QAction* row(Studio& studio, const QString& start)
{
    for (QAction* action : studio->chrome().menus.model->actions())
        if (action->text().remove('&').startsWith(start))
            return action;
    return nullptr;
}

QString said(Studio& studio)
{
    return studio->stage().notes().note().sentence;
}

// Whether two rasters hold the same numbers.
bool are_equal(const Raster<float>& a, const Raster<float>& b)
{
    return a.width() == b.width() && std::ranges::equal(a.values(), b.values());
}

// Without the window: engine, session, matte.
Matte direct_matte(Studio& studio, Engine& engine)
{
    auto session = engine.open(studio->document().photo()->colour, {});
    if (!session)
        qFatal("%s", session.error().sentence.c_str());
    auto matte = (*session)->matte(to_prompt(studio->document().state().prompt), {});
    if (!matte)
        qFatal("%s", matte.error().sentence.c_str());
    return *std::move(matte);
}

} // namespace

class NetworkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto sample = make_sample(photo_width, photo_height, 1);
        QVERIFY(sample);
        QImage picture(photo_width, photo_height, QImage::Format_RGB888);
        for (int y = 0; y < photo_height; ++y)
            for (int x = 0; x < photo_width; ++x)
                picture.setPixel(x, y,
                                 qRgb(sample->colour.at(x, y, 0), sample->colour.at(x, y, 1),
                                      sample->colour.at(x, y, 2)));
        QVERIFY(picture.save(photo()));
        write_checkpoint(path("hashed.safetensors"), "litesdmatte-tiny");
        write_tiny_checkpoint(path("lite.safetensors"));
        write_tiny_checkpoint(path("full.safetensors"), AutoencoderKind::Kl);
    }

    void init()
    {
        models_ = std::make_unique<QTemporaryDir>();
        qputenv("SDMATTE_MODELS", models_->path().toLocal8Bit());
    }

    void a_model_is_added_and_makes_the_mattes()
    {
        Studio studio;
        open_photo(studio);
        add(studio, "hashed.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), network_patience_ms);
        QCOMPARE(studio->engines().name(), "LiteSDMatte");
        QCOMPARE(studio->engines().device(), "CPU");
        QCOMPARE(studio->engines().refining(), "Refining with LiteSDMatte on the CPU");
        QVERIFY(studio->mattes().capabilities().see_through);
        QVERIFY(!studio->stage().model_work().is_working());

        draw_box(studio);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), network_patience_ms);
        const auto model = installed_model("hashed");
        QVERIFY(model);
        auto network = make_sdmatte_engine({.model = model->path}, {});
        QVERIFY(network);
        QVERIFY(
            are_equal(*studio->document().matte().alpha, *direct_matte(studio, **network).alpha));

        // Back: the same prompt is asked of the classical engine.
        row(studio, "Classical")->trigger();
        QTRY_VERIFY(studio->engines().is_classical());
        QVERIFY(!studio->mattes().capabilities().see_through);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const auto classical = make_classical_engine();
        QVERIFY(
            are_equal(*studio->document().matte().alpha, *direct_matte(studio, *classical).alpha));
        QCOMPARE(studio->settings().engine.model, QString());
    }

    void an_export_that_waits_gets_the_new_engines_matte()
    {
        Studio studio;
        open_photo(studio);
        draw_box(studio);
        std::optional<Result<ExactAlpha>> alpha;
        studio->mattes().when_exact([&](auto result) { alpha = std::move(result); });
        studio->mattes().use(make_classical_engine());
        QTRY_VERIFY_WITH_TIMEOUT(alpha.has_value(), patience_ms);
        QVERIFY(*alpha);
        QVERIFY((*alpha)->alpha == studio->document().matte().alpha);
    }

    void which_network_it_is_is_asked_only_where_tensors_do_not_tell()
    {
        Studio studio;
        studio->models().open_file(path("full.safetensors").c_str());
        QTRY_VERIFY_WITH_TIMEOUT(studio->findChild<ModelDialog*>() != nullptr, patience_ms);
        auto* dialog = studio->findChild<ModelDialog*>();
        for (QRadioButton* button : dialog->findChildren<QRadioButton*>())
            if (button->text().startsWith("SDMatte*"))
                button->setChecked(true);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        QCOMPARE(studio->engines().name(), "SDMatte*");
        QVERIFY(!studio->mattes().capabilities().point);
        QTRY_VERIFY(row(studio, "full") != nullptr);
        QCOMPARE(row(studio, "full")->text(), "full\tSDMatte*");
        QVERIFY(row(studio, "full")->isChecked());
        QVERIFY(!row(studio, "Classical")->isChecked());
    }

    void the_choice_is_restored()
    {
        Studio studio;
        add(studio, "lite.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        row(studio, "fp32")->trigger();
        QTRY_COMPARE(studio->settings().engine.precision, "fp32");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        row(studio, "512 x 512")->trigger();
        QTRY_COMPARE(studio->settings().engine.side, 512);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        QCOMPARE(studio->engines().in_short(), "LiteSDMatte, CPU, fp32");
        studio.close();
        studio.open_again();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        QCOMPARE(studio->engines().model(), "lite");
        QCOMPARE(studio->engines().choice().side, 512);
        QCOMPARE(studio->engines().choice().precision, "fp32");
        QCOMPARE(said(studio), QString());
    }

    void a_damaged_file_is_one_sentence_and_changes_nothing()
    {
        std::filesystem::copy_file(path("lite.safetensors"), path("cut.safetensors"),
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(path("cut.safetensors"), 9'000'000);
        Studio studio;
        const Settings before = studio->settings();
        studio->models().open_file(path("cut.safetensors").c_str());
        QTRY_VERIFY_WITH_TIMEOUT(said(studio).contains("is cut off"), patience_ms);
        QCOMPARE(said(studio).count('.'), 2); // one of them is of the file's name
        QVERIFY(studio->engines().is_classical());
        QVERIFY(!studio->models().is_busy());
        QVERIFY(studio->settings() == before);
        QVERIFY(
            QDir(models_->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void a_model_that_is_gone_leaves_the_classical_engine()
    {
        Studio studio;
        studio.close();
        Settings settings;
        settings.engine.model = "lost";
        QVERIFY(write_settings(studio.settings_file(), settings));
        studio.open_again();
        QTRY_VERIFY_WITH_TIMEOUT(said(studio).contains("lost is not installed"), patience_ms);
        QVERIFY(studio->stage().notes().note().kind == NoteKind::Plain);
        QVERIFY(studio->engines().is_classical());
        open_photo(studio);
        draw_box(studio);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
    }

    void a_model_that_does_not_load_can_be_tried_again()
    {
        Studio studio;
        add(studio, "lite.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        const auto model = installed_model("lite");
        QVERIFY(model);
        row(studio, "Classical")->trigger();
        QTRY_VERIFY(studio->engines().is_classical());
        std::filesystem::rename(model->path, path("away"));
        studio->engines().choose({.model = "lite"});
        QTRY_VERIFY_WITH_TIMEOUT(said(studio).contains("not whole"), patience_ms);
        QCOMPARE(studio->stage().notes().note().buttons.size(), std::size_t{1});
        QVERIFY(studio->engines().is_classical());
        QVERIFY(row(studio, "Classical")->isChecked());

        std::filesystem::rename(path("away"), model->path);
        const auto try_again = studio->stage().notes().note().buttons.front().act;
        try_again();
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        QCOMPARE(said(studio), QString());
    }

    void the_pill_says_when_a_network_works_with_less()
    {
        Studio studio;
        open_photo(studio);
        add(studio, "lite.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        const auto engine = std::make_shared<SlowEngine>(); // in its place
        engine->stage = "Too little memory: working at side 512";
        studio->mattes().use(engine);
        draw_box(studio);
        WorkPill& pill = studio->stage().work();
        QTRY_COMPARE(pill.accessibleName(), "Too little memory: working at side 512");
        emit pill.stop_requested();
    }

    void preparing_a_photo_is_shown_and_goes_on_until_a_prompt_waits_for_it()
    {
        Studio studio;
        open_photo(studio);
        add(studio, "lite.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        const auto engine = std::make_shared<SlowEngine>();
        engine->opening_milliseconds = 60'000;
        studio->mattes().use(engine);
        WorkPill& pill = studio->stage().work();
        QTRY_VERIFY(pill.isVisible());
        QCOMPARE(pill.accessibleName(), "Preparing the photo for LiteSDMatte");
        auto* cross = pill.findChild<QToolButton*>();
        QVERIFY(!cross->isVisible());
        draw_box(studio);
        QTRY_VERIFY(cross->isVisible());
        cross->click(); // the prompt is given up, the photo is not
        QTRY_VERIFY(pill.isVisible());
        QCOMPARE(pill.accessibleName(), "Preparing the photo for LiteSDMatte");
    }

    void a_card_that_is_not_there_is_a_sentence()
    {
        Studio studio;
        add(studio, "lite.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(!studio->engines().is_classical(), patience_ms);
        studio->engines().choose({.model = "lite", .device = "cuda:63"});
        QTRY_VERIFY_WITH_TIMEOUT(!said(studio).isEmpty(), patience_ms);
        QVERIFY(said(studio).endsWith('.'));
        QVERIFY(!said(studio).contains("--"));
        QVERIFY(studio->engines().is_classical());
    }

    void loading_can_be_stopped()
    {
        Studio studio;
        add(studio, "hashed.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(studio->engines().is_loading(), patience_ms);
        QVERIFY(studio->stage().model_work().is_working());
        emit studio->stage().model_work().stop_requested();
        QVERIFY(!studio->engines().is_loading());
        QVERIFY(!studio->stage().model_work().is_working());
        QTest::qWait(500);
        QVERIFY(studio->engines().is_classical());
        QVERIFY(studio->engines().choice().model.isEmpty());
    }

    void adding_can_be_stopped()
    {
        Studio studio;
        studio->models().open_file(path("hashed.safetensors").c_str());
        QTRY_VERIFY_WITH_TIMEOUT(studio->stage().model_work().is_working(), patience_ms);
        emit studio->stage().model_work().stop_requested();
        QVERIFY(!studio->models().is_busy());
        QTest::qWait(200);
        QVERIFY(studio->engines().is_classical());
        QCOMPARE(said(studio), QString());
        const auto list = list_models();
        QVERIFY(list);
        QVERIFY(list->models.empty());
    }

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(files_.path().toStdString()) / name;
    }
    [[nodiscard]] QString photo() const { return files_.filePath("photo.png"); }

    void open_photo(Studio& studio)
    {
        studio->open_files({photo()});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
    }

    void add(Studio& studio, const char* name) { studio->models().open_file(path(name).c_str()); }

    static void draw_box(Studio& studio)
    {
        studio->tools().activate(ToolKind::Box);
        studio.drag({60, 16}, {230, 190});
        QCOMPARE(studio->document().state().prompt.boxes.size(), std::size_t{1});
    }

    QTemporaryDir files_;
    std::unique_ptr<QTemporaryDir> models_;
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::NetworkTest)
#include "tst_network.moc"
