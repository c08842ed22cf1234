#include "matting/classical/classical_engine.h"

#include "image/resize.h"
#include "image/sample.h"
#include "made_photos.h"

#include <gtest/gtest.h>

#include <functional>
#include <string_view>
#include <vector>

namespace sdmatte {
namespace {

constexpr int side = 256;

// A disc of strong colour on a textured background: what every prompt can find.
struct Scene {
    Raster<float> alpha = soft_disc(side, 70, 6);
    EngineColour photo = photo_of(composite(alpha, {210, 90, 50}, {60, 110, 150}, 12));
    Box box{.x0 = 54, .y0 = 54, .x1 = 202, .y1 = 202};
};

std::unique_ptr<Session> open_session(const EngineColour& photo)
{
    auto session = make_classical_engine()->open(photo, {});
    EXPECT_TRUE(session);
    return std::move(session.value());
}

Matte matte_of(const EngineColour& photo, const Prompt& prompt)
{
    auto matte = open_session(photo)->matte(prompt, {});
    if (!matte) {
        ADD_FAILURE() << matte.error().sentence;
        return {.alpha = std::make_shared<Raster<float>>(photo.width(), photo.height()),
                .confidence = 0,
                .notices = {}};
    }
    return std::move(*matte);
}

void expect_plausible(const Matte& matte, int width, int height)
{
    ASSERT_TRUE(matte.alpha);
    EXPECT_EQ(matte.alpha->width(), width);
    EXPECT_EQ(matte.alpha->height(), height);
    for (const float value : matte.alpha->values())
        ASSERT_TRUE(value >= 0.F && value <= 1.F) << value;
    EXPECT_GE(matte.confidence, 0.F);
    EXPECT_LE(matte.confidence, 1.F);
    for (const std::string& notice : matte.notices)
        EXPECT_TRUE(notice.ends_with('.')) << notice;
}

// Intersection over union of what is more than half opaque.
double overlap(const Raster<float>& alpha, const Raster<float>& truth)
{
    double both = 0;
    double either = 0;
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        const bool is_found = alpha.data()[i] > 0.5F;
        const bool is_there = truth.data()[i] > 0.5F;
        both += is_found && is_there ? 1 : 0;
        either += is_found || is_there ? 1 : 0;
    }
    return either == 0 ? 1 : both / either;
}

SharedMask mask_where(int width, int height, const std::function<bool(int, int)>& is_on)
{
    auto mask = std::make_shared<Raster<std::uint8_t>>(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            mask->at(x, y) = is_on(x, y) ? 255 : 0;
    }
    return mask;
}

Prompt with_box(const Box& box)
{
    Prompt prompt;
    prompt.boxes = {box};
    return prompt;
}

struct NamedPrompt {
    const char* name;
    std::function<Prompt(const Scene&)> make;
};

void PrintTo(const NamedPrompt& prompt, std::ostream* out)
{
    *out << prompt.name;
}

const std::vector<NamedPrompt> kinds{
    {"nothing", [](const Scene&) { return Prompt{}; }},
    {"box", [](const Scene& scene) { return with_box(scene.box); }},
    {"point",
     [](const Scene&) {
         Prompt prompt;
         prompt.points = {{.x = 120, .y = 130}};
         return prompt;
     }},
    {"points_of_both_signs",
     [](const Scene&) {
         Prompt prompt;
         prompt.points = {{.x = 100, .y = 120}, {.x = 20, .y = 30, .is_positive = false}};
         return prompt;
     }},
    {"box_and_point",
     [](const Scene& scene) {
         Prompt prompt = with_box(scene.box);
         prompt.points = {{.x = 120, .y = 130}};
         return prompt;
     }},
    {"area",
     [](const Scene& scene) {
         Prompt prompt;
         prompt.area =
             mask_where(side, side, [&](int x, int y) { return scene.alpha.at(x, y) > 0.5F; });
         return prompt;
     }},
    {"strokes",
     [](const Scene&) {
         Prompt prompt;
         prompt.seed_add = mask_where(
             side, side, [](int x, int y) { return y > 120 && y < 126 && x > 90 && x < 160; });
         prompt.seed_erase = mask_where(side, side, [](int x, int) { return x < 12; });
         return prompt;
     }},
    {"trimap",
     [](const Scene& scene) {
         Prompt prompt;
         prompt.trimap = std::make_shared<Raster<std::uint8_t>>(trimap_around(scene.alpha, 4));
         return prompt;
     }},
};

class EveryPrompt : public testing::TestWithParam<NamedPrompt> {};

TEST_P(EveryPrompt, gives_the_object)
{
    const Scene scene;
    const Matte matte = matte_of(scene.photo, GetParam().make(scene));
    expect_plausible(matte, side, side);
    EXPECT_GT(overlap(*matte.alpha, scene.alpha), 0.9);
    EXPECT_TRUE(matte.notices.empty()) << matte.notices.front();
}

TEST_P(EveryPrompt, survives_a_photo_of_one_pixel)
{
    const EngineColour photo = photo_of(flat_codes(1, 1, 90));
    Prompt prompt = GetParam().make(Scene());
    for (Point& point : prompt.points)
        point = {.x = 0, .y = 0, .is_positive = point.is_positive};
    for (Box& box : prompt.boxes)
        box = {.x0 = 0, .y0 = 0, .x1 = 1, .y1 = 1};
    for (SharedMask* mask : {&prompt.area, &prompt.seed_add, &prompt.seed_erase, &prompt.trimap}) {
        if (*mask)
            *mask = std::make_shared<Raster<std::uint8_t>>(1, 1, 1, std::uint8_t{128});
    }
    expect_plausible(matte_of(photo, prompt), 1, 1);
}

TEST_P(EveryPrompt, has_a_preview)
{
    const Scene scene;
    const auto preview = open_session(scene.photo)->preview(GetParam().make(scene), {});
    ASSERT_TRUE(preview) << preview.error().sentence;
    constexpr int preview_side = 224;
    expect_plausible(*preview, preview_side, preview_side);
    const auto truth = shrink(scene.alpha.view(), {.width = preview_side, .height = preview_side});
    EXPECT_GT(overlap(*preview->alpha, truth), 0.85);
}

INSTANTIATE_TEST_SUITE_P(ClassicalEngine, EveryPrompt, testing::ValuesIn(kinds),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST(ClassicalEngine, finds_the_sample_in_its_box_and_nothing_outside)
{
    auto sample = make_sample(side, side, 1);
    ASSERT_TRUE(sample);
    const SampleBox& b = sample->box;
    const auto matte = matte_of(photo_of(std::move(sample->colour)),
                                with_box({.x0 = b.x0, .y0 = b.y0, .x1 = b.x1, .y1 = b.y1}));
    expect_plausible(matte, side, side);
    EXPECT_GT(overlap(*matte.alpha, sample->alpha), 0.7);
}

TEST(ClassicalEngine, alpha_outside_the_box_is_zero)
{
    const Scene scene;
    const Box box{.x0 = 60, .y0 = 77, .x1 = 141, .y1 = 190}; // cuts the disc
    const Matte matte = matte_of(scene.photo, with_box(box));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool is_inside = x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1;
            ASSERT_TRUE(is_inside || matte.alpha->at(x, y) == 0.F) << x << ", " << y;
        }
    }
    EXPECT_GT(matte.alpha->at(100, 130), 0.9F);
}

