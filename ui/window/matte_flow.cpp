#include "ui/window/matte_flow.h"

namespace sdmatte::studio {
MatteFlow::MatteFlow(Engines engines, Document& document, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , document_(document)
    , canvas_(canvas)
    , first_engine_(engines.exact)
    , capabilities_(engines.exact->capabilities())
    , objects_(document)
    , service_(std::move(engines.exact), std::move(engines.preview))
{
    connect(&document_, &Document::prompt_changed, this, &MatteFlow::ask);
    connect(&document_, &Document::matte_changed, this, &MatteFlow::show_matte);
    connect(&document_, &Document::objects_changed, this, &MatteFlow::follow_objects);
    connect(&objects_, &ObjectMattes::others_changed, this,
            [this] { canvas_.set_others(objects_.others()); });
    connect(&objects_, &ObjectMattes::failed, this, &MatteFlow::failed);
    connect(&service_, &InferenceService::state_changed, this, &MatteFlow::serve);
    connect(&document_, &Document::edge_changed, this, [this] {
        if (shown_object_ == document_.active_id() && document_.has_exact_matte())
            finish(); // else show_matte() will
    });
    connect(&service_, &InferenceService::matte_ready, this,
            [this](quint64 photo, quint64, const ShownMatte& matte) {
                if (photo == photo_number_)
                    document_.offer_matte(matte);
                serve();
            });
    connect(&finisher_, &MatteFinisher::alpha_ready, this,
            [this](quint64 generation, const std::shared_ptr<const Raster<float>>& alpha) {
                is_adjusting_ = false;
                const bool is_new_matte = generation != finished_generation_;
                finished_generation_ = generation;
                show_alpha(alpha, is_new_matte ? Change::Fading : Change::AtOnce);
                if (is_edge_outdated_)
                    finish();
            });
    connect(&finisher_, &MatteFinisher::finished, this, &MatteFlow::show_foreground);
    connect(&finisher_, &MatteFinisher::failed, this, [this](quint64, const QString& sentence) {
        is_adjusting_ = false;
        emit failed(sentence);
    });
}

void MatteFlow::open(const OpenedPhoto& opened)
{
    ++photo_number_;
    service_.open(photo_number_, opened.photo->colour);
    screen_task_.cancel();
    source_ = opened.shown;
    if (!source_.pixels)
        source_ = {.pixels = opened.photo->colour.pixels,
                   .transform = nullptr,
                   .srgb = opened.photo->colour,
                   .starts_at_srgb = true};
    canvas_.set_photo(opened.pyramid);
    document_.set_photo(opened.photo);
    if (opened.screen && opened.screen->display != screen_->display)
        build_for_screen(); // it came while the photo was being read
}

void MatteFlow::close()
{
    ++photo_number_;
    service_.close();
    screen_task_.cancel();
    document_.set_photo(nullptr);
    canvas_.set_photo(nullptr);
}

MatteRequest MatteFlow::request(quint64 object) const
{
    const PhotoObject* found = document_.objects().find(object);
    return {.photo = photo_number_,
            .object = object,
            .generation = document_.generation_of(object),
            .prompt = found != nullptr ? std::make_shared<const ObjectPrompt>(found->state.prompt)
                                       : nullptr};
}

void MatteFlow::use(std::shared_ptr<Engine> engine)
{
    if (!engine)
        engine = first_engine_;
    ++engine_number_;
    capabilities_ = engine->capabilities();
    service_.use_exact(std::move(engine));
    document_.forget_mattes();
    ask();
}

bool MatteFlow::is_busy() const
{
    return service_.state().phase == InferencePhase::Refining;
}

void MatteFlow::ask()
{
    if (!document_.photo())
        return;
    const bool has_exact = document_.has_exact_matte();
    const bool needs_engine = !has_exact && !document_.state().prompt.is_empty();
    if (!needs_engine && works_for_another_object())
        return; // nothing newer waits for it
    if (has_exact) {
        service_.cancel();
        return;
    }
    asked_object_ = document_.active_id();
    asked_generation_ = document_.generation();
    service_.submit(request(asked_object_));
}

bool MatteFlow::works_for_another_object() const
{
    return service_.has_open_request() && asked_object_ != document_.active_id()
           && document_.objects().find(asked_object_) != nullptr
           && document_.generation_of(asked_object_) == asked_generation_;
}

// Another object is active, or this one is hidden or shown.
void MatteFlow::follow_objects()
{
    const bool is_visible = document_.active().is_visible;
    if (shown_object_ == document_.active_id() && is_shown_visible_ != is_visible) {
        is_shown_visible_ = is_visible;
        put_alpha(Change::AtOnce);
    }
    is_shown_visible_ = is_visible;
}

void MatteFlow::refine_again()
{
    document_.forget_matte();
    ask();
}

void MatteFlow::show_matte()
{
    const ShownMatte& matte = document_.matte();
    plain_ = nullptr;
    plain_task_.cancel();
    if (shown_object_ != document_.active_id()) { // nothing of the other one stays
        shown_object_ = document_.active_id();
        alpha_task_.cancel();
        alpha_ = objects_.find(shown_object_);
        put_alpha(Change::AtOnce);
        drop_foreground();
    }
    waiting_foreground_.reset();
    foreground_task_.cancel();
    if (!matte.alpha || !document_.photo()) {
        finisher_.cancel();
        alpha_task_.cancel();
        is_adjusting_ = false;
        is_edge_outdated_ = false;
        alpha_ = nullptr;
        shown_ = nullptr;
        emit shown_changed();
        canvas_.set_alpha(nullptr);
        drop_foreground();
        return;
    }
    if (matte.kind == MatteKind::Exact) {
        is_adjusting_ = false;
        finish();
        return;
    }
    finisher_.cancel();
    is_adjusting_ = false;
    drop_foreground(); // that of another matte would be wrong at its edge
    shown_source_ = objects_.source_of(shown_object_);
    show_alpha(matte.alpha, Change::AtOnce);
}

// While an edge is being dragged each adjustment is finished before the next one begins: the
// canvas follows at the speed of the machine instead of waiting for the end of the drag.
void MatteFlow::finish()
{
    is_edge_outdated_ = is_adjusting_;
    if (is_adjusting_)
        return;
    is_adjusting_ = true;
    shown_source_ = objects_.source_of(shown_object_);
    finisher_.request({.photo = document_.photo(),
                       .alpha = document_.matte().alpha,
                       .plain = document_.matte().plain,
                       .state = document_.state(),
                       .generation = document_.generation()});
}

void MatteFlow::show_alpha(const std::shared_ptr<const Raster<float>>& alpha, Change change)
{
    alpha_ = nullptr;
    shown_ = alpha;
    emit shown_changed();
    const quint64 object = shown_object_;
    alpha_task_.start(
        [alpha, photo = document_.photo(),
         shown = canvas_.scene().alpha](const Progress& progress) {
            return build_alpha_pyramid(*alpha, {photo->image.width(), photo->image.height()},
                                       photo->image.alpha.get(), progress, shown.get());
        },
        [this, change, object, source = shown_source_](const Result<SharedAlphaPyramid>& pyramid) {
            if (!pyramid) {
                emit failed(QString::fromStdString(pyramid.error().sentence));
                return;
            }
            alpha_ = *pyramid;
            put_alpha(change);
            objects_.put(object, source, alpha_);
            if (waiting_foreground_)
                show_foreground(*std::exchange(waiting_foreground_, {}));
        });
}

void MatteFlow::put_alpha(Change change)
{
    const SharedAlphaPyramid& alpha = is_comparing_ && plain_ ? plain_ : alpha_;
    canvas_.set_alpha(is_shown_visible_ ? alpha : nullptr, change);
}

void MatteFlow::set_comparing(bool is_on)
{
    if (is_on == is_comparing_)
        return;
    is_comparing_ = is_on;
    if (!document_.matte().alpha || !alpha_)
        return;
    if (plain_ || !is_on) {
        put_alpha(Change::AtOnce);
        return;
    }
    plain_task_.start(
        [alpha = document_.matte().alpha, photo = document_.photo()](const Progress& progress) {
            return build_alpha_pyramid(*alpha, {photo->image.width(), photo->image.height()},
                                       photo->image.alpha.get(), progress);
        },
        [this](const Result<SharedAlphaPyramid>& pyramid) {
            if (!pyramid) {
                emit failed(QString::fromStdString(pyramid.error().sentence));
                return;
            }
            plain_ = *pyramid;
            if (alpha_)
                put_alpha(Change::AtOnce);
        });
}

} // namespace sdmatte::studio
