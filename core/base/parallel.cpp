#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sdmatte {
namespace {

int requested_threads = 0; // set_thread_count; read once, when the pool starts

// How often a thread looks again before it goes to sleep: some tens of microseconds, less than
// waking up takes. A solver hands out loops of a fraction of a millisecond one after the other.
constexpr int looks_before_sleep = 200;

template <class Condition>
bool comes_soon(const Condition& condition)
{
    for (int i = 0; i < looks_before_sleep; ++i) {
        if (condition())
            return true;
        std::this_thread::yield();
    }
    return false;
}

// One call of parallel_for: ranges are handed out until none is left.
class Loop {
public:
    Loop(int begin, int end, int step, const std::function<void(int, int)>& body)
        : end_(end)
        , step_(step)
        , next_(begin)
        , left_(end - begin)
        , body_(body)
    {
    }

    void work()
    {
        while (true) {
            const std::int64_t first = next_.fetch_add(step_);
            if (first >= end_)
                return;
            const std::int64_t last = std::min(first + step_, end_);
            if (!has_failed_)
                run(static_cast<int>(first), static_cast<int>(last));
            if (left_.fetch_sub(last - first) == last - first) {
                const std::lock_guard lock(mutex_);
                finished_.notify_all();
            }
        }
    }

    [[nodiscard]] bool has_work() const { return next_ < end_; }

    void wait()
    {
        const auto is_finished = [this] { return left_ == 0; };
        if (!comes_soon(is_finished)) {
            std::unique_lock lock(mutex_);
            finished_.wait(lock, is_finished);
        }
        const std::lock_guard lock(mutex_);
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    void run(int first, int last)
    {
        try {
            body_(first, last);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_)
                failure_ = std::current_exception();
            has_failed_ = true;
        }
    }

    const std::int64_t end_;
    const std::int64_t step_;
    std::atomic<std::int64_t> next_;
    std::atomic<std::int64_t> left_; // indices not done yet
    std::atomic<bool> has_failed_ = false;
    std::mutex mutex_;
    std::condition_variable finished_;
    std::exception_ptr failure_;
    // Valid as long as an index is left: wait() returns only when all are done.
    const std::function<void(int, int)>& body_;
};

class Pool {
public:
    explicit Pool(int workers)
    {
        for (int i = 0; i < workers; ++i)
            threads_.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }

    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    ~Pool()
    {
        for (std::jthread& thread : threads_)
            thread.request_stop();
    }

    void run(const std::shared_ptr<Loop>& loop)
    {
        {
            const std::lock_guard lock(mutex_);
            loops_.push_back(loop);
            ++submitted_;
        }
        wake_.notify_all();
        loop->work();
        {
            const std::lock_guard lock(mutex_);
            std::erase(loops_, loop);
        }
        loop->wait();
    }

private:
    void serve(const std::stop_token& stop)
    {
        while (true) {
            std::shared_ptr<Loop> loop;
            {
                std::unique_lock lock(mutex_);
                const auto ready = [&] {
                    loop = nullptr;
                    for (const std::shared_ptr<Loop>& candidate : loops_) {
                        if (candidate->has_work()) {
                            loop = candidate;
                            break;
                        }
                    }
                    return loop != nullptr;
                };
                if (!wake_.wait(lock, stop, ready))
                    return;
            }
            const unsigned seen = submitted_;
            loop->work();
            comes_soon([&] { return submitted_ != seen || stop.stop_requested(); });
        }
    }

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<std::shared_ptr<Loop>> loops_;
    std::atomic<unsigned> submitted_ = 0;
    std::vector<std::jthread> threads_;
};

Pool& pool()
{
    static Pool shared(thread_count() - 1);
    return shared;
}

} // namespace

void set_thread_count(int count)
{
    requested_threads = std::max(count, 0);
}

int thread_count()
{
    if (requested_threads > 0)
        return requested_threads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void parallel_for(int begin, int end, int grain, const std::function<void(int, int)>& body)
{
    const int count = end - begin;
    if (count <= 0)
        return;
    const int threads = thread_count();
    if (threads == 1 || count <= grain) {
        body(begin, end);
        return;
    }
    // Four ranges a thread even out unequal work without many hand-outs.
    const int step = std::max({1, grain, count / (4 * threads)});
    pool().run(std::make_shared<Loop>(begin, end, step, body));
}

} // namespace sdmatte
