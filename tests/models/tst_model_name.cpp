#include "models/model_name.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(ModelName, is_a_folders_name_that_can_be_typed)
{
    for (const char* name : {"a", "SDMatte_plus", "v1.2", "my model", "\xe6\xa8\xa1\xe5\x9e\x8b"})
        EXPECT_TRUE(is_model_name(name)) << name;
    for (const char* name :
         {"", ".", "..", ".a", "-a", " a", "a ", "a/b", "a\\b", "a\tb", "a\x7f", "a\xff"})
        EXPECT_FALSE(is_model_name(name)) << name;
    EXPECT_TRUE(is_model_name(std::string(100, 'a')));
    EXPECT_FALSE(is_model_name(std::string(101, 'a')));
    EXPECT_FALSE(is_model_name(std::string("a\0b", 3)));
}

TEST(ModelName, comes_from_the_files_stem)
{
    EXPECT_EQ(name_after("/x/SDMatte.safetensors"), "SDMatte");
    EXPECT_EQ(name_after("LiteSDMatte.v2.pth"), "LiteSDMatte.v2");
    EXPECT_EQ(name_after("--help.pth"), "help");
    EXPECT_EQ(name_after(".hidden"), "hidden");
    EXPECT_EQ(name_after("a\\b\nc.pth"), "a_b_c");
    EXPECT_EQ(name_after("\xe6\xa8\xa1.pth"), "\xe6\xa8\xa1");
    EXPECT_EQ(name_after("x\xff.pth"), "x_");
    EXPECT_EQ(name_after("..."), "model");
    EXPECT_EQ(name_after(""), "model");
}

TEST(ModelName, whatever_the_file_is_called_it_is_one)
{
    std::string long_name = "a";
    for (int i = 0; i < 60; ++i)
        long_name += "\xe6\xa8\xa1";
    for (const std::string& file :
         {long_name, std::string(300, ' ') + "x", std::string(99, 'x') + "  y", std::string("/"),
          std::string("a/ ."), std::string("\x80\x80")}) {
        EXPECT_TRUE(is_model_name(name_after(file))) << file;
        EXPECT_TRUE(is_model_name(numbered_name(name_after(file), 9999))) << file;
    }
    EXPECT_EQ(name_after(long_name).size(), 100U);
}

TEST(ModelName, numbers_begin_with_two)
{
    EXPECT_EQ(numbered_name("a", 1), "a");
    EXPECT_EQ(numbered_name("a", 2), "a-2");
    EXPECT_EQ(numbered_name(std::string(100, 'a'), 10), std::string(97, 'a') + "-10");
}

} // namespace sdmatte