TEST(ClassicalEngine, keep_and_remove_bind)
{
    const Scene scene;
    Prompt prompt = with_box(scene.box);
    prompt.keep = mask_where(side, side, [](int x, int y) { return x < 20 && y < 20; });
    prompt.remove =
        mask_where(side, side, [](int x, int y) { return x >= 120 && x < 136 && y == 128; });
    const Matte matte = matte_of(scene.photo, prompt);
    EXPECT_EQ(matte.alpha->at(0, 0), 1.F);
    EXPECT_EQ(matte.alpha->at(19, 19), 1.F);
    EXPECT_EQ(matte.alpha->at(120, 128), 0.F);
    EXPECT_EQ(matte.alpha->at(135, 128), 0.F);
    EXPECT_GT(matte.alpha->at(128, 100), 0.9F);
}

TEST(ClassicalEngine, keeps_what_a_trimap_knows)
{
    const Scene scene;
    Prompt prompt;
    auto trimap = std::make_shared<Raster<std::uint8_t>>(trimap_around(scene.alpha, 4));
    trimap->at(3, 5) = 255; // nobody would find it there
    prompt.trimap = trimap;
    const Matte matte = matte_of(scene.photo, prompt);
    EXPECT_EQ(matte.alpha->at(3, 5), 1.F);
    EXPECT_EQ(matte.alpha->at(4, 5), 0.F);
}

