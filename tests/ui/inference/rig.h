// A service between scripted engines, and what it answered.
#pragma once

#include "scripted_engine.h"

#include "ui/inference/inference_service.h"

#include <QTest>

namespace sdmatte::studio {

// Text, so that a failed comparison shows it: "exact 3", "preview 3", "nothing 3".
struct Answers {
    explicit Answers(InferenceService& service)
    {
        QObject::connect(&service, &InferenceService::matte_ready, &service,
                         [this](quint64 photo, quint64, const ShownMatte& matte) {
                             const QString kind = !matte.alpha                     ? "nothing"
                                                  : matte.kind == MatteKind::Exact ? "exact"
                                                                                   : "preview";
                             // The engine's answer must be that to this very prompt.
                             if (matte.alpha && quint64(matte.alpha->at(0, 0)) != matte.generation)
                                 qFatal("an answer to another prompt");
                             photos.push_back(photo);
                             all.push_back(QString("%1 %2").arg(kind).arg(matte.generation));
                         });
    }
    QStringList all;
    QList<quint64> photos;
};

struct Rig {
    std::shared_ptr<ScriptedEngine> engine = std::make_shared<ScriptedEngine>();
    std::shared_ptr<ScriptedEngine> quick = std::make_shared<ScriptedEngine>();
    std::unique_ptr<InferenceService> service;
    std::unique_ptr<Answers> answers;

    // With the engines as they are now; a photo, number 1, is open.
    void start(bool has_previews = false)
    {
        service = std::make_unique<InferenceService>(engine, has_previews ? quick : nullptr);
        answers = std::make_unique<Answers>(*service);
        service->open(1, small_photo());
    }
    [[nodiscard]] InferencePhase phase() const { return service->state().phase; }
};

inline Result<Matte> engine_failure()
{
    return resource_error("The engine is tired; try again.");
}

inline void settle() // long enough for what must not come
{
    QTest::qWait(50);
}

} // namespace sdmatte::studio
