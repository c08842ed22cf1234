#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sdmatte {
namespace {

int requested_threads = 0; // set_thread_count; read once, when the pool starts

// One call of parallel_for: ranges are handed out until none is left.
class Loop {
public:
    Loop(int begin, int end, int step, const std::function<void(int, int)>& body)
        : end_(end)
        , step_(step)
        , next_(begin)
        , body_(body)
    {
    }

    void work()
    {
        while (true) {
            int first = 0;
            {
                const std::lock_guard lock(mutex_);
                if (next_ >= end_ || failure_)
                    return;
                first = next_;
                next_ += std::min(step_, end_ - next_);
                ++running_;
            }
            std::exception_ptr failure;
            try {
                body_(first, first + std::min(step_, end_ - first));
            } catch (...) {
                failure = std::current_exception();
            }
            const std::lock_guard lock(mutex_);
            if (failure && !failure_)
                failure_ = failure;
            if (--running_ == 0)
                idle_.notify_all();
        }
    }

    bool has_work()
    {
        const std::lock_guard lock(mutex_);
        return next_ < end_ && !failure_;
    }

    void wait()
    {
        std::unique_lock lock(mutex_);
        idle_.wait(lock, [this] { return running_ == 0; });
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    const int end_;
    const int step_;
    std::mutex mutex_;
    std::condition_variable idle_;
    int next_;
    int running_ = 0;
    std::exception_ptr failure_;
    // Valid as long as a range is handed out: wait() returns only when none is running.
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

    int size() const { return static_cast<int>(threads_.size()) + 1; }

    void run(const std::shared_ptr<Loop>& loop)
    {
        {
            const std::lock_guard lock(mutex_);
            loops_.push_back(loop);
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
            loop->work();
        }
    }

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<std::shared_ptr<Loop>> loops_;
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
