#include "image/colour_rows.h"

#include "image/codes.h"

namespace sdmatte {
namespace {

template <class Out>
void convert_row(const CutOut& cut_out, int y, Out* rgb)
{
    const bool is_linear = !cut_out.photo.icc;
    std::visit(
        [&](const auto& colours) {
            const auto* row = colours.row(y);
            std::transform(row, row + std::ptrdiff_t{3} * colours.width(), rgb,
                           [is_linear](auto value) { return converted<Out>(value, is_linear); });
        },
        cut_out.foreground ? *cut_out.foreground : *cut_out.photo.colour);
}

} // namespace

void colour_row(const CutOut& cut_out, int y, std::uint8_t* rgb)
{
    convert_row(cut_out, y, rgb);
}

void colour_row(const CutOut& cut_out, int y, std::uint16_t* rgb)
{
    convert_row(cut_out, y, rgb);
}

void colour_row(const CutOut& cut_out, int y, float* rgb)
{
    convert_row(cut_out, y, rgb);
}

} // namespace sdmatte
