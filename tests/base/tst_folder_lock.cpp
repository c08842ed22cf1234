#include "base/folder_lock.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(FolderLock, one_at_a_time_holds_a_folder)
{
    const TemporaryFolder folder;
    {
        const FolderLock first(folder.path());
        EXPECT_EQ(first.state(), FolderLock::State::Held);
        EXPECT_EQ(FolderLock(folder.path()).state(), FolderLock::State::HeldByAnother);
    }
    EXPECT_EQ(FolderLock(folder.path()).state(), FolderLock::State::Held);
}

TEST(FolderLock, moves_with_what_owns_it)
{
    const TemporaryFolder folder;
    FolderLock first(folder.path());
    const FolderLock second(std::move(first));
    EXPECT_EQ(second.state(), FolderLock::State::Held);
    EXPECT_EQ(FolderLock(folder.path()).state(), FolderLock::State::HeldByAnother);
}

TEST(FolderLock, what_is_no_folder_cannot_be_locked)
{
    const TemporaryFolder folder;
    write_bytes(folder / "file", "x");
    EXPECT_EQ(FolderLock(folder / "file").state(), FolderLock::State::Impossible);
    EXPECT_EQ(FolderLock(folder / "absent").state(), FolderLock::State::Impossible);
}

} // namespace sdmatte
