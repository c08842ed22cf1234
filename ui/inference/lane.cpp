#include "ui/inference/lane.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/thread_priority.h"

#include <chrono>
#include <utility>

namespace sdmatte::studio {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto least_interval = std::chrono::milliseconds(33); // between two reports

// work(), a Result; `is_broken` when it threw instead: what it worked with is not to be trusted.
template <class Work>
auto contained(Work&& work, bool& is_broken) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception& exception) {
        is_broken = true;
        return std::unexpected(error_of_exception(exception));
    } catch (...) {
        is_broken = true;
        return resource_error(
            message("inference", "The engine failed without saying why; try again."));
    }
}

} // namespace

Lane::Lane(MatteKind kind, std::shared_ptr<Engine> engine, LaneEvents& events)
    : kind_(kind)
    , events_(events)
    , engine_(std::move(engine))
    , thread_([this] { run(); })
{
}

Lane::~Lane()
{
    shut_down();
}

void Lane::use(std::shared_ptr<Engine> engine)
{
    next_engine_ = std::move(engine);
}

void Lane::open(Ticket ticket, EngineColour photo)
{
    std::stop_source outdated;
    {
        const std::lock_guard lock(mutex_);
        asking_.reset();
        if (!next_engine_ && opening_)
            next_engine_ = std::move(opening_->engine); // which the thread has not seen
        opening_ =
            Opening{.ticket = ticket, .photo = std::move(photo), .engine = std::move(next_engine_)};
        outdated = running_;
    }
    // Stopping runs the engine's own callbacks, so not under the lock.
    outdated.request_stop();
    wake_.notify_one();
}

void Lane::submit(Ticket ticket, std::shared_ptr<const ObjectPrompt> prompt)
{
    std::stop_source outdated(std::nostopstate);
    {
        const std::lock_guard lock(mutex_);
        asking_ = Asking{.ticket = ticket, .prompt = std::move(prompt)};
        if (is_answering_)
            outdated = running_;
    }
    outdated.request_stop();
    wake_.notify_one();
}

void Lane::cancel()
{
    std::stop_source outdated(std::nostopstate);
    {
        const std::lock_guard lock(mutex_);
        asking_.reset();
        if (is_answering_)
            outdated = running_;
    }
    outdated.request_stop();
}

void Lane::shut_down()
{
    std::stop_source outdated;
    {
        const std::lock_guard lock(mutex_);
        is_closing_ = true;
        asking_.reset();
        opening_.reset();
        outdated = running_;
    }
    outdated.request_stop();
    wake_.notify_one();
}

std::optional<Lane::Job> Lane::next()
{
    std::unique_lock lock(mutex_);
    is_answering_ = false;
    wake_.wait(lock, [this] { return is_closing_ || opening_ || asking_; });
    if (is_closing_)
        return std::nullopt;
    running_ = std::stop_source();
    if (opening_)
        return Job{.what = *std::exchange(opening_, {}), .stop = running_.get_token()};
    is_answering_ = true;
    return Job{.what = *std::exchange(asking_, {}), .stop = running_.get_token()};
}

void Lane::run()
{
    // A preview must come while a network has every core.
    lower_thread_priority(kind_ == MatteKind::Preview ? Urgency::Awaited : Urgency::Patient);
    while (std::optional<Job> job = next()) {
        if (auto* const opening = std::get_if<Opening>(&job->what)) {
            session_.reset(); // before the new photo takes its own memory
            if (opening->engine)
                engine_ = std::move(opening->engine);
            photo_ = std::move(opening->photo);
            if (!photo_.pixels)
                continue;
            const auto opened = open_session(progress_of(opening->ticket, job->stop));
            deliver(opening->ticket,
                    LaneOpened{opened ? std::nullopt : std::optional(opened.error())});
        } else {
            auto& asking = std::get<Asking>(job->what);
            auto matte = answer(*asking.prompt, progress_of(asking.ticket, job->stop));
            deliver(asking.ticket,
                    LaneAnswered{.matte = std::move(matte), .prompt = std::move(asking.prompt)});
        }
    }
    session_.reset();
    photo_ = {};
    deliver(0, LaneEnded{});
}

Result<void> Lane::open_session(const Progress& progress)
{
    bool is_broken = false;
    auto session = contained([&] { return engine_->open(photo_, progress); }, is_broken);
    if (!session)
        return std::unexpected(session.error());
    session_ = std::move(*session);
    return {};
}

Result<Matte> Lane::answer(const ObjectPrompt& asked, const Progress& progress)
{
    bool is_broken = false;
    auto matte = contained(
        [&]() -> Result<Matte> {
            if (asked.is_empty())
                return Matte{};
            const Prompt prompt = to_prompt(asked);
            Progress rest = progress;
            if (!session_) {
                if (auto opened = open_session(progress.part(0, 0.5F)); !opened)
                    return std::unexpected(opened.error());
                rest = progress.part(0.5F, 1);
            }
            return kind_ == MatteKind::Exact ? session_->matte(prompt, rest)
                                             : session_->preview(prompt, rest);
        },
        is_broken);
    // The next prompt opens another session: this one's device may be lost.
    if (is_broken || (!matte && matte.error().kind == ErrorKind::Resource))
        session_.reset();
    return matte;
}

void Lane::deliver(Ticket ticket, decltype(LaneEvent::what) what)
{
    events_.put({.lane = kind_, .ticket = ticket, .what = std::move(what)});
}

Progress Lane::progress_of(Ticket ticket, const std::stop_token& stop)
{
    deliver(ticket, LaneBegan{});
    // Shared: parts of a progress are copies of it.
    const auto last = std::make_shared<Clock::time_point>(Clock::now());
    return {stop, [this, ticket, stop, last](float fraction, std::string_view stage) {
                const auto now = Clock::now();
                if (stop.stop_requested() || now - *last < least_interval)
                    return;
                *last = now;
                deliver(ticket, LaneProgressed{.fraction = fraction, .stage = std::string(stage)});
            }};
}

} // namespace sdmatte::studio
