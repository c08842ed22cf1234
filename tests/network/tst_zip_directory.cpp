#include "network/zip_directory.h"

#include "../base/temporary_folder.h"
#include "base/posix.h"
#include "zip_bytes.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

Result<std::vector<ZipEntry>> directory_of(const std::string& bytes)
{
    static const TemporaryFolder folder; // of the whole program: thousands of files are tried
    write_bytes(folder / "x.pth", bytes);
    const Result<File> file = open_for_reading(folder / "x.pth");
    if (!file)
        return std::unexpected(file.error());
    return read_zip_directory(file->get(), "x.pth");
}

// The sentence; empty when the file was read.
std::string refusal(const std::string& bytes)
{
    const Result<std::vector<ZipEntry>> entries = directory_of(bytes);
    if (entries)
        return {};
    EXPECT_EQ(entries.error().kind, ErrorKind::Input);
    EXPECT_TRUE(entries.error().sentence.ends_with('.'));
    EXPECT_NE(entries.error().sentence.find("x.pth"), std::string::npos);
    return entries.error().sentence;
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

// As torch writes it: padding to a multiple of 64 in front of the bytes.
std::vector<ZipPart> two_parts()
{
    return {{.name = "x/data.pkl", .data = "first", .extra = zip_field(0x4246, "ZZZZ")},
            {.name = "x/data/0", .data = "second one", .extra = zip_field(0x4246, "Z")}};
}

std::string named(const std::string& name)
{
    return zip_bytes({{.name = name, .data = "1"}});
}

constexpr const char* ambiguous = "other programs could read other things";

} // namespace

TEST(ZipDirectory, lists_names_and_where_the_bytes_are)
{
    for (const bool is_wide : {true, false}) {
        const std::string bytes = zip_bytes(two_parts(), {.is_wide = is_wide});
        const Result<std::vector<ZipEntry>> entries = directory_of(bytes);
        ASSERT_TRUE(entries) << entries.error().sentence;
        ASSERT_EQ(entries->size(), 2U);
        EXPECT_EQ(entries->at(0).name, "x/data.pkl");
        EXPECT_EQ(bytes.substr(entries->at(0).offset, entries->at(0).bytes), "first");
        EXPECT_EQ(entries->at(1).name, "x/data/0");
        EXPECT_EQ(bytes.substr(entries->at(1).offset, entries->at(1).bytes), "second one");
    }
}

TEST(ZipDirectory, an_entry_without_a_descriptor_or_without_bytes_is_fine)
{
    EXPECT_EQ(refusal(zip_bytes({{.name = "x/a", .data = "1", .flags = 0}})), "");
    EXPECT_EQ(refusal(zip_bytes({{.name = "x/a", .data = "", .flags = 0x800}})), "");
    EXPECT_EQ(refusal(zip_bytes({{.name = "x/", .data = "", .flags = 0}})), "");
    EXPECT_EQ(refusal(zip_bytes({})), "");
}

TEST(ZipDirectory, zip64_sizes_and_offsets_are_followed)
{
    const std::string wide = number_bytes(3, 8) + number_bytes(3, 8);
    ZipPart part{.name = "x/a", .data = "123", .flags = 0};
    part.extra = zip_field(1, wide);
    part.entry_extra = zip_field(1, wide + number_bytes(0, 8));
    part.header_bytes = part.entry_bytes = part.entry_offset = 0xFFFFFFFF;
    const Result<std::vector<ZipEntry>> entries = directory_of(zip_bytes({part}));
    ASSERT_TRUE(entries) << entries.error().sentence;
    EXPECT_EQ(entries->at(0).bytes, 3U);

    part.extra = zip_field(1, number_bytes(3, 8) + number_bytes(4, 8));
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    part.extra = zip_field(1, wide);
    part.entry_extra = zip_field(1, wide);
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), "damaged"));
    for (const std::string& twice :
         {zip_field(1, wide + number_bytes(0, 8)) + zip_field(1, ""),
          zip_field(1, "") + zip_field(1, wide + number_bytes(0, 8)),
          zip_field(1, wide + number_bytes(0, 8) + number_bytes(0, 8))}) {
        part.entry_extra = twice;
        EXPECT_TRUE(mentions(refusal(zip_bytes({part})), "damaged"));
    }
}

