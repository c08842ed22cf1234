#include "network/transfer.h"

namespace sdmatte {

at::Tensor upload(const at::Tensor& x, const at::TensorOptions& options)
{
    if (!x.is_cpu() || options.device().is_cpu())
        return x.to(options);
    constexpr bool does_not_wait = true;
    return x.to(options.device(at::kCPU)).pin_memory().to(options.device(), does_not_wait);
}

} // namespace sdmatte
