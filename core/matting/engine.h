// What turns a photo and a prompt into a matte. An Engine opens a Session for a photo (the
// expensive part that no prompt changes); the session answers prompts. Both can be cancelled
// and report progress. A session is used by one thread at a time; engines are shared freely.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "prompt/network_raster.h"

#include <memory>
#include <string>
#include <vector>

namespace sdmatte {

// What an engine can take; what it cannot is answered with a notice, never dropped silently.
struct Capabilities {
    bool point = false;
    bool box = false;
    bool mask = false;
    bool caption = false;
    bool see_through = false;
    bool raster = false; // a prompt as networks are sent it
};

// A prompt as networks are sent it, for tests of networks by the truth: nothing is made of it, and
// its square may have another side than the network's.
struct RasterPrompt {
    NetworkPrompt raster;
    std::string caption{}; // UTF-8
    bool is_see_through = false;
};

// Immutable once made.
struct Matte {
    std::shared_ptr<const Raster<float>> alpha; // height x width x 1 in 0..1, the photo's size
    // A network's own alpha, squeezed into its size, where `alpha` has local detail beyond it
    // (local_detail.h); else null.
    std::shared_ptr<const Raster<float>> plain{};
    float confidence = 0;             // 0..1: how sure the engine is of the object
    std::vector<std::string> notices; // one translated sentence each
    bool is_of_card = false;          // a graphics card computed it
};

class Session {
public:
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    virtual ~Session() = default;

    // The exact answer. Errors: Usage or Input for a prompt that does not fit the photo,
    // Resource when memory runs out, Cancelled within 100 ms of the stop token.
    virtual Result<Matte> matte(const Prompt& prompt, const Progress& progress) = 0;

    // The same for a prompt as networks are sent it. Errors: as matte(); Usage for an engine
    // whose capabilities say that it takes none.
    virtual Result<Matte> matte_of_raster(const RasterPrompt& prompt, const Progress& progress);

    // A quick answer at reduced size, brought to the photo's size by whoever shows it.
    virtual Result<Matte> preview(const Prompt& prompt, const Progress& progress) = 0;
};

class Engine {
public:
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    virtual ~Engine() = default;

    [[nodiscard]] virtual std::string name() const = 0; // as --engine takes it
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    virtual Result<std::unique_ptr<Session>> open(const EngineColour& photo,
                                                  const Progress& progress) = 0;
};

} // namespace sdmatte
