#include "image/cut_out_rows.h"

#include "image/codes.h"

namespace sdmatte {
namespace {

template <class In, class Out>
void compose(const CutOut& cut_out, Hidden hidden, int y, Out* rgba)
{
    const auto& photo = std::get<Raster<In>>(*cut_out.photo.colour);
    const Raster<In>* foreground =
        cut_out.foreground ? &std::get<Raster<In>>(*cut_out.foreground) : &photo;
    const Raster<In>* own_alpha =
        cut_out.photo.alpha ? &std::get<Raster<In>>(*cut_out.photo.alpha) : nullptr;
    const bool is_linear = !cut_out.photo.icc;
    const float* alpha = cut_out.alpha->row(y);
    const In* photo_row = photo.row(y);
    const In* foreground_row = foreground->row(y);
    const In* own_row = own_alpha != nullptr ? own_alpha->row(y) : nullptr;
    constexpr auto opaque = static_cast<Out>(top_of<Out>);
    for (int x = 0; x < photo.width(); ++x, rgba += 4) {
        const Out matte = alpha_code<Out>(alpha[x]);
        const Out code =
            own_row != nullptr ? alpha_code<Out>(alpha[x] * fraction(own_row[x])) : matte;
        const In* colour = (matte == opaque ? photo_row : foreground_row) + std::ptrdiff_t{3} * x;
        const bool is_hidden = code == 0 && hidden == Hidden::Zero;
        for (int c = 0; c < 3; ++c)
            rgba[c] = is_hidden ? Out{0} : converted<Out>(colour[c], is_linear);
        rgba[3] = code;
    }
}

template <class Out>
void compose_any(const CutOut& cut_out, Hidden hidden, int y, Out* rgba)
{
    switch (cut_out.photo.depth()) {
    case Depth::U8: return compose<std::uint8_t>(cut_out, hidden, y, rgba);
    case Depth::U16: return compose<std::uint16_t>(cut_out, hidden, y, rgba);
    case Depth::F32: return compose<float>(cut_out, hidden, y, rgba);
    }
}

} // namespace

std::uint8_t alpha_code_8(float alpha)
{
    return alpha_code<std::uint8_t>(alpha);
}

std::uint16_t alpha_code_16(float alpha)
{
    return alpha_code<std::uint16_t>(alpha);
}

void alpha_codes_8(std::span<const float> alpha, std::uint8_t* codes)
{
    std::ranges::transform(alpha, codes, alpha_code<std::uint8_t>);
}

void compose_row(const CutOut& cut_out, Hidden hidden, int y, std::uint8_t* rgba)
{
    compose_any(cut_out, hidden, y, rgba);
}

void compose_row(const CutOut& cut_out, Hidden hidden, int y, std::uint16_t* rgba)
{
    compose_any(cut_out, hidden, y, rgba);
}

void compose_row(const CutOut& cut_out, Hidden hidden, int y, float* rgba)
{
    compose_any(cut_out, hidden, y, rgba);
}

} // namespace sdmatte
