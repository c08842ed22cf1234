// Any bytes as a zip file: reading answers with entries that lie in the file, one after the other,
// or with a sentence; and the whole file can be asked for a checkpoint.
#include "check_sentence.h"
#include "file_in_memory.h"
#include "network/checkpoint.h"
#include "network/zip_directory.h"

#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sdmatte;
    const std::string& path = file_in_memory(data, size);
    if (size == 0)
        return 0;
    const Result<File> file = open_for_reading(path);
    if (!file)
        std::abort();
    const Result<std::vector<ZipEntry>> entries = read_zip_directory(file->get(), path);
    if (!entries) {
        check_sentence(entries.error());
        return 0;
    }
    std::uint64_t end = 0;
    std::set<std::string> names;
    for (const ZipEntry& entry : *entries) {
        if (entry.offset < end || entry.offset > size || entry.bytes > size - entry.offset)
            std::abort();
        end = entry.offset + entry.bytes;
        if (!names.insert(entry.name).second || entry.name.starts_with('/')
            || entry.name.find('\\') != std::string::npos
            || ("/" + entry.name + "/").find("/../") != std::string::npos)
            std::abort();
    }
    const Result<Checkpoint> checkpoint = open_checkpoint(path);
    if (!checkpoint) {
        check_sentence(checkpoint.error());
        return 0;
    }
    for (const StoredTensor& tensor : checkpoint->tensors)
        if (tensor.offset > size || tensor.bytes > size - tensor.offset)
            std::abort();
    return 0;
}
