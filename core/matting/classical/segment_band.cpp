#include "matting/classical/segment_band.h"

#include <opencv2/imgproc.hpp>

namespace sdmatte {

void keep_band(RasterView<std::uint8_t> labels, int radius_px, Raster<std::uint8_t>& is_free)
{
    const cv::Mat on(labels.height(), labels.width(), CV_8U,
                     const_cast<std::uint8_t*>(labels.data()));
    const cv::Mat window =
        cv::Mat::ones(2 * radius_px + 1, 2 * radius_px + 1, CV_8U); // separable: fast at any size
    cv::Mat grown;
    cv::Mat shrunk;
    cv::dilate(on, grown, window);
    cv::erode(on, shrunk, window);
    for (std::size_t i = 0; i < is_free.size(); ++i) {
        if (grown.data[i] == shrunk.data[i])
            is_free.data()[i] = 0;
    }
}

} // namespace sdmatte
