// What the networks' authors published for the four data sets (SDMatte, ICCV 2025, table 1):
// means over the whole picture, in the units of Metrics.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte {

struct PublishedResult {
    std::string method;   // "SDMatte*"
    std::string prompt;   // "box", as --prompt takes it
    std::string data_set; // "AIM-500"
    // MSE, MAD, SAD, Grad, Conn; of methods by others only the SAD is known here.
    std::array<std::optional<double>, 5> measures;
};

// All of them, in the order of the table.
const std::vector<PublishedResult>& published_results();

// Those of one data set and prompt.
std::vector<PublishedResult> published_results(const std::string& data_set,
                                               const std::string& prompt);

} // namespace sdmatte
