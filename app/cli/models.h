// The parts of `sdmatte models`, one function each; `words` follow the part's name.
#pragma once

#include <span>
#include <stop_token>
#include <string>

namespace sdmatte::cli {

int run_models_list(std::span<const std::string> words, const std::stop_token& stop);
int run_models_import(std::span<const std::string> words, const std::stop_token& stop);
int run_models_verify(std::span<const std::string> words, const std::stop_token& stop);
int run_models_remove(std::span<const std::string> words, const std::stop_token& stop);

} // namespace sdmatte::cli
