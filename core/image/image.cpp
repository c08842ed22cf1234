#include "image/image.h"

namespace sdmatte {

int Image::width() const
{
    return std::visit([](const auto& pixels) { return pixels.width(); }, *colour);
}

int Image::height() const
{
    return std::visit([](const auto& pixels) { return pixels.height(); }, *colour);
}

Depth Image::depth() const
{
    return static_cast<Depth>(colour->index());
}

} // namespace sdmatte
