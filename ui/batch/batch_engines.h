// Which engines a batch can have, and how one is made: the window knows models and devices.
#pragma once

#include "base/progress.h"
#include "matting/engine.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace sdmatte::studio {

struct BatchEngine {
    QString model{};         // an installed one, by name; empty: the classical engine
    QString device = "auto"; // of models; or "cpu", "cuda:0"
    int side = 1024;         // of the square that models see, pixels

    bool operator==(const BatchEngine&) const = default;
};

struct BatchOffer {
    struct Named {
        QString id;
        QString name;
    };
    QList<Named> models;  // beside the classical engine
    QList<Named> devices; // "auto" first
    QList<int> sides;
};

using SharedEngine = std::shared_ptr<Engine>;
// Made by the thread of the run, and gone when the run has ended. Errors: as the engine's factory.
using MakeBatchEngine =
    std::function<Result<SharedEngine>(const BatchEngine& engine, const Progress& progress)>;

} // namespace sdmatte::studio
