#include "network/cuda_driver.h"

#include "base/shared_library.h"

#include <array>
#include <cstddef>
#include <filesystem>

namespace sdmatte {
namespace {

// The few calls of the driver's C interface that are needed, with its own numbers.
using Status = int;
constexpr Status no_device = 100;
constexpr int capability_major = 75; // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
constexpr int capability_minor = 76;

template <class Function>
Function* function(const SharedLibrary& library, const char* name)
{
    return reinterpret_cast<Function*>(find_symbol(library, name));
}

std::string status_name(const SharedLibrary& library, Status status)
{
    const char* name = nullptr;
    auto* error_name = function<Status(Status, const char**)>(library, "cuGetErrorName");
    if (error_name && error_name(status, &name) == 0 && name)
        return name;
    return "CUDA_ERROR " + std::to_string(status);
}

} // namespace

CudaDriver read_cuda_driver()
{
    CudaDriver driver;
    std::error_code ignored;
    driver.is_present = std::filesystem::exists("/proc/driver/nvidia/version", ignored);
    const SharedLibrary library = load_shared_library("libcuda.so.1", false);
    if (!library.handle) {
        driver.error = library.error;
        return driver;
    }
    driver.is_present = true;
    auto* init = function<Status(unsigned)>(library, "cuInit");
    auto* version = function<Status(int*)>(library, "cuDriverGetVersion");
    auto* count = function<Status(int*)>(library, "cuDeviceGetCount");
    auto* get = function<Status(int*, int)>(library, "cuDeviceGet");
    auto* name = function<Status(char*, int, int)>(library, "cuDeviceGetName");
    auto* memory = function<Status(std::size_t*, int)>(library, "cuDeviceTotalMem_v2");
    auto* attribute = function<Status(int*, int, int)>(library, "cuDeviceGetAttribute");
    if (!init || !version || !count || !get || !name || !memory || !attribute) {
        driver.error = "libcuda.so.1";
        return driver;
    }
    if (const Status status = init(0); status != 0) {
        if (status != no_device) // no card, or CUDA_VISIBLE_DEVICES hides it: nothing is wrong
            driver.error = status_name(library, status);
        return driver;
    }
    version(&driver.cuda_version);
    int devices = 0;
    count(&devices);
    for (int index = 0; index < devices; ++index) {
        int device = 0;
        std::array<char, 256> text{};
        std::size_t bytes = 0;
        int major = 0;
        int minor = 0;
        if (get(&device, index) != 0)
            continue;
        name(text.data(), static_cast<int>(text.size()) - 1, device);
        memory(&bytes, device);
        attribute(&major, capability_major, device);
        attribute(&minor, capability_minor, device);
        driver.gpus.push_back(
            {.name = text.data(), .memory_bytes = bytes, .capability = 10 * major + minor});
    }
    return driver;
}

} // namespace sdmatte
