#include "evaluation/run.h"

#include "../base/temporary_folder.h"
#include "evaluation/read_alpha.h"
#include "image/read.h"
#include "miniature.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

// Answers every prompt with one alpha, and remembers what it was asked.
struct Asked {
    std::vector<Prompt> prompts;
    std::vector<RasterPrompt> rasters;
};

class FlatSession final : public Session {
public:
    FlatSession(Asked& asked, int width, int height, float alpha)
        : asked_(asked)
        , alpha_(std::make_shared<const Raster<float>>(width, height, 1, alpha))
    {
    }

    Result<Matte> matte(const Prompt& prompt, const Progress& progress) override
    {
        asked_.prompts.push_back(prompt);
        return answer(progress);
    }
    Result<Matte> matte_of_raster(const RasterPrompt& prompt, const Progress& progress) override
    {
        asked_.rasters.push_back({prompt.raster.kind, prompt.raster.mask.clone(),
                                  prompt.raster.coordinates, prompt.caption,
                                  prompt.is_see_through});
        return answer(progress);
    }
    Result<Matte> preview(const Prompt& prompt, const Progress& progress) override
    {
        return matte(prompt, progress);
    }

private:
    Result<Matte> answer(const Progress& progress)
    {
        if (progress.is_cancelled())
            return cancelled();
        Matte matte;
        matte.alpha = alpha_;
        matte.notices = {"Said once."};
        return matte;
    }

    Asked& asked_;
    std::shared_ptr<const Raster<float>> alpha_;
};

class FlatEngine final : public Engine {
public:
    FlatEngine(float alpha, Capabilities takes)
        : alpha_(alpha)
        , takes_(takes)
    {
    }

    [[nodiscard]] std::string name() const override { return "flat"; }
    [[nodiscard]] Capabilities capabilities() const override { return takes_; }
    Result<std::unique_ptr<Session>> open(const EngineColour& photo, const Progress&) override
    {
        return std::make_unique<FlatSession>(asked, photo.width(), photo.height(), alpha_);
    }

    Asked asked;

private:
    float alpha_;
    Capabilities takes_;
};

constexpr Capabilities network{
    .point = true, .box = true, .mask = true, .caption = true, .see_through = true, .raster = true};

Result<void> no_visit(const ScoredPhoto&, RasterView<float>)
{
    return {};
}

Evaluation run(const DataSet& set, Engine* engine, const EvaluationSettings& settings = {},
               const std::vector<ScoredPhoto>& known = {})
{
    return run_evaluation(set, engine, settings, known, no_visit, {}).value();
}

} // namespace

TEST(Run, networks_get_rasters_at_the_published_side)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::RefMatteRw100, folder.path(), 2, 40, 30);
    DataSet set = open_data_set(DataSetKind::RefMatteRw100, folder.path()).value();
    set.members[1].is_see_through = true;
    FlatEngine engine(1, network);
    const Evaluation evaluation = run(set, &engine, {.prompt = TruthPromptKind::Point});
    ASSERT_EQ(engine.asked.rasters.size(), 2);
    EXPECT_TRUE(engine.asked.prompts.empty());
    EXPECT_EQ(engine.asked.rasters[0].raster.kind, PromptKind::Point);
    EXPECT_EQ(engine.asked.rasters[0].raster.mask.width(), 1024);
    EXPECT_EQ(engine.asked.rasters[0].caption, "the long-haired creature");
    EXPECT_FALSE(engine.asked.rasters[0].is_see_through);
    EXPECT_TRUE(engine.asked.rasters[1].is_see_through);
    EXPECT_EQ(evaluation.rows.size(), 2);
    EXPECT_EQ(evaluation.notices, std::vector<std::string>{"Said once."});
}

TEST(Run, other_engines_get_the_prompt_in_the_photos_pixels)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::RefMatteRw100, folder.path(), 1, 40, 30);
    const DataSet set = open_data_set(DataSetKind::RefMatteRw100, folder.path()).value();
    FlatEngine engine(1, {.point = true, .box = true, .mask = true});
    const Evaluation evaluation = run(set, &engine);
    ASSERT_EQ(engine.asked.prompts.size(), 1);
    EXPECT_EQ(engine.asked.prompts[0].boxes.size(), 1);
    EXPECT_EQ(engine.asked.prompts[0].caption, ""); // which it cannot read, and that is said
    EXPECT_EQ(evaluation.notices.size(), 2);
}

