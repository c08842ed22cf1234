// The networks by their names. SDMatte* has the same tensors as SDMatte: that a checkpoint holds it
// is the user's word.
#pragma once

#include "network/architecture.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sdmatte {

enum class NetworkKind { SdMatte, SdMatteStar, Lite };

std::string_view network_name(NetworkKind kind); // "SDMatte*"
std::string_view network_word(NetworkKind kind); // as --network takes it: "sdmatte-star"
std::optional<NetworkKind> network_of_word(std::string_view word);

// Lite or SdMatte.
NetworkKind told_network(const Architecture& architecture);

// What the tensors tell, made precise by what the user wants. Errors: Input when they disagree;
// `path` is for the sentence.
Result<NetworkKind> agreed_network(const Architecture& architecture,
                                   std::optional<NetworkKind> wanted,
                                   const std::filesystem::path& path);

} // namespace sdmatte
