// What a pipeline does when something goes wrong.
#include "batch/pipeline.h"

#include "base/message.h"

#include <utility>

namespace sdmatte {

using Clock = std::chrono::steady_clock;

void Pipeline::fail(Lane lane, Photo photo, const Error& error)
{
    if (progress_.is_cancelled() || error.kind == ErrorKind::Cancelled)
        return; // it is neither done nor failed
    if (comes_again(lane, photo, error))
        return;
    photo->outcome.error = error.sentence;
    photo->outcome.status = exit_status(error.kind);
    record_failure(*photo);
    PhotoOutcome outcome = std::move(photo->outcome);
    photo.reset();
    tally_.finish(std::move(outcome));
    wake();
}

bool Pipeline::comes_again(Lane lane, Photo& photo, const Error& error)
{
    // Writing runs out of the disk, everything else of memory.
    const bool is_memory =
        lane == Lane::Writing ? error.ran_out_of_memory : error.kind == ErrorKind::Resource;
    if (!is_memory || photo->attempt == Attempt::Smaller)
        return false;
    const Attempt next = photo->attempt == Attempt::Beside ? Attempt::Alone : Attempt::Smaller;
    BatchItem item = std::move(photo->item);
    photo.reset(); // first of all its memory
    {
        const std::lock_guard lock(mutex_);
        again_.emplace_back(std::move(item), next);
    }
    changed_.notify_all();
    return true;
}

void Pipeline::record_failure(InFlight& photo)
{
    const JournalEntry entry = journal_entry(photo, job_.settings);
    while (!record(entry)) {
        const bool is_trouble = !output_trouble(job_.plan.output, job_.journal.path(), 0).empty();
        if (!is_trouble || !wait_until_mended(photo, [this] { return output_trouble_now(0); }))
            return; // it is told of all the same
    }
}

Result<void> Pipeline::record(const JournalEntry& entry)
{
    const std::lock_guard lock(journal_mutex_);
    return job_.journal.record(entry);
}

bool Pipeline::wait_until_mended(InFlight& photo, const std::function<std::string()>& trouble)
{
    const Clock::time_point begun = Clock::now();
    std::string sentence = trouble();
    if (sentence.empty())
        return true;
    tally_.wait_for(sentence);
    const std::stop_token stop = stop_.get_token();
    while (!sentence.empty() && !stop.stop_requested()) {
        if (job_.options.longest_wait && Clock::now() - begun > *job_.options.longest_wait) {
            const std::lock_guard lock(mutex_);
            if (!failure_)
                failure_ = Error{ErrorKind::Resource,
                                 message("batch",
                                         "%1 It has waited for too long and ends here; --resume "
                                         "goes on with what is left.",
                                         sentence)};
            stop_.request_stop();
            return false;
        }
        {
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, stop, job_.options.looks_every, [] { return false; });
        }
        sentence = trouble();
    }
    tally_.go_on();
    photo.outcome.seconds -= std::chrono::duration<double>(Clock::now() - begun).count();
    return !stop.stop_requested();
}

std::string Pipeline::output_trouble_now(std::int64_t bytes)
{
    std::string trouble = output_trouble(job_.plan.output, job_.journal.path(), bytes);
    if (!trouble.empty())
        return trouble;
    const std::lock_guard lock(journal_mutex_);
    const auto opened = job_.journal.open_again();
    return opened ? std::string() : opened.error().sentence;
}

} // namespace sdmatte
