#include "ui/inference/matte_finisher.h"

#include <utility>

namespace sdmatte::studio {
namespace {

Result<FinishedMatte> with_foreground(const FinishRequest& request,
                                      std::shared_ptr<const Raster<float>> alpha,
                                      const Progress& progress)
{
    auto foreground = finish_foreground(request.photo->image, *alpha,
                                        request.state.edge.decontaminate, progress.part(0, 0.9F));
    if (!foreground)
        return std::unexpected(foreground.error());
    FinishedMatte matte{.generation = request.generation,
                        .alpha = std::move(alpha),
                        .foreground = std::move(*foreground),
                        .colour = {}};
    if (!matte.foreground)
        return matte;
    Image image;
    image.colour = matte.foreground;
    image.icc = request.photo->image.icc;
    auto colour = engine_colour(image, progress.part(0.9F, 1));
    if (!colour)
        return std::unexpected(colour.error());
    matte.colour = std::move(*colour);
    return matte;
}

} // namespace

MatteFinisher::MatteFinisher(QObject* parent)
    : QObject(parent)
{
}

void MatteFinisher::request(FinishRequest request)
{
    estimating_.cancel();
    adjusting_.start(
        [request](const Progress& progress) {
            return finish_alpha(request.alpha, finishing_of(request.state, request.plain),
                                progress);
        },
        [this, request](const Result<SharedAlpha>& alpha) {
            if (!alpha) {
                emit failed(request.generation, QString::fromStdString(alpha.error().sentence));
                return;
            }
            // Before anybody is told: who hears of it may ask for another.
            estimate(request, *alpha);
            emit alpha_ready(request.generation, *alpha);
        });
}

void MatteFinisher::estimate(const FinishRequest& request, const SharedAlpha& alpha)
{
    estimating_.start(
        [request, alpha](const Progress& progress) {
            return with_foreground(request, alpha, progress);
        },
        [this, generation = request.generation](const Result<FinishedMatte>& matte) {
            if (matte)
                emit finished(*matte);
            else
                emit failed(generation, QString::fromStdString(matte.error().sentence));
        });
}

void MatteFinisher::cancel()
{
    adjusting_.cancel();
    estimating_.cancel();
}

bool MatteFinisher::is_running() const
{
    return adjusting_.is_running() || estimating_.is_running();
}

} // namespace sdmatte::studio
