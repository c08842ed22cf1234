#include "matting/foreground_patch.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::foreground {
namespace {

// How strongly neighbours agree everywhere, and per unit of alpha's change between them. The
// sums over a cell say more than the paper's sampled pixels, so they need less smoothing.
constexpr float smoothness = 1e-3F;
constexpr float gradient_weight = 0.5F;

float within(float value, float low, float high)
{
    return std::min(std::max(value, low), high);
}

// Between two cells of the coarser level: 3/4 of the one that holds the cell.
void blend_rows(const float* near, const float* far, int width, float* out)
{
    for (int x = 0; x < width; ++x)
        out[x] = 0.75F * near[x] + 0.25F * far[x];
}

} // namespace

Region grown(const Region& region, int margin, int width, int height)
{
    return {.x0 = std::max(region.x0 - margin, 0),
            .y0 = std::max(region.y0 - margin, 0),
            .x1 = std::min(region.x1 + margin, width),
            .y1 = std::min(region.y1 + margin, height)};
}

Patch::Patch()
    : values_(std::make_unique<float[]>(static_cast<std::size_t>(plane_size) * plane_count))
{
}

const float* Patch::layer(int plane, int y) const
{
    return plane_row(from_ + plane, y - region_.y0);
}

Layers Patch::layers() const
{
    Layers result = {.stride = stride, .region = region_};
    for (int plane = 0; plane < 6; ++plane)
        result.planes[plane] = plane_row(from_ + plane, 0);
    return result;
}

void Patch::start_from_colour()
{
    from_ = current;
    for (int plane = 0; plane < 6; ++plane)
        for (int y = 0; y < region_.height(); ++y)
            std::copy_n(plane_row(colour + plane % 3, y), region_.width(),
                        plane_row(current + plane, y));
}

void Patch::start_from(const Layers& coarser, int planes)
{
    from_ = current;
    const Region& source = coarser.region;
    // Coarse columns that the region's cells look at, their ends repeated where missing.
    const int first = (region_.x0 >> 1) - 1;
    const int last = ((region_.x1 - 1) >> 1) + 1;
    const int inner_first = std::max(first, source.x0);
    const int inner_last = std::min(last, source.x1 - 1);
    const int pairs = last - first - 1;
    std::array<float, stride> line; // NOLINT: written before it is read
    for (int plane = 0; plane < planes; ++plane) {
        for (int y = region_.y0; y < region_.y1; ++y) {
            const int far_y =
                std::clamp((y >> 1) + ((y & 1) != 0 ? 1 : -1), source.y0, source.y1 - 1);
            const float* from = coarser.planes[plane] + (inner_first - source.x0);
            const auto row = [&](int v) {
                return from + static_cast<std::ptrdiff_t>(v - source.y0) * coarser.stride;
            };
            float* blended = line.data() + (inner_first - first);
            blend_rows(row(y >> 1), row(far_y), inner_last - inner_first + 1, blended);
            if (first < inner_first)
                line[0] = line[1];
            if (last > inner_last)
                line[last - first] = line[last - first - 1];
            // In pairs of cells; an odd end falls into the padding.
            float* out = plane_row(current + plane, y - region_.y0) - (region_.x0 & 1);
            const float* cell = line.data() + 1;
#pragma GCC ivdep
            for (int i = 0; i < pairs; ++i) {
                out[2 * i] = 0.75F * cell[i] + 0.25F * cell[i - 1];
                out[2 * i + 1] = 0.75F * cell[i] + 0.25F * cell[i + 1];
            }
        }
    }
}

// A neighbour outside the region is the border cell itself.
void Patch::repeat_border(int first_plane, int count)
{
    const int width = region_.width();
    const int height = region_.height();
    for (int plane = first_plane; plane < first_plane + count; ++plane) {
        for (int y = 0; y < height; ++y) {
            float* row = plane_row(plane, y);
            row[-1] = row[0];
            row[width] = row[width - 1];
        }
        std::copy_n(plane_row(plane, 0), width, plane_row(plane, -1));
        std::copy_n(plane_row(plane, height - 1), width, plane_row(plane, height));
    }
}

// The weights of the four neighbours, with sum 1, and their sum before that.
void Patch::find_weights(int y, float* sum)
{
    const float* here = plane_row(mean_alpha, y);
    const float* above = plane_row(mean_alpha, y - 1);
    const float* below = plane_row(mean_alpha, y + 1);
    float* to_left = plane_row(left, y);
    float* to_right = plane_row(right, y);
    float* to_up = plane_row(up, y);
    float* to_down = plane_row(down, y);
#pragma GCC ivdep
    for (int x = 0; x < region_.width(); ++x) {
        const float a = here[x];
        const float l = smoothness + gradient_weight * std::abs(here[x - 1] - a);
        const float r = smoothness + gradient_weight * std::abs(here[x + 1] - a);
        const float u = smoothness + gradient_weight * std::abs(above[x] - a);
        const float d = smoothness + gradient_weight * std::abs(below[x] - a);
        const float total = l + r + u + d;
        const float scale = 1 / total;
        to_left[x] = l * scale;
        to_right[x] = r * scale;
        to_up[x] = u * scale;
        to_down[x] = d * scale;
        sum[x] = total;
    }
}

template <class Row>
void Patch::relax(int steps, Row&& row)
{
    for (int step = 0; step < steps; ++step) {
        repeat_border(from_, 6);
        const int to = current + (from_ == current ? 6 : 0);
        for (int y = 0; y < region_.height(); ++y)
            for (int channel = 0; channel < 3; ++channel)
                row(y, channel, to);
        from_ = to;
    }
}

