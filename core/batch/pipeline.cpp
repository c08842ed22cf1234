#include "batch/pipeline.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "image/read.h"
#include "matting/classical/classical_engine.h"

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

using Clock = std::chrono::steady_clock;

// Photos between two lanes: with one more the next lane never waits for a hand-over.
constexpr std::size_t queue_room = 1;

std::filesystem::path work_folder_of(const std::filesystem::path& journal)
{
    std::filesystem::path folder = journal;
    return folder.replace_extension(".work");
}

std::int64_t result_bytes(const CutOut& cut_out)
{
    constexpr std::int64_t bytes_a_pixel = 8; // RGBA of 16 bits
    return cut_out.photo.colour == nullptr
               ? 0
               : std::int64_t{cut_out.photo.width()} * cut_out.photo.height() * bytes_a_pixel;
}

} // namespace

Pipeline::Pipeline(const Job& job, const EventSink& sink, const std::stop_token& stop)
    : job_(job)
    , linked_(stop, [this] { stop_.request_stop(); })
    , progress_(stop_.get_token(), {})
    , settings_text_(settings_text(job.settings))
    , work_folder_(work_folder_of(job.journal.path()))
    , input_(job.plan.input)
    , previewer_(job.options.compares_previews ? make_classical_engine() : nullptr)
    , memory_(job.options.memory_bytes)
    , read_(queue_room)
    , matted_(queue_room)
    , refined_(queue_room)
    , tally_(sink, job.source.left)
{
}

BatchSummary Pipeline::run()
{
    const Clock::time_point start = Clock::now();
    std::error_code ignored;
    std::filesystem::remove_all(work_folder_, ignored); // of a run that was killed
    {
        const std::jthread reading([this] { read_lane(); });
        const std::jthread refining([this] { refine_lane(); });
        const std::jthread writing([this] { write_lane(); });
        {
            std::vector<std::jthread> matting;
            for (int i = 0; i < std::max(1, job_.options.matting_lanes); ++i)
                matting.emplace_back([this] { matte_lane(); });
        }
        matted_.close();
    }
    std::filesystem::remove_all(work_folder_, ignored);
    const BatchCounts counts = tally_.counts();
    BatchSummary summary{.done = counts.done, .failed = counts.failed, .kept = counts.kept};
    summary.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    summary.most_photo_bytes = memory_.most_taken();
    if (first_matting_) {
        const std::chrono::duration<double> span = last_matting_ - *first_matting_;
        const int lanes = std::max(1, job_.options.matting_lanes);
        summary.matting_share = span.count() > 0 ? matting_ / span / lanes : 0;
    }
    return summary;
}

std::optional<Error> Pipeline::failure() const
{
    const std::lock_guard lock(mutex_);
    return failure_;
}

void Pipeline::read_lane()
{
    while (Photo photo = next_photo()) {
        if (step(Lane::Reading, photo, [&] { return read(*photo); }))
            read_.push(std::move(photo), stop_.get_token());
    }
    read_.close();
}

void Pipeline::matte_lane()
{
    while (auto next = read_.pop(stop_.get_token())) {
        wait_while_paused();
        Photo photo = *std::move(next);
        const Clock::time_point begun = Clock::now();
        const bool is_matted =
            step(Lane::Matting, photo, [&] { return matte_step(*photo, job_.engine, progress_); });
        {
            const std::lock_guard lock(mutex_);
            if (!first_matting_)
                first_matting_ = begun;
            last_matting_ = Clock::now();
            matting_ += last_matting_ - begun;
        }
        if (is_matted)
            matted_.push(std::move(photo), stop_.get_token());
    }
}

void Pipeline::refine_lane()
{
    while (auto next = matted_.pop(stop_.get_token())) {
        Photo photo = *std::move(next);
        if (step(Lane::Refining, photo,
                 [&] { return refine_step(*photo, previewer_.get(), job_.settings, progress_); }))
            refined_.push(std::move(photo), stop_.get_token());
    }
    refined_.close();
}

void Pipeline::write_lane()
{
    while (auto next = refined_.pop(stop_.get_token())) {
        Photo photo = *std::move(next);
        if (!step(Lane::Writing, photo, [&] { return write(*photo); }))
            continue;
        PhotoOutcome outcome = std::move(photo->outcome);
        photo.reset(); // its memory is free before anybody is told
        tally_.finish(std::move(outcome));
        wake();
    }
}

