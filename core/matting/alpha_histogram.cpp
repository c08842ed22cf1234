#include "matting/alpha_histogram.h"

#include "base/parallel.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace sdmatte {
namespace {

constexpr int rows_at_once = 64;

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::size_t code_of(float alpha)
{
    return alpha > 0 ? static_cast<std::size_t>(std::min(alpha, 1.F) * 255 + 0.5F) : 0;
}

} // namespace

std::uint64_t AlphaHistogram::pixels() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

double AlphaHistogram::kept() const
{
    return share(counts.back(), pixels());
}

double AlphaHistogram::removed() const
{
    return share(counts.front(), pixels());
}

double AlphaHistogram::unknown() const
{
    const std::uint64_t all = pixels();
    return share(all - counts.front() - counts.back(), all);
}

Result<AlphaHistogram> alpha_histogram(RasterView<float> alpha, const Progress& progress)
{
    AlphaHistogram histogram;
    std::mutex mutex;
    parallel_for(0, alpha.height(), rows_at_once, [&](int first, int last) {
        AlphaHistogram part; // of these rows
        for (int y = first; y < last && !progress.is_cancelled(); ++y)
            for (int x = 0; x < alpha.width(); ++x)
                ++part.counts[code_of(alpha.row(y)[x])];
        const std::scoped_lock lock(mutex);
        for (std::size_t code = 0; code < part.counts.size(); ++code)
            histogram.counts[code] += part.counts[code];
    });
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);
    return histogram;
}

} // namespace sdmatte
