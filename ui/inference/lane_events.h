// The one queue into which both lanes deliver and from which the UI thread takes.
#pragma once

#include "matting/engine.h"
#include "ui/document/document.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sdmatte::studio {

// Names one call of Lane::open() or Lane::submit(); 0 names none.
using Ticket = quint64;

struct LaneBegan {}; // the first event of a ticket

struct LaneProgressed {
    float fraction = 0;
    std::string stage;
};

struct LaneOpened {
    std::optional<Error> failure;
};

struct LaneAnswered {
    Result<Matte> matte; // alpha null: the prompt turned out to be empty
    // Given back, so that its tiles' last reader is seen before they are painted on in place.
    std::shared_ptr<const ObjectPrompt> prompt;
};

struct LaneEnded {}; // the last event of a lane

struct LaneEvent {
    MatteKind lane = MatteKind::Exact;
    Ticket ticket = 0;
    std::variant<LaneBegan, LaneProgressed, LaneOpened, LaneAnswered, LaneEnded> what;
};

class LaneEvents {
public:
    // `wake` is called by the thread that puts the first event into an empty queue.
    explicit LaneEvents(std::function<void()> wake);

    void put(LaneEvent event);
    std::vector<LaneEvent> take(); // all of them, oldest first

private:
    std::mutex mutex_;
    std::vector<LaneEvent> events_;
    std::function<void()> wake_;
};

} // namespace sdmatte::studio
