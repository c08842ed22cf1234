#include "ui/window/screen_colours.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace sdmatte::studio {

QColor ScreenColours::shown(const QColor& srgb) const
{
    if (!of_srgb || !srgb.isValid())
        return srgb;
    std::array<std::uint8_t, 3> codes{static_cast<std::uint8_t>(srgb.red()),
                                      static_cast<std::uint8_t>(srgb.green()),
                                      static_cast<std::uint8_t>(srgb.blue())};
    of_srgb->convert(codes.data(), codes.data(), 1);
    return {codes[0], codes[1], codes[2]};
}

QImage ScreenColours::shown(const QImage& srgb) const
{
    if (!of_srgb || srgb.isNull())
        return srgb;
    QImage image = srgb.convertToFormat(QImage::Format_RGBA8888);
    constexpr int bytes_of_pixel = 4;
    std::vector<std::uint8_t> colours(static_cast<std::size_t>(image.width()) * 3);
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            std::copy_n(row + x * bytes_of_pixel, 3, colours.data() + x * 3);
        of_srgb->convert(colours.data(), colours.data(), image.width());
        for (int x = 0; x < image.width(); ++x)
            std::copy_n(colours.data() + x * 3, 3, row + x * bytes_of_pixel);
    }
    return image.convertToFormat(srgb.format());
}

SharedScreenColours make_screen_colours(const DisplayColours& display)
{
    const bool is_srgb_screen = !display.screen || is_srgb(*display.screen);
    return std::make_shared<const ScreenColours>(
        display, is_srgb_screen && !display.proof
                     ? nullptr
                     : DisplayTransform::make(nullptr, Depth::U8, display));
}

} // namespace sdmatte::studio
