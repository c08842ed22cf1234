#include "models/file_hash.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

std::string hash_of(const std::string& bytes, std::string* seen = nullptr)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", bytes);
    const Result<File> file = open_for_reading(folder / "x");
    EXPECT_TRUE(file);
    const Result<std::string> hash =
        hash_file(file->get(), "x", {}, [&](std::span<const std::byte> block) -> Result<void> {
            if (seen != nullptr)
                seen->append(reinterpret_cast<const char*>(block.data()), block.size());
            return {};
        });
    return hash ? *hash : hash.error().sentence;
}

} // namespace

// The examples of FIPS 180.
TEST(FileHash, is_sha256)
{
    EXPECT_EQ(hash_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hash_of(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(FileHash, every_byte_is_seen_once_and_in_order)
{
    std::string bytes(9'000'001, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 >> 7);
    std::string seen;
    hash_of(bytes, &seen);
    EXPECT_TRUE(seen == bytes);
}

TEST(FileHash, an_error_of_the_visitor_ends_it)
{
    const TemporaryFolder folder;
    write_bytes(folder / "x", "abc");
    const Result<File> file = open_for_reading(folder / "x");
    ASSERT_TRUE(file);
    const Result<std::string> hash =
        hash_file(file->get(), "x", {}, [](std::span<const std::byte>) -> Result<void> {
            return resource_error("The disk.");
        });
    ASSERT_FALSE(hash);
    EXPECT_EQ(hash.error().sentence, "The disk.");
}

} // namespace sdmatte
