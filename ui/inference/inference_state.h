// What the inference service is doing, for the window to show.
#pragma once

#include <QString>

#include <optional>

namespace sdmatte::studio {

enum class InferencePhase {
    Idle,     // no photo is open
    Opening,  // the engine looks at the photo; prompts wait for it
    Refining, // the exact matte is being made
    Ready,    // nothing to do
    Failed,   // `error` says why; try_again() or another prompt goes on
};

struct InferenceState {
    InferencePhase phase = InferencePhase::Idle;
    float fraction = 0;                 // 0..1 of the phase
    QString stage;                      // what the engine says it does; may be empty
    std::optional<double> seconds_left; // from past passes; none: not known
    bool shows_preview = false;         // the newest answer to this prompt is a preview
    QString error;                      // one sentence

    bool operator==(const InferenceState&) const = default;
};

} // namespace sdmatte::studio
