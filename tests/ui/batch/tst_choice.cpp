// What a person chose for a batch survives the studio's end.
#include "ui/batch/batch_job.h"

#include <QTest>

namespace sdmatte::studio {

class ChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void a_choice_comes_back_as_it_was()
    {
        BatchChoice choice;
        choice.input = "/photos/night \n\xff shift"; // a name that is no UTF-8, with a newline
        choice.output = "/results/ü";
        choice.is_recursive = true;
        choice.filters = "*.jpg studio-*";
        choice.prompt = BatchPrompt::Box;
        choice.box = {.x0 = {12, false}, .y0 = {3, false}, .x1 = {900, false}, .y1 = {800, false}};
        choice.prompts_file = "/photos/prompts.json";
        choice.uses_masks = false;
        choice.engine = {.model = "lite", .device = "cuda:1", .side = 512};
        choice.uses_edge = false;
        choice.output_as.format = OutputFormat::WebP;
        choice.output_as.file_name = "{name}_cut";
        choice.output_as.options.quality = 70;
        choice.output_as.options.trims = true;
        choice.output_as.options.keeps_gps = false;
        QVERIFY(batch_choice_from_text(to_text(choice)) == choice);
    }

    void a_damaged_line_is_a_fresh_choice()
    {
        for (const char* line : {"", "{", "[]", "{\"input\": 3, \"box\": [1], \"side\": -64}",
                                 "{\"input\": \"relative\", \"box\": [0, 0, 500, 1]}"})
            QVERIFY2(batch_choice_from_text(line) == BatchChoice(), line);
    }

    void the_job_says_what_was_chosen()
    {
        BatchChoice choice;
        choice.input = "/in";
        choice.output = "/out";
        choice.filters = "*.jpg;  *.png";
        choice.prompt = BatchPrompt::Box;
        choice.output_as.format = OutputFormat::Tiff;
        choice.output_as.options.bits = 16;
        const EdgeAdjustment edge{.shift_px = -2};
        const BatchJob job = job_of(choice, edge, {});
        QCOMPARE(job.plan.filters, (std::vector<std::string>{"*.jpg", "*.png"}));
        QCOMPARE(job.plan.extension, std::string(".tif"));
        QCOMPARE(job.plan.prompt.boxes.size(), std::size_t{1});
        QVERIFY(job.settings.edge == edge);
        QCOMPARE(job.settings.write.bits, 16);
        choice.uses_edge = false;
        QVERIFY(job_of(choice, edge, {}).settings.edge == EdgeAdjustment{});
    }

    void another_engine_is_another_batch()
    {
        BatchChoice choice;
        const auto settings = [&] { return settings_text(job_of(choice, {}, {}).settings); };
        const std::string classical = settings();
        choice.engine.side = 512; // of models only
        QCOMPARE(settings(), classical);
        choice.engine.model = "lite";
        const std::string lite = settings();
        QVERIFY(lite != classical);
        choice.engine.side = 1024;
        QVERIFY(settings() != lite);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ChoiceTest)
#include "tst_choice.moc"
