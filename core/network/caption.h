// Captions as the text encoder takes them: the byte-pair encoding of CLIP.
#pragma once

#include "base/error.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sdmatte {

inline constexpr std::size_t caption_length = 77;
using CaptionIds = std::array<std::int64_t, caption_length>;

inline constexpr std::int64_t caption_start = 49406;
inline constexpr std::int64_t caption_end = 49407;
inline constexpr std::int64_t caption_padding = 0; // "!", not the end token once more

// The ids of the empty caption, which interactive use has.
constexpr CaptionIds empty_caption()
{
    CaptionIds ids{};
    ids.fill(caption_padding);
    ids[0] = caption_start;
    ids[1] = caption_end;
    return ids;
}

// Whether this build has the vocabulary, which captions other than the empty one need.
bool has_caption_vocabulary();

// The first 75 ids of a UTF-8 caption between start and end, filled up with padding. Bytes that are
// no UTF-8 are left out. Errors: Input when there is no vocabulary and the caption is not empty.
Result<CaptionIds> caption_ids(std::string_view caption);

} // namespace sdmatte
