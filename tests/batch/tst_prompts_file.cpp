#include "batch/prompts_file.h"

#include "photos.h"

namespace sdmatte {
namespace {

class BatchPrompts : public testing::Test {
protected:
    [[nodiscard]] Result<PromptsFile> read(const std::string& text) const
    {
        write_text(folder / "prompts.json", text);
        return read_prompts_file(folder / "prompts.json");
    }

    // The sentence without the file's name: "line 3: what".
    [[nodiscard]] std::string error(const std::string& text) const
    {
        const auto file = read(text);
        if (file)
            return "none";
        EXPECT_EQ(file.error().kind, ErrorKind::Input);
        const std::string start = "\"" + (folder / "prompts.json").string() + "\", ";
        EXPECT_TRUE(file.error().sentence.starts_with(start)) << file.error().sentence;
        return file.error().sentence.substr(start.size());
    }

    TemporaryFolder folder;
};

} // namespace

TEST_F(BatchPrompts, every_kind_of_prompt_is_read)
{
    write_text(folder / "masks/a.png", "x");
    const auto file = read(R"({
        "others": {"subject": true},
        "photos": {
            "./x/a.jpg": {"box": [10, "12.5%", 300, "90%"], "caption": "a cat", "transparent": true},
            "b.jpg": {"points": [[1, 2], [3, 4]], "not_points": [[5, 6]], "boxes": [[0, 0, 9, 9]],
                      "mask": "masks/a.png", "keep_mask": "masks/a.png"}
        }
    })");
    ASSERT_TRUE(file) << file.error().sentence;
    EXPECT_TRUE(file->others->finds_subject);
    const PhotoPrompt& a = file->photos.at("x/a.jpg");
    ASSERT_EQ(a.boxes.size(), 1U);
    EXPECT_EQ(a.boxes[0].x0, (BoxEdge{.value = 10}));
    EXPECT_EQ(a.boxes[0].y0, (BoxEdge{.value = 12.5, .is_percent = true}));
    EXPECT_EQ(a.prompt.caption, "a cat");
    EXPECT_TRUE(a.prompt.is_see_through);
    const PhotoPrompt& b = file->photos.at("b.jpg");
    EXPECT_EQ(b.prompt.points, (std::vector<Point>{{1, 2, true}, {3, 4, true}, {5, 6, false}}));
    EXPECT_EQ(b.masks.area, folder / "masks/a.png");
    EXPECT_EQ(b.masks.keep, folder / "masks/a.png");
    EXPECT_FALSE(b.masks.remove);
}

TEST_F(BatchPrompts, an_error_names_its_line)
{
    EXPECT_TRUE(
        error("{\n\"photos\": {\n\"a.jpg\": {\"bocks\": 1}\n}}").starts_with("line 3: \"bocks\""));
    EXPECT_TRUE(
        error("{\"photos\":\n{\"a.jpg\": {\n\"box\": [1, 2,\n3]}}}").starts_with("line 3: A box"));
    EXPECT_TRUE(error("{\"photos\": {\"a\": {\"points\": [\n[1, 2],\n[1.5, 2]\n]}}}")
                    .starts_with("line 3: A point"));
    EXPECT_TRUE(error("{\"photos\": {\n\"a\": {},\n\"b\": {\"caption\":\n7\n}}}")
                    .starts_with("line 4: A caption"));
}

TEST_F(BatchPrompts, what_is_no_json_names_its_line)
{
    EXPECT_TRUE(error("{\n\"photos\": {\n\"a.jpg\": {}\n\"b.jpg\": {}\n}}")
                    .starts_with("line 4: This is no"));
    EXPECT_TRUE(error("{\n\n").starts_with("line 3: "));
    EXPECT_TRUE(error("nothing").starts_with("line 1: "));
    EXPECT_TRUE(error("{} trailing").starts_with("line 1: "));
}

TEST_F(BatchPrompts, the_same_photo_twice_is_an_error)
{
    EXPECT_TRUE(
        error("{\"photos\": {\n\"a\": {},\n\"a\": {}}}").starts_with("line 3: \"a\" stands"));
    EXPECT_TRUE(
        error("{\"photos\": {\n\"a\": {},\n\"./a\": {}}}").starts_with("line 3: \"./a\" stands"));
}

TEST_F(BatchPrompts, a_mask_that_is_not_there_is_an_error_of_its_line)
{
    const std::string sentence = error("{\"photos\": {\"a\": {\n\"mask\": \"gone.png\"}}}");
    EXPECT_TRUE(sentence.starts_with("line 2: There is no file")) << sentence;
    EXPECT_NE(sentence.find("gone.png"), std::string::npos);
}

TEST_F(BatchPrompts, boxes_that_hold_nothing_are_an_error)
{
    for (const char* box : {"[5, 0, 5, 9]", "[0, 9, 5, 0]", "[\"50%\", 0, \"40%\", 9]",
                            "[-1, 0, 5, 9]", "[0, 0, \"101%\", 9]", "[0, 0, 5, \"x%\"]", "7"})
        EXPECT_TRUE(error(std::string("{\"photos\": {\"a\": {\"box\": ") + box + "}}}")
                        .starts_with("line 1: "))
            << box;
}

TEST_F(BatchPrompts, brackets_without_end_end)
{
    EXPECT_TRUE(error(std::string(100'000, '[')).starts_with("line 1: "));
    EXPECT_TRUE(error("{\"photos\": " + std::string(1000, '[') + std::string(1000, ']') + "}")
                    .starts_with("line 1: There are too many"));
}

TEST_F(BatchPrompts, boxes_in_percent_follow_the_photos_size)
{
    PhotoPrompt prompt;
    prompt.boxes = {{{10, true}, {0, true}, {100, true}, {20, false}}};
    const auto placed = prompt_at_size(prompt, 205, 40);
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->boxes, (std::vector<Box>{{21, 0, 205, 20}}));
    EXPECT_FALSE(prompt_at_size(prompt, 205, 19)); // 20 lies outside
}

TEST_F(BatchPrompts, a_changed_mask_is_another_prompt)
{
    write_text(folder / "m.png", "x");
    PhotoPrompt prompt;
    prompt.masks.area = folder / "m.png";
    const std::string before = identity_text(prompt);
    EXPECT_EQ(identity_text(prompt), before);
    write_text(folder / "m.png", "xy");
    EXPECT_NE(identity_text(prompt), before);
    EXPECT_NE(identity_text({}), before);
}

} // namespace sdmatte
