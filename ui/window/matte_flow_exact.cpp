// The part of the matte flow that gets exact mattes for an export, one object after the other.
#include "ui/window/matte_flow.h"

namespace sdmatte::studio {
namespace {

ExactAlpha exact_alpha(const ShownMatte& matte)
{
    return {.alpha = matte.alpha, .plain = matte.plain};
}

} // namespace

void MatteFlow::when_exact(quint64 object, ExactDone done)
{
    if (document_.has_exact_matte(object)) { // perhaps one that undo brought back
        done(exact_alpha(document_.matte_of(object)));
        return;
    }
    wanted_.push_back(
        std::make_shared<const Wanted>(Wanted{.photo = photo_number_,
                                              .engine = engine_number_,
                                              .object = object,
                                              .generation = document_.generation_of(object),
                                              .done = std::move(done)}));
    serve();
}

void MatteFlow::serve()
{
    if (is_serving_ || wanted_.empty())
        return;
    const auto wanted = wanted_.front();
    const bool is_asked = asked_object_ == wanted->object
                          && asked_generation_ == document_.generation_of(wanted->object);
    if (wanted->object != document_.active_id() && !is_asked && service_.has_open_request())
        return; // what the artist looks at comes first
    is_serving_ = true;
    asked_object_ = wanted->object;
    asked_generation_ = document_.generation_of(wanted->object);
    service_.when_exact(request(wanted->object), [this, wanted](const Result<ShownMatte>& matte) {
        is_serving_ = false;
        finish_serving(wanted, matte);
        serve();
    });
}

void MatteFlow::finish_serving(const std::shared_ptr<const Wanted>& wanted,
                               const Result<ShownMatte>& matte)
{
    if (std::erase(wanted_, wanted) == 0)
        return; // stopped
    if (matte) {
        wanted->done(exact_alpha(*matte));
        return;
    }
    const bool is_there =
        wanted->photo == photo_number_ && document_.objects().find(wanted->object) != nullptr;
    // Of a new engine the answer is the exact one now; of the same one something newer only came
    // before it.
    const bool is_wanted_still = wanted->engine != engine_number_
                                 || wanted->generation == document_.generation_of(wanted->object);
    if (matte.error().kind != ErrorKind::Cancelled || !is_there || !is_wanted_still
        || service_.is_closing()) {
        wanted->done(std::unexpected(matte.error()));
        return;
    }
    Wanted again = *wanted;
    again.engine = engine_number_;
    again.generation = document_.generation_of(again.object);
    if (document_.has_exact_matte(again.object))
        again.done(exact_alpha(document_.matte_of(again.object)));
    else
        wanted_.insert(wanted_.begin(), std::make_shared<const Wanted>(std::move(again)));
}

void MatteFlow::stop()
{
    service_.cancel();
    for (const auto& wanted : std::exchange(wanted_, {}))
        wanted->done(cancelled());
}

} // namespace sdmatte::studio
