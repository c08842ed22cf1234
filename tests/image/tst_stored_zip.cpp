#include "image/stored_zip.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"
#include "zip_entries.h"

namespace sdmatte {
namespace {

bool put(std::FILE* file, const std::string& bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
}

} // namespace

TEST(StoredZip, entries_come_back_in_their_order)
{
    const TemporaryFolder folder;
    const std::string large(3'000'000, 'x'); // more than one part of the checksum
    {
        const File file(std::fopen((folder / "a.zip").c_str(), "w+b"));
        StoredZip zip(file.get());
        EXPECT_TRUE(zip.add("first", 4, [](std::FILE* f) { return put(f, "1234"); }));
        EXPECT_TRUE(zip.add("empty", 0, [](std::FILE*) { return true; }));
        EXPECT_TRUE(zip.add("a/large", 4'000'000, [&](std::FILE* f) {
            return put(f, large.substr(0, 7)) && put(f, large.substr(7));
        }));
        EXPECT_TRUE(zip.finish());
    }
    const auto entries = zip_entries(read_bytes(folder / "a.zip"));
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].name, "first");
    EXPECT_EQ(entries[0].bytes, "1234");
    EXPECT_EQ(entries[1].bytes, "");
    EXPECT_EQ(entries[2].name, "a/large");
    EXPECT_EQ(entries[2].bytes, large);
}

TEST(StoredZip, what_may_pass_4_gb_has_room_for_its_size)
{
    const TemporaryFolder folder;
    {
        const File file(std::fopen((folder / "a.zip").c_str(), "w+b"));
        StoredZip zip(file.get());
        EXPECT_TRUE(zip.add("a", 5'000'000'000, [](std::FILE* f) { return put(f, "1234"); }));
        EXPECT_TRUE(zip.finish());
    }
    const std::string bytes = read_bytes(folder / "a.zip");
    EXPECT_EQ(zip_number(bytes, 18, 4), 0xFFFFFFFFU); // see the extra field
    EXPECT_EQ(zip_number(bytes, 28, 2), 20U);
    EXPECT_EQ(zip_number(bytes, 31, 2), 1U); // ZIP64
    EXPECT_EQ(zip_number(bytes, 35, 8), 4U);
    EXPECT_EQ(zip_number(bytes, 43, 8), 4U);
    EXPECT_EQ(bytes.substr(51, 4), "1234");
}

TEST(StoredZip, a_writer_that_fails_ends_it)
{
    const TemporaryFolder folder;
    const File file(std::fopen((folder / "a.zip").c_str(), "w+b"));
    StoredZip zip(file.get());
    EXPECT_FALSE(zip.add("a", 4, [](std::FILE*) { return false; }));
}

} // namespace sdmatte
