#include "ui/window/screen_colours.h"

#include <array>

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
    QImage image = srgb.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        of_srgb->convert(image.constScanLine(y), image.scanLine(y), image.width());
    return image;
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
