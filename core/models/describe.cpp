#include "models/describe.h"

#include "models/file_hash.h"
#include "network/tensor_bytes.h"

#include <algorithm>
#include <set>

namespace sdmatte {
namespace {

std::vector<std::string> prompts_of(NetworkKind network)
{
    std::vector<std::string> prompts = {"box", "mask", "auto", "trimap", "caption", "see-through"};
    if (network != NetworkKind::SdMatteStar) // points give it an empty matte
        prompts.insert(prompts.begin(), "point");
    return prompts;
}

Result<NetworkKind> network_of(const Checkpoint& checkpoint, std::optional<NetworkKind> wanted)
{
    const Result<Architecture> architecture = tell_architecture(checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    return agreed_network(*architecture, wanted, checkpoint.path);
}

} // namespace

Result<CheckpointFacts> describe_checkpoint(const Checkpoint& checkpoint,
                                            std::optional<NetworkKind> wanted,
                                            const Progress& progress)
{
    CheckpointFacts facts;
    std::set<std::string> types;
    for (const StoredTensor& tensor : checkpoint.tensors) {
        ++facts.tensors;
        facts.parameters += static_cast<std::int64_t>(element_count(tensor));
        types.emplace(element_name(tensor.type));
    }
    facts.types.assign(types.begin(), types.end());
    facts.bytes = checkpoint.identity.size;

    if (const Result<NetworkKind> network = network_of(checkpoint, wanted)) {
        facts.network = *network;
        facts.prompts = prompts_of(*network);
    } else {
        facts.why_no_network = network.error().sentence;
    }

    const Result<File> file = reopen(checkpoint);
    if (!file)
        return std::unexpected(file.error());
    Result<std::string> sha256 = hash_file(file->get(), checkpoint.path, progress);
    if (!sha256)
        return std::unexpected(sha256.error());
    facts.sha256 = *std::move(sha256);
    return facts;
}

} // namespace sdmatte
