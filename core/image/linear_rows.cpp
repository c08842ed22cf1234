#include "image/linear_rows.h"

#include "image/colour_rows.h"
#include "image/cut_out_rows.h"
#include "image/srgb_curve.h"

#include <algorithm>
#include <vector>

namespace sdmatte {
namespace {

constexpr float half_of_least = 0x1p-25F; // rounds to 0 among half floats

} // namespace

LinearRows::LinearRows(const CutOut& cut_out, int bits)
    : cut_out_(cut_out)
    , clear_(bits == 16 ? half_of_least : 0.F)
    , is_linear_(!cut_out.photo.icc && cut_out.photo.depth() == Depth::F32)
{
    if (cut_out.photo.icc)
        to_srgb_ = ColourTransform::to_srgb(*cut_out.photo.icc, Layout::RgbF32, Layout::RgbF32);
}

void LinearRows::to_linear(float* rgb) const
{
    const auto width = static_cast<std::size_t>(cut_out_.photo.width());
    if (to_srgb_)
        to_srgb_->apply(rgb, rgb, width);
    if (!is_linear_)
        std::transform(rgb, rgb + 3 * width, rgb, linear_from_srgb);
}

void LinearRows::write(int y, float* rgba) const
{
    const auto width = static_cast<std::size_t>(cut_out_.photo.width());
    compose_row(cut_out_, y, rgba);
    std::vector<float> rgb(3 * width);
    for (std::size_t x = 0; x < width; ++x)
        std::copy_n(rgba + 4 * x, 3, rgb.data() + 3 * x);
    to_linear(rgb.data());
    for (std::size_t x = 0; x < width; ++x) {
        float& alpha = rgba[4 * x + 3];
        if (alpha <= clear_) // a colour that is bright enough would not become 0 by itself
            alpha = 0;
        for (std::size_t c = 0; c < 3; ++c)
            rgba[4 * x + c] = alpha > 0 ? rgb[3 * x + c] * alpha : 0.F;
    }
}

void LinearRows::write_colours(int y, float* rgb) const
{
    colour_row(cut_out_, y, rgb);
    to_linear(rgb);
}

} // namespace sdmatte
