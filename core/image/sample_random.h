// Random numbers that are the same on every machine (the standard's distributions are not).
#pragma once

#include <cstdint>

namespace sdmatte {

// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): scrambles a counter.
inline std::uint64_t scrambled(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

// 0 <= x < 1 from 24 bits.
inline float unit_float(std::uint64_t bits)
{
    return static_cast<float>(bits >> 40U) * 0x1p-24F;
}

class Random {
public:
    explicit Random(std::uint64_t seed)
        : state_(scrambled(seed))
    {
    }

    std::uint64_t bits() { return scrambled(state_++); }
    float unit() { return unit_float(bits()); } // [0, 1)
    float within(float low, float high) { return low + (high - low) * unit(); }

    // Bell-shaped in +-1.5. (C++ leaves open which operand of a sum is drawn first.)
    float around_zero()
    {
        const float first = unit();
        const float second = unit();
        const float third = unit();
        return first + second + third - 1.5F;
    }

private:
    std::uint64_t state_;
};

} // namespace sdmatte
