// Stands in for NVIDIA's libcupti in packages, as cudart.cpp does for libcudart: LibTorch's
// profiler is told that it was never initialised.
#include <cstdint>

namespace {

constexpr int success = 0;
constexpr int not_initialised = 15; // CUPTI_ERROR_NOT_INITIALIZED

} // namespace

#define SDMATTE_EXPORT extern "C" __attribute__((visibility("default")))
// None of these looks at what it is given.
#define SDMATTE_REFUSES(function)                                                                  \
    SDMATTE_EXPORT int function()                                                                  \
    {                                                                                              \
        return not_initialised;                                                                    \
    }

SDMATTE_REFUSES(cuptiActivityDisable)
SDMATTE_REFUSES(cuptiActivityEnable)
SDMATTE_REFUSES(cuptiActivityEnableCudaEventDeviceTimestamps)
SDMATTE_REFUSES(cuptiActivityEnableDriverApi)
SDMATTE_REFUSES(cuptiActivityEnableRuntimeApi)
SDMATTE_REFUSES(cuptiActivityFlushAll)
SDMATTE_REFUSES(cuptiActivityGetNextRecord)
SDMATTE_REFUSES(cuptiActivityGetNumDroppedRecords)
SDMATTE_REFUSES(cuptiActivityPopExternalCorrelationId)
SDMATTE_REFUSES(cuptiActivityPushExternalCorrelationId)
SDMATTE_REFUSES(cuptiActivityRegisterCallbacks)
SDMATTE_REFUSES(cuptiActivityRegisterTimestampCallback)
SDMATTE_REFUSES(cuptiActivitySetAttribute)
SDMATTE_REFUSES(cuptiEnableCallback)
SDMATTE_REFUSES(cuptiEnableDomain)
SDMATTE_REFUSES(cuptiFinalize)
SDMATTE_REFUSES(cuptiSubscribe)
SDMATTE_REFUSES(cuptiUnsubscribe)

SDMATTE_EXPORT int cuptiGetVersion(std::uint32_t* version)
{
    *version = 0;
    return success;
}

SDMATTE_EXPORT int cuptiGetResultString(int /*result*/, const char** text)
{
    *text = "CUPTI is not installed";
    return success;
}
