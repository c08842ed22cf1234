#include "base/safe_write.h"

#include "base/posix.h"
#include "base/temporary_name.h"
#include "temporary_folder.h"

#include <cerrno>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace sdmatte {
namespace {

Result<void> write_text(const std::filesystem::path& target, const std::string& text)
{
    return write_safely(target, [&](const std::filesystem::path& temporary) -> Result<void> {
        const File file(std::fopen(temporary.c_str(), "wb"));
        if (!file)
            return write_error(target, errno);
        if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()
            || std::fflush(file.get()) != 0)
            return write_error(target, errno);
        return {};
    });
}

// The exit code of `body` in a child process, which may give up its rights.
int in_child(const std::function<int()>& body)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(body());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST(SafeWrite, makes_a_file_with_the_mode_of_any_new_file)
{
    const TemporaryFolder folder;
    const mode_t before = umask(027);
    ASSERT_TRUE(write_text(folder / "new.png", "new"));
    umask(before);
    EXPECT_EQ(read_bytes(folder / "new.png"), "new");
    struct stat status {};
    ASSERT_EQ(stat((folder / "new.png").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
    EXPECT_EQ(folder.file_count(), 1U);
}

TEST(SafeWrite, keeps_the_mode_of_the_old_file)
{
    const TemporaryFolder folder;
    write_bytes(folder / "old.png", "old");
    chmod((folder / "old.png").c_str(), 0604);
    ASSERT_TRUE(write_text(folder / "old.png", "new"));
    struct stat status {};
    stat((folder / "old.png").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0604U);
    EXPECT_EQ(read_bytes(folder / "old.png"), "new");
}

TEST(SafeWrite, follows_a_symbolic_link_and_keeps_it)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "deep");
    write_bytes(folder / "deep/real.png", "old");
    std::filesystem::create_symlink("deep/real.png", folder / "link.png");
    ASSERT_TRUE(write_text(folder / "link.png", "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.png"));
    EXPECT_EQ(read_bytes(folder / "deep/real.png"), "new");
}

TEST(SafeWrite, makes_the_target_of_a_dangling_link)
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("later.png", folder / "link.png");
    ASSERT_TRUE(write_text(folder / "link.png", "new"));
    EXPECT_EQ(read_bytes(folder / "later.png"), "new");
}

TEST(SafeWrite, leaves_the_old_file_when_the_writer_fails)
{
    const TemporaryFolder folder;
    write_bytes(folder / "old.png", "old");
    const auto failing = [](const std::filesystem::path& temporary) -> Result<void> {
        write_bytes(temporary, "half");
        return resource_error("no");
    };
    EXPECT_FALSE(write_safely(folder / "old.png", failing));
    EXPECT_EQ(read_bytes(folder / "old.png"), "old");
    EXPECT_EQ(folder.file_count(), 1U);
}

TEST(SafeWrite, removes_the_temporary_file_when_the_writer_throws)
{
    const TemporaryFolder folder;
    const auto throwing = [](const std::filesystem::path&) -> Result<void> {
        throw std::bad_alloc();
    };
    EXPECT_THROW((void)write_safely(folder / "a.png", throwing), std::bad_alloc);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(SafeWrite, who_has_the_old_file_open_keeps_reading_it)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", "the old file");
    std::ifstream reader(folder / "a.png", std::ios::binary);
    ASSERT_TRUE(write_text(folder / "a.png", "new"));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(reader), {}), "the old file");
    EXPECT_EQ(read_bytes(folder / "a.png"), "new");
}

TEST(SafeWrite, removes_what_a_killed_process_left)
{
    const TemporaryFolder folder;
    const auto leave = [&] { // dies in the middle of writing
        return in_child([&] {
            (void)write_safely(folder / "a.png", [](const auto& temporary) -> Result<void> {
                write_bytes(temporary, "half");
                std::raise(SIGKILL);
                return {};
            });
            return 0;
        });
    };
    EXPECT_EQ(leave(), -1);
    EXPECT_EQ(leave(), -1);
    EXPECT_EQ(folder.file_count(), 1U); // the second removed what the first had left
    write_bytes(folder / ".sdmatte-notes", "of somebody else");
    ASSERT_TRUE(write_text(folder / "b.tif", "another target"));
    EXPECT_EQ(folder.file_count(), 2U);
    EXPECT_EQ(read_bytes(folder / ".sdmatte-notes"), "of somebody else");
}

