// Between codes of the sRGB curve and linear light, fast enough for every pixel of a screen.
#pragma once

#include <array>
#include <cstddef>

namespace sdmatte::studio {

// A function over 0..1 at equal steps, straight between them.
class LightTable {
public:
    explicit LightTable(float (*function)(float));

    // `x` is clipped to 0..1.
    [[nodiscard]] float operator()(float x) const
    {
        const float place = (x > 0 ? (x < 1 ? x : 1.0F) : 0.0F) * steps;
        const auto i = static_cast<std::size_t>(place);
        const float part = place - static_cast<float>(i);
        return values_[i] + part * (values_[i + 1] - values_[i]);
    }

private:
    static constexpr int steps = 4096;
    std::array<float, steps + 2> values_;
};

// Code 0..255 to light 0..1, and back; both within 0.01 codes of the curve.
struct LightTables {
    LightTable to_light;
    LightTable to_code;

    [[nodiscard]] float light(float code) const { return to_light(code / 255); }
    [[nodiscard]] float code(float light) const { return 255 * to_code(light); }
};

const LightTables& light_tables();

} // namespace sdmatte::studio
