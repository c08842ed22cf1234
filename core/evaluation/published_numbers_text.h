// resources/evaluation/published_numbers.csv, as the build takes it into the program.
#pragma once

#include <string_view>

namespace sdmatte {

std::string_view published_numbers_text();

} // namespace sdmatte
