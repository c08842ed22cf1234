#include "batch/run.h"

#include "base/posix.h"
#include "batch/memory_budget.h"
#include "fake_engine.h"
#include "photos.h"

#include <chrono>
#include <mutex>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class BatchRun : public testing::Test {
protected:
    BatchRun()
    {
        options.looks_every = 5ms;
        options.longest_wait = std::nullopt;
    }

    void add_photos(int count, int width = 16) const
    {
        for (int i = 0; i < count; ++i)
            write_photo_file(folder / "in" / ("p" + std::to_string(100 + i) + ".png"), width, 12,
                             i);
    }

    Result<BatchSummary> run()
    {
        fs::create_directories(folder / "in");
        fs::create_directories(folder / "out");
        const auto plan = plan_batch({.input = folder / "in", .output = folder / "out"});
        EXPECT_TRUE(plan);
        auto journal = Journal::open(folder / "out/.sdmatte-batch.journal");
        EXPECT_TRUE(journal) << journal.error().sentence;
        return run_batch(
            *plan, items_of(*plan), engine, settings, *journal, options, control,
            [this](const BatchEvent& event) {
                events.push_back(event);
                if (at_event)
                    at_event(event);
            },
            stop.get_token());
    }

    [[nodiscard]] std::size_t results() const
    {
        std::size_t count = 0;
        for (const auto& file : fs::directory_iterator(folder / "out"))
            count += file.path().extension() == ".png" ? 1 : 0;
        return count;
    }

    [[nodiscard]] std::vector<BatchEvent> of_kind(BatchEvent::Kind kind) const
    {
        std::vector<BatchEvent> found;
        for (const BatchEvent& event : events)
            if (event.kind == kind)
                found.push_back(event);
        return found;
    }

    TemporaryFolder folder;
    FakeEngine engine;
    BatchSettings settings;
    RunOptions options;
    BatchControl control;
    std::stop_source stop;
    std::vector<BatchEvent> events;
    std::function<void(const BatchEvent&)> at_event;
};

Result<void> out_of_memory()
{
    return std::unexpected(
        Error{.kind = ErrorKind::Resource, .sentence = "No memory.", .ran_out_of_memory = true});
}

} // namespace

TEST_F(BatchRun, every_photo_gets_its_result_and_an_event_in_order)
{
    add_photos(20);
    const auto summary = run();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->done, 20U);
    EXPECT_EQ(results(), 20U);
    ASSERT_EQ(events.size(), 20U);
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(events[i].photo.name, "p" + std::to_string(100 + i) + ".png");
        EXPECT_EQ(events[i].counts.done, i + 1);
        EXPECT_EQ(events[i].counts.left, 19 - i);
    }
    EXPECT_TRUE(events.back().counts.seconds_left.has_value());
    EXPECT_GT(events.back().counts.photos_a_minute, 0);
}

TEST_F(BatchRun, a_second_run_touches_nothing)
{
    add_photos(5);
    ASSERT_TRUE(run());
    const auto before = file_identity(folder / "out/p102.png");
    const std::string journal = read_bytes(folder / "out/.sdmatte-batch.journal");
    const auto again = run();
    EXPECT_EQ(again->kept, 5U);
    EXPECT_EQ(engine.mattes, 5);
    EXPECT_EQ(file_identity(folder / "out/p102.png"), before);
    EXPECT_EQ(read_bytes(folder / "out/.sdmatte-batch.journal"), journal);
}

TEST_F(BatchRun, a_changed_photo_is_done_again_and_the_others_are_not)
{
    add_photos(5);
    ASSERT_TRUE(run());
    write_photo_file(folder / "in/p103.png", 20);
    const auto again = run();
    EXPECT_EQ(again->kept, 4U);
    EXPECT_EQ(again->done, 1U);
}

TEST_F(BatchRun, other_settings_do_everything_again)
{
    add_photos(3);
    ASSERT_TRUE(run());
    settings.write.bits = 16;
    EXPECT_EQ(run()->done, 3U);
}

TEST_F(BatchRun, a_result_that_is_gone_is_made_again)
{
    add_photos(3);
    ASSERT_TRUE(run());
    fs::remove(folder / "out/p101.png");
    EXPECT_EQ(run()->done, 1U);
    EXPECT_EQ(results(), 3U);
}

