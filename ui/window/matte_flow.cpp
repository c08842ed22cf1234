#include "ui/window/matte_flow.h"

namespace sdmatte::studio {
namespace {

constexpr quint64 only_object = 1;

} // namespace

MatteFlow::MatteFlow(Engines engines, Document& document, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , document_(document)
    , canvas_(canvas)
    , first_engine_(engines.exact)
    , capabilities_(engines.exact->capabilities())
    , service_(std::move(engines.exact), std::move(engines.preview))
{
    connect(&document_, &Document::prompt_changed, this, &MatteFlow::ask);
    connect(&document_, &Document::matte_changed, this, &MatteFlow::show_matte);
    connect(&document_, &Document::edge_changed, this, [this] {
        if (document_.has_exact_matte())
            finish();
    });
    connect(&service_, &InferenceService::matte_ready, this,
            [this](quint64 photo, quint64, const ShownMatte& matte) {
                if (photo == photo_number_)
                    document_.offer_matte(matte);
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
    canvas_.set_photo(opened.pyramid);
    document_.set_photo(opened.photo);
}

void MatteFlow::close()
{
    ++photo_number_;
    service_.close();
    document_.set_photo(nullptr);
    canvas_.set_photo(nullptr);
}

MatteRequest MatteFlow::request() const
{
    return {.photo = photo_number_,
            .object = only_object,
            .generation = document_.generation(),
            .prompt = std::make_shared<const ObjectPrompt>(document_.state().prompt)};
}

void MatteFlow::when_exact(std::function<void(Result<std::shared_ptr<const Raster<float>>>)> done)
{
    if (document_.has_exact_matte()) { // perhaps one that undo brought back
        done(document_.matte().alpha);
        return;
    }
    const auto was = std::pair(photo_number_, engine_number_);
    service_.when_exact(request(), [this, was, done = std::move(done)](Result<ShownMatte> matte) {
        const bool has_new_engine = was.first == photo_number_ && was.second != engine_number_;
        if (matte)
            done(matte->alpha);
        else if (matte.error().kind == ErrorKind::Cancelled && has_new_engine)
            when_exact(done); // whose answer is the exact one now
        else
            done(std::unexpected(matte.error()));
    });
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
    if (document_.has_exact_matte())
        service_.cancel();
    else
        service_.submit(request());
}

void MatteFlow::refine_again()
{
    document_.forget_mattes();
    ask();
}

void MatteFlow::show_matte()
{
    const ShownMatte& matte = document_.matte();
    plain_ = nullptr;
    plain_task_.cancel();
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
        canvas_.set_foreground(nullptr);
        return;
    }
    if (matte.kind == MatteKind::Exact) {
        is_adjusting_ = false;
        finish();
        return;
    }
    finisher_.cancel();
    is_adjusting_ = false;
    canvas_.set_foreground(nullptr); // that of another matte would be wrong at its edge
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
    finisher_.request({.photo = document_.photo(),
                       .alpha = document_.matte().alpha,
                       .finishing = {.edge = document_.state().edge},
                       .generation = document_.generation()});
}

void MatteFlow::show_alpha(const std::shared_ptr<const Raster<float>>& alpha, Change change)
{
    alpha_ = nullptr;
    shown_ = alpha;
    emit shown_changed();
    alpha_task_.start(
        [alpha, photo = document_.photo()](const Progress& progress) {
            return build_alpha_pyramid(*alpha, {photo->image.width(), photo->image.height()},
                                       photo->image.alpha.get(), progress);
        },
        [this, change](const Result<SharedAlphaPyramid>& pyramid) {
            if (!pyramid) {
                emit failed(QString::fromStdString(pyramid.error().sentence));
                return;
            }
            alpha_ = *pyramid;
            put_alpha(change);
            if (waiting_foreground_)
                show_foreground(*std::exchange(waiting_foreground_, {}));
        });
}

void MatteFlow::put_alpha(Change change)
{
    canvas_.set_alpha(is_comparing_ && plain_ ? plain_ : alpha_, change);
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

void MatteFlow::show_foreground(const FinishedMatte& matte)
{
    if (!matte.colour.pixels) {
        canvas_.set_foreground(nullptr);
        return;
    }
    if (!alpha_) {
        waiting_foreground_ = matte;
        return;
    }
    foreground_task_.start(
        [colour = matte.colour, alpha = alpha_](const Progress& progress) {
            return build_foreground_pyramid(colour, *alpha, progress);
        },
        [this](const Result<SharedPhotoPyramid>& pyramid) {
            if (pyramid)
                canvas_.set_foreground(*pyramid);
            else
                emit failed(QString::fromStdString(pyramid.error().sentence));
        });
}

} // namespace sdmatte::studio