TEST(ClassicalEngine, says_that_a_trimap_names_only_one_side)
{
    const Scene scene;
    for (const int code : {0, 255}) {
        Prompt prompt;
        auto trimap = std::make_shared<Raster<std::uint8_t>>(trimap_around(scene.alpha, 4));
        std::ranges::replace(trimap->values(), static_cast<std::uint8_t>(code), std::uint8_t{128});
        prompt.trimap = trimap;
        const Matte matte = matte_of(scene.photo, prompt);
        expect_plausible(matte, side, side);
        EXPECT_EQ(matte.notices.size(), 1U) << code;
    }
}

TEST(ClassicalEngine, previews_are_224_pixels_long)
{
    const auto session = open_session(photo_of(random_codes(600, 150, 4)));
    const auto preview =
        session->preview(with_box({.x0 = 100, .y0 = 20, .x1 = 500, .y1 = 120}), {});
    ASSERT_TRUE(preview);
    expect_plausible(*preview, 224, 56);
}

TEST(ClassicalEngine, survives_long_thin_photos)
{
    for (const auto& [width, height] : {std::pair{1, 3000}, std::pair{3000, 1}}) {
        const EngineColour photo = photo_of(random_codes(width, height, 5));
        expect_plausible(matte_of(photo, {}), width, height);
        expect_plausible(matte_of(photo, with_box({0, 0, width, height})), width, height);
    }
}

TEST(ClassicalEngine, refuses_prompts_that_do_not_fit)
{
    const auto session = open_session(photo_of(flat_codes(30, 20, 90)));
    std::vector<Prompt> prompts{with_box({10, 10, 5, 15}),
                                with_box({3, 3, 3, 9}),
                                with_box({0, 0, 31, 20}),
                                Prompt{},
                                Prompt{},
                                Prompt{}};
    prompts[3].points = {{.x = 30, .y = 0}};
    prompts[4].trimap = std::make_shared<Raster<std::uint8_t>>(20, 30);
    prompts[5].keep = std::make_shared<Raster<std::uint8_t>>(30, 21);
    for (const Prompt& prompt : prompts) {
        for (const auto& answer : {session->matte(prompt, {}), session->preview(prompt, {})}) {
            ASSERT_FALSE(answer);
            EXPECT_EQ(answer.error().kind, ErrorKind::Input);
            EXPECT_TRUE(answer.error().sentence.ends_with('.'));
        }
    }
}

TEST(ClassicalEngine, stops_when_cancelled)
{
    const Scene scene;
    std::stop_source stop;
    stop.request_stop();
    const Progress progress(stop.get_token(), nullptr);
    const auto session = open_session(scene.photo);
    const std::vector answers{session->matte(with_box(scene.box), progress),
                              session->preview(with_box(scene.box), progress)};
    for (const auto& answer : answers) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
    }
    const auto opened = make_classical_engine()->open(scene.photo, progress);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Cancelled);
}

TEST(ClassicalEngine, reports_progress_that_never_falls)
{
    const Scene scene;
    std::vector<float> fractions;
    const Progress progress({}, [&](float fraction, std::string_view stage) {
        EXPECT_FALSE(stage.empty());
        fractions.push_back(fraction);
    });
    ASSERT_TRUE(open_session(scene.photo)->matte(with_box(scene.box), progress));
    EXPECT_GT(fractions.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
}

TEST(ClassicalEngine, answers_the_same_whatever_was_asked_before)
{
    const Scene scene;
    const auto session = open_session(scene.photo);
    const auto first = session->matte(with_box(scene.box), {});
    ASSERT_TRUE(session->matte({}, {}));
    const auto again = session->matte(with_box(scene.box), {});
    ASSERT_TRUE(first && again);
    EXPECT_TRUE(std::ranges::equal(first->alpha->values(), again->alpha->values()));
}

} // namespace
} // namespace sdmatte
