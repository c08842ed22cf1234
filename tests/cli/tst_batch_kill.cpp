// Kill -9 at any moment, then --resume: nothing is lost, and nothing is written twice.
#include "program.h"

#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <sys/stat.h>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

struct Written {
    ino_t inode = 0;
    std::int64_t modified_ns = 0;

    bool operator==(const Written&) const = default;
};

// Every result that is in its place at this moment.
std::map<std::string, Written> results_in(const fs::path& folder)
{
    std::map<std::string, Written> results;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        struct stat status {};
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('.') && stat(entry.path().c_str(), &status) == 0)
            results[name] = {status.st_ino,
                             status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec};
    }
    return results;
}

void write_photos(const fs::path& folder, int count)
{
    fs::create_directory(folder);
    for (int i = 0; i < count; ++i) {
        Raster<std::uint8_t> colour(24, 18, 3, static_cast<std::uint8_t>(30 + i));
        for (int y = 5; y < 13; ++y)
            std::fill_n(colour.row(y) + 24, 24, std::uint8_t{220});
        Image photo;
        photo.colour = std::make_shared<const Pixels>(std::move(colour));
        ASSERT_TRUE(write_photo(folder / ("p" + std::to_string(100 + i) + ".png"), photo));
    }
}

} // namespace

TEST(BatchKill, two_hundred_kills_lose_nothing_and_write_nothing_twice)
{
    constexpr int kills_wanted = 200;
    constexpr int photos = 24;
    const TestFolder folder;
    write_photos(folder / "in", photos);
    const std::vector<std::string> words{"batch",     "in",       "-o",    "out",      "--engine",
                                         "classical", "--resume", "--box", "8,5,16,13"};
    std::mt19937 random(20261124);
    int kills = 0;
    int in_the_middle = 0;
    std::map<std::string, Written> before;
    // How long a run takes here, so that kills fall everywhere in it.
    const auto start = std::chrono::steady_clock::now();
    ASSERT_EQ(run_program(folder.path(), words).status, 0);
    const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - start;
    fs::remove_all(folder / "out");

    for (int round = 0; kills < kills_wanted; ++round) {
        Started run(folder.path(), words);
        // Half of the kills anywhere; the others soon after a further result is there, however much
        // of the time this machine takes for starting.
        const bool is_anywhere = round % 2 == 0;
        while (!is_anywhere && run.is_running()
               && results_in(folder / "out").size() <= before.size())
            std::this_thread::sleep_for(std::chrono::microseconds(300));
        const double longest = is_anywhere ? 0.5 : 2.0 / photos;
        std::this_thread::sleep_for(std::uniform_real_distribution(0.0, longest)(random) * whole);
        run.send(SIGKILL);
        const Finished finished = run.wait();
        const auto now = results_in(folder / "out");
        for (const auto& [name, written] : before) {
            const auto found = now.find(name);
            ASSERT_NE(found, now.end()) << name << " is gone after kill " << kills;
            ASSERT_EQ(found->second, written) << name << " was written again after kill " << kills;
        }
        before = now;
        if (finished.status == 128 + SIGKILL) {
            ++kills;
            in_the_middle += now.size() > 0 && now.size() < photos ? 1 : 0;
        }
        if (now.size() == photos) {
            const Finished last = run_program(folder.path(), words);
            ASSERT_EQ(last.status, 0) << last.err;
            ASSERT_EQ(results_in(folder / "out"), now);
            ASSERT_FALSE(fs::exists(folder / "out/.sdmatte-batch.work"));
            for (const auto& [name, written] : now)
                ASSERT_TRUE(read_image(folder / ("out/" + name))) << name;
            fs::remove_all(folder / "out");
            before.clear();
        }
    }
    EXPECT_GT(in_the_middle, kills_wanted / 4); // kills fell into work, not only around it
    const Finished last = run_program(folder.path(), words);
    EXPECT_EQ(last.status, 0) << last.err;
    auto now = results_in(folder / "out");
    EXPECT_EQ(now.size(), static_cast<std::size_t>(photos));
    for (const auto& [name, written] : before)
        EXPECT_EQ(now[name], written) << name;
    for (const auto& [name, written] : now)
        EXPECT_TRUE(read_image(folder / ("out/" + name))) << name;
}

} // namespace sdmatte
