#include "cli/network_costs.h"

#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/memory_need.h"
#include "network/device.h"
#endif

namespace sdmatte::cli {

std::optional<NetworkCosts> network_costs(const Checkpoint& checkpoint)
{
#ifdef SDMATTE_WITH_NETWORK
    const auto architecture = tell_architecture(checkpoint);
    if (!architecture)
        return std::nullopt;
    NetworkCosts costs;
    costs.fp32_bytes = needed_memory(*architecture, Precision::Fp32, costs.side);
    costs.bf16_bytes = needed_memory(*architecture, Precision::Bf16, costs.side);
    costs.card_problem = cuda_problem();
    for (const Device& device : available_devices())
        if (costs.card_problem.empty() && device.cuda_index >= 0)
            costs.card_problem =
                memory_problem(device, least_memory(*architecture, Precision::Bf16, costs.side));
    return costs;
#else
    (void)checkpoint;
    return std::nullopt;
#endif
}

} // namespace sdmatte::cli
