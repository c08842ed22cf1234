// What the lanes deliver, and what the window is told of it.
#include "ui/inference/inference_service.h"

#include <QPointer>

#include <utility>

namespace sdmatte::studio {
namespace {

using Clock = PassTimes::Clock;

QStringList to_strings(const std::vector<std::string>& texts)
{
    QStringList strings;
    for (const std::string& text : texts)
        strings.push_back(QString::fromStdString(text));
    return strings;
}

} // namespace

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
        if (const auto took = opening_times_.end(Clock::now()))
            emit photo_prepared(*took);
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
                           .plain = std::move(matte->plain),
                           .kind = event.lane,
                           .generation = asked_.request.generation,
                           .confidence = matte->confidence,
                           .notices = to_strings(matte->notices),
                           .is_of_card = matte->is_of_card};
    const MatteRequest request = asked_.request; // a slot may ask for more
    std::vector<Done> waiters;
    std::optional<double> took;
    if (is_exact) {
        if (preview_)
            preview_->cancel();
        if (shown.alpha)
            took = matte_times_.end(Clock::now());
        asked_.outcome = Outcome::Answered;
        asked_.has_preview = false;
        asked_.exact = shown;
        waiters = std::exchange(asked_.waiters, {});
    } else {
        asked_.has_preview = true;
    }
    const QPointer<InferenceService> self(this);
    if (took)
        emit matte_made(*took);
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
    else if (is_waiting() && !asked_.is_empty)
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
