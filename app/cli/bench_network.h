// `sdmatte bench --model`: the parts of a network's work, each timed by itself.
#pragma once

#include "cli/arguments.h"
#include "cli/bench_parts.h"
#include "cli/engine_options.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace sdmatte::cli {

struct NetworkBench {
    EngineOptions engine;
    std::vector<int> sides;
};

// The options --model, --network, --device, --precision and every --side. Errors: Usage.
Result<NetworkBench> read_network_bench(const Arguments& arguments);

struct BenchResult {
    nlohmann::ordered_json list; // an entry a side
    std::string text;            // for a person
};

// Errors: as make_engine().
Result<BenchResult> bench_network(const NetworkBench& bench, BenchPrompt prompt, int repeats,
                                  const Progress& progress);

} // namespace sdmatte::cli
