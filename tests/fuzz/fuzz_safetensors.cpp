// Any bytes as a checkpoint: reading answers with a list of tensors that all lie in the file, or
// with a sentence; and what network it is can be asked of any list.
#include "check_sentence.h"
#include "file_in_memory.h"
#include "network/architecture.h"
#include "network/checkpoint.h"
#include "network/checkpoint_format.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sdmatte;
    const std::string& path = file_in_memory(data, size);
    const Result<File> file = open_for_reading(path);
    if (file && tell_format(file->get()) != CheckpointFormat::Safetensors)
        return 0; // the other fuzzers'
    const Result<Checkpoint> checkpoint = open_checkpoint(path);
    if (!checkpoint) {
        check_sentence(checkpoint.error());
        return 0;
    }
    std::uint64_t end = 0;
    for (const StoredTensor& tensor : checkpoint->tensors) {
        if (end != 0 && tensor.offset != end)
            std::abort();
        end = tensor.offset + tensor.bytes;
        if (end > size || tensor.bytes % element_bytes(tensor.type) != 0)
            std::abort();
        if (shape_text(tensor.shape).empty())
            std::abort();
    }
    if (!checkpoint->tensors.empty() && end != size)
        std::abort();
    const Result<Architecture> architecture = tell_architecture(*checkpoint);
    if (!architecture)
        check_sentence(architecture.error());
    return 0;
}
