// Text as the headers of checkpoints write it.
#pragma once

#include <string>
#include <string_view>

namespace sdmatte {

// `text`, which is UTF-8, as a JSON string: in quotation marks, with as few escapes as there may
// be.
std::string json_text(std::string_view text);

} // namespace sdmatte
