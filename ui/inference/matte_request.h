// What the canvas asks of the engines: a value that names what it answers.
#pragma once

#include "document/object_state.h"

#include <QtGlobal>

#include <memory>

namespace sdmatte::studio {

struct MatteRequest {
    quint64 photo = 0;                          // as InferenceService::open() was told
    quint64 object = 0;                         // of the photo
    quint64 generation = 0;                     // of the object's prompt: rises, never falls
    std::shared_ptr<const ObjectPrompt> prompt; // immutable from here on

    // Whether both ask the same thing.
    [[nodiscard]] bool is_same(const MatteRequest& other) const
    {
        return photo == other.photo && object == other.object && generation == other.generation;
    }
};

} // namespace sdmatte::studio
