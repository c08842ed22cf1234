// Milliseconds a frame of the raster compositor takes, and a pyramid its building.
// Usage: bench_canvas [megapixels] [width] [height]
#include "image/sample.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/raster_compositor.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace sdmatte::studio {
namespace {

// The median of some runs.
template <class Work>
double milliseconds(int runs, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        times.push_back(time.count());
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<std::size_t>(runs) / 2];
}

void measure(double megapixels, QSize window)
{
    const double side = std::sqrt(megapixels * 1e6 / 6);
    const Size size{static_cast<int>(3 * side), static_cast<int>(2 * side)};
    Sample sample = make_sample(size.width, size.height, 1).value();
    const EngineColour colour{std::make_shared<const Pixels>(std::move(sample.colour))};

    Scene scene;
    std::printf("%d x %d photo, %d x %d window\n", size.width, size.height, window.width(),
                window.height());
    std::printf("photo pyramid %.0f ms\n",
                milliseconds(3, [&] { scene.photo = build_photo_pyramid(colour).value(); }));
    std::printf("alpha pyramid %.0f ms\n", milliseconds(3, [&] {
                    scene.alpha = build_alpha_pyramid(sample.alpha, size).value();
                }));
    std::printf("foreground pyramid %.0f ms\n", milliseconds(3, [&] {
                    scene.foreground = build_foreground_pyramid(colour, *scene.alpha).value();
                }));

    constexpr const char* names[] = {"overlay", "on black", "on white",
                                     "cut-out", "alpha",    "original"};
    std::printf("%-9s", "zoom");
    for (const char* name : names)
        std::printf(" %9s", name);
    const double fit = fitted(size, window, 1).scale;
    for (const double scale : {fit, 0.13, 0.26, 0.5, 0.51, 0.75, 1.0, 1.5, 2.0, 8.0}) {
        const ViewTransform view = centred_on({.scale = scale, .origin = {}},
                                              {size.width / 2.0, size.height / 2.0}, window);
        std::printf("\n%7.1f %%", 100 * scale);
        for (const ViewMode mode : view_modes) {
            scene.mode = mode;
            std::printf(" %9.1f", milliseconds(9, [&] { (void)compose(scene, view, window, 1); }));
        }
    }
    std::printf("\n");
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char** argv)
{
    const auto number = [&](int i, double otherwise) {
        return argc > i ? std::strtod(argv[i], nullptr) : otherwise;
    };
    sdmatte::studio::measure(
        number(1, 24), QSize(static_cast<int>(number(2, 1600)), static_cast<int>(number(3, 1000))));
}
