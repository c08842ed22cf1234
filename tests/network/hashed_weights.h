// Weights that anyone can recompute: each value is a hash of its tensor's name and its index. The
// goldens of the published code were made with the same weights.
#pragma once

#include "network/architecture.h"
#include "network/sdmatte.h"

#include <string>
#include <vector>

namespace sdmatte {

// The values of tensor `name`. `is_lite`: one bias of the tiny decoder is raised by 0.5.
std::vector<float> hashed_values(const std::string& name, const Shape& shape, bool is_lite);

// All tensors of a network whose names begin with `prefix`, in fp32.
TensorMap hashed_tensors(const Architecture& architecture, const std::string& prefix = {});

// The sizes of the networks that goldens exist for: "sdmatte", "sdmatte-tiny", "litesdmatte",
// "litesdmatte-tiny".
Architecture architecture_of(const std::string& model);

// UNet and autoencoder with hashed weights, where tests run (SDMATTE_TEST_DEVICE, else the
// processor), and the text encoder's states for `caption`.
Network hashed_network(const std::string& model, at::ScalarType type = at::kFloat);

// "cpu" or "cuda:N", from SDMATTE_TEST_DEVICE.
at::Device test_device();

} // namespace sdmatte
