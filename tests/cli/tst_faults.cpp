// What goes wrong around a file that is written: one sentence, the right status, the old file.
#include "program.h"

#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <unistd.h>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr int side = 200;

// A photo that compresses badly and a trimap that leaves nothing to compute.
void write_photo_and_trimap(const TestFolder& folder)
{
    Raster<std::uint8_t> noise(side, side, 3);
    std::uint32_t state = 1;
    for (std::uint8_t& code : noise.values())
        code = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24U);
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(noise));
    ASSERT_TRUE(write_photo(folder / "photo.png", photo));
    Raster<float> trimap(side, side, 1, 1.F);
    trimap.at(0, 0) = 0;
    ASSERT_TRUE(write_alpha(folder / "trimap.png", trimap));
}

std::vector<std::string> words(const std::string& output, const std::vector<std::string>& more = {})
{
    std::vector<std::string> all{"matte",    "photo.png",  "--engine", "classical",
                                 "--trimap", "trimap.png", "-o",       output};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

// A disk of 64 KiB for as long as it lives.
class SmallDisk {
public:
    explicit SmallDisk(const fs::path& folder)
        : folder_(folder)
    {
        fs::create_directory(folder_);
        is_mounted_ = mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=64k") == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (is_mounted_)
            umount2(folder_.c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool is_mounted() const { return is_mounted_; }

private:
    fs::path folder_;
    bool is_mounted_ = false;
};

const std::vector<std::string> every_format{"out.png", "out.tif", "out.webp", "out.exr", "out.ora"};

} // namespace

TEST(Faults, a_full_disk_leaves_the_old_file_in_every_format)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    const SmallDisk disk(folder / "disk");
    if (!disk.is_mounted())
        GTEST_SKIP() << "this user may not mount a small disk";
    for (const std::string& name : every_format) {
        write_file(folder / "disk/" / name, "old");
        const Finished run = run_program(folder.path(), words("disk/" + name));
        expect_refusal(run, 4);
        EXPECT_NE(run.err.find("disk is full"), std::string::npos) << run.err;
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_EQ(file_content(folder / "disk/" / name), "old") << name;
        fs::remove(folder / "disk/" / name);
        EXPECT_TRUE(fs::is_empty(folder / "disk")) << name;
    }
}

TEST(Faults, a_full_disk_leaves_both_old_files_of_two_results)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    const SmallDisk disk(folder / "disk");
    if (!disk.is_mounted())
        GTEST_SKIP() << "this user may not mount a small disk";
    write_file(folder / "disk/alpha.png", "old alpha");
    write_file(folder / "disk/out.png", "old cut-out");
    // The alpha fits, the cut-out does not; then the alpha alone is too much.
    for (const std::string alpha : {"alpha.png", "alpha.tif"}) {
        write_file(folder / "disk" / alpha, "old alpha");
        const Finished run = run_program(
            folder.path(), words("disk/out.png", {"--alpha", "disk/" + alpha, "--bits", "16"}));
        expect_refusal(run, 4);
        EXPECT_EQ(file_content(folder / "disk" / alpha), "old alpha");
        EXPECT_EQ(file_content(folder / "disk/out.png"), "old cut-out");
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(folder / "disk"), {}), 3);
}

TEST(Faults, a_size_limit_leaves_the_old_file_in_every_format)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    for (const std::string& name : every_format) {
        write_file(folder / name, "old");
        const auto before = folder.files();
        const Finished run = run_program(folder.path(), words(name), {.file_bytes = 20'000});
        expect_refusal(run, 4);
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_EQ(folder.files(), before) << name;
    }
}

TEST(Faults, a_read_only_folder_keeps_its_old_file)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    fs::create_directory(folder / "locked");
    write_file(folder / "locked/out.png", "old");
    fs::permissions(folder / "locked", fs::perms::owner_read | fs::perms::owner_exec);
    for (const std::vector<std::string>& targets :
         {std::vector<std::string>{"locked/out.png"}, {"fine.png", "--alpha", "locked/out.png"}}) {
        const Finished run =
            run_program(folder.path(), words(targets[0], {targets.begin() + 1, targets.end()}),
                        {.is_ordinary_user = true});
        expect_refusal(run, 3);
        EXPECT_NE(run.err.find("locked"), std::string::npos) << run.err;
        EXPECT_EQ(file_content(folder / "locked/out.png"), "old");
        EXPECT_FALSE(fs::exists(folder / "fine.png"));
    }
}

TEST(Faults, a_target_open_and_locked_elsewhere_is_replaced_and_its_reader_keeps_the_old_one)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    write_file(folder / "out.png", "the old file");
    const int reader = open((folder / "out.png").c_str(), O_RDONLY);
    ASSERT_GE(reader, 0);
    ASSERT_EQ(flock(reader, LOCK_EX), 0);
    EXPECT_EQ(run_program(folder.path(), words("out.png")).status, 0);
    std::string seen(100, '\0');
    seen.resize(static_cast<std::size_t>(std::max<ssize_t>(0, read(reader, seen.data(), 100))));
    close(reader);
    EXPECT_EQ(seen, "the old file");
    EXPECT_TRUE(read_image(folder / "out.png"));
}

TEST(Faults, another_name_of_the_old_file_keeps_it)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    write_file(folder / "backup.png", "the old file");
    fs::create_hard_link(folder / "backup.png", folder / "out.png");
    EXPECT_EQ(run_program(folder.path(), words("out.png")).status, 0);
    EXPECT_EQ(file_content(folder / "backup.png"), "the old file");
    EXPECT_TRUE(read_image(folder / "out.png"));
}

TEST(Faults, the_source_is_known_under_any_name)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    fs::create_directory(folder / "deep");
    fs::create_symlink("../photo.png", folder / "deep/link.png");
    fs::create_symlink("deep/link.png", folder / "twice.png");
    fs::create_hard_link(folder / "photo.png", folder / "hard.png");
    fs::create_symlink(".", folder / "same");
    const auto before = folder.files();
    for (const std::string& name :
         {std::string("photo.png"), std::string("deep/../photo.png"), std::string("deep/link.png"),
          std::string("twice.png"), std::string("hard.png"), std::string("same/photo.png"),
          (folder / "photo.png").string()})
        for (const bool is_alpha : {false, true}) {
            const Finished run = run_program(
                folder.path(), is_alpha ? words("out.png", {"--alpha", name}) : words(name));
            expect_refusal(run, 2);
            EXPECT_NE(run.err.find("--force"), std::string::npos) << run.err;
            EXPECT_EQ(folder.files(), before) << name;
        }
}

TEST(Faults, a_failed_forced_write_keeps_the_source)
{
    const TestFolder folder;
    write_photo_and_trimap(folder);
    const auto before = folder.files();
    const Finished run =
        run_program(folder.path(), words("photo.png", {"--force"}), {.file_bytes = 20'000});
    expect_refusal(run, 4);
    EXPECT_EQ(folder.files(), before);
}

} // namespace sdmatte
