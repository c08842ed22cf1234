// kill -9 in the middle of writing, two hundred times: every file is the old one or the new one,
// bit for bit, and what the killed leave behind is gone after the next write.
#include "program.h"

#include "image/write.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr int side = 400;

std::set<std::string> hidden_files(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().native().starts_with(".sdmatte-"))
            names.insert(entry.path().filename());
    return names;
}

class Kill : public testing::Test {
protected:
    // Noise, so that writing takes time; everything known, so that little else does.
    void SetUp() override
    {
        Raster<std::uint16_t> noise(side, side, 3);
        std::uint32_t state = 1;
        for (std::uint16_t& code : noise.values())
            code = static_cast<std::uint16_t>((state = state * 1664525U + 1013904223U) >> 16U);
        Image photo;
        photo.colour = std::make_shared<const Pixels>(std::move(noise));
        ASSERT_TRUE(write_photo(folder / "photo.tif", photo));
        Raster<float> trimap(side, side, 1, 1.F);
        std::fill(trimap.row(0), trimap.row(8), 0.F);
        ASSERT_TRUE(write_alpha(folder / "trimap.png", trimap));
    }

    [[nodiscard]] std::vector<std::string> words(const std::vector<std::string>& targets) const
    {
        std::vector<std::string> all{"matte",    "photo.tif",  "--engine",     "classical",
                                     "--trimap", "trimap.png", "--foreground", "off",
                                     "-o",       targets[0]};
        if (targets.size() > 1)
            all.insert(all.end(), {"--alpha", targets[1]});
        return all;
    }

    // Starts, and waits until a file is being written or the program has ended.
    [[nodiscard]] bool wait_for_writing(Started& program, const std::set<std::string>& before) const
    {
        while (program.is_running()) {
            const std::set<std::string> now = hidden_files(folder.path());
            if (!std::ranges::includes(before, now))
                return true;
            std::this_thread::sleep_for(std::chrono::microseconds(300));
        }
        return false;
    }

    // What the program takes before it writes, and then, in seconds.
    struct Times {
        double before = 0;
        double writing = 0;
    };

    [[nodiscard]] Times measure(const std::vector<std::string>& targets)
    {
        const auto start = Clock::now();
        Started program(folder.path(), words(targets));
        EXPECT_TRUE(wait_for_writing(program, {}));
        const auto written = Clock::now();
        const Finished run = program.wait();
        EXPECT_EQ(run.status, 0) << run.err;
        return {Seconds(written - start).count(), Seconds(Clock::now() - written).count()};
    }

    void kill_often(const std::vector<std::string>& targets)
    {
        constexpr int times = 34;
        Times taken = measure(targets);
        std::vector<std::string> fresh;
        for (const std::string& target : targets)
            fresh.push_back(file_content(folder / target));
        int killed = 0;
        int while_writing = 0; // a temporary file was there
        int finished = 0;
        for (int i = 0; i < times; ++i) {
            const std::string old = "the old file " + std::to_string(i);
            for (const std::string& target : targets)
                write_file(folder / target, old);
            const std::set<std::string> before = hidden_files(folder.path());
            Started program(folder.path(), words(targets));
            // One of five anywhere, the others within the writing; half of these at its beginning,
            // however long this machine takes.
            double delay = std::uniform_real_distribution(0.0, 1.0)(random_);
            if (i % 5 != 0 && wait_for_writing(program, before))
                delay *= i % 2 == 0 ? 0 : taken.writing;
            else
                delay *= taken.before + taken.writing;
            std::this_thread::sleep_for(Seconds(delay));
            program.send(SIGKILL);
            if (program.wait().status == 128 + SIGKILL)
                ++killed;
            else
                taken.writing *= 0.7; // the machine has become faster
            while_writing += std::ranges::includes(before, hidden_files(folder.path())) ? 0 : 1;
            for (std::size_t k = 0; k < targets.size(); ++k) {
                const std::string now = file_content(folder / targets[k]);
                ASSERT_TRUE(now == old || now == fresh[k])
                    << targets[k] << " has " << now.size() << " bytes, the new one would have "
                    << fresh[k].size();
                finished += now == fresh[k] ? 1 : 0;
            }
        }
        std::cout << times << " runs: " << killed << " killed, " << while_writing
                  << " of them with a temporary file there; " << finished << " files were new\n";
        EXPECT_GE(while_writing, times / 4); // the kills do land where it matters

        const Finished run = run_program(folder.path(), words(targets));
        EXPECT_EQ(run.status, 0) << run.err;
        EXPECT_EQ(hidden_files(folder.path()), std::set<std::string>());
    }

    TestFolder folder;
    std::mt19937 random_{20261124};
};

} // namespace

// 204 kills in all.
TEST_F(Kill, leaves_a_whole_png)
{
    kill_often({"out.png"});
}

TEST_F(Kill, leaves_a_whole_tiff)
{
    kill_often({"out.tif"});
}

TEST_F(Kill, leaves_a_whole_webp)
{
    kill_often({"out.webp"});
}

TEST_F(Kill, leaves_a_whole_openexr)
{
    kill_often({"out.exr"});
}

TEST_F(Kill, leaves_a_whole_openraster)
{
    kill_often({"out.ora"});
}

TEST_F(Kill, leaves_two_whole_results)
{
    kill_often({"out.png", "alpha.tif"});
}

} // namespace sdmatte
