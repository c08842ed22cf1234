// What local detail does for a degraded alpha (tests/matting/degraded_alpha.h), beside plain
// bilinear enlargement, on the sample picture and on photos with true alphas.
//   local_detail_quality SIDE [FOLDER]
// SIDE: of the sample picture (0: none); FOLDER: of pairs NAME_image.png (or NAME.png) and
// NAME_alpha.png. Prints a table.
#include "../matting/degraded_alpha.h"

#include "image/read.h"
#include "image/sample.h"
#include "matting/local_detail.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

namespace {

using namespace sdmatte;
using namespace sdmatte::testing;

template <class T>
T value_or_exit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence.c_str());
        std::exit(exit_status(result.error().kind));
    }
    return std::move(*result);
}

struct Errors {
    double sad = 0;
    double grad = 0;
};

Errors plain_sum;
Errors detail_sum;

void print(const std::string& name, const Errors& plain, const Errors& detail, double seconds)
{
    std::printf("| %s | %.2f | %.2f | %.0f %% | %.2f | %.2f | %.0f %% | %.2f |\n", name.c_str(),
                plain.sad, detail.sad, 100 * (detail.sad / plain.sad - 1), plain.grad, detail.grad,
                100 * (detail.grad / plain.grad - 1), seconds);
    std::fflush(stdout);
}

void measure(const std::string& name, const EngineColour& photo, RasterView<float> truth)
{
    const Raster<float> small = degraded(truth);
    const Raster<float> plain = alpha_at_photo_size(small, {photo.width(), photo.height()});
    const auto start = std::chrono::steady_clock::now();
    const Raster<float> detail = value_or_exit(alpha_with_detail(photo, small));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    const Errors before{.sad = sad(plain, truth), .grad = grad(plain, truth)};
    const Errors after{.sad = sad(detail, truth), .grad = grad(detail, truth)};
    print(name, before, after, seconds.count());
    plain_sum = {.sad = plain_sum.sad + before.sad, .grad = plain_sum.grad + before.grad};
    detail_sum = {.sad = detail_sum.sad + after.sad, .grad = detail_sum.grad + after.grad};
}

Raster<float> true_alpha(const std::filesystem::path& path)
{
    const Image image = value_or_exit(read_image(path));
    const EngineColour colour = value_or_exit(engine_colour(image));
    auto alpha = Raster<float>::uninitialised(image.width(), image.height());
    std::vector<float> row(static_cast<std::size_t>(image.width()) * 3);
    for (int y = 0; y < alpha.height(); ++y) {
        colour.read_row(y, 0, alpha.width(), row.data());
        for (int x = 0; x < alpha.width(); ++x)
            alpha.at(x, y) = row[static_cast<std::size_t>(x) * 3];
    }
    return alpha;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fputs("usage: local_detail_quality SIDE [FOLDER]\n", stderr);
        return 2;
    }
    std::puts("| Picture | SAD plain | SAD detail | | Grad plain | Grad detail | | s |\n"
              "|---|---|---|---|---|---|---|---|");
    if (const int side = std::atoi(arguments[1]); side > 0) {
        Sample sample = value_or_exit(make_sample(side, side, 1));
        const EngineColour photo{std::make_shared<const Pixels>(std::move(sample.colour))};
        measure("sample " + std::to_string(side), photo, sample.alpha);
    }
    std::set<std::filesystem::path> alphas;
    if (count > 2)
        for (const auto& entry : std::filesystem::directory_iterator(arguments[2]))
            if (entry.path().filename().string().ends_with("_alpha.png"))
                alphas.insert(entry.path());
    for (const std::filesystem::path& path : alphas) {
        std::string name = path.filename().string();
        name.resize(name.size() - std::string("_alpha.png").size());
        std::filesystem::path photo_path = path.parent_path() / (name + "_image.png");
        if (!exists(photo_path))
            photo_path = path.parent_path() / (name + ".png");
        const Image image = value_or_exit(read_image(photo_path));
        measure(name, value_or_exit(engine_colour(image)), true_alpha(path));
    }
    print("sum", plain_sum, detail_sum, 0);
    return 0;
}