TEST_F(BatchRun, a_file_of_somebody_else_is_never_replaced_unless_asked)
{
    add_photos(2);
    write_text(folder / "out/p100.png", "mine");
    const auto first = run();
    EXPECT_EQ(first->failed, 1U);
    EXPECT_EQ(read_bytes(folder / "out/p100.png"), "mine");
    options.replaces_others = true;
    EXPECT_EQ(run()->done, 1U);
    EXPECT_NE(read_bytes(folder / "out/p100.png"), "mine");
}

TEST_F(BatchRun, failed_photos_say_why_end_nothing_and_are_tried_again)
{
    add_photos(4);
    write_text(folder / "in/p101.png", "no picture");
    const auto summary = run();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->done, 3U);
    EXPECT_EQ(summary->failed, 1U);
    const auto photos = of_kind(BatchEvent::Kind::Photo);
    const auto failed =
        std::ranges::find_if(photos, [](const BatchEvent& event) { return !event.photo.is_done; });
    ASSERT_NE(failed, photos.end());
    EXPECT_EQ(failed->photo.name, "p101.png");
    EXPECT_EQ(failed->photo.status, 3);
    EXPECT_NE(failed->photo.error.find("not a picture"), std::string::npos);
    write_photo_file(folder / "in/p101.png");
    EXPECT_EQ(run()->done, 1U);
}

TEST_F(BatchRun, what_an_engine_throws_fails_its_photo_alone)
{
    add_photos(3);
    engine.at_matte = [this](int, const Progress&) -> Result<void> {
        if (engine.mattes == 2)
            throw std::runtime_error("planted");
        return {};
    };
    const auto summary = run();
    EXPECT_EQ(summary->done + summary->failed, 3U);
    EXPECT_GE(summary->done, 2U);
}

TEST_F(BatchRun, out_of_memory_is_tried_alone_and_then_at_half_the_size)
{
    add_photos(6, 32);
    std::atomic<int> refusals = 0;
    engine.at_matte = [&](int width, const Progress&) -> Result<void> {
        // The third photo never fits at its own size.
        if (engine.mattes == 3 || (refusals == 1 && width == 32 && engine.mattes > 5)) {
            ++refusals;
            return out_of_memory();
        }
        return {};
    };
    const auto summary = run();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->done, 6U);
    EXPECT_GE(refusals, 1);
    EXPECT_EQ(summary->most_photo_bytes, options.memory_bytes); // it had all of it
}

TEST_F(BatchRun, what_never_fits_fails_after_all_else_was_tried)
{
    add_photos(3, 32);
    std::vector<int> widths;
    engine.at_matte = [&](int width, const Progress&) {
        widths.push_back(width);
        return out_of_memory();
    };
    const auto summary = run();
    EXPECT_EQ(summary->failed, 3U);
    EXPECT_EQ(std::ranges::count(widths, 32), 6);
    EXPECT_EQ(std::ranges::count(widths, 16), 3);
    EXPECT_EQ(events.back().photo.status, 4);
}

TEST_F(BatchRun, photos_under_way_stay_within_the_memory)
{
    add_photos(30, 100);
    options.memory_bytes = photo_bytes(100 * 12) * 5 / 2;
    std::atomic<int> in_engine = 0;
    engine.at_matte = [&](int, const Progress&) -> Result<void> {
        ++in_engine;
        std::this_thread::sleep_for(2ms);
        return {};
    };
    const auto summary = run();
    EXPECT_EQ(summary->done, 30U);
    EXPECT_LE(summary->most_photo_bytes, options.memory_bytes);
    EXPECT_EQ(summary->most_photo_bytes, photo_bytes(100 * 12) * 2); // and two were
}

TEST_F(BatchRun, one_lane_has_the_engine_for_itself)
{
    add_photos(12);
    engine.at_matte = [](int, const Progress&) -> Result<void> {
        std::this_thread::sleep_for(1ms);
        return {};
    };
    ASSERT_TRUE(run());
    EXPECT_EQ(engine.most_at_once, 1);
}

TEST_F(BatchRun, more_lanes_work_at_once)
{
    add_photos(40);
    options.matting_lanes = 3;
    engine.at_matte = [](int, const Progress&) -> Result<void> {
        std::this_thread::sleep_for(30ms);
        return {};
    };
    EXPECT_EQ(run()->done, 40U);
    EXPECT_GT(engine.most_at_once, 1);
    EXPECT_LE(engine.most_at_once, 3);
}