TEST(ZipDirectory, an_entry_far_into_a_large_file_has_a_long_descriptor)
{
    const std::string sum = number_bytes(checksum("123"), 4);
    ZipPart part{.name = "x/a", .data = "123"};
    part.descriptor = "PK\7\10" + sum + number_bytes(3, 8) + number_bytes(3, 8);
    EXPECT_EQ(refusal(zip_bytes({part})), "");
    part.descriptor = sum + number_bytes(3, 4) + number_bytes(3, 4); // no signature
    EXPECT_EQ(refusal(zip_bytes({part})), "");
    for (const std::string& wrong :
         {std::string(), sum, sum + number_bytes(3, 4) + number_bytes(4, 4),
          number_bytes(1, 4) + number_bytes(3, 4) + number_bytes(3, 4),
          "PK\7\11" + sum + number_bytes(3, 4) + number_bytes(3, 4),
          "PK\7\10" + sum + number_bytes(3, 8) + number_bytes(3, 8) + "PK"}) {
        part.descriptor = wrong;
        EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous)) << wrong.size();
    }
}

TEST(ZipDirectory, a_file_that_is_cut_anywhere_is_refused)
{
    const std::string bytes = zip_bytes(two_parts());
    for (std::size_t size = 1; size < bytes.size(); ++size)
        EXPECT_FALSE(refusal(bytes.substr(0, size)).empty()) << size;
    EXPECT_TRUE(mentions(refusal(bytes.substr(0, bytes.size() / 2)), "cut off"));
}

TEST(ZipDirectory, a_changed_byte_is_refused_or_changes_nothing_that_is_read)
{
    const std::string bytes = zip_bytes(two_parts());
    const Result<std::vector<ZipEntry>> sound = directory_of(bytes);
    ASSERT_TRUE(sound);
    int refused = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        for (const int bit : {0, 3, 7}) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 1 << bit);
            const Result<std::vector<ZipEntry>> entries = directory_of(changed);
            refused += entries ? 0 : 1;
            if (!entries)
                continue;
            ASSERT_EQ(entries->size(), sound->size()) << i;
            for (std::size_t k = 0; k < sound->size(); ++k) {
                EXPECT_EQ(entries->at(k).name, sound->at(k).name) << i;
                EXPECT_EQ(entries->at(k).offset, sound->at(k).offset) << i;
                EXPECT_EQ(entries->at(k).bytes, sound->at(k).bytes) << i;
            }
        }
    EXPECT_GT(refused, static_cast<int>(bytes.size()));
}

TEST(ZipDirectory, compressed_and_encrypted_entries_are_refused)
{
    for (const std::uint32_t method : {8U, 9U, 14U, 93U, 99U})
        EXPECT_TRUE(mentions(refusal(zip_bytes({{.name = "x/a", .data = "1", .method = method}})),
                             "compressed"));
    for (const std::uint32_t flags : {0x1U, 0x41U, 0x2000U})
        EXPECT_TRUE(mentions(refusal(zip_bytes({{.name = "x/a", .data = "1", .flags = flags}})),
                             "encrypted"));
    EXPECT_FALSE(refusal(zip_bytes({{.name = "x/a", .data = "1", .flags = 0x20}})).empty());
}

TEST(ZipDirectory, names_that_stand_twice_are_refused_in_any_case)
{
    const auto two = [](const std::string& a, const std::string& b) {
        return refusal(zip_bytes({{.name = a, .data = "1"}, {.name = b, .data = "2"}}));
    };
    EXPECT_TRUE(mentions(two("x/a", "x/a"), "\"x/a\" twice"));
    EXPECT_TRUE(mentions(two("x/data/A", "x/data/a"), "twice"));
    EXPECT_EQ(two("x/a", "x/b"), "");
}

