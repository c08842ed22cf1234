// The vocabulary of the caption encoding. It is not part of this project's sources: the build takes
// it from the package open_clip_torch where that is at hand (scripts/vocabulary.sh).
#pragma once

#include <string_view>

namespace sdmatte {

// bpe_simple_vocab_16e6.txt up to the last merge that counts, or nothing.
std::string_view vocabulary_text();

} // namespace sdmatte
