#include "matting/edge_stages.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sdmatte::edge {
namespace {

constexpr float visible = 0.04F; // ten codes of 255: below, an island cannot be seen

// Gives `value` to the connected pixels (diagonals count) that belong and fit in the square.
template <class Belongs>
void replace_specks(Raster<float>& alpha, int size, float value, const std::stop_token& stop,
                    const Belongs& belongs)
{
    const int width = alpha.width();
    const int height = alpha.height();
    Raster<std::uint8_t> seen(width, height);
    std::vector<int> found; // of one component; also the list of what is still to be looked at
    for (int start = 0; start < width * height; ++start) {
        if (start % width == 0 && stop.stop_requested())
            return;
        if (seen.data()[start] != 0 || !belongs(alpha.data()[start]))
            continue;
        found.assign(1, start);
        seen.data()[start] = 1;
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (std::size_t next = 0; next < found.size(); ++next) {
            if (next % 4096 == 4095 && stop.stop_requested())
                return;
            const int x = found[next] % width;
            const int y = found[next] / width;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
            for (int v = std::max(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
                for (int u = std::max(x - 1, 0); u <= std::min(x + 1, width - 1); ++u)
                    if (seen.at(u, v) == 0 && belongs(alpha.at(u, v))) {
                        seen.at(u, v) = 1;
                        found.push_back(v * width + u);
                    }
        }
        if (right - left < size && bottom - top < size)
            for (const int pixel : found)
                alpha.data()[pixel] = value;
    }
}

} // namespace

void remove_specks(Raster<float>& alpha, int size, const std::stop_token& stop)
{
    replace_specks(alpha, size, 0, stop, [](float a) { return a > visible; });
    replace_specks(alpha, size, 1, stop, [](float a) { return a < 1 - visible; });
}

} // namespace sdmatte::edge
