// Pixels in memory. Raster owns them, RasterView looks at them; both are row-major with the
// channels interleaved and no padding between rows. x runs right, y runs down.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace sdmatte {

template <class T>
class RasterView {
public:
    RasterView() = default;
    RasterView(const T* pixels, int width, int height, int channels)
        : pixels_(pixels)
        , width_(width)
        , height_(height)
        , channels_(channels)
    {
    }

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] bool is_empty() const { return pixels_ == nullptr; }
    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(width_) * height_ * channels_;
    }
    [[nodiscard]] const T* data() const { return pixels_; }
    [[nodiscard]] std::span<const T> values() const { return {pixels_, size()}; }
    [[nodiscard]] const T* row(int y) const
    {
        return pixels_ + static_cast<std::size_t>(y) * width_ * channels_;
    }
    [[nodiscard]] const T& at(int x, int y, int channel = 0) const
    {
        assert(x >= 0 && x < width_ && y >= 0 && y < height_ && channel < channels_);
        return row(y)[static_cast<std::size_t>(x) * channels_ + channel];
    }

private:
    const T* pixels_ = nullptr;
    int width_ = 0;
    int height_ = 0;
    int channels_ = 0;
};

// Owns its pixels; moves, never copies by accident (clone() copies on purpose).
template <class T>
class Raster {
public:
    Raster() = default;

    // All pixels zero. Throws std::bad_alloc.
    Raster(int width, int height, int channels = 1)
        : Raster(std::make_unique<T[]>(count(width, height, channels)), width, height, channels)
    {
    }

    Raster(int width, int height, int channels, T value)
        : Raster(uninitialised(width, height, channels))
    {
        std::fill_n(pixels_.get(), size(), value);
    }

    // For callers that write every pixel: nothing is cleared first.
    static Raster uninitialised(int width, int height, int channels = 1)
    {
        return Raster(std::make_unique_for_overwrite<T[]>(count(width, height, channels)), width,
                      height, channels);
    }

    [[nodiscard]] Raster clone() const
    {
        Raster copy = uninitialised(width_, height_, channels_);
        std::copy_n(pixels_.get(), size(), copy.pixels_.get());
        return copy;
    }

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] bool is_empty() const { return pixels_ == nullptr; }
    [[nodiscard]] std::size_t size() const { return count(width_, height_, channels_); }
    [[nodiscard]] T* data() { return pixels_.get(); }
    [[nodiscard]] const T* data() const { return pixels_.get(); }
    [[nodiscard]] std::span<T> values() { return {pixels_.get(), size()}; }
    [[nodiscard]] std::span<const T> values() const { return {pixels_.get(), size()}; }
    [[nodiscard]] T* row(int y)
    {
        return pixels_.get() + static_cast<std::size_t>(y) * width_ * channels_;
    }
    [[nodiscard]] const T* row(int y) const
    {
        return pixels_.get() + static_cast<std::size_t>(y) * width_ * channels_;
    }
    [[nodiscard]] T& at(int x, int y, int channel = 0)
    {
        assert(x >= 0 && x < width_ && y >= 0 && y < height_ && channel < channels_);
        return row(y)[static_cast<std::size_t>(x) * channels_ + channel];
    }
    [[nodiscard]] const T& at(int x, int y, int channel = 0) const
    {
        assert(x >= 0 && x < width_ && y >= 0 && y < height_ && channel < channels_);
        return row(y)[static_cast<std::size_t>(x) * channels_ + channel];
    }
    [[nodiscard]] RasterView<T> view() const { return {pixels_.get(), width_, height_, channels_}; }
    operator RasterView<T>() const { return view(); } // NOLINT: a view costs nothing

private:
    Raster(std::unique_ptr<T[]> pixels, int width, int height, int channels)
        : pixels_(std::move(pixels))
        , width_(width)
        , height_(height)
        , channels_(channels)
    {
    }

    static std::size_t count(int width, int height, int channels)
    {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height)
               * static_cast<std::size_t>(channels);
    }

    std::unique_ptr<T[]> pixels_;
    int width_ = 0;
    int height_ = 0;
    int channels_ = 0;
};

} // namespace sdmatte
