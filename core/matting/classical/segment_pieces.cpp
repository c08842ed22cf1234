#include "matting/classical/segment_pieces.h"

#include "prompt/constraints.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace sdmatte {
namespace {

struct Pieces {
    cv::Mat numbers;            // of each pixel's piece; 0: not in any
    std::vector<int> areas;     // by number
    std::vector<bool> has_seed; // holds a pixel of the hard constraint asked for
};

Pieces find_pieces(RasterView<std::uint8_t> labels, RasterView<std::uint8_t> constraints,
                   Constraint seed, int connectivity)
{
    Pieces pieces;
    const cv::Mat on(labels.height(), labels.width(), CV_8U,
                     const_cast<std::uint8_t*>(labels.data()));
    const int count = cv::connectedComponents(on, pieces.numbers, connectivity, CV_32S);
    pieces.areas.resize(static_cast<std::size_t>(count));
    pieces.has_seed.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = static_cast<std::size_t>(pieces.numbers.ptr<int>()[i]);
        ++pieces.areas[number];
        if (constraints.data()[i] == static_cast<std::uint8_t>(seed))
            pieces.has_seed[number] = true;
    }
    return pieces;
}

} // namespace

void keep_pieces(RasterView<std::uint8_t> constraints, Raster<std::uint8_t>& labels)
{
    const Pieces on = find_pieces(labels, constraints, Constraint::Foreground, 8);
    if (on.areas.size() < 2)
        return;
    const int largest = *std::max_element(on.areas.begin() + 1, on.areas.end());
    const bool is_seeded =
        std::find(on.has_seed.begin() + 1, on.has_seed.end(), true) != on.has_seed.end();
    const bool is_rough =
        std::ranges::find(constraints.values(),
                          static_cast<std::uint8_t>(Constraint::ProbablyForeground))
        != constraints.values().end();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = static_cast<std::size_t>(on.numbers.ptr<int>()[i]);
        if (number == 0 || on.has_seed[number])
            continue;
        if ((is_seeded && !is_rough) || on.areas[number] < largest / 50)
            labels.data()[i] = 0;
    }
    Raster<std::uint8_t> off = Raster<std::uint8_t>::uninitialised(labels.width(), labels.height());
    std::ranges::transform(labels.values(), off.data(),
                           [](std::uint8_t label) { return static_cast<std::uint8_t>(~label); });
    const Pieces holes = find_pieces(off, constraints, Constraint::Background, 4);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = static_cast<std::size_t>(holes.numbers.ptr<int>()[i]);
        if (number != 0 && !holes.has_seed[number] && holes.areas[number] < largest / 200)
            labels.data()[i] = 255;
    }
}

} // namespace sdmatte
