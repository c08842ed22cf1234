// The window that asks for a batch, and starts it: as a person types and clicks.
#include "photos.h"

#include "ui/batch/batch_progress.h"
#include "ui/batch/batch_review.h"
#include "ui/batch/batch_window.h"
#include "ui/plots/rate_plot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <optional>

namespace sdmatte::studio {
namespace {

BatchOffer offer()
{
    return {.models = {{"lite", "LiteSDMatte (lite)"}},
            .devices = {{"auto", "Automatic"}, {"cpu", "CPU"}},
            .sides = {512, 1024}};
}

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private:
    template <class T>
    T* find(const char* name)
    {
        auto* const found = window_->findChild<T*>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    void open(MakeBatchEngine engine = Photos::classical())
    {
        window_.emplace(run_.emplace(), offer(),
                        [engine](const BatchChoice& choice) { return job_of(choice, {}, engine); });
        window_->show();
    }

    void type(const char* field, const QString& text)
    {
        auto* const line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    QString count() { return find<QLabel>("count")->text(); }
    QString message() { return window_->form().findChild<QLabel*>("message")->text(); }

    std::optional<BatchRun> run_;
    std::optional<BatchWindow> window_;

private slots:
    void cleanup()
    {
        window_.reset();
        run_.reset();
    }

    void the_photos_are_counted_as_the_choices_change()
    {
        Photos photos(3);
        photos.add("inside/photo.jpg");
        photos.add("other.jpg");
        open();
        QTRY_COMPARE(message(), QString("Choose the folder that holds the photos."));
        QVERIFY(!find<QPushButton>("start")->isEnabled());
        type("input", photos.input());
        QTRY_COMPARE(message(), QString("Choose a folder for the results."));
        type("output", photos.output());
        QTRY_COMPARE_WITH_TIMEOUT(count(), QString("4 photos"), batch_patience_ms);
        QVERIFY(find<QPushButton>("start")->isEnabled());
        QTest::keyClick(find<QCheckBox>("recursive"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(count(), QString("5 photos"), batch_patience_ms);
        type("filters", "*.jpg");
        QTRY_COMPARE_WITH_TIMEOUT(count(), QString("2 photos"), batch_patience_ms);
        type("filters", "nothing*");
        QTRY_COMPARE_WITH_TIMEOUT(count(), QString("0 photos"), batch_patience_ms);
        QVERIFY(!find<QPushButton>("start")->isEnabled());
        QVERIFY(!QDir(photos.output()).exists()); // counting makes nothing
    }

    void what_cannot_be_is_said_in_a_sentence()
    {
        const Photos photos(1);
        open();
        type("input", photos.input());
        type("output", photos.input());
        QTRY_VERIFY_WITH_TIMEOUT(message().contains("in"), batch_patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(message().endsWith('.') && count().isEmpty(), batch_patience_ms);
        QVERIFY(!find<QPushButton>("start")->isEnabled());
        type("output", photos.output());
        QTRY_COMPARE_WITH_TIMEOUT(count(), QString("1 photo"), batch_patience_ms);
        find<QComboBox>("prompts")->setCurrentIndex(3);
        QTRY_COMPARE(message(), QString("Choose the JSON file that holds the prompts."));
        QFile json(photos.file("prompts.json"));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write("{\n \"photos\": [\n");
        json.close();
        type("prompts_file", photos.file("prompts.json"));
        QTRY_VERIFY_WITH_TIMEOUT(message().contains("prompts.json"), batch_patience_ms);
        QVERIFY(!find<QPushButton>("start")->isEnabled());
    }

    void only_what_matters_can_be_chosen()
    {
        open();
        QVERIFY(!find<QComboBox>("device")->isEnabled());
        QVERIFY(!find<QDoubleSpinBox>("box_0")->isVisible());
        QTest::keyClick(find<QComboBox>("engine"), Qt::Key_Down);
        QVERIFY(find<QComboBox>("device")->isEnabled());
        QVERIFY(find<QComboBox>("side")->isEnabled());
        find<QComboBox>("prompts")->setCurrentIndex(2);
        QVERIFY(find<QDoubleSpinBox>("box_0")->isVisible());
        QVERIFY(!find<QLineEdit>("prompts_file")->isVisible());
        QVERIFY(!find<QCheckBox>("lossless")->isEnabled());
        find<QComboBox>("format")->setCurrentText("WebP");
        QVERIFY(find<QCheckBox>("lossless")->isEnabled());
        find<QComboBox>("format")->setCurrentText("OpenEXR");
        QVERIFY(!find<QComboBox>("hidden")->isEnabled());
    }

    void a_choice_is_shown_as_it_was_made()
    {
        const Photos photos;
        open();
        BatchChoice choice = photos.choice();
        choice.prompt = BatchPrompt::Box;
        choice.box = {.x0 = {5, false}, .y0 = {6, false}, .x1 = {70, false}, .y1 = {80, false}};
        choice.engine = {.model = "lite", .device = "cpu", .side = 512};
        choice.is_recursive = true;
        choice.filters = "a* b*";
        choice.output_as.format = OutputFormat::Tiff;
        choice.output_as.options.bits = 16;
        choice.output_as.file_name = "{name}_x";
        window_->form().set_choice(choice);
        QVERIFY(window_->form().choice() == choice);
    }

    void a_batch_runs_from_the_first_click_to_the_last_photo()
    {
        const Photos photos(6);
        open();
        QSignalSpy started(&*window_, &BatchWindow::started);
        window_->form().set_choice(photos.choice());
        auto* const start = find<QPushButton>("start");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), batch_patience_ms);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(started.size(), 1);
        QVERIFY(window_->progress().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("title")->text(), QString("The batch is done"),
                                  batch_patience_ms);
        QCOMPARE(find<QLabel>("done")->text(), QString("6"));
        QCOMPARE(find<QLabel>("left")->text(), QString("0"));
        QVERIFY(!window_->findChild<RatePlot*>()->rates().isEmpty());
        QCOMPARE(photos.results().size(), 6);
        QVERIFY(!find<QPushButton>("cancel")->isEnabled());

        QTest::mouseClick(find<QPushButton>("main"), Qt::LeftButton); // another one
        QTRY_COMPARE_WITH_TIMEOUT(start->text(), QString("Review"), batch_patience_ms);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("title")->text(), QString("The batch is done"),
                                  batch_patience_ms);
        QCOMPARE(run_->state().counts.kept, std::size_t{6});
    }

    void pause_resume_and_cancel_are_buttons()
    {
        const Photos photos(10);
        const auto engine = std::make_shared<SlowEngine>();
        engine->milliseconds = 80;
        open([engine](const BatchEngine&, const Progress&) { return engine; });
        window_->form().set_choice(photos.choice());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("start")->isEnabled(), batch_patience_ms);
        find<QPushButton>("start")->click();
        auto* const main = find<QPushButton>("main");
        QTRY_VERIFY_WITH_TIMEOUT(main->isEnabled(), batch_patience_ms);
        QCOMPARE(main->text(), QString("Pause"));
        QTest::keyClick(main, Qt::Key_Space);
        QCOMPARE(find<QLabel>("title")->text(), QString("Paused"));
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(run_->state().phase, BatchPhase::Running);
        QTest::mouseClick(find<QPushButton>("cancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("title")->text(), QString("The batch was cancelled"),
                                  batch_patience_ms);
        QCOMPARE(main->text(), QString("New batch..."));
        main->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("start")->isEnabled(), batch_patience_ms);
        QCOMPARE(find<QPushButton>("start")->text(), QString("Continue"));
    }

    void a_failure_is_told_where_the_batch_is_shown()
    {
        const Photos photos(1);
        open([](const BatchEngine&, const Progress&) -> Result<SharedEngine> {
            return resource_error("There is no room for the model.");
        });
        window_->form().set_choice(photos.choice());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("start")->isEnabled(), batch_patience_ms);
        find<QPushButton>("start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(window_->progress().findChild<QLabel*>("message")->text(),
                                  QString("There is no room for the model."), batch_patience_ms);
    }

    void times_are_told_in_few_words()
    {
        QCOMPARE(time_in_words(41.2), QString("41 s"));
        QCOMPARE(time_in_words(360), QString("6 min"));
        QCOMPARE(time_in_words(4800), QString("1 h 20 min"));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::FormTest)
#include "tst_form.moc"
