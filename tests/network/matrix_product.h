// The processor time of one 1024 x 1024 x 1024 product in fp32, in seconds: the least of a few,
// on one thread, so that a busy machine hardly changes it.
#pragma once

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>

#include <algorithm>
#include <ctime>
#include <limits>

inline double matrix_product_s()
{
    at::set_num_threads(1);
    const at::Tensor matrix = at::ones({1024, 1024});
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        const at::Tensor product = at::mm(matrix, matrix);
        least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}
