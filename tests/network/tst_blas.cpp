#include "matrix_product.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace sdmatte {
namespace {

double product_alone_s()
{
    // Unpreloaded, so that the test can be seen to fail: LD_PRELOAD=libblas.so.3 tst_network_blas.
    FILE* output = popen("LD_PRELOAD= '" SDMATTE_PRODUCT_ALONE "'", "r");
    double seconds = 0;
    if (!output || std::fscanf(output, "%lf", &seconds) != 1)
        ADD_FAILURE() << SDMATTE_PRODUCT_ALONE << " did not run";
    if (output)
        pclose(output);
    return seconds;
}

} // namespace

// With the reference BLAS that OpenCV brings along the ratio is about 8.
TEST(Blas, a_program_with_opencv_multiplies_as_fast_as_torch_alone)
{
    ASSERT_GT(cv::getTickFrequency(), 0); // OpenCV is really linked
    std::array<double, 3> ratios{};
    for (double& ratio : ratios)
        ratio = matrix_product_s() / product_alone_s();
    std::ranges::sort(ratios);
    EXPECT_LT(ratios[1], 3) << "medians of " << ratios[0] << " .. " << ratios[2];
}

} // namespace sdmatte
