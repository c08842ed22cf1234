// Where a cut-out has something: what files are trimmed to.
#include "image/content_frame.h"

#include "base/parallel.h"
#include "image/codes.h"
#include "image/target_format.h"

#include <cmath>
#include <mutex>

namespace sdmatte {
namespace {

// The greatest alpha that is still 0 in the file.
float greatest_unseen(TargetKind kind, int bits)
{
    if (kind == TargetKind::OpenExr && bits == 16)
        return 0x1p-25F; // half of the least half float: ties are rounded to even, to 0
    if (bits == 32)
        return 0;
    const auto is_seen = [bits](float alpha) {
        return bits == 8 ? alpha_code<std::uint8_t>(alpha) != 0
                         : alpha_code<std::uint16_t>(alpha) != 0;
    };
    float alpha = bits == 8 ? 0.5F / 255 : 0.5F / 65535; // rounded: perhaps just above
    while (is_seen(alpha))
        alpha = std::nextafter(alpha, 0.F);
    while (!is_seen(std::nextafter(alpha, 1.F)))
        alpha = std::nextafter(alpha, 1.F);
    return alpha;
}

struct Bounds {
    int left = 0;
    int top = 0;
    int right = -1; // the last that counts
    int bottom = -1;

    void add(int first, int last, int y)
    {
        if (right < 0) {
            *this = {first, y, last, y};
            return;
        }
        left = std::min(left, first);
        right = std::max(right, last);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
};

template <class IsSeen>
void add_row(int width, int y, const IsSeen& is_seen, Bounds& bounds)
{
    int first = 0;
    while (first < width && !is_seen(first))
        ++first;
    if (first == width)
        return;
    int last = width - 1;
    while (!is_seen(last))
        --last;
    bounds.add(first, last, y);
}

} // namespace

std::optional<PixelFrame> content_frame(RasterView<float> alpha, const Pixels* own_alpha,
                                        TargetKind kind, int bits)
{
    const float unseen = greatest_unseen(kind, bits);
    const int width = alpha.width();
    std::mutex mutex;
    Bounds all;
    parallel_for(0, alpha.height(), 64, [&](int begin, int end) {
        Bounds part;
        for (int y = begin; y < end; ++y) {
            const float* row = alpha.row(y);
            if (own_alpha == nullptr)
                add_row(
                    width, y, [&](int x) { return row[x] > unseen; }, part);
            else
                std::visit(
                    [&](const auto& own) {
                        add_row(
                            width, y,
                            [&, codes = own.row(y)](int x) {
                                return row[x] * fraction(codes[x]) > unseen;
                            },
                            part);
                    },
                    *own_alpha);
        }
        if (part.right < 0)
            return;
        const std::lock_guard lock(mutex);
        all.add(part.left, part.right, part.top);
        all.add(part.left, part.right, part.bottom);
    });
    if (all.right < 0)
        return std::nullopt;
    return PixelFrame{.x = all.left,
                      .y = all.top,
                      .width = all.right - all.left + 1,
                      .height = all.bottom - all.top + 1};
}

std::optional<PixelFrame> content_frame(const std::filesystem::path& path, const CutOut& cut_out,
                                        int bits)
{
    if (bits == 0)
        bits = bits_as_the_photo(path, cut_out.photo.depth());
    return content_frame(*cut_out.alpha, cut_out.photo.alpha.get(), target_format(path)->kind,
                         bits);
}

} // namespace sdmatte