TEST(ZipDirectory, names_with_tricks_are_refused)
{
    using std::string_literals::operator""s;
    for (const std::string& name :
         {"../x"s, "x/../../y"s, "/x"s, "x//y"s, "x/./y"s, "x\\y"s, "C:/x"s, "x/\0y"s, "x/\ny"s,
          ""s, ".."s, "."s, "x/\x7f"s, "x/.."s, "/"s, std::string(1001, 'x')})
        EXPECT_TRUE(mentions(refusal(named(name)), "is no plain name")) << name;
    for (const std::string& name : {"x/y"s, "..x/y"s, "x/y.."s, "\xc3\xa9/y"s, "x/C:"s})
        EXPECT_EQ(refusal(named(name)), "");
}

TEST(ZipDirectory, another_name_in_the_header_or_in_extra_data_is_refused)
{
    ZipPart part{.name = "x/a", .data = "1"};
    part.header_name = "x/b";
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    part.header_name = std::nullopt;
    part.extra = zip_field(0x7075, "\1....x/b");
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    part.extra = "";
    part.entry_extra = zip_field(0x7075, "\1....x/b");
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), "damaged"));
}

TEST(ZipDirectory, a_header_with_other_sizes_is_refused)
{
    ZipPart part{.name = "x/a", .data = "123"};
    for (const std::uint64_t bytes : {1U, 2U, 4U}) {
        part.header_bytes = bytes;
        EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    }
    part.flags = 0;
    part.header_bytes = 0xFFFFFFFF; // without the wide sizes that it promises
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    part.header_bytes = std::nullopt;
    part.header_bytes = 0xFFFFFFFF;
    part.extra = zip_field(1, ""); // once read as if it had sizes
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
    part.header_bytes = std::nullopt;
    EXPECT_EQ(refusal(zip_bytes({part})), "");
    part.extra = "FB\x09"; // a field that ends beyond the extra data
    EXPECT_TRUE(mentions(refusal(zip_bytes({part})), ambiguous));
}

