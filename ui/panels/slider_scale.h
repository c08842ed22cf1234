// How a number lies on a slider.
#pragma once

#include <QString>

namespace sdmatte::studio {

struct SliderScale {
    double least = 0;
    double greatest = 1;
    double start = 0; // where a double-click goes back to
    double step = 1;  // of a wheel's notch or an arrow key
    int decimals = 0;
    QString unit;                 // behind the number, with its space
    QString zero_word;            // instead of the number 0; empty: the number
    bool is_fine_at_zero = false; // the slider goes by squares: small numbers get the most room
};

// The slider goes from -slider_range to slider_range where the scale has numbers below zero, else
// from 0.
inline constexpr int slider_range = 1000;

[[nodiscard]] int least_position(const SliderScale& scale);
[[nodiscard]] int position_of(double value, const SliderScale& scale);
// Rounded to the scale's decimals.
[[nodiscard]] double value_at(int position, const SliderScale& scale);
// Within the scale, rounded to its decimals.
[[nodiscard]] double limited(double value, const SliderScale& scale);

} // namespace sdmatte::studio
