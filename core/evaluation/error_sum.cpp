#include "evaluation/error_sum.h"

#include "base/parallel.h"

#include <vector>

namespace sdmatte {

ErrorSum& ErrorSum::operator+=(const ErrorSum& other)
{
    whole += other.whole;
    unknown += other.unknown;
    return *this;
}

ErrorSum row_sum(std::span<const float> errors, RasterView<std::uint8_t> trimap, int y)
{
    ErrorSum sum;
    for (const float error : errors)
        sum.whole += error;
    if (trimap.is_empty())
        return sum;
    const std::uint8_t* codes = trimap.row(y);
    for (std::size_t x = 0; x < errors.size(); ++x)
        sum.unknown += codes[x] == unknown_code ? errors[x] : 0.F;
    return sum;
}

ErrorSum sum_of_parts(int rows, const std::function<ErrorSum(int first, int last)>& part)
{
    constexpr int rows_of_a_part = 64;
    const int count = (rows + rows_of_a_part - 1) / rows_of_a_part;
    std::vector<ErrorSum> sums(count);
    parallel_for(0, count, 1, [&](int begin, int end) {
        for (int i = begin; i < end; ++i)
            sums[i] = part(i * rows_of_a_part, std::min(rows, (i + 1) * rows_of_a_part));
    });
    ErrorSum total;
    for (const ErrorSum& sum : sums)
        total += sum;
    return total;
}

} // namespace sdmatte
