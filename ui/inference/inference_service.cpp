#include "ui/inference/inference_service.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sdmatte::studio {
namespace {

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
    return !prompt.points.empty() || !prompt.boxes.empty() || prompt.trimap
           || std::ranges::any_of(prompt_masks,
                                  [&](const auto mask) { return has_tile(prompt.*mask); });
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

void InferenceService::use_exact(std::shared_ptr<Engine> engine)
{
    if (is_closing_)
        return;
    abandon();
    asked_ = {};
    failure_.reset();
    opening_times_ = {};
    matte_times_ = {}; // the old engine's tell nothing
    opening_ = photo_ != 0 ? ++last_ticket_ : 0;
    fraction_ = 0;
    stage_.clear();
    exact_->use(std::move(engine));
    exact_->open(opening_, colour_);
    if (preview_)
        preview_->cancel();
    refresh();
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
              .is_empty = !has_marks(*request.prompt),
              .has_preview = has_preview};
    if (opening_ == 0) {
        fraction_ = 0;
        stage_.clear();
    }
    if (!asked_.is_empty) {
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
    failure_.reset(); // the next prompt tries anew, opening the photo too
    refresh();
}

void InferenceService::abandon()
{
    matte_times_.drop();
    // After a failure a preview may still be on its way.
    if (is_waiting() || asked_.outcome == Outcome::Failed) {
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

} // namespace sdmatte::studio
