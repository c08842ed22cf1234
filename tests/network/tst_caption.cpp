#include "network/caption.h"

#include "network/caption_text.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

std::vector<std::string> pieces(const std::string& caption)
{
    std::vector<std::string> texts;
    for (const CaptionPiece& piece : split_caption(caption))
        texts.push_back(piece.is_special ? "[" + piece.text + "]" : piece.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST(Caption, ids_are_those_of_the_published_tokenizer)
{
    if (!has_caption_vocabulary())
        GTEST_SKIP() << "built without the vocabulary of captions";
    std::ifstream file(SDMATTE_TEST_DATA "/network/tokenizer.json");
    const nlohmann::json golden = nlohmann::json::parse(file);
    ASSERT_EQ(golden.size(), 15U);
    for (const nlohmann::json& entry : golden) {
        const std::string caption = entry.at("caption");
        const Result<CaptionIds> ids = caption_ids(caption);
        ASSERT_TRUE(ids) << ids.error().sentence;
        EXPECT_EQ(*ids, entry.at("ids").get<CaptionIds>()) << caption;
    }
}

TEST(Caption, without_the_vocabulary_only_the_empty_caption_has_ids)
{
    EXPECT_EQ(caption_ids(""), empty_caption());
    EXPECT_EQ(caption_ids(" \t\n"), empty_caption());
    if (has_caption_vocabulary())
        return;
    const Result<CaptionIds> ids = caption_ids("a cat");
    ASSERT_FALSE(ids);
    EXPECT_EQ(ids.error().kind, ErrorKind::Input);
}

TEST(Caption, the_empty_caption_is_padded_with_0)
{
    const CaptionIds ids = empty_caption();
    EXPECT_EQ(ids[0], 49406);
    EXPECT_EQ(ids[1], 49407);
    EXPECT_EQ(std::count(ids.begin() + 2, ids.end(), 0), 75);
}

TEST(Caption, words_digits_and_signs_are_split)
{
    EXPECT_EQ(pieces("Two 12-inch lamps, it's"),
              (Texts{"two", "1", "2", "-", "inch", "lamps", ",", "it", "'s"}));
    EXPECT_EQ(pieces("WE'LL don't o'clock"), (Texts{"we", "'ll", "don", "'t", "o", "'", "clock"}));
    EXPECT_EQ(pieces("--'s"), (Texts{"--'", "s"}));
}

TEST(Caption, special_tokens_cut_the_caption)
{
    EXPECT_EQ(pieces("stop!now!!"), (Texts{"stop", "[!]", "now", "[!]", "[!]"}));
    EXPECT_EQ(pieces("a<|endoftext|>b<|startoftext|>"),
              (Texts{"a", "[<|endoftext|>]", "b", "[<|startoftext|>]"}));
}

TEST(Caption, spaces_of_any_kind_part_words_and_control_characters_go)
{
    EXPECT_EQ(pieces("a\tb\xc2\xa0"
                     "c\xe3\x80\x80"
                     "d\xe2\x80\xa8"
                     "e"),
              (Texts{"a", "b", "c", "d", "e"}));
    EXPECT_EQ(pieces("a\x01"
                     "b\xe2\x80\x8d"
                     "c\xc2\x85"
                     "d"),
              (Texts{"abcd"}));
}

TEST(Caption, ideographs_stand_alone_and_kana_do_not)
{
    EXPECT_EQ(pieces("猫犬いる"), (Texts{"猫", "犬", "いる"}));
}

TEST(Caption, letters_are_composed_and_lowered_and_keep_their_accents)
{
    EXPECT_EQ(pieces("MA\xcc\x88"
                     "DCHEN ΣΑΣ"),
              (Texts{"mädchen", "σας"}));
}

TEST(Caption, bytes_that_are_no_utf8_are_left_out)
{
    EXPECT_EQ(pieces("a\xff"
                     "b"),
              (Texts{"ab"}));
}

} // namespace sdmatte
