#include "cli/bench_parts.h"

#include "base/message.h"
#include "base/posix.h"
#include "image/engine_colour.h"
#include "image/read.h"
#include "image/resize.h"
#include "image/sample.h"
#include "image/write.h"
#include "matting/classical/auto_trimap.h"
#include "matting/classical/classical_engine.h"
#include "matting/foreground.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

namespace sdmatte::cli {
namespace {

using Path = std::filesystem::path;

class TemporaryFile {
public:
    explicit TemporaryFile(Path path)
        : path_(std::move(path))
    {
    }
    TemporaryFile(TemporaryFile&& other) noexcept
        : path_(std::exchange(other.path_, {}))
    {
    }
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!path_.empty())
            std::filesystem::remove(path_, ignored);
    }
    [[nodiscard]] const Path& path() const { return path_; }

private:
    Path path_;
};

// The median of how long `work` takes; its last result goes to `result`.
template <class Work, class Value>
Result<void> time_of(int repeats, double& seconds, Value& result, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        auto value = work();
        times.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        if (!value)
            return std::unexpected(value.error());
        result = std::move(*value);
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    seconds = *middle;
    return {};
}

Raster<std::uint8_t> object_mask(RasterView<float> alpha)
{
    auto mask = Raster<std::uint8_t>::uninitialised(alpha.width(), alpha.height());
    std::ranges::transform(alpha.values(), mask.data(), [](float value) {
        return static_cast<std::uint8_t>(value >= 0.5F ? 255 : 0);
    });
    return mask;
}

SharedMask true_trimap(RasterView<float> alpha)
{
    auto trimap = Raster<std::uint8_t>::uninitialised(alpha.width(), alpha.height());
    std::ranges::transform(alpha.values(), trimap.data(), [](float value) {
        return static_cast<std::uint8_t>(value <= 0 ? 0 : value >= 1 ? 255 : 128);
    });
    return std::make_shared<const Raster<std::uint8_t>>(std::move(trimap));
}

// The object's pixel nearest to the middle of its box.
Point inner_point(RasterView<float> alpha, const SampleBox& box)
{
    const int middle_x = (box.x0 + box.x1) / 2;
    const int middle_y = (box.y0 + box.y1) / 2;
    Point best{std::min(middle_x, alpha.width() - 1), std::min(middle_y, alpha.height() - 1)};
    long long nearest = -1;
    for (int y = box.y0; y < box.y1; ++y)
        for (int x = box.x0; x < box.x1; ++x) {
            const long long dx = x - middle_x;
            const long long dy = y - middle_y;
            if (alpha.at(x, y) == 1 && (nearest < 0 || dx * dx + dy * dy < nearest)) {
                nearest = dx * dx + dy * dy;
                best = {x, y};
            }
        }
    return best;
}

Prompt prompt_for(const Sample& sample, BenchPrompt kind)
{
    Prompt prompt;
    if (kind == BenchPrompt::Mask)
        prompt.area = std::make_shared<const Raster<std::uint8_t>>(object_mask(sample.alpha));
    else if (kind == BenchPrompt::Point)
        prompt.points = {inner_point(sample.alpha, sample.box)};
    else if (sample.box.x1 > sample.box.x0)
        prompt.boxes = {{sample.box.x0, sample.box.y0, sample.box.x1, sample.box.y1}};
    return prompt;
}

Result<void> time_engine(const Image& photo, const Sample& sample, BenchPrompt kind, int repeats,
                         BenchTimes& times, Matte& matte, const Progress& progress)
{
    const std::unique_ptr<Engine> engine = make_classical_engine();
    EngineColour colour;
    std::unique_ptr<Session> session;
    const auto open = [&]() -> Result<std::unique_ptr<Session>> {
        auto seen = engine_colour(photo, progress);
        if (!seen)
            return std::unexpected(seen.error());
        colour = std::move(*seen);
        return engine->open(colour, progress);
    };
    const Prompt prompt = prompt_for(sample, kind);
    Prompt with_trimap;
    with_trimap.trimap = true_trimap(sample.alpha);
    Matte ignored;
    Raster<std::uint8_t> trimap;

    auto fine = time_of(repeats, times.open_s, session, open);
    if (fine)
        fine = time_of(repeats, times.preview_s, ignored,
                       [&] { return session->preview(prompt, progress); });
    if (fine)
        fine = time_of(repeats, times.matte_s, ignored,
                       [&] { return session->matte(prompt, progress); });
    if (fine)
        fine = time_of(repeats, times.solve_s, matte,
                       [&] { return session->matte(with_trimap, progress); });
    if (!fine)
        return fine;

    constexpr int working_side = 1024;
    const Size size = fit_long_side({photo.width(), photo.height()}, working_side);
    const Raster<std::uint8_t> reduced = shrink(colour, size);
    const Raster<float> reduced_alpha = shrink(sample.alpha, size);
    const Raster<std::uint8_t> mask = object_mask(reduced_alpha);
    return time_of(repeats, times.trimap_s, trimap, [&] {
        return automatic_trimap({.colour = reduced, .mask = mask, .constraints = {}}, photo.width(),
                                photo.height(), progress);
    });
}

} // namespace

Result<BenchTimes> bench_parts(const PictureSize& size, BenchPrompt kind, int repeats,
                               const Progress& progress)
{
    BenchTimes times;
    auto made = make_sample(size.width, size.height, 1,
                            progress.part(0, 0.2F, message("cli", "Drawing the sample")));
    if (!made)
        return std::unexpected(made.error());
    Sample sample = std::move(*made);

    const Path folder = std::filesystem::temp_directory_path();
    auto source_file = make_temporary_file(folder / "bench.png");
    auto target_file = make_temporary_file(folder / "bench.png");
    if (!source_file || !target_file)
        return std::unexpected(!source_file ? source_file.error() : target_file.error());
    const TemporaryFile source(std::move(*source_file));
    const TemporaryFile target(std::move(*target_file));

    const Progress measuring = progress.part(0.2F, 1, message("cli", "Measuring"));
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(sample.colour));
    Matte matte;
    std::shared_ptr<const Pixels> foreground;
    bool is_written = false;
    auto fine = write_photo(source.path(), photo, measuring);
    if (fine)
        fine = time_of(repeats, times.read_s, photo,
                       [&] { return read_image(source.path(), {}, measuring); });
    if (fine)
        fine = time_engine(photo, sample, kind, repeats, times, matte, measuring);
    if (fine)
        fine = time_of(repeats, times.foreground_s, foreground,
                       [&]() -> Result<std::shared_ptr<const Pixels>> {
                           auto colours =
                               estimate_foreground(*photo.colour, *matte.alpha, measuring);
                           if (!colours)
                               return std::unexpected(colours.error());
                           return std::make_shared<const Pixels>(std::move(*colours));
                       });
    if (fine)
        fine = time_of(repeats, times.write_s, is_written, [&]() -> Result<bool> {
            const auto written = write_cut_out(
                target.path(), {.photo = photo, .foreground = foreground, .alpha = matte.alpha}, {},
                measuring);
            if (!written)
                return std::unexpected(written.error());
            return true;
        });
    if (!fine)
        return std::unexpected(fine.error());
    return times;
}

} // namespace sdmatte::cli
