#include "matting/sdmatte/device_choice.h"

#include "matting/sdmatte/memory_need.h"

namespace sdmatte {

std::string fit_problem(const Device& device, const Architecture& architecture,
                        const SdMatteOptions& options)
{
    if (device.cuda_index < 0)
        return {};
    SdMatteOptions there = options;
    there.device = device;
    return memory_problem(device,
                          least_memory(architecture, chosen_precision(there), options.side));
}

DeviceChoice suited_device(const std::vector<Device>& devices, const Architecture& architecture,
                           const SdMatteOptions& options)
{
    DeviceChoice choice{.device = devices.front(), .notice = {}};
    for (const Device& device : devices) {
        if (device.cuda_index < 0)
            continue;
        const std::string problem = fit_problem(device, architecture, options);
        if (problem.empty())
            return {.device = device, .notice = {}};
        if (choice.notice.empty())
            choice.notice = problem;
    }
    return choice;
}

Result<DeviceChoice> choose_device_for(const std::string& word, const SdMatteOptions& options)
{
    const auto device = choose_device(word);
    if (!device)
        return std::unexpected(device.error());
    if (device->cuda_index < 0)
        return DeviceChoice{.device = *device, .notice = word == "auto" ? cuda_problem() : ""};
    const auto checkpoint = open_checkpoint(options.model);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const auto architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    if (word == "auto")
        return suited_device(available_devices(), *architecture, options);
    if (const std::string problem = fit_problem(*device, *architecture, options); !problem.empty())
        return resource_error(problem);
    return DeviceChoice{.device = *device, .notice = {}};
}

} // namespace sdmatte
