#include "network/device.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

CudaDriver working_driver()
{
    return {.is_present = true,
            .error = {},
            .cuda_version = 13000,
            .gpus = {{.name = "NVIDIA Test", .memory_bytes = 8ULL << 30U, .capability = 90}}};
}

bool names(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos && sentence.ends_with('.');
}

} // namespace

TEST(Device, the_processor_comes_first_with_its_memory)
{
    const std::vector<Device> devices = available_devices();
    ASSERT_FALSE(devices.empty());
    EXPECT_EQ(devices[0].id(), "cpu");
    EXPECT_FALSE(devices[0].name.empty());
    EXPECT_GT(devices[0].memory_bytes, 256ULL << 20U);
}

TEST(Device, cards_are_numbered_from_zero)
{
    const std::vector<Device> devices = available_devices();
    for (std::size_t i = 1; i < devices.size(); ++i) {
        EXPECT_TRUE(devices[i].id().starts_with("cuda:"));
        EXPECT_GT(devices[i].memory_bytes, 1ULL << 30U);
    }
    EXPECT_EQ((Device{.cuda_index = 2, .name = {}, .memory_bytes = 0}).id(), "cuda:2");
}

TEST(Device, cards_are_usable_or_there_is_a_reason)
{
    const bool has_card = !read_cuda_driver().gpus.empty();
    const bool is_usable = available_devices().size() > 1;
    EXPECT_EQ(cuda_problem().empty(), is_usable || !has_card);
}

TEST(CudaProblem, none_without_a_driver_or_without_a_card)
{
    EXPECT_EQ(cuda_problem({}, false, ""), "");
    CudaDriver hidden = working_driver();
    hidden.gpus.clear();
    EXPECT_EQ(cuda_problem(hidden, true, ""), "");
}

TEST(CudaProblem, none_when_all_fits_together)
{
    EXPECT_EQ(cuda_problem(working_driver(), true, ""), "");
}

TEST(CudaProblem, names_what_the_driver_answers)
{
    const CudaDriver driver{
        .is_present = true, .error = "CUDA_ERROR_UNKNOWN", .cuda_version = 0, .gpus = {}};
    EXPECT_TRUE(names(cuda_problem(driver, true, ""), "CUDA_ERROR_UNKNOWN"));
}

TEST(CudaProblem, names_both_versions_of_an_old_driver)
{
    CudaDriver driver = working_driver();
    driver.cuda_version = 12040;
    EXPECT_TRUE(names(cuda_problem(driver, true, ""), "serves CUDA 12.4 and 13.0 is needed"));
}

TEST(CudaProblem, names_an_old_card_only_when_none_is_newer)
{
    CudaDriver driver = working_driver();
    driver.gpus[0].capability = 61;
    EXPECT_TRUE(names(cuda_problem(driver, true, ""), "capability 6.1 and 7.5"));
    driver.gpus.push_back({.name = "NVIDIA Newer", .memory_bytes = 1, .capability = 75});
    EXPECT_EQ(cuda_problem(driver, true, ""), "");
}

TEST(CudaProblem, tells_a_missing_part_from_a_broken_one)
{
    EXPECT_TRUE(names(cuda_problem(working_driver(), false, ""), "not installed"));
    EXPECT_TRUE(names(cuda_problem(working_driver(), true, "libcudnn.so.9: no such file"),
                      "libcudnn.so.9"));
}

} // namespace sdmatte