TEST(Run, mattes_are_cut_off_to_8_bits_unless_full_precision_is_wanted)
{
    const TemporaryFolder folder;
    const auto folders = write_miniature(DataSetKind::Am2k, folder.path(), 1, 8, 6);
    ASSERT_TRUE(write_alpha(folders.truths / "m_1.png", Raster<float>(8, 6)));
    const DataSet set = open_data_set(DataSetKind::Am2k, folder.path()).value();
    FlatEngine engine(100.9F / 255, network);
    EXPECT_FLOAT_EQ(static_cast<float>(run(set, &engine).rows.at(0).scores.whole.mad), 100.F / 255);
    const Evaluation full = run(set, &engine, {.is_full_precision = true});
    EXPECT_FLOAT_EQ(static_cast<float>(full.rows.at(0).scores.whole.mad), 100.9F / 255);
}

TEST(Run, what_cannot_be_read_or_compared_is_listed_and_the_rest_is_scored)
{
    const TemporaryFolder folder;
    const auto folders = write_miniature(DataSetKind::Aim500, folder.path(), 5, 24, 18);
    std::ofstream(folders.photos / "m_1.jpg") << "no picture";
    std::ofstream(folders.truths / "m_2.png") << "no picture";
    ASSERT_TRUE(write_alpha(folders.truths / "m_3.png", Raster<float>(9, 9)));
    std::ofstream(folders.trimaps / "m_4.png") << "no picture";
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    FlatEngine engine(0.5F, network);
    const Evaluation evaluation = run(set, &engine);
    ASSERT_EQ(evaluation.rows.size(), 2);
    EXPECT_EQ(evaluation.rows[0].name, "m_4");
    EXPECT_FALSE(evaluation.rows[0].scores.unknown);
    EXPECT_TRUE(evaluation.rows[1].scores.unknown);
    ASSERT_EQ(evaluation.problems.size(), 4);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(evaluation.problems[i].name, set.members[i].name);
        EXPECT_TRUE(evaluation.problems[i].sentence.ends_with("."));
    }
}

TEST(Run, predictions_of_another_size_are_listed)
{
    const TemporaryFolder folder;
    for (const char* name : {"p", "t"})
        fs::create_directory(folder / name);
    ASSERT_TRUE(write_alpha(folder / "p/a.png", Raster<float>(4, 4)));
    ASSERT_TRUE(write_alpha(folder / "t/a.png", Raster<float>(5, 4)));
    ASSERT_TRUE(write_alpha(folder / "p/b.tif", Raster<float>(4, 4, 1, 0.25F), {.bits = 32}));
    ASSERT_TRUE(write_alpha(folder / "t/b.png", Raster<float>(4, 4)));
    const DataSet set = open_folders({.predictions = folder / "p", .truths = folder / "t"}).value();
    const Evaluation evaluation = run(set, nullptr);
    ASSERT_EQ(evaluation.rows.size(), 1);
    EXPECT_FLOAT_EQ(static_cast<float>(evaluation.rows[0].scores.whole.mad), 63.F / 255);
    ASSERT_EQ(evaluation.problems.size(), 1);
    EXPECT_EQ(evaluation.problems[0].name, "a");
}

TEST(Run, known_rows_are_not_computed_again)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::Aim500, folder.path(), 3, 24, 18);
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    FlatEngine engine(0.5F, network);
    const Evaluation whole = run(set, &engine);
    EXPECT_EQ(engine.asked.rasters.size(), 3);
    const Evaluation rest = run(set, &engine, {}, {whole.rows[1]});
    EXPECT_EQ(engine.asked.rasters.size(), 5);
    ASSERT_EQ(rest.rows.size(), 3);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(rest.rows[i].name, whole.rows[i].name);
        EXPECT_EQ(rest.rows[i].scores.whole.conn, whole.rows[i].scores.whole.conn);
    }
    ScoredPhoto without_band = whole.rows[1];
    without_band.scores.unknown.reset();
    run(set, &engine, {}, {without_band});
    EXPECT_EQ(engine.asked.rasters.size(), 8); // its trimap did not read then: all are computed
}