TEST(SafeWrite, leaves_what_another_process_is_writing)
{
    const TemporaryFolder folder;
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t writer = fork();
    if (writer == 0) {
        (void)write_safely(folder / "a.png", [&](const auto& temporary) -> Result<void> {
            write_bytes(temporary, "slowly");
            (void)!write(ready[1], "x", 1);
            pause();
            return {};
        });
        _exit(0);
    }
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    ASSERT_TRUE(write_text(folder / "b.png", "new"));
    EXPECT_EQ(folder.file_count(), 2U);
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    remove_leftovers(folder.path());
    EXPECT_EQ(folder.file_count(), 1U);
}

TEST(SafeWrite, takes_any_name)
{
    const TemporaryFolder folder;
    for (const char* name :
         {"猫 🦊.png", "two\nlines.png", "not utf-8 \xFF\xFE.png", "%1 %s.png", "-o.png"}) {
        ASSERT_TRUE(write_text(folder / name, "x")) << name;
        EXPECT_EQ(read_bytes(folder / name), "x");
    }
}

TEST(SafeWrite, refuses_a_missing_folder)
{
    const TemporaryFolder folder;
    const Result<void> result = check_target(folder / "missing/out.png");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Input);
    EXPECT_NE(result.error().sentence.find("missing"), std::string::npos);
}

TEST(SafeWrite, refuses_a_folder_as_target)
{
    const TemporaryFolder folder;
    EXPECT_EQ(check_target(folder.path()).error().kind, ErrorKind::Input);
    EXPECT_EQ(check_target(folder.path() / "").error().kind, ErrorKind::Input);
}

TEST(SafeWrite, refuses_a_file_where_a_folder_should_be)
{
    const TemporaryFolder folder;
    write_bytes(folder / "file", "x");
    EXPECT_EQ(check_target(folder / "file/out.png").error().kind, ErrorKind::Input);
}

TEST(SafeWrite, refuses_a_device)
{
    EXPECT_EQ(check_target("/dev/null").error().kind, ErrorKind::Input);
}

TEST(SafeWrite, refuses_a_folder_that_cannot_be_written)
{
    const TemporaryFolder folder;
    chmod(folder.path().c_str(), 0555);
    // Root may write anywhere, so the child becomes nobody.
    const int outcome = in_child([&] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            return 77;
        const Result<void> checked = check_target(folder / "out.png");
        const Result<void> written = write_text(folder / "out.png", "x");
        return !checked && checked.error().kind == ErrorKind::Input && !written ? 0 : 1;
    });
    chmod(folder.path().c_str(), 0755);
    if (outcome == 77)
        GTEST_SKIP() << "this user cannot give up root's rights";
    EXPECT_EQ(outcome, 0);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(SafeWrite, names_the_target_where_no_file_can_be_made)
{
    const Result<void> written =
        write_safely("/proc/sdmatte.png", [](const auto&) -> Result<void> { return {}; });
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().sentence.find("\"/proc/sdmatte.png\""), std::string::npos)
        << written.error().sentence;
}

TEST(SafeWrite, a_file_size_limit_leaves_the_old_file_and_nothing_else)
{
    const TemporaryFolder folder;
    write_bytes(folder / "out.png", "old");
    const int outcome = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> written = write_text(folder / "out.png", std::string(100'000, 'x'));
        return !written && written.error().kind == ErrorKind::Resource ? 0 : 1;
    });
    EXPECT_EQ(outcome, 0);
    EXPECT_EQ(read_bytes(folder / "out.png"), "old");
    EXPECT_EQ(folder.file_count(), 1U);
}

TEST(SafeWrite, a_full_disk_leaves_the_old_file_and_nothing_else)
{
    const TemporaryFolder folder;
    if (mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "this user may not mount a small disk";
    write_bytes(folder / "out.png", "old");
    const Result<void> written = write_text(folder / "out.png", std::string(1'000'000, 'x'));
    const std::string kept = read_bytes(folder / "out.png");
    const std::size_t count = folder.file_count();
    umount(folder.path().c_str());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Resource);
    EXPECT_NE(written.error().sentence.find("disk is full"), std::string::npos);
    EXPECT_EQ(kept, "old");
    EXPECT_EQ(count, 1U);
}

} // namespace sdmatte