TEST_F(BatchRun, stopping_ends_soon_and_loses_nothing_finished)
{
    add_photos(50);
    at_event = [this](const BatchEvent& event) {
        if (event.counts.done == 10)
            stop.request_stop();
    };
    const auto stopped = run();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_GE(results(), 10U);
    EXPECT_LT(results(), 50U);
    for (const auto& file : fs::directory_iterator(folder / "out"))
        EXPECT_FALSE(file.is_directory()) << file.path(); // the work folder is gone
    const std::size_t finished = results();
    stop = {};
    at_event = nullptr;
    const auto rest = run();
    EXPECT_EQ(rest->kept, finished);
    EXPECT_EQ(rest->done, 50 - finished);
}

TEST_F(BatchRun, a_long_matte_hears_the_stop)
{
    add_photos(1);
    engine.at_matte = [this](int, const Progress& progress) -> Result<void> {
        stop.request_stop();
        while (!progress.is_cancelled())
            std::this_thread::sleep_for(1ms);
        return cancelled();
    };
    EXPECT_EQ(run().error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(events.empty()); // neither done nor failed
}

TEST_F(BatchRun, a_pause_begins_no_step_until_it_goes_on)
{
    add_photos(20);
    std::jthread hand;
    int mattes_in_pause = -1;
    at_event = [&](const BatchEvent& event) {
        if (event.counts.done != 5 || hand.joinable())
            return;
        control.pause();
        hand = std::jthread([&] {
            std::this_thread::sleep_for(100ms); // what runs comes to its end
            const int before = engine.mattes;
            std::this_thread::sleep_for(100ms);
            mattes_in_pause = engine.mattes - before;
            control.go_on();
        });
    };
    EXPECT_EQ(run()->done, 20U);
    EXPECT_EQ(mattes_in_pause, 0);
}

TEST_F(BatchRun, an_output_folder_that_vanishes_is_waited_for)
{
    add_photos(20);
    std::jthread hand;
    at_event = [&](const BatchEvent& event) {
        if (event.counts.done == 5 && !hand.joinable()) {
            fs::rename(folder / "out", folder / "away");
            hand = std::jthread([&] {
                std::this_thread::sleep_for(200ms);
                std::error_code failed; // nothing made the folder anew
                fs::rename(folder / "away", folder / "out", failed);
                EXPECT_FALSE(failed);
            });
        }
    };
    const auto summary = run();
    hand.join();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->done, 20U);
    EXPECT_EQ(summary->failed, 0U);
    EXPECT_EQ(results(), 20U);
    EXPECT_GE(of_kind(BatchEvent::Kind::Waiting).size(), 1U);
    EXPECT_GE(of_kind(BatchEvent::Kind::GoesOn).size(), 1U);
    EXPECT_NE(of_kind(BatchEvent::Kind::Waiting)[0].sentence.find("is gone"), std::string::npos);
}

TEST_F(BatchRun, an_input_folder_that_vanishes_is_waited_for)
{
    add_photos(20);
    std::jthread hand;
    at_event = [&](const BatchEvent& event) {
        if (event.counts.done == 5 && !hand.joinable()) {
            fs::rename(folder / "in", folder / "away");
            hand = std::jthread([&] {
                std::this_thread::sleep_for(200ms);
                fs::rename(folder / "away", folder / "in");
            });
        }
    };
    const auto summary = run();
    hand.join();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->done, 20U);
    EXPECT_EQ(summary->failed, 0U);
    EXPECT_GE(of_kind(BatchEvent::Kind::Waiting).size(), 1U);
}

TEST_F(BatchRun, waiting_in_vain_ends_the_run_with_a_sentence)
{
    add_photos(20);
    options.longest_wait = 0s;
    at_event = [&](const BatchEvent& event) {
        if (event.kind == BatchEvent::Kind::Photo && event.counts.done == 5)
            fs::rename(folder / "out", folder / "away");
    };
    const auto summary = run();
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::Resource);
    EXPECT_NE(summary.error().sentence.find("--resume"), std::string::npos);
}

TEST_F(BatchRun, a_work_folder_left_by_a_killed_run_is_cleared)
{
    add_photos(2);
    write_text(folder / "out/.sdmatte-batch.work/half.png", "half a file");
    EXPECT_EQ(run()->done, 2U);
    EXPECT_FALSE(fs::exists(folder / "out/.sdmatte-batch.work"));
}

TEST_F(BatchRun, an_empty_source_is_over_at_once)
{
    const auto summary = run();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->done, 0U);
}

} // namespace sdmatte
