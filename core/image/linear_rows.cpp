#include "image/linear_rows.h"

#include "image/colour_rows.h"
#include "image/cut_out_rows.h"
#include "image/srgb_curve.h"

#include <algorithm>
#include <vector>

namespace sdmatte {

LinearRows::LinearRows(const CutOut& cut_out)
    : cut_out_(cut_out)
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
    compose_row(cut_out_, Hidden::Zero, y, rgba);
    std::vector<float> rgb(3 * width);
    for (std::size_t x = 0; x < width; ++x)
        std::copy_n(rgba + 4 * x, 3, rgb.data() + 3 * x);
    to_linear(rgb.data());
    for (std::size_t x = 0; x < width; ++x)
        for (std::size_t c = 0; c < 3; ++c)
            rgba[4 * x + c] = rgb[3 * x + c] * rgba[4 * x + 3];
}

void LinearRows::write_colours(int y, float* rgb) const
{
    colour_row(cut_out_, y, rgb);
    to_linear(rgb);
}

} // namespace sdmatte
