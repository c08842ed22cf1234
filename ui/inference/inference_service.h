// From prompts to mattes, in the background: the newest prompt wins, a preview comes before the
// exact matte where one is possible, and nothing outdated is ever delivered. UI thread only; no
// call waits for an engine, and answers come from the event loop, never from within a call.
#pragma once

#include "ui/inference/inference_state.h"
#include "ui/inference/lane.h"
#include "ui/inference/matte_request.h"
#include "ui/inference/pass_times.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace sdmatte::studio {

class InferenceService final : public QObject {
    Q_OBJECT

public:
    // `preview` null: there are no previews. Both may be one engine.
    InferenceService(std::shared_ptr<Engine> exact, std::shared_ptr<Engine> preview,
                     QObject* parent = nullptr);
    ~InferenceService() override; // stops, and waits for engines that do not look at their token

    // The photo that prompts are about; its number is not 0 and is not used for another one.
    // Engines begin with it at once, the old photo's sessions are freed.
    void open(quint64 photo, const EngineColour& colour);
    void close();

    // Another engine for exact answers. It begins with the open photo at once; what was asked of
    // the old one is outdated, and is to be submitted again with a higher generation.
    void use_exact(std::shared_ptr<Engine> engine);

    // Makes everything that was asked before outdated. Ignored: requests for another photo, of an
    // older generation than was asked for the same object, or already asked and not cancelled. A
    // prompt without points, boxes and strokes is answered with no alpha.
    void submit(const MatteRequest& request);

    // Nothing that was asked is answered any more, and a failure is forgotten. A photo that is
    // being opened goes on.
    void cancel();

    // After a failure: what failed, again.
    void try_again();

    void set_previews(bool are_wanted); // from the next request on; false stops a running one

    // Submits the request if need be. `done` is called once, unless this is destroyed first: with
    // the exact matte (alpha null for an empty prompt), with what failed, or Cancelled when the
    // request became outdated.
    using Done = std::function<void(Result<ShownMatte>)>;
    void when_exact(const MatteRequest& request, Done done);

    // Ends both lanes without waiting, for a window that hides first: `done` is called when no
    // engine runs any more. Until then every call is ignored.
    void shut_down(std::function<void()> done);

    [[nodiscard]] bool has_open_request() const { return is_waiting(); } // not yet answered
    [[nodiscard]] bool is_closing() const { return is_closing_; }
    [[nodiscard]] const InferenceState& state() const { return state_; }

signals:
    void matte_ready(quint64 photo, quint64 object, const sdmatte::studio::ShownMatte& matte);
    void state_changed(const sdmatte::studio::InferenceState& state);
    // By the exact lane's engine, from beginning to end.
    void photo_prepared(double seconds);
    void matte_made(double seconds);

private:
    enum class Outcome { Waiting, Answered, Cancelled, Failed };
    struct Asked { // the newest request
        MatteRequest request;
        Ticket ticket = 0;
        Outcome outcome = Outcome::Cancelled; // of the exact pass
        bool is_empty = false;                // nothing runs for it
        bool has_preview = false;
        ShownMatte exact{};
        std::vector<Done> waiters{};
    };

    Q_INVOKABLE void drain();
    void receive(const LaneEvent& event, const LaneBegan& began);
    void receive(const LaneEvent& event, const LaneProgressed& progress);
    void receive(const LaneEvent& event, const LaneOpened& opened);
    void receive(const LaneEvent& event, LaneAnswered& answered);
    void receive(const LaneEvent& event, const LaneEnded& ended);
    void ask(const MatteRequest& request);
    void abandon(); // the newest request: its waiters hear that it is cancelled
    void fail(const Error& failure);
    // Whether it comes from the pass that state() is about.
    [[nodiscard]] bool is_present(const LaneEvent& event) const;
    [[nodiscard]] bool is_waiting() const { return asked_.outcome == Outcome::Waiting; }
    void refresh(); // state_, and who follows it

    LaneEvents events_;
    std::unique_ptr<Lane> exact_;
    std::unique_ptr<Lane> preview_; // null: none

    quint64 photo_ = 0; // 0: none
    EngineColour colour_;
    Ticket last_ticket_ = 0;
    Ticket opening_ = 0; // being opened by the exact lane; 0: none is
    Asked asked_;
    std::map<quint64, quint64> newest_generations_; // by object, of this photo
    std::optional<Error> failure_;

    InferenceState state_;
    float fraction_ = 0; // of the exact lane's present pass
    QString stage_;
    PassTimes opening_times_;
    PassTimes matte_times_;
    QTimer ticks_; // an engine may be silent for long

    bool wants_previews_ = true;
    bool is_closing_ = false;
    int lanes_left_ = 0;
    std::function<void()> closed_;
};

} // namespace sdmatte::studio
