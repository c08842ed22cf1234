#include "network/checkpoint_format.h"

#include "base/posix.h"
#include "network/little_endian.h"
#include "network/safetensors.h"

#include <algorithm>
#include <span>
#include <string>

namespace sdmatte {
namespace {

// Behind the protocol: LONG1 of 10 bytes, torch's magic number, STOP.
constexpr std::string_view legacy_magic{"\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 13};
constexpr std::size_t tar_magic_offset = 257;
constexpr std::string_view tar_magic = "ustar";
constexpr std::string_view zip_magic = "PK";

// The protocol's op code in front; no safetensors file has a header of that length.
bool is_pickle(std::string_view first)
{
    constexpr char newest_protocol = 5;
    return first.size() >= 3 && first[0] == '\x80' && first[1] >= 0 && first[1] <= newest_protocol
           && (first.size() < 8
               || little_endian(first.substr(0, 8)) > max_safetensors_header_bytes);
}

} // namespace

CheckpointFormat tell_format(std::FILE* file)
{
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(file_size(file), 0));
    std::string first(std::min(size, tar_magic_offset + tar_magic.size()), '\0');
    if (!read_at(file, 0, std::as_writable_bytes(std::span(first))))
        return CheckpointFormat::Safetensors;
    const std::string_view bytes = first;
    const bool is_tar =
        bytes.size() > tar_magic_offset && bytes.substr(tar_magic_offset) == tar_magic;
    if (bytes.starts_with(zip_magic))
        return CheckpointFormat::TorchZip;
    if (is_tar
        || (bytes.size() > 2 && bytes[0] == '\x80' && bytes.substr(2).starts_with(legacy_magic)))
        return CheckpointFormat::TorchLegacy;
    return is_pickle(bytes) ? CheckpointFormat::Pickle : CheckpointFormat::Safetensors;
}

} // namespace sdmatte
