#include "network/tensor_memory.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::int64_t four_megabytes = 1 << 20; // of fp32

const void* memory_of_a_dropped_tensor(std::int64_t elements)
{
    return at::empty({elements}, at::kFloat).data_ptr();
}

} // namespace

TEST(TensorMemory, a_dropped_tensors_memory_serves_the_next_one)
{
    const KeptMemory memory;
    const void* first = memory_of_a_dropped_tensor(four_megabytes);
    EXPECT_EQ(memory_of_a_dropped_tensor(four_megabytes), first);
    EXPECT_EQ(memory_of_a_dropped_tensor(four_megabytes * 9 / 10), first);
}

TEST(TensorMemory, two_living_tensors_never_share_memory)
{
    const KeptMemory memory;
    memory_of_a_dropped_tensor(four_megabytes);
    const at::Tensor a = at::full({four_megabytes}, 1.0F);
    const at::Tensor b = at::full({four_megabytes}, 2.0F);
    EXPECT_NE(a.data_ptr(), b.data_ptr());
    EXPECT_EQ(a[four_megabytes - 1].item<float>(), 1.0F);
}

TEST(TensorMemory, a_tensor_may_outlive_the_keeping)
{
    at::Tensor tensor;
    {
        const KeptMemory memory;
        tensor = at::full({four_megabytes}, 3.0F);
    }
    EXPECT_EQ(tensor[0].item<float>(), 3.0F);
    const KeptMemory again;
    tensor = at::Tensor();
}

TEST(TensorMemory, many_threads_make_and_drop_tensors_at_once)
{
    std::vector<std::jthread> threads;
    for (int number = 0; number < 4; ++number)
        threads.emplace_back([number] {
            for (int i = 0; i < 50; ++i) {
                const KeptMemory memory;
                const auto value = static_cast<float>(100 * number + i);
                const at::Tensor tensor = at::full({four_megabytes / (1 + i % 3)}, value);
                EXPECT_EQ(tensor[tensor.size(0) - 1].item<float>(), value);
            }
        });
}

} // namespace sdmatte
