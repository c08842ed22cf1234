#include "base/posix.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace sdmatte {
namespace {

std::string refusal(const std::filesystem::path& path)
{
    const Result<File> file = open_for_reading(path);
    EXPECT_FALSE(file);
    if (file)
        return {};
    EXPECT_EQ(file.error().kind, ErrorKind::Input);
    EXPECT_TRUE(file.error().sentence.ends_with('.'));
    return file.error().sentence;
}

} // namespace

TEST(Posix, opens_a_file_and_knows_its_size)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a", "12345");
    const Result<File> file = open_for_reading(folder / "a");
    ASSERT_TRUE(file);
    EXPECT_EQ(file_size(file->get()), 5);
}

TEST(Posix, reads_at_an_offset_and_never_beyond_the_end)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a", "12345");
    const Result<File> file = open_for_reading(folder / "a");
    ASSERT_TRUE(file);
    std::string bytes = "...";
    EXPECT_TRUE(read_at(file->get(), 2, std::as_writable_bytes(std::span(bytes))));
    EXPECT_EQ(bytes, "345");
    EXPECT_FALSE(read_at(file->get(), 3, std::as_writable_bytes(std::span(bytes))));
}

TEST(Posix, a_file_that_grew_or_was_replaced_is_another_one)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a", "12345");
    write_bytes(folder / "b", "12345");
    const Result<File> file = open_for_reading(folder / "a");
    const Result<File> other = open_for_reading(folder / "b");
    ASSERT_TRUE(file && other);
    const FileIdentity before = file_identity(file->get());
    EXPECT_EQ(file_identity(file->get()), before);
    EXPECT_NE(file_identity(other->get()), before);
    write_bytes(folder / "a", "123456");
    EXPECT_NE(file_identity(file->get()), before);
}

TEST(Posix, an_absent_file_is_said_to_be_absent)
{
    const TemporaryFolder folder;
    EXPECT_NE(refusal(folder / "absent.jpg").find("no file"), std::string::npos);
    EXPECT_NE(refusal("").find("no file"), std::string::npos);
}

TEST(Posix, a_folder_an_empty_file_a_device_are_refused)
{
    const TemporaryFolder folder;
    write_bytes(folder / "empty", "");
    EXPECT_NE(refusal(folder.path()).find("folder"), std::string::npos);
    EXPECT_NE(refusal(folder / "empty").find("zero bytes"), std::string::npos);
    EXPECT_NE(refusal("/dev/zero").find("device"), std::string::npos);
}

TEST(Posix, a_pipe_is_refused_without_waiting_for_its_other_end)
{
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_NE(refusal(folder / "pipe").find("pipe"), std::string::npos);
}

TEST(Posix, a_file_without_permission_is_refused)
{
    const TemporaryFolder folder;
    write_bytes(folder / "secret", "x");
    chmod((folder / "secret").c_str(), 0);
    chmod(folder.path().c_str(), 0755);
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(77);
        const Result<File> file = open_for_reading(folder / "secret");
        const bool fine = !file && file.error().kind == ErrorKind::Input
                          && file.error().sentence.find("permission") != std::string::npos;
        _exit(fine ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WEXITSTATUS(status) == 77)
        GTEST_SKIP() << "this user cannot give up root's rights";
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(Posix, one_file_by_two_names_is_the_same)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a", "x");
    write_bytes(folder / "b", "x");
    std::filesystem::create_symlink("a", folder / "soft");
    std::filesystem::create_hard_link(folder / "a", folder / "hard");
    EXPECT_TRUE(is_same_file(folder / "a", folder / "./a"));
    EXPECT_TRUE(is_same_file(folder / "a", folder / "soft"));
    EXPECT_TRUE(is_same_file(folder / "a", folder / "hard"));
    EXPECT_FALSE(is_same_file(folder / "a", folder / "b"));
    EXPECT_FALSE(is_same_file(folder / "a", folder / "absent"));
    EXPECT_FALSE(is_same_file(folder / "absent", folder / "absent"));
}

} // namespace sdmatte
