#include "batch/plan.h"

#include "batch/walk.h"
#include "photos.h"

#include <algorithm>
#include <set>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class BatchPlan : public testing::Test {
protected:
    void touch(const std::string& name) const { write_text(input() / name, "x"); }
    [[nodiscard]] fs::path input() const { return folder.path() / "in"; }
    [[nodiscard]] PlanOptions options() const
    {
        fs::create_directories(input());
        return {.input = input(), .output = folder.path() / "out", .is_recursive = true};
    }
    // Photo and result, "a.jpg>a.png a.png>..."
    static std::string text(const Result<Plan>& plan)
    {
        if (!plan)
            return plan.error().sentence;
        std::string text;
        for (const BatchItem& item : plan->items)
            text += (text.empty() ? "" : " ") + item.name + ">" + item.output;
        return text;
    }

    TemporaryFolder folder;
};

} // namespace

TEST_F(BatchPlan, results_have_the_photos_names_in_the_order_of_bytes)
{
    touch("b.jpg");
    touch("a/c.JPG");
    touch("B.png");
    touch("notes.txt");
    touch(".hidden.jpg");
    EXPECT_EQ(text(plan_batch(options())), "B.png>B.png a/c.JPG>a/c.png b.jpg>b.png");
}

TEST_F(BatchPlan, without_recursive_only_the_folder_itself_counts)
{
    touch("b.jpg");
    touch("a/c.jpg");
    auto flat = options();
    flat.is_recursive = false;
    EXPECT_EQ(text(plan_batch(flat)), "b.jpg>b.png");
}

TEST_F(BatchPlan, photos_of_one_stem_keep_their_extensions)
{
    touch("a.jpg");
    touch("a.png");
    touch("a.jpg.webp"); // whose stem is what the first one is called now
    touch("b.jpg");
    EXPECT_EQ(text(plan_batch(options())),
              "a.jpg>a.jpg.png a.jpg.webp>a.jpg.webp.png a.png>a.png.png b.jpg>b.png");
}

TEST_F(BatchPlan, a_known_result_keeps_its_name_when_a_photo_of_its_stem_comes)
{
    touch("a.jpg");
    touch("a.png");
    auto known = options();
    known.known_output = [](const std::string& name) {
        return name == "a.jpg" ? std::string("a.png") : std::string();
    };
    EXPECT_EQ(text(plan_batch(known)), "a.jpg>a.png a.png>a.png.png");
}

TEST_F(BatchPlan, a_pattern_names_results)
{
    touch("a.jpg");
    touch("x/b.jpg");
    auto named = options();
    named.name_pattern = "{name}_cut{counter:3}";
    EXPECT_EQ(text(plan_batch(named)), "a.jpg>a_cut001.png x/b.jpg>x/b_cut002.png");
}

TEST_F(BatchPlan, a_pattern_that_gives_two_photos_one_name_is_refused_by_their_names)
{
    touch("a.jpg");
    touch("b.jpg");
    auto named = options();
    named.name_pattern = "same";
    const auto plan = plan_batch(named);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Usage);
    EXPECT_NE(plan.error().sentence.find("a.jpg"), std::string::npos);
    EXPECT_NE(plan.error().sentence.find("b.jpg"), std::string::npos);
}

TEST_F(BatchPlan, what_is_known_only_with_the_photo_is_refused_in_a_pattern)
{
    touch("a.jpg");
    auto named = options();
    named.name_pattern = "{name}_{width}";
    EXPECT_FALSE(plan_batch(named));
}

TEST_F(BatchPlan, a_sidecar_mask_is_its_photos_prompt_and_no_photo)
{
    touch("x/a.jpg");
    touch("x/a_mask.png");
    touch("lonely_mask.png"); // a photo like any other
    const auto plan = plan_batch(options());
    EXPECT_EQ(text(plan), "lonely_mask.png>lonely_mask.png x/a.jpg>x/a.png");
    EXPECT_FALSE(plan->items[0].prompt.masks.area);
    EXPECT_EQ(plan->items[1].prompt.masks.area, input() / "x/a_mask.png");
}

TEST_F(BatchPlan, a_photos_own_prompt_wins_over_its_sidecar)
{
    touch("a.jpg");
    touch("a_mask.png");
    auto own = options();
    own.prompts["a.jpg"].prompt.points = {{3, 4, true}};
    const auto plan = plan_batch(own);
    EXPECT_EQ(text(plan), "a.jpg>a.png");
    EXPECT_FALSE(plan->items[0].prompt.masks.area);
    EXPECT_EQ(plan->items[0].prompt.prompt.points.size(), 1U);
}

