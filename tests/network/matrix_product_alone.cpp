// Linked with nothing but LibTorch: the measure for tst_blas.cpp.
#include "matrix_product.h"

#include <cstdio>

int main()
{
    std::printf("%.6f\n", matrix_product_s());
    return 0;
}
