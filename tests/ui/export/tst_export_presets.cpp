#include "ui/export/export_presets.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

ExportPreset sample(const QString& name)
{
    return {name,
            OutputFormat::WebP,
            "{name}_{object}",
            {.quality = 70,
             .trims = true,
             .hidden = Hidden::Bleed,
             .estimates_foreground = false,
             .keeps_gps = false}};
}

} // namespace

class ExportPresetsTest : public QObject {
    Q_OBJECT

private slots:
    void every_preset_of_the_program_can_be_written()
    {
        for (const ExportPreset& preset : ExportPresets::built_in()) {
            const ExportOptions options = with_preset({.path = "/a/beach.png"}, preset);
            QVERIFY(format_of(options.path) == preset.format);
            QVERIFY(check_options(
                options.path,
                {.bits = options.bits, .hidden = options.hidden, .quality = options.quality},
                options.content));
            QVERIFY(preset_of(preset.name, options).options == preset.options);
        }
    }

    void a_line_of_text_gives_the_same_preset()
    {
        QList<ExportPreset> all = ExportPresets::built_in();
        all.push_back(sample("M\u00e4rz, \"quoted\" {x}\\"));
        for (const ExportPreset& preset : all) {
            QVERIFY(!to_text(preset).contains('\n'));
            QVERIFY(preset_from_text(to_text(preset)) == preset);
        }
    }

    void damaged_lines_are_no_presets_and_no_crash()
    {
        const QString good = to_text(sample("A"));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!preset_from_text(good.left(length)));
        for (const char* line :
             {"", "[]", "{}", "null", "{\"name\":1,\"format\":\"png\"}",
              "{\"name\":\"x\",\"format\":\"gif\"}", "{\"name\":\"  \",\"format\":\"png\"}"})
            QVERIFY(!preset_from_text(line));
    }

    void what_the_format_cannot_hold_is_left_out()
    {
        const auto preset = preset_from_text(
            R"({"name":"x","format":"png","bits":32,"quality":50,"content":"?","trims":"yes",)"
            R"("file_name":"../{name}","bleeds":true})");
        QVERIFY(preset);
        QCOMPARE(preset->options.bits, 0);
        QVERIFY(!preset->options.quality);
        QVERIFY(preset->options.content == Content::CutOut);
        QVERIFY(!preset->options.trims);
        QVERIFY(preset->options.hidden == Hidden::Bleed);
        QVERIFY(preset->file_name.isEmpty()); // it names a folder
        QVERIFY(preset_from_text(R"({"name":"x","format":"png","file_name":"{oops}"})")
                    ->file_name.isEmpty());
    }

    void a_name_that_is_no_pattern_stays_the_photo_s()
    {
        QVERIFY(preset_of("p", {.path = "/a/final.png"}).file_name.isEmpty());
        QCOMPARE(preset_of("p", {.path = "/a/{name} x.png"}).file_name, QString("{name} x"));
        const ExportOptions kept = with_preset({.path = "/a/final.png"}, {"p", OutputFormat::Tiff});
        QCOMPARE(kept.path.string(), std::string("/a/final.tif"));
        const ExportOptions tiff =
            with_preset({.path = "/a/final.TIFF"}, {"p", OutputFormat::Tiff});
        QCOMPARE(tiff.path.string(), std::string("/a/final.TIFF"));
        QCOMPARE(with_preset({.path = "/a/final.png"}, sample("p")).path.string(),
                 std::string("/a/{name}_{object}.webp"));
    }

    void presets_are_saved_renamed_and_deleted()
    {
        ExportPresets presets;
        const QSignalSpy changed(&presets, &ExportPresets::changed);
        presets.save(sample("b"));
        presets.save(sample("a"));
        QCOMPARE(presets.own().front().name, QString("a"));
        ExportPreset other = sample("a");
        other.options.quality = 10;
        presets.save(other);
        QCOMPARE(presets.own().size(), 2);
        QCOMPARE(presets.own().front().options.quality, 10);
        presets.rename("a", "c");
        QVERIFY(!presets.is_own("a") && presets.is_own("c"));
        presets.remove("b");
        QCOMPARE(presets.own().size(), 1);
        QCOMPARE(changed.size(), 5);
    }

    void bad_names_are_refused()
    {
        ExportPresets presets;
        for (const QString& name :
             {QString(), QString("  "), QString(61, 'x'), ExportPresets::built_in()[0].name}) {
            QVERIFY(presets.fault_of(name).endsWith('.'));
            presets.save(sample(name));
        }
        QVERIFY(presets.own().isEmpty());
        QList<ExportPreset> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(sample(QString::number(i)));
        many.push_back(sample("1"));
        presets.set_own(many);
        QCOMPARE(presets.own().size(), most_export_presets);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportPresetsTest)
#include "tst_export_presets.moc"
