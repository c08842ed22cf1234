// Which engine `sdmatte matte` uses, and with what.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "cli/arguments.h"
#include "matting/engine.h"
#include "matting/sdmatte/sdmatte_engine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte::cli {

struct EngineOptions {
    // None: the classical engine. Its device is not yet set; without a model it is one of those
    // that are installed, which choose_installed() finds.
    std::optional<SdMatteOptions> network{};
    std::string device = "auto";
    bool may_be_classical = false; // the user named neither engine nor model
    std::string network_option{};  // the first option given that only the engine sdmatte takes
};

// Whether installed models count when the user names none.
enum class UnnamedModel { Classical, Installed };

OptionGroup engine_option_group();

// Everything that can be judged without opening a file. Errors: Usage.
Result<EngineOptions> read_engine_options(const Arguments& arguments, UnnamedModel unnamed);

// The Usage error for an option that only the engine sdmatte takes.
std::unexpected<Error> refuse_for_classical(const std::string& option);

// The Usage error for a network without a checkpoint.
std::unexpected<Error> no_model();

// The file of an installed model that was named, and the network that it was imported as. Call
// after all other options are known to be right. Errors: as find_model().
Result<void> find_network(EngineOptions& options);

// Loads the network, if one is asked for. `notices` get why a card is not used although there is
// one. Errors: as choose_device_for() and make_sdmatte_engine().
Result<std::unique_ptr<Engine>> make_engine(const EngineOptions& options,
                                            std::vector<std::string>& notices,
                                            const Progress& progress);

} // namespace sdmatte::cli