TEST(Run, an_error_of_the_visitor_ends_it)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::Aim500, folder.path(), 3, 24, 18);
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    FlatEngine engine(0.5F, network);
    const auto ended =
        run_evaluation(set, &engine, {}, {},
                       [](const ScoredPhoto&, RasterView<float> prediction) -> Result<void> {
                           EXPECT_EQ(prediction.width(), 24);
                           return resource_error("The disk is full.");
                       },
                       {});
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().kind, ErrorKind::Resource);
}

TEST(Run, it_stops_when_it_is_cancelled)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::Aim500, folder.path(), 3, 24, 18);
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    FlatEngine engine(0.5F, network);
    std::stop_source stop;
    int seen = 0;
    const auto ended = run_evaluation(
        set, &engine, {}, {},
        [&](const ScoredPhoto&, RasterView<float>) -> Result<void> {
            ++seen;
            stop.request_stop();
            return {};
        },
        Progress(stop.get_token(), {}));
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(seen, 1);
}

TEST(Run, progress_never_falls_and_names_the_photo)
{
    const TemporaryFolder folder;
    write_miniature(DataSetKind::Aim500, folder.path(), 2, 24, 18);
    const DataSet set = open_data_set(DataSetKind::Aim500, folder.path()).value();
    FlatEngine engine(0.5F, network);
    float last = 0;
    std::string stages;
    const Progress progress({}, [&](float fraction, std::string_view stage) {
        EXPECT_GE(fraction, last);
        last = fraction;
        stages.append(stage);
    });
    ASSERT_TRUE(run_evaluation(set, &engine, {}, {}, no_visit, progress));
    EXPECT_FLOAT_EQ(last, 1);
    EXPECT_NE(stages.find("2 of 2: m_2"), std::string::npos);
}

TEST(ReadAlpha, takes_grey_luma_and_the_alpha_of_cut_outs)
{
    const TemporaryFolder folder;
    Image image;
    auto colour = Raster<std::uint8_t>(2, 1, 3);
    colour.at(0, 0, 0) = 255; // red
    std::fill_n(colour.row(0) + 3, 3, std::uint8_t{200});
    image.colour = std::make_shared<const Pixels>(std::move(colour));
    ASSERT_TRUE(write_photo(folder / "rgb.png", image));
    const ReadAlpha luma = read_alpha(folder / "rgb.png", 100).value();
    EXPECT_TRUE(luma.is_of_8_bit);
    EXPECT_EQ(luma.values.at(0, 0), 76.F / 255);
    EXPECT_EQ(luma.values.at(1, 0), 200.F / 255);

    auto alpha = std::make_shared<Raster<float>>(2, 1);
    alpha->at(1, 0) = 1;
    ASSERT_TRUE(
        write_cut_out(folder / "cut.png", {.photo = image, .foreground = nullptr, .alpha = alpha}));
    const ReadAlpha cut_out = read_alpha(folder / "cut.png", 100).value();
    EXPECT_EQ(cut_out.values.at(0, 0), 0);
    EXPECT_EQ(cut_out.values.at(1, 0), 1);
    EXPECT_FALSE(read_alpha(folder / "cut.png", 1)); // more pixels than are allowed
}

TEST(ReadAlpha, sixteen_bits_become_eight_only_when_asked)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(write_alpha(folder / "a.png", Raster<float>(1, 1, 1, 0.5F), {.bits = 16}));
    ReadAlpha alpha = read_alpha(folder / "a.png", 100).value();
    EXPECT_FALSE(alpha.is_of_8_bit);
    EXPECT_NEAR(alpha.values.at(0, 0), 0.5, 1e-5);
    round_to_8_bits(alpha, Rounding::CutOff);
    EXPECT_EQ(alpha.values.at(0, 0), 127.F / 255);
}

} // namespace sdmatte