TEST(ZipDirectory, entries_beyond_the_file_or_over_each_other_are_refused)
{
    ZipPart first{.name = "x/a", .data = "123"};
    ZipPart second{.name = "x/b", .data = "123"};
    for (const std::uint64_t offset : {0ULL, 10ULL, 100'000ULL, 0xFFFFFFFEULL}) {
        second.entry_offset = offset;
        EXPECT_FALSE(refusal(zip_bytes({first, second})).empty()) << offset;
    }
    second.entry_offset = std::nullopt;
    for (const std::uint64_t bytes : {0ULL, 2ULL, 4ULL, 100ULL, 0xFFFFFFF0ULL}) {
        second.entry_bytes = bytes;
        EXPECT_FALSE(refusal(zip_bytes({first, second})).empty()) << bytes;
    }
    const std::string overflow = number_bytes(~std::uint64_t{0} - 10, 8);
    second.entry_bytes = 0xFFFFFFFF;
    second.entry_extra = zip_field(1, overflow + overflow);
    EXPECT_FALSE(refusal(zip_bytes({first, second})).empty());
}

TEST(ZipDirectory, polyglots_are_refused)
{
    const std::string program = "#!/bin/sh\nid\nexit\n";
    const std::string other = zip_bytes({{.name = "x/data.pkl", .data = "evil"}});
    EXPECT_TRUE(mentions(refusal(zip_bytes(two_parts(), {.in_front = program})), ambiguous));
    EXPECT_TRUE(mentions(refusal(program + zip_bytes(two_parts())), "x.pth"));
    EXPECT_TRUE(mentions(refusal(other + zip_bytes(two_parts())), "x.pth"));
    EXPECT_TRUE(mentions(refusal(zip_bytes(two_parts(), {.in_front = other})), ambiguous));
    EXPECT_TRUE(mentions(refusal(zip_bytes(two_parts(), {.behind = "x"})), "behind its end"));
    EXPECT_TRUE(
        mentions(refusal(zip_bytes(two_parts(), {.behind = std::string(22, '\0')})), "behind"));
    std::vector<ZipPart> gap = two_parts();
    gap[0].behind = program;
    EXPECT_TRUE(mentions(refusal(zip_bytes(gap)), ambiguous));
    gap[0].flags = 0x800; // no descriptor, that could be taken for the gap
    EXPECT_TRUE(mentions(refusal(zip_bytes(gap)), ambiguous));
    EXPECT_TRUE(
        mentions(refusal(zip_bytes(two_parts(), {.before_directory = program})), ambiguous));
}

TEST(ZipDirectory, a_comment_at_the_end_is_refused)
{
    std::string bytes = zip_bytes(two_parts(), {.behind = "comment"});
    bytes[bytes.size() - 9] = 7;
    EXPECT_TRUE(mentions(refusal(bytes), "behind its end"));
}

TEST(ZipDirectory, a_comment_that_is_announced_but_not_there_is_refused)
{
    std::string bytes = zip_bytes(two_parts());
    bytes[bytes.size() - 2] = 7;
    EXPECT_TRUE(mentions(refusal(bytes), "behind its end"));
}

TEST(ZipDirectory, the_narrow_end_record_says_what_the_wide_one_says)
{
    const std::string bytes = zip_bytes(two_parts());
    const std::size_t end = bytes.size() - 22;
    const auto with = [&](std::size_t at, const std::string& value) {
        return refusal(std::string(bytes).replace(end + at, value.size(), value));
    };
    EXPECT_TRUE(mentions(with(8, number_bytes(0x10001, 4)), "cut off"));
    EXPECT_TRUE(mentions(with(12, number_bytes(1, 4)), "cut off"));
    EXPECT_TRUE(mentions(with(16, number_bytes(1, 4)), "cut off"));
    EXPECT_EQ(with(8, number_bytes(0xFFFFFFFF, 4)), "");
    EXPECT_EQ(with(12, number_bytes(0xFFFFFFFF, 4)), "");
    EXPECT_EQ(with(16, number_bytes(0xFFFFFFFF, 4)), "");
}

TEST(ZipDirectory, two_directories_are_refused)
{
    const std::vector<ZipPart> parts = two_parts();
    const std::string second = zip_entry_bytes(parts[0], 0);
    for (const bool is_wide : {true, false}) {
        EXPECT_TRUE(
            mentions(refusal(zip_bytes(parts, {.before_directory = second, .is_wide = is_wide})),
                     ambiguous));
        EXPECT_TRUE(
            mentions(refusal(zip_bytes(parts, {.behind_directory = second, .is_wide = is_wide})),
                     ambiguous));
    }
    // The wide record points at one directory, the narrow one at another.
    std::string bytes = zip_bytes(parts, {.before_directory = second});
    const std::size_t narrow_offset = bytes.size() - 6;
    bytes.replace(narrow_offset, 4, number_bytes(bytes.find("PK\1\2"), 4));
    EXPECT_TRUE(mentions(refusal(bytes), "x.pth"));
}

TEST(ZipDirectory, counts_that_are_not_true_are_refused)
{
    for (const std::uint64_t entries : {0ULL, 1ULL, 3ULL, 65535ULL})
        for (const bool is_wide : {true, false})
            EXPECT_FALSE(
                refusal(zip_bytes(two_parts(), {.is_wide = is_wide, .entries = entries})).empty())
                << entries;
    for (const std::uint64_t entries : {100'001ULL, 10'000'000ULL, ~0ULL})
        EXPECT_TRUE(
            mentions(refusal(zip_bytes(two_parts(), {.entries = entries})), "more than any"));
}

TEST(ZipDirectory, as_many_entries_as_are_allowed_are_listed)
{
    std::vector<ZipPart> parts;
    for (std::uint64_t i = 0; i < max_zip_entries; ++i)
        parts.push_back({.name = "x/" + std::to_string(i), .data = "1"});
    const Result<std::vector<ZipEntry>> entries = directory_of(zip_bytes(parts));
    ASSERT_TRUE(entries) << entries.error().sentence;
    EXPECT_EQ(entries->size(), max_zip_entries);
    parts.push_back({.name = "x/y", .data = "1"});
    EXPECT_TRUE(mentions(refusal(zip_bytes(parts)), "more than any"));
}

} // namespace sdmatte
