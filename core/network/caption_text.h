// A caption in the pieces that are encoded one by one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

// A word (UTF-8, lower case), or one of the special tokens as it stands in the caption.
struct CaptionPiece {
    std::string text;
    bool is_special = false;
};

inline constexpr std::string_view start_token = "<|startoftext|>";
inline constexpr std::string_view end_token = "<|endoftext|>";
inline constexpr std::string_view padding_token = "!";

// The caption cut at every special token, an exclamation mark among them; what is between is
// cleaned (spaces, control characters, NFC, lower case) and split into words, single digits and
// runs of other signs.
std::vector<CaptionPiece> split_caption(std::string_view caption);

} // namespace sdmatte
