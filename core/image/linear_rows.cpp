#include "image/linear_rows.h"

#include "image/cut_out_rows.h"
#include "image/srgb_curve.h"

#include <vector>

namespace sdmatte {

LinearRows::LinearRows(const CutOut& cut_out)
    : cut_out_(cut_out)
    , is_linear_(!cut_out.photo.icc && cut_out.photo.depth() == Depth::F32)
{
    if (cut_out.photo.icc)
        to_srgb_ = ColourTransform::to_srgb(*cut_out.photo.icc, Layout::RgbF32, Layout::RgbF32);
}

void LinearRows::write(int y, float* rgba) const
{
    const auto width = static_cast<std::size_t>(cut_out_.photo.width());
    compose_row(cut_out_, Hidden::Zero, y, rgba);
    if (to_srgb_) {
        std::vector<float> rgb(3 * width);
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t c = 0; c < 3; ++c)
                rgb[3 * x + c] = rgba[4 * x + c];
        to_srgb_->apply(rgb.data(), rgb.data(), width);
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t c = 0; c < 3; ++c)
                rgba[4 * x + c] = rgb[3 * x + c];
    }
    for (std::size_t x = 0; x < width; ++x)
        for (std::size_t c = 0; c < 3; ++c) {
            float& value = rgba[4 * x + c];
            value = (is_linear_ ? value : linear_from_srgb(value)) * rgba[4 * x + 3];
        }
}

} // namespace sdmatte
