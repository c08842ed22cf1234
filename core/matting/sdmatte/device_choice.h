// The device for a network, when memory counts too.
#pragma once

#include "matting/sdmatte/sdmatte_engine.h"

#include <string>
#include <vector>

namespace sdmatte {

struct DeviceChoice {
    Device device;
    std::string notice; // one sentence: why no card is used although there is one; may be empty
};

// The device that `word` means (as choose_device()) for what options say of model, precision and
// side: "auto" passes over cards with too little memory. Errors: those of choose_device() and
// open_checkpoint(); Resource, with both numbers, for a card that was named and is too small.
Result<DeviceChoice> choose_device_for(const std::string& word, const SdMatteOptions& options);

// What "auto" means among `devices`, the processor first, for a network of that architecture.
DeviceChoice suited_device(const std::vector<Device>& devices, const Architecture& architecture,
                           const SdMatteOptions& options);

// Why the network does not fit a card, one sentence; empty: it does, or the device is no card.
std::string fit_problem(const Device& device, const Architecture& architecture,
                        const SdMatteOptions& options);

} // namespace sdmatte
