// How much memory the photos of a batch may take together.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <utility>

namespace sdmatte {

// Any thread may call. Must outlive its shares.
class MemoryBudget {
public:
    explicit MemoryBudget(std::int64_t bytes);

    // Bytes that are taken, given back when this is gone.
    class Share {
    public:
        Share() = default;
        Share(MemoryBudget& budget, std::int64_t bytes)
            : budget_(&budget)
            , bytes_(bytes)
        {
        }
        Share(Share&& other) noexcept
            : budget_(std::exchange(other.budget_, nullptr))
            , bytes_(std::exchange(other.bytes_, 0))
        {
        }
        Share& operator=(Share&& other) noexcept
        {
            std::swap(budget_, other.budget_);
            std::swap(bytes_, other.bytes_);
            return *this;
        }
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;
        ~Share();

    private:
        MemoryBudget* budget_ = nullptr;
        std::int64_t bytes_ = 0;
    };

    // Waits until so much is free; what is larger than the whole waits until nothing is taken.
    // Empty when stopped.
    Share take(std::int64_t bytes, const std::stop_token& stop);
    Share take_all(const std::stop_token& stop);

    [[nodiscard]] std::int64_t most_taken() const; // so far

private:
    void give_back(std::int64_t bytes);

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    const std::int64_t bytes_;
    std::int64_t taken_ = 0;
    std::int64_t most_taken_ = 0;
};

// An estimate of what a photo takes from reading to writing, all steps together.
std::int64_t photo_bytes(std::int64_t pixels);

} // namespace sdmatte
