// What a value of one depth is at another: codes of 8 and 16 bits, floats.
#pragma once

#include "image/srgb_curve.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace sdmatte {

template <class T>
inline constexpr float top_of = std::is_floating_point_v<T> ? 1.0F : std::numeric_limits<T>::max();

template <class Out>
Out alpha_code(float alpha)
{
    const float a = alpha > 0 ? std::min(alpha, 1.0F) : 0.0F;
    if constexpr (std::is_floating_point_v<Out>)
        return a;
    else // a * 65535 + 0.5 needs more than float's 24 bits
        return static_cast<Out>(double{a} * std::numeric_limits<Out>::max() + 0.5);
}

// A colour value of depth In at depth Out.
template <class Out, class In>
Out converted(In value, [[maybe_unused]] bool is_linear)
{
    if constexpr (std::is_same_v<In, Out>) {
        return value;
    } else if constexpr (std::is_floating_point_v<In>) {
        return alpha_code<Out>(is_linear ? srgb_from_linear(value) : value);
    } else if constexpr (std::is_floating_point_v<Out>) {
        return static_cast<Out>(value) / top_of<In>;
    } else if constexpr (sizeof(In) < sizeof(Out)) {
        return static_cast<Out>(value * 257U);
    } else {
        return static_cast<Out>((value * 255U + 32767U) / 65535U);
    }
}

template <class In>
float fraction(In code)
{
    return static_cast<float>(code) / top_of<In>;
}

} // namespace sdmatte
