#include "ui/inference/inference_service.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace sdmatte::studio {
namespace {

using Clock = PassTimes::Clock;
constexpr auto tick = std::chrono::milliseconds(250);

// Cheap, so that an artist's gesture never waits for it: painted tiles may still be blank, which
// the lane finds out.
bool has_marks(const ObjectPrompt& prompt)
{
    const auto has_tile = [](const TileMask& mask) {
        for (int y = 0; y < mask.tiles_down(); ++y)
            for (int x = 0; x < mask.tiles_across(); ++x)
                if (mask.tile(x, y) != nullptr)
                    return true;
        return false;
    };
    return !prompt.points.empty() || !prompt.boxes.empty() || has_tile(prompt.add)
           || has_tile(prompt.erase);
}

QStringList to_strings(const std::vector<std::string>& texts)
{
    QStringList strings;
    for (const std::string& text : texts)
        strings.push_back(QString::fromStdString(text));
    return strings;
}

} // namespace

InferenceService::InferenceService(std::shared_ptr<Engine> exact, std::shared_ptr<Engine> preview,
                                   QObject* parent)
    : QObject(parent)
    // By name: no object of ours is handed through Qt's queue.
    , events_([this] { QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection); })
    , exact_(std::make_unique<Lane>(MatteKind::Exact, std::move(exact), events_))
    , preview_(preview ? std::make_unique<Lane>(MatteKind::Preview, std::move(preview), events_)
                       : nullptr)
{
    ticks_.setInterval(tick);
    connect(&ticks_, &QTimer::timeout, this, &InferenceService::refresh);
}

InferenceService::~InferenceService()
{
    // Both at once, so that the slower one alone is waited for.
    exact_->shut_down();
    if (preview_)
        preview_->shut_down();
    exact_.reset();
    preview_.reset();
}

void InferenceService::open(quint64 photo, const EngineColour& colour)
{
    if (is_closing_)
        return;
    abandon();
    asked_ = {};
    newest_generations_.clear();
    failure_.reset();
    opening_times_.drop();
    photo_ = colour.pixels ? photo : 0;
    colour_ = colour;
    opening_ = photo_ != 0 ? ++last_ticket_ : 0;
    fraction_ = 0;
    stage_.clear();
    exact_->open(opening_, colour_);
    if (preview_)
        preview_->open(opening_, colour_);
    refresh();
}

void InferenceService::close()
{
    open(0, {});
}

void InferenceService::submit(const MatteRequest& request)
{
    if (is_closing_ || photo_ == 0 || request.photo != photo_ || !request.prompt)
        return;
    const auto newest = newest_generations_.find(request.object);
    const bool is_outdated =
        newest != newest_generations_.end() && request.generation < newest->second;
    const bool is_known = asked_.ticket != 0 && asked_.request.is_same(request);
    if (!is_outdated && !is_known)
        ask(request);
}

void InferenceService::ask(const MatteRequest& request)
{
    abandon();
    failure_.reset();
    newest_generations_[request.object] = request.generation;
    // Asked again after a failure or a cancel: its preview has been delivered.
    const bool has_preview = asked_.has_preview && asked_.request.is_same(request);
    asked_ = {.request = request,
              .ticket = ++last_ticket_,
              .outcome = Outcome::Waiting,
              .has_preview = has_preview};
    if (opening_ == 0) {
        fraction_ = 0;
        stage_.clear();
    }
    if (has_marks(*request.prompt)) {
        exact_->submit(asked_.ticket, request.prompt);
        if (preview_ && wants_previews_ && !has_preview)
            preview_->submit(asked_.ticket, request.prompt);
        else if (preview_)
            preview_->cancel();
    } else {
        exact_->cancel();
        if (preview_)
            preview_->cancel();
        events_.put({.lane = MatteKind::Exact,
                     .ticket = asked_.ticket,
                     .what = LaneAnswered{.matte = Matte{}, .prompt = request.prompt}});
    }
    refresh();
}

void InferenceService::cancel()
{
    if (is_closing_)
        return;
    exact_->cancel();
    if (preview_)
        preview_->cancel();
    abandon();
    refresh();
}

void InferenceService::abandon()
{
    matte_times_.drop();
    if (is_waiting()) {
        asked_.outcome = Outcome::Cancelled;
        asked_.ticket = 0;
    }
    for (const Done& done : std::exchange(asked_.waiters, {}))
        QMetaObject::invokeMethod(
            this, [done] { done(cancelled()); }, Qt::QueuedConnection);
}

void InferenceService::try_again()
{
    if (is_closing_ || !failure_)
        return;
    failure_.reset();
    if (asked_.outcome == Outcome::Failed) {
        ask(MatteRequest(asked_.request));
        return;
    }
    opening_ = ++last_ticket_;
    exact_->open(opening_, colour_);
    refresh();
}

void InferenceService::set_previews(bool are_wanted)
{
    wants_previews_ = are_wanted;
    if (preview_ && !are_wanted)
        preview_->cancel();
}

void InferenceService::when_exact(const MatteRequest& request, Done done)
{
    const auto later = [&](Result<ShownMatte> result) {
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
    };
    const bool has_failed = asked_.outcome == Outcome::Failed && asked_.request.is_same(request);
    if (has_failed && !is_closing_)
        ask(MatteRequest(request));
    else
        submit(request);
    if (is_closing_ || asked_.ticket == 0 || !asked_.request.is_same(request))
        return later(cancelled());
    if (asked_.outcome == Outcome::Answered)
        return later(asked_.exact);
    asked_.waiters.push_back(std::move(done));
}

