#include "cli/network_choice.h"

#include "base/message.h"
#include "base/path_text.h"

namespace sdmatte::cli {

Result<std::optional<NetworkKind>> read_network_choice(const std::string& word)
{
    const std::optional<NetworkKind> network = network_of_word(word);
    if (!network && word != "auto")
        return usage_error(message("cli",
                                   "\"%1\" is no value for --network: give auto, sdmatte, "
                                   "sdmatte-star or lite.",
                                   path_text(word)));
    return network;
}

} // namespace sdmatte::cli
