#include "batch/watch.h"

#include "batch/journal.h"

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <utility>

namespace sdmatte {
namespace {

using Moment = std::chrono::steady_clock::time_point;

class Watcher {
public:
    Watcher(std::function<Result<Plan>()> plan, WatchOptions options)
        : plan_(std::move(plan))
        , options_(std::move(options))
    {
    }

    ItemSource::Next next()
    {
        const Moment now = options_.now();
        if (ready_.empty() && (!looked_ || now - *looked_ >= options_.looks_every))
            look(now);
        if (ready_.empty())
            return {};
        ItemSource::Next next{.item = std::move(ready_.front())};
        ready_.pop_front();
        left_ = ready_.size();
        return next;
    }

    [[nodiscard]] std::size_t left() const { return left_; }

private:
    struct Seen {
        FileState state;
        std::string prompt; // a mask that comes later is another prompt
        Moment since;
        bool is_given = false;
    };

    void look(Moment now)
    {
        looked_ = now;
        auto plan = plan_();
        if (!plan)
            return;
        std::map<std::string, Seen> present;
        for (BatchItem& item : plan->items) {
            const auto state = file_state(plan->input / item.name);
            if (!state)
                continue;
            std::string prompt = identity_text(item.prompt);
            const auto before = seen_.find(item.name);
            const bool is_same = before != seen_.end() && before->second.state == *state
                                 && before->second.prompt == prompt;
            Seen seen = is_same ? before->second
                                : Seen{.state = *state, .prompt = std::move(prompt), .since = now};
            // Nothing is in an empty file yet, however long it has been there.
            if (!seen.is_given && state->size > 0 && now - seen.since >= options_.quiet_for) {
                seen.is_given = true;
                ready_.push_back(item);
            }
            present.emplace(item.name, std::move(seen));
        }
        seen_ = std::move(present);
        left_ = ready_.size();
    }

    std::function<Result<Plan>()> plan_;
    WatchOptions options_;
    std::optional<Moment> looked_;
    std::map<std::string, Seen> seen_;
    std::deque<BatchItem> ready_;
    std::atomic<std::size_t> left_ = 0;
};

} // namespace

ItemSource watch_folder(std::function<Result<Plan>()> plan, const WatchOptions& options)
{
    auto watcher = std::make_shared<Watcher>(std::move(plan), options);
    return {.next = [watcher] { return watcher->next(); },
            .left = [watcher] { return watcher->left(); }};
}

} // namespace sdmatte
