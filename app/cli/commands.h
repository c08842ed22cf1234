// The sub-commands, one file each. They print their results and errors themselves and return
// the exit status.
#pragma once

#include <span>
#include <stop_token>
#include <string>

namespace sdmatte::cli {

int run_batch(std::span<const std::string> words, const std::stop_token& stop);
int run_matte(std::span<const std::string> words, const std::stop_token& stop);
int run_sample(std::span<const std::string> words, const std::stop_token& stop);
int run_bench(std::span<const std::string> words, const std::stop_token& stop);
int run_models(std::span<const std::string> words, const std::stop_token& stop);
int run_convert(std::span<const std::string> words, const std::stop_token& stop);
int run_info(std::span<const std::string> words, const std::stop_token& stop);

} // namespace sdmatte::cli
