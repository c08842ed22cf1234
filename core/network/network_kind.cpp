#include "network/network_kind.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>

namespace sdmatte {
namespace {

struct NetworkFacts {
    NetworkKind kind;
    std::string_view name;
    std::string_view word;
};

constexpr std::array networks = {
    NetworkFacts{NetworkKind::SdMatte, "SDMatte", "sdmatte"},
    NetworkFacts{NetworkKind::SdMatteStar, "SDMatte*", "sdmatte-star"},
    NetworkFacts{NetworkKind::Lite, "LiteSDMatte", "lite"},
};

const NetworkFacts& facts(NetworkKind kind)
{
    return *std::ranges::find(networks, kind, &NetworkFacts::kind);
}

} // namespace

std::string_view network_name(NetworkKind kind)
{
    return facts(kind).name;
}

std::string_view network_word(NetworkKind kind)
{
    return facts(kind).word;
}

std::optional<NetworkKind> network_of_word(std::string_view word)
{
    const auto* found = std::ranges::find(networks, word, &NetworkFacts::word);
    return found == networks.end() ? std::nullopt : std::optional(found->kind);
}

NetworkKind told_network(const Architecture& architecture)
{
    return architecture.autoencoder == AutoencoderKind::Tiny ? NetworkKind::Lite
                                                             : NetworkKind::SdMatte;
}

Result<NetworkKind> agreed_network(const Architecture& architecture,
                                   std::optional<NetworkKind> wanted,
                                   const std::filesystem::path& path)
{
    const NetworkKind told = told_network(architecture);
    if (wanted && (*wanted == NetworkKind::Lite) != (told == NetworkKind::Lite))
        return input_error(message("network",
                                   "\"%1\" holds %2 and not %3; choose the other network, or let "
                                   "the file decide.",
                                   path_text(path), network_name(told), network_name(*wanted)));
    return wanted.value_or(told);
}

} // namespace sdmatte