void InferenceService::shut_down(std::function<void()> done)
{
    if (is_closing_)
        return;
    cancel();
    is_closing_ = true;
    closed_ = std::move(done);
    lanes_left_ = preview_ ? 2 : 1;
    ticks_.stop();
    exact_->shut_down();
    if (preview_)
        preview_->shut_down();
}

void InferenceService::drain()
{
    const QPointer<InferenceService> self(this);
    for (LaneEvent& event : events_.take()) {
        std::visit([&](auto& what) { receive(event, what); }, event.what);
        if (!self) // whoever was told may have deleted this
            return;
    }
}

bool InferenceService::is_present(const LaneEvent& event) const
{
    const Ticket present = opening_ != 0 ? opening_ : is_waiting() ? asked_.ticket : 0;
    return event.lane == MatteKind::Exact && event.ticket != 0 && event.ticket == present;
}

void InferenceService::receive(const LaneEvent& event, const LaneBegan& /*began*/)
{
    if (!is_present(event))
        return;
    (opening_ != 0 ? opening_times_ : matte_times_).begin(Clock::now());
    refresh();
}

void InferenceService::receive(const LaneEvent& event, const LaneProgressed& progress)
{
    if (!is_present(event))
        return;
    fraction_ = progress.fraction;
    stage_ = QString::fromStdString(progress.stage);
    refresh();
}

void InferenceService::receive(const LaneEvent& event, const LaneOpened& opened)
{
    // Without a preview the exact answer still comes: its lane says what is wrong.
    if (event.lane != MatteKind::Exact || event.ticket == 0 || event.ticket != opening_)
        return;
    opening_ = 0;
    fraction_ = 0;
    stage_.clear();
    if (!opened.failure) {
        opening_times_.end(Clock::now());
        refresh();
        return;
    }
    opening_times_.drop();
    exact_->cancel(); // what waits would fail in the same way
    fail(*opened.failure);
}

void InferenceService::receive(const LaneEvent& event, LaneAnswered& answered)
{
    const bool is_exact = event.lane == MatteKind::Exact;
    const bool is_expected =
        is_exact ? is_waiting() : is_waiting() || asked_.outcome == Outcome::Failed;
    if (event.ticket == 0 || event.ticket != asked_.ticket || !is_expected)
        return;
    Result<Matte>& matte = answered.matte;
    if (!matte) {
        if (is_exact)
            fail(matte.error());
        return;
    }
    if (!is_exact && !matte->alpha)
        return;
    const ShownMatte shown{.alpha = std::move(matte->alpha),
                           .kind = event.lane,
                           .generation = asked_.request.generation,
                           .confidence = matte->confidence,
                           .notices = to_strings(matte->notices)};
    const MatteRequest request = asked_.request; // a slot may ask for more
    std::vector<Done> waiters;
    if (is_exact) {
        if (preview_)
            preview_->cancel();
        if (shown.alpha)
            matte_times_.end(Clock::now());
        asked_.outcome = Outcome::Answered;
        asked_.has_preview = false;
        asked_.exact = shown;
        waiters = std::exchange(asked_.waiters, {});
    } else {
        asked_.has_preview = true;
    }
    const QPointer<InferenceService> self(this);
    emit matte_ready(request.photo, request.object, shown);
    for (const Done& done : waiters)
        done(shown);
    if (self)
        refresh();
}

void InferenceService::receive(const LaneEvent& /*event*/, const LaneEnded& /*ended*/)
{
    if (--lanes_left_ == 0 && closed_)
        std::exchange(closed_, {})();
}

void InferenceService::fail(const Error& failure)
{
    matte_times_.drop();
    failure_ = failure;
    std::vector<Done> waiters;
    if (is_waiting()) {
        asked_.outcome = Outcome::Failed;
        waiters = std::exchange(asked_.waiters, {});
    }
    const QPointer<InferenceService> self(this);
    for (const Done& done : waiters)
        done(std::unexpected(failure));
    if (self)
        refresh();
}

void InferenceService::refresh()
{
    InferenceState state;
    const bool is_opening = opening_ != 0;
    if (photo_ == 0)
        state.phase = InferencePhase::Idle;
    else if (failure_)
        state.phase = InferencePhase::Failed;
    else if (is_opening)
        state.phase = InferencePhase::Opening;
    else if (is_waiting())
        state.phase = InferencePhase::Refining;
    else
        state.phase = InferencePhase::Ready;

    const bool is_busy =
        state.phase == InferencePhase::Opening || state.phase == InferencePhase::Refining;
    if (is_busy) {
        state.fraction = fraction_;
        state.stage = stage_;
        state.seconds_left =
            (is_opening ? opening_times_ : matte_times_).seconds_left(Clock::now(), fraction_);
        if (!ticks_.isActive() && !is_closing_)
            ticks_.start();
    } else {
        ticks_.stop();
    }
    if (failure_)
        state.error = QString::fromStdString(failure_->sentence);
    state.shows_preview = asked_.ticket != 0 && asked_.has_preview;
    if (state == state_)
        return;
    state_ = state;
    emit state_changed(state);
}

} // namespace sdmatte::studio
