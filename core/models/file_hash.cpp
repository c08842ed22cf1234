#include "models/file_hash.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::int64_t block_bytes = 4 << 20;

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, ContextDeleter>;

std::unexpected<Error> no_hash()
{
    return resource_error(
        message("models", "SHA-256 cannot be computed here; check the installation of OpenSSL."));
}

Result<std::string> digits(EVP_MD_CTX* context)
{
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(context, hash.data(), &size) != 1)
        return no_hash();
    std::string text;
    for (unsigned int i = 0; i < size; ++i)
        text += {hexadecimal[hash[i] >> 4], hexadecimal[hash[i] & 15]};
    return text;
}

Result<void> check_same(const FileIdentity& before, std::FILE* file,
                        const std::filesystem::path& path)
{
    if (file_identity(file) == before)
        return {};
    return input_error(
        message("models", "\"%1\" was changed while it was read; try again when it is complete.",
                path_text(path)));
}

} // namespace

Result<std::string> hash_file(std::FILE* file, const std::filesystem::path& path,
                              const Progress& progress, const BlockVisitor& visit)
{
    const Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return no_hash();
    const FileIdentity before = file_identity(file);
    std::vector<std::byte> block(static_cast<std::size_t>(std::min(block_bytes, before.size)));
    for (std::int64_t at = 0; at < before.size; at += block_bytes) {
        if (progress.is_cancelled())
            return cancelled();
        const std::int64_t count = std::min(block_bytes, before.size - at);
        const std::span bytes(block.data(), static_cast<std::size_t>(count));
        if (!read_at(file, at, bytes)) {
            if (Result<void> same = check_same(before, file, path); !same)
                return std::unexpected(same.error());
            return input_error(message("models",
                                       "\"%1\" cannot be read to its end: its disk fails; copy it "
                                       "to another disk, or download it again.",
                                       path_text(path)));
        }
        if (EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) != 1)
            return no_hash();
        if (visit)
            if (Result<void> visited = visit(bytes); !visited)
                return std::unexpected(visited.error());
        progress.report(
            static_cast<float>(static_cast<double>(at + count) / static_cast<double>(before.size)));
    }
    if (Result<void> same = check_same(before, file, path); !same)
        return std::unexpected(same.error());
    return digits(context.get());
}

} // namespace sdmatte
