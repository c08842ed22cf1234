// Random numbers that are the same on every machine for the same seed.
#pragma once

#include <cstdint>
#include <random>

namespace sdmatte {

class Lots {
public:
    explicit Lots(std::uint64_t seed)
        : engine_(seed)
    {
    }

    // 0 .. count - 1, each as likely as any other.
    std::uint64_t below(std::uint64_t count)
    {
        const std::uint64_t uneven = (std::uint64_t{0} - count) % count; // 2^64 mod count
        std::uint64_t number = engine_();
        while (number < uneven)
            number = engine_();
        return number % count;
    }

    // In [0, 1).
    double fraction() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }

private:
    std::mt19937_64 engine_;
};

} // namespace sdmatte