TEST_F(BatchPlan, a_prompt_for_a_photo_that_is_not_there_is_refused)
{
    touch("a.jpg");
    auto own = options();
    own.prompts["gone.jpg"] = {};
    const auto plan = plan_batch(own);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Input);
    EXPECT_NE(plan.error().sentence.find("gone.jpg"), std::string::npos);
}

TEST_F(BatchPlan, filters_choose_by_name_or_path_whatever_the_case)
{
    touch("a.JPG");
    touch("b.png");
    touch("x/c.jpg");
    auto filtered = options();
    filtered.filters = {"*.jpg"};
    EXPECT_EQ(text(plan_batch(filtered)), "a.JPG>a.png x/c.jpg>x/c.png");
    filtered.filters = {"x/*", "b.?ng"};
    EXPECT_EQ(text(plan_batch(filtered)), "b.png>b.png x/c.jpg>x/c.png");
}

TEST_F(BatchPlan, a_linked_folder_is_entered_once_even_when_links_form_a_loop)
{
    touch("x/a.jpg");
    fs::create_directory_symlink(input(), input() / "x" / "loop");
    fs::create_directory_symlink(input() / "x", input() / "y");
    EXPECT_EQ(text(plan_batch(options())), "x/a.jpg>x/a.png");
}

TEST_F(BatchPlan, names_may_hold_newlines_and_bytes_that_are_no_text)
{
    touch("new\nline.jpg");
    touch("\xff\xfe.jpg");
    touch("\xE7\x8C\xAB \xF0\x9F\x90\x88.jpg");
    EXPECT_EQ(text(plan_batch(options())),
              "new\nline.jpg>new\nline.png \xE7\x8C\xAB \xF0\x9F\x90\x88.jpg>\xE7\x8C\xAB "
              "\xF0\x9F\x90\x88.png \xff\xfe.jpg>\xff\xfe.png");
}

TEST_F(BatchPlan, results_inside_the_input_folder_are_no_photos)
{
    touch("a.jpg");
    touch("out/a.png");
    auto inside = options();
    inside.output = input() / "out";
    EXPECT_EQ(text(plan_batch(inside)), "a.jpg>a.png");
}

TEST_F(BatchPlan, the_same_folder_for_both_is_refused_under_any_name)
{
    touch("a.jpg");
    auto same = options();
    same.output = input() / "." / "../in";
    EXPECT_EQ(plan_batch(same).error().kind, ErrorKind::Usage);
    fs::create_directory_symlink(input(), folder.path() / "link");
    same.output = folder.path() / "link";
    EXPECT_EQ(plan_batch(same).error().kind, ErrorKind::Usage);
}

TEST_F(BatchPlan, a_result_that_would_replace_a_photo_is_refused)
{
    touch("in/a.png"); // in/in/a.png, whose result in ".." is in/a.png
    touch("a.png");
    auto around = options();
    around.output = folder.path() / "around";
    fs::create_directory(around.output);
    fs::create_directory_symlink(input(), around.output / "in");
    const auto plan = plan_batch(around);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Usage);
}

TEST_F(BatchPlan, a_missing_folder_is_an_input_that_cannot_be_used)
{
    EXPECT_EQ(
        plan_batch({.input = folder.path() / "gone", .output = folder.path() / "out"}).error().kind,
        ErrorKind::Input);
}

TEST_F(BatchPlan, shards_share_all_photos_without_one_twice)
{
    for (int i = 0; i < 200; ++i)
        touch("p" + std::to_string(i) + ".jpg");
    std::set<std::string> seen;
    for (int i = 0; i < 4; ++i) {
        auto part = options();
        part.shard = {.index = i, .count = 4};
        const auto plan = plan_batch(part);
        ASSERT_TRUE(plan);
        EXPECT_GT(plan->items.size(), 30U); // about 50
        EXPECT_EQ(plan->items.size() + plan->elsewhere, 200U);
        for (const BatchItem& item : plan->items)
            EXPECT_TRUE(seen.insert(item.name).second);
    }
    EXPECT_EQ(seen.size(), 200U);
}

// The documented hash, so that job arrays of two versions agree.
TEST(Shards, the_hash_never_changes)
{
    EXPECT_EQ(shard_of("", 1000), 945);
    EXPECT_EQ(shard_of("a", 1000), 824);
    EXPECT_EQ(shard_of("animals/cat.jpg", 1000), 349);
}

TEST(Filters, stars_match_anything_and_nothing)
{
    EXPECT_TRUE(matches_filter("abc.jpg", "a*c.*"));
    EXPECT_TRUE(matches_filter("ac.jpg", "a*c.*"));
    EXPECT_FALSE(matches_filter("abd.jpg", "a*c.*"));
    EXPECT_TRUE(matches_filter("x/y/z.png", "x/*.png"));
    EXPECT_FALSE(matches_filter("z.png", "x/*.png"));
}

} // namespace sdmatte
