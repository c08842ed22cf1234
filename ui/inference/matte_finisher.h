// What a finished matte looks like: its edge adjusted, and the object's own colours under it.
// Computed in the background; the newest request wins. UI thread only.
#pragma once

#include "document/object_state.h"
#include "ui/async/background_task.h"
#include "ui/document/open_photo.h"

#include <QObject>

namespace sdmatte::studio {

struct FinishRequest {
    SharedPhoto photo;
    std::shared_ptr<const Raster<float>> alpha;   // the engine's, of the photo's size
    std::shared_ptr<const Raster<float>> plain{}; // as Matte::plain
    ObjectState state{};                          // its edge, and the strokes that bind it
    quint64 generation = 0;                       // given back with the answer
};

struct FinishedMatte {
    quint64 generation = 0;
    std::shared_ptr<const Raster<float>> alpha; // adjusted, of the photo's size
    // The photo's own depth and encoding; null: the photo's colours, unchanged.
    std::shared_ptr<const Pixels> foreground;
    EngineColour colour; // the same as sRGB, for the screen; pixels null with `foreground`
};

class MatteFinisher : public QObject {
    Q_OBJECT

public:
    explicit MatteFinisher(QObject* parent = nullptr);

    // Makes what was asked before outdated: it is never answered.
    void request(FinishRequest request);
    void cancel();
    [[nodiscard]] bool is_running() const;

signals:
    // Each request's alpha first, which is quick; then the whole of it.
    void alpha_ready(quint64 generation, std::shared_ptr<const sdmatte::Raster<float>> alpha);
    void finished(const sdmatte::studio::FinishedMatte& matte);
    void failed(quint64 generation, const QString& sentence);

private:
    using SharedAlpha = std::shared_ptr<const Raster<float>>;

    void estimate(const FinishRequest& request, const SharedAlpha& alpha);

    BackgroundTask<SharedAlpha> adjusting_;
    BackgroundTask<FinishedMatte> estimating_;
};

} // namespace sdmatte::studio