Pipeline::Photo Pipeline::next_photo()
{
    const std::stop_token stop = stop_.get_token();
    while (!stop.stop_requested()) {
        wait_while_paused();
        {
            std::unique_lock lock(mutex_);
            if (!again_.empty()) {
                auto [item, attempt] = std::move(again_.front());
                again_.pop_front();
                lock.unlock();
                return begin(std::move(item), attempt);
            }
        }
        ItemSource::Next next = job_.source.next();
        if (next.item) {
            tally_.begin();
            const auto before = known(*next.item);
            if (!before || !is_finished(*before, *next.item, job_.plan, settings_text_))
                return begin(*std::move(next.item), Attempt::Beside);
            tally_.keep(next.item->name, next.item->output);
            continue;
        }
        std::unique_lock lock(mutex_);
        if (next.is_over && again_.empty() && tally_.under_way() == 0)
            return nullptr;
        changed_.wait_for(lock, stop, job_.options.looks_every, [&] {
            return !again_.empty() || (next.is_over && tally_.under_way() == 0);
        });
    }
    return nullptr;
}

std::optional<JournalEntry> Pipeline::known(const BatchItem& item)
{
    const std::lock_guard lock(journal_mutex_);
    return job_.journal.find(item.name).value_or(std::nullopt); // unreadable: it is done again
}

void Pipeline::wake()
{
    {
        const std::lock_guard lock(mutex_); // or it might just be about to wait
    }
    changed_.notify_all();
}

Pipeline::Photo Pipeline::begin(BatchItem item, Attempt attempt)
{
    auto photo = std::make_unique<InFlight>();
    photo->outcome.name = item.name;
    photo->outcome.output = item.output;
    photo->attempt = attempt;
    photo->before = known(item);
    photo->item = std::move(item);
    // What cannot be counted fails when it is read; until then it is small.
    const auto pixels = guarded([&] {
        return count_pixels(job_.plan.input / photo->item.name,
                            {.max_pixels = job_.settings.max_pixels});
    });
    photo->memory = attempt == Attempt::Beside
                        ? memory_.take(photo_bytes(pixels.value_or(1)), stop_.get_token())
                        : memory_.take_all(stop_.get_token());
    return photo;
}

void Pipeline::wait_while_paused()
{
    const Clock::time_point begun = Clock::now();
    if (!job_.control.is_paused())
        return;
    job_.control.wait_while_paused(stop_.get_token());
    tally_.leave_out(Clock::now() - begun);
}

Result<void> Pipeline::read(InFlight& photo)
{
    const std::filesystem::path target = job_.plan.output / photo.item.output;
    if (!job_.options.replaces_others
        && !may_replace(photo.before ? &*photo.before : nullptr, target))
        return input_error(
            message("batch",
                    "\"%1\" is there already and was not written by this batch: move "
                    "it away, or say --force to replace it.",
                    path_text(target)));
    const auto trouble = [&] { return input_.trouble(photo.item.name); };
    while (true) {
        photo.photo_state = file_state(job_.plan.input / photo.item.name).value_or(FileState{});
        photo.prompt_text = identity_text(photo.item.prompt);
        auto done = read_step(photo, job_.plan, job_.settings, progress_);
        if (done || progress_.is_cancelled() || trouble().empty()
            || !wait_until_mended(photo, trouble))
            return done;
        photo.outcome.notices.clear();
    }
}

Result<void> Pipeline::write(InFlight& photo)
{
    const std::int64_t bytes = result_bytes(photo.cut_out);
    while (true) {
        auto done = write_step(
            photo, job_.plan, job_.settings, work_folder_,
            [this](const JournalEntry& entry) { return record(entry); }, progress_);
        if (done || progress_.is_cancelled()
            || output_trouble(job_.plan.output, job_.journal.path(), bytes).empty()
            || !wait_until_mended(photo, [&] { return output_trouble_now(bytes); }))
            return done;
    }
}

template <class Work>
bool Pipeline::step(Lane lane, Photo& photo, const Work& work)
{
    const Clock::time_point begun = Clock::now();
    const Result<void> done = guarded(work);
    photo->outcome.seconds += std::chrono::duration<double>(Clock::now() - begun).count();
    if (!done)
        fail(lane, std::move(photo), done.error());
    return done.has_value();
}

} // namespace sdmatte
