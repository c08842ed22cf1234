#include "ui/window/engine_flow.h"

#include "ui/window/matte_flow.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <utility>

namespace sdmatte::studio {

EngineFlow::EngineFlow(MatteFlow& mattes, Stage& stage, Settings& settings)
    : mattes_(mattes)
    , stage_(stage)
    , settings_(settings)
{
}

void EngineFlow::restore()
{
    look();
    if (settings_.engine.model.isEmpty())
        return;
    if (has_networks())
        load();
    else
        stage_.notes().say(
            {.sentence = tr("This build of SDMatte Studio has no networks, so the classical engine "
                            "works instead of the model %1.")
                             .arg(settings_.engine.model)});
}

void EngineFlow::choose(const EngineChoice& choice)
{
    const bool is_new = choice != this->choice();
    settings_.engine = choice;
    if (is_new) {
        stop_loading();
        settings_.engine = choice;
        leave_network(); // two of them may not fit the memory
        if (!choice.model.isEmpty())
            load();
    }
    emit changed();
}

void EngineFlow::look(bool looks_for_cards)
{
    if (!has_networks() || looking_.is_running())
        return;
    const bool finds_cards = looks_for_cards && !has_looked_for_cards_;
    looking_.start([finds_cards](const Progress&) { return look_for_engines(finds_cards); },
                   [this, finds_cards](Result<EngineOffer> found) {
                       if (!found)
                           return; // a folder that cannot be read offers nothing
                       if (finds_cards) {
                           has_looked_for_cards_ = true;
                       } else {
                           found->processor = offer_.processor;
                           found->cards = offer_.cards;
                           found->lost_card = offer_.lost_card;
                           found->card_problem = offer_.card_problem;
                       }
                       if (*found == offer_)
                           return; // a menu that is open stays as it is
                       offer_ = *std::move(found);
                       emit changed();
                   });
}

void EngineFlow::stop_loading()
{
    if (!std::exchange(is_loading_, false))
        return;
    loading_.cancel();
    stage_.model_work().finish();
    settings_.engine.model.clear();
    emit changed();
}

void EngineFlow::follow_matte(const ShownMatte& matte)
{
    if (!has_left_its_card(network_, matte))
        return;
    network_.card.clear();
    emit changed();
}

void EngineFlow::load()
{
    is_loading_ = true;
    stage_.model_work().start(tr("Loading the model"));
    const EngineChoice choice = settings_.engine;
    loading_.start(
        [choice](const Progress& progress) { return load_network_engine(choice, progress); },
        [this, choice](Result<std::optional<NetworkEngine>> loaded) {
            take(std::move(loaded), choice);
        },
        [this](float fraction, const QString&) {
            WorkPill& pill = stage_.model_work();
            if (!pill.is_working()) // another language got new pills
                pill.start(tr("Loading the model"));
            pill.set_progress(fraction, std::nullopt);
        });
}

void EngineFlow::take(Result<std::optional<NetworkEngine>> loaded, const EngineChoice& choice)
{
    is_loading_ = false;
    stage_.model_work().finish();
    if (!loaded) {
        stage_.notes().say(
            {.kind = NoteKind::Failure,
             .sentence = QString::fromStdString(loaded.error().sentence),
             .buttons = {{tr("Try again"),
                          [this, choice] {
                              stage_.notes().clear();
                              choose(choice);
                          }}},
             .details = tr("Model: %1. Device: %2. Precision: %3. The classical engine works.")
                            .arg(choice.model, choice.device, choice.precision)});
    } else if (!*loaded) {
        stage_.notes().say({.sentence = tr("The model %1 is not installed any more, so the "
                                           "classical engine works.")
                                            .arg(choice.model)});
    } else {
        network_ = std::move(**loaded);
        // Moved on: its memory is freed by the thread that worked with it.
        mattes_.use(std::exchange(network_.engine, nullptr));
        if (!network_.notice.isEmpty())
            stage_.notes().say({.sentence = network_.notice});
    }
    emit changed();
}

void EngineFlow::leave_network()
{
    if (is_classical())
        return;
    network_ = {};
    mattes_.use(nullptr);
}

EngineChoice EngineFlow::choice() const
{
    EngineChoice choice = settings_.engine;
    if (!is_loading_ && is_classical())
        choice.model.clear();
    return choice;
}

QString EngineFlow::name() const
{
    return is_classical() ? tr("Classical engine") : network_.network;
}

QString EngineFlow::device() const
{
    return network_.card.isEmpty() ? tr("CPU") : network_.card;
}

QString EngineFlow::in_short() const
{
    return is_classical() ? tr("%1, %2").arg(name(), device())
                          : tr("%1, %2, %3").arg(name(), device(), network_.precision);
}

QString EngineFlow::refining() const
{
    if (is_classical())
        return tr("Refining with the classical engine");
    return network_.card.isEmpty()
               ? tr("Refining with %1 on the CPU").arg(network_.network)
               : tr("Refining with %1 on the %2").arg(network_.network, network_.card);
}

QString EngineFlow::preparing() const
{
    return is_classical() ? refining() : tr("Preparing the photo for %1").arg(network_.network);
}

} // namespace sdmatte::studio
