// Stands in for NVIDIA's libcudart in packages, which hold nothing of NVIDIA's. LibTorch's CPU
// library is linked to it for its profiler alone and does not load without it. Every answer is
// "there is no device".
namespace {

constexpr int success = 0;
constexpr int no_device = 100; // cudaErrorNoDevice

} // namespace

#define SDMATTE_EXPORT extern "C" __attribute__((visibility("default")))

SDMATTE_EXPORT int cudaGetDeviceCount(int* count)
{
    *count = 0;
    return no_device;
}

SDMATTE_EXPORT int cudaGetDeviceProperties(void* /*properties*/, int /*device*/)
{
    return no_device;
}

SDMATTE_EXPORT int cudaDeviceSynchronize()
{
    return no_device;
}

SDMATTE_EXPORT int cudaDriverGetVersion(int* version)
{
    *version = 0;
    return success;
}

SDMATTE_EXPORT int cudaRuntimeGetVersion(int* version)
{
    *version = 0;
    return success;
}

SDMATTE_EXPORT const char* cudaGetErrorString(int /*error*/)
{
    return "CUDA is not installed";
}
