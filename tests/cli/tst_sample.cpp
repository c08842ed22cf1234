#include "program.h"

#include "image/read.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(SampleCommand, writes_the_picture_and_its_alpha)
{
    const TestFolder folder;
    const Finished run = run_program(
        folder.path(), {"sample", "-o", "s.png", "--alpha", "a.png", "--size", "60x40"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.out, "s.png\n");
    const auto picture = read_image(folder / "s.png");
    const auto alpha = read_image(folder / "a.png");
    ASSERT_TRUE(picture && alpha);
    EXPECT_EQ(picture->width(), 60);
    EXPECT_EQ(picture->height(), 40);
    EXPECT_FALSE(picture->alpha);
    EXPECT_EQ(alpha->width(), 60);
}

TEST(SampleCommand, a_seed_gives_the_same_picture_again)
{
    const TestFolder folder;
    for (const auto& [name, seed] :
         {std::pair{"a.png", "3"}, std::pair{"b.png", "3"}, std::pair{"c.png", "4"}})
        ASSERT_EQ(
            run_program(folder.path(), {"sample", "-o", name, "--size", "60x40", "--seed", seed})
                .status,
            0);
    EXPECT_EQ(file_content(folder / "a.png"), file_content(folder / "b.png"));
    EXPECT_NE(file_content(folder / "a.png"), file_content(folder / "c.png"));
}

TEST(SampleCommand, wrong_use_is_refused)
{
    const TestFolder folder;
    const std::vector<std::vector<std::string>> wrong{
        {"sample"},
        {"sample", "-o", "s.png", "--size", "60"},
        {"sample", "-o", "s.png", "--size", "0x40"},
        {"sample", "-o", "s.png", "--seed", "-1"},
        {"sample", "-o", "s.gif"},
        {"sample", "s.png"},
    };
    for (const auto& words : wrong)
        expect_refusal(run_program(folder.path(), words), 2);
    expect_refusal(run_program(folder.path(), {"sample", "-o", "nowhere/s.png"}), 3);
    EXPECT_TRUE(folder.files().empty());
}

} // namespace sdmatte
