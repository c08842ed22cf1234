// Sizes of files, for people.
#pragma once

#include <cstdint>
#include <string>

namespace sdmatte::cli {

// "5.19 GB": three digits, units of 1000.
std::string byte_text(std::int64_t bytes);

} // namespace sdmatte::cli
