// Which engine makes the exact mattes: a model is loaded in the background while the classical
// engine works, and takes over when it is ready. UI thread only.
#pragma once

#include "ui/async/background_task.h"
#include "ui/window/engine_offer.h"
#include "ui/window/network_engine.h"
#include "ui/window/settings.h"

#include <QObject>

namespace sdmatte::studio {

class MatteFlow;
class Stage;

class EngineFlow : public QObject {
    Q_OBJECT

public:
    EngineFlow(MatteFlow& mattes, Stage& stage, Settings& settings);

    void restore(); // what the settings name, and what is installed
    void choose(const EngineChoice& choice);
    void look(bool looks_for_cards = false);    // at what is installed, anew
    void stop_loading();                        // the classical engine stays
    void follow_matte(const ShownMatte& matte); // which device made it

    [[nodiscard]] const EngineOffer& offer() const { return offer_; }
    [[nodiscard]] bool is_loading() const { return is_loading_; }
    [[nodiscard]] bool is_classical() const { return network_.network.isEmpty(); }
    // What works, or is being loaded; its model empty: the classical engine.
    [[nodiscard]] EngineChoice choice() const;

    [[nodiscard]] QString model() const { return network_.model; } // that works
    [[nodiscard]] QString name() const;                            // "SDMatte*"
    [[nodiscard]] QString device() const;                          // "CPU"
    [[nodiscard]] QString in_short() const;                        // "SDMatte*, CPU, bf16"
    [[nodiscard]] QString refining() const; // "Refining with SDMatte on the CPU"
    // While it looks at a photo, which takes networks as long as a matte.
    [[nodiscard]] QString preparing() const;

signals:
    void changed(); // any of the above

private:
    void load();
    void take(Result<std::optional<NetworkEngine>> loaded, const EngineChoice& choice);
    void leave_network();

    MatteFlow& mattes_;
    Stage& stage_;
    Settings& settings_;
    EngineOffer offer_;
    NetworkEngine network_; // what works, without the engine itself; empty: the classical one
    bool is_loading_ = false;
    bool has_looked_for_cards_ = false;
    BackgroundTask<EngineOffer> looking_;
    BackgroundTask<std::optional<NetworkEngine>> loading_;
};

} // namespace sdmatte::studio
