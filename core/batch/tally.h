// What a running batch has done so far, and who is told.
#pragma once

#include "batch/events.h"
#include "batch/rate.h"

#include <functional>
#include <mutex>

namespace sdmatte {

// Any thread may call.
class Tally {
public:
    // `left` counts what has not been begun; what is under way is counted here.
    Tally(EventSink sink, std::function<std::size_t()> left);

    void begin();                                                  // a photo is under way
    void finish(PhotoOutcome photo);                               // and is done or has failed
    void keep(const std::string& name, const std::string& output); // or was finished before
    void leave_out(std::chrono::duration<double> idle);            // as Rate does
    void wait_for(const std::string& sentence);
    void go_on(); // after wait_for()

    [[nodiscard]] BatchCounts counts() const;
    [[nodiscard]] std::size_t under_way() const;

private:
    [[nodiscard]] BatchCounts counts_now() const;

    const EventSink sink_;
    const std::function<std::size_t()> left_;
    mutable std::mutex mutex_; // guards what follows, and the sink
    BatchCounts counts_;
    std::size_t under_way_ = 0;
    Rate rate_;
    Rate::Time waiting_since_;
};

} // namespace sdmatte