// A cell asks for the least of
//   sum over its pixels of (a F + (1 - a) B - I)^2 / count
//   + sum over its neighbours j of w_j ((F - F_j)^2 + (B - B_j)^2),
// which is the 2 x 2 system (A + W 1) (F, B) = (mean a I, mean (1 - a) I) + W (mean F_j, mean B_j).
void Patch::relax_cells(int steps, float low, float high)
{
    repeat_border(mean_alpha, 1);
    std::array<float, stride> sum; // NOLINT: written before it is read
    for (int y = 0; y < region_.height(); ++y) {
        find_weights(y, sum.data());
        const float* alpha = plane_row(mean_alpha, y);
        const float* square = plane_row(mean_square, y);
        float* to_ff = plane_row(inverse, y);
        float* to_fb = plane_row(inverse + 1, y);
        float* to_bb = plane_row(inverse + 2, y);
#pragma GCC ivdep
        for (int x = 0; x < region_.width(); ++x) {
            const float ff = square[x] + sum[x];
            const float fb = alpha[x] - square[x];
            const float bb = 1 - 2 * alpha[x] + square[x] + sum[x];
            const float scale = 1 / (ff * bb - fb * fb);
            to_ff[x] = bb * scale;
            to_fb[x] = -fb * scale;
            to_bb[x] = ff * scale;
        }
    }
    relax(steps, [&](int y, int channel, int to) {
        const float* f = plane_row(from_ + channel, y);
        const float* b = plane_row(from_ + 3 + channel, y);
        const float* alpha = plane_row(mean_alpha, y);
        const float* square = plane_row(mean_square, y);
        const float* c = plane_row(colour + channel, y);
        const float* ac = plane_row(alpha_colour + channel, y);
        const float* wl = plane_row(left, y);
        const float* wr = plane_row(right, y);
        const float* wu = plane_row(up, y);
        const float* wd = plane_row(down, y);
        const float* iff = plane_row(inverse, y);
        const float* ifb = plane_row(inverse + 1, y);
        const float* ibb = plane_row(inverse + 2, y);
        float* new_f = plane_row(to + channel, y);
        float* new_b = plane_row(to + 3 + channel, y);
#pragma GCC ivdep
        for (int x = 0; x < region_.width(); ++x) {
            const float mf =
                wl[x] * f[x - 1] + wr[x] * f[x + 1] + wu[x] * f[x - stride] + wd[x] * f[x + stride];
            const float mb =
                wl[x] * b[x - 1] + wr[x] * b[x + 1] + wu[x] * b[x - stride] + wd[x] * b[x + stride];
            const float mixed = alpha[x] - square[x];
            const float rf = ac[x] - square[x] * mf - mixed * mb;
            const float rb = (c[x] - ac[x]) - mixed * mf - (1 - 2 * alpha[x] + square[x]) * mb;
            new_f[x] = within(mf + iff[x] * rf + ifb[x] * rb, low, high);
            new_b[x] = within(mb + ifb[x] * rf + ibb[x] * rb, low, high);
        }
    });
}

// One pixel: the matrix has rank one before W is added, so its inverse is short (Sherman and
// Morrison): (F, B) = mean + (a, 1 - a) (I - a mean F - (1 - a) mean B) / (a^2 + (1 - a)^2 + W).
// Where alpha is 1 or 0, F or B is the photo's colour: W is left out.
void Patch::relax_pixels(int steps, float low, float high)
{
    repeat_border(mean_alpha, 1);
    std::array<float, stride> sum; // NOLINT: written before it is read
    for (int y = 0; y < region_.height(); ++y) {
        find_weights(y, sum.data());
        const float* alpha = plane_row(mean_alpha, y);
        float* gain_f = plane_row(inverse, y);
        float* gain_b = plane_row(inverse + 1, y);
#pragma GCC ivdep
        for (int x = 0; x < region_.width(); ++x) {
            const float a = alpha[x];
            const float energy = a * a + (1 - a) * (1 - a);
            const float gain = 1 / (energy == 1 ? 1 : energy + sum[x]);
            gain_f[x] = a * gain;
            gain_b[x] = (1 - a) * gain;
        }
    }
    relax(steps, [&](int y, int channel, int to) {
        const float* f = plane_row(from_ + channel, y);
        const float* b = plane_row(from_ + 3 + channel, y);
        const float* alpha = plane_row(mean_alpha, y);
        const float* c = plane_row(colour + channel, y);
        const float* wl = plane_row(left, y);
        const float* wr = plane_row(right, y);
        const float* wu = plane_row(up, y);
        const float* wd = plane_row(down, y);
        const float* gain_f = plane_row(inverse, y);
        const float* gain_b = plane_row(inverse + 1, y);
        float* new_f = plane_row(to + channel, y);
        float* new_b = plane_row(to + 3 + channel, y);
#pragma GCC ivdep
        for (int x = 0; x < region_.width(); ++x) {
            const float mf =
                wl[x] * f[x - 1] + wr[x] * f[x + 1] + wu[x] * f[x - stride] + wd[x] * f[x + stride];
            const float mb =
                wl[x] * b[x - 1] + wr[x] * b[x + 1] + wu[x] * b[x - stride] + wd[x] * b[x + stride];
            const float rest = c[x] - alpha[x] * mf - (1 - alpha[x]) * mb;
            new_f[x] = within(mf + gain_f[x] * rest, low, high);
            new_b[x] = within(mb + gain_b[x] * rest, low, high);
        }
    });
}

} // namespace sdmatte::foreground
