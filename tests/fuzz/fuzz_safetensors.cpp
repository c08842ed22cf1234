// Any bytes as a checkpoint: reading answers with a list of tensors that all lie in the file, or
// with a sentence; and what network it is can be asked of any list.
#include "network/architecture.h"
#include "network/checkpoint.h"

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace {

void check_sentence(const sdmatte::Error& error)
{
    const std::string& sentence = error.sentence;
    if (!sentence.ends_with('.') || sentence.find('\n') != std::string::npos)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sdmatte;
    // A file that never touches a disk; one for the whole run.
    static const int file = memfd_create("checkpoint", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (file < 0 || ftruncate(file, 0) != 0
        || pwrite(file, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();

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
