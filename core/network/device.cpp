#include "network/device.h"

#include "base/message.h"
#include "base/shared_library.h"

#include <ATen/detail/CUDAHooksInterface.h>

#include <exception>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <torch/headeronly/version.h>

namespace sdmatte {
namespace {

constexpr int needed_cuda = 13000;    // of the wheels that run.sh installs
constexpr int needed_capability = 75; // the oldest that they hold code for

bool has_cuda_part()
{
    std::error_code ignored;
    return std::filesystem::exists(SDMATTE_LIBTORCH_CUDA, ignored);
}

const SharedLibrary& cuda_part()
{
    static const SharedLibrary loaded =
        has_cuda_part() ? load_shared_library(SDMATTE_LIBTORCH_CUDA, true) : SharedLibrary{};
    return loaded;
}

int torch_gpu_count()
{
    try {
        const at::CUDAHooksInterface& hooks = at::detail::getCUDAHooks();
        return hooks.hasCUDA() ? hooks.getNumGPUs() : 0;
    } catch (const std::exception&) { // c10::Error: a driver in a state that LibTorch gives up on
        return 0;
    }
}

// The value after "key :" in one of Linux's /proc files; empty where there is none.
std::string proc_value(const char* file, std::string_view key)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(':');
        if (line.starts_with(key) && colon != std::string::npos) {
            const std::size_t first = line.find_first_not_of(" \t", colon + 1);
            return first == std::string::npos ? std::string() : line.substr(first);
        }
    }
    return {};
}

Device processor()
{
    Device device;
    device.name = proc_value("/proc/cpuinfo", "model name");
    if (device.name.empty())
        device.name = message("network", "Processor");
    const std::string kib = proc_value("/proc/meminfo", "MemTotal");
    device.memory_bytes = kib.empty() ? 0 : std::stoull(kib) * 1024;
    return device;
}

std::string version_text(int number, int major_unit, int minor_unit)
{
    return std::to_string(number / major_unit) + "."
           + std::to_string(number % major_unit / minor_unit);
}

} // namespace

std::string Device::id() const
{
    return cuda_index < 0 ? "cpu" : "cuda:" + std::to_string(cuda_index);
}

bool load_cuda()
{
    return cuda_part().handle != nullptr;
}

std::vector<Device> available_devices()
{
    std::vector<Device> devices = {processor()};
    if (!load_cuda())
        return devices;
    const CudaDriver driver = read_cuda_driver();
    const int count = driver.cuda_version >= needed_cuda ? torch_gpu_count() : 0;
    for (int index = 0; index < count && index < static_cast<int>(driver.gpus.size()); ++index) {
        const Gpu& gpu = driver.gpus[static_cast<std::size_t>(index)];
        if (gpu.capability >= needed_capability)
            devices.push_back(
                {.cuda_index = index, .name = gpu.name, .memory_bytes = gpu.memory_bytes});
    }
    return devices;
}

Result<Device> choose_device(const std::string& name)
{
    if (name == "cpu") // without looking for cards, which takes a moment
        return processor();
    const std::vector<Device> devices = available_devices();
    if (name == "auto")
        return devices.size() > 1 ? devices[1] : devices[0];
    const std::string wanted = name == "cuda" ? "cuda:0" : name;
    for (const Device& device : devices)
        if (device.id() == wanted)
            return device;
    if (!wanted.starts_with("cuda:"))
        return usage_error(
            message("network", "There is no device \"%1\": give auto, cpu or cuda[:N].", name));
    const std::string problem = cuda_problem();
    return resource_error(problem.empty()
                              ? message("network",
                                        "This machine has no usable NVIDIA card %1: use --device "
                                        "cpu.",
                                        name)
                              : problem);
}

std::string libtorch_version()
{
    return TORCH_VERSION;
}

std::string cuda_problem()
{
    const bool is_loaded = load_cuda();
    const std::string error = cuda_part().error;
    const CudaDriver driver = read_cuda_driver();
    std::string problem = cuda_problem(driver, has_cuda_part(), error);
    if (problem.empty() && is_loaded && !driver.gpus.empty() && torch_gpu_count() == 0)
        problem = message("network",
                          "LibTorch finds no usable card although the driver reports "
                          "%1: restart the computer, or reinstall the driver.",
                          driver.gpus.front().name);
    return problem;
}

std::string cuda_problem(const CudaDriver& driver, bool has_cuda_part,
                         const std::string& load_error)
{
    if (!driver.is_present)
        return {};
    if (!driver.error.empty())
        return message("network",
                       "An NVIDIA driver is installed but does not answer (%1): reinstall it "
                       "with its CUDA library, libcuda.so.1.",
                       driver.error);
    if (driver.gpus.empty())
        return {};
    const Gpu& gpu = driver.gpus.front();
    if (driver.cuda_version < needed_cuda)
        return message("network",
                       "The driver of the %1 serves CUDA %2 and %3 is needed: update the NVIDIA "
                       "driver.",
                       gpu.name, version_text(driver.cuda_version, 1000, 10),
                       version_text(needed_cuda, 1000, 10));
    bool is_any_new_enough = false;
    for (const Gpu& each : driver.gpus)
        is_any_new_enough = is_any_new_enough || each.capability >= needed_capability;
    if (!is_any_new_enough)
        return message("network",
                       "The %1 has compute capability %2 and %3 is needed: the processor is used "
                       "instead.",
                       gpu.name, version_text(gpu.capability, 10, 1),
                       version_text(needed_capability, 10, 1));
    if (!has_cuda_part)
        return message("network",
                       "The %1 is not used because LibTorch's CUDA part is not installed: run "
                       "./run.sh --build once more.",
                       gpu.name);
    if (!load_error.empty())
        return message("network",
                       "The %1 is not used because LibTorch's CUDA part does not load (%2): remove "
                       "its folder and run ./run.sh --build once more.",
                       gpu.name, load_error);
    return {};
}

} // namespace sdmatte
