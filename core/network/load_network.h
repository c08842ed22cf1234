// From a checkpoint to a network that is ready to use.
#pragma once

#include "base/progress.h"
#include "network/device.h"
#include "network/sdmatte.h"
#include "network/text_encoder.h"

namespace sdmatte {

// Reads UNet and autoencoder, and computes the empty caption's states; the text encoder does not
// stay in memory. Errors: Input for what is not a whole network, Resource, Cancelled.
Result<Network> load_network(const Checkpoint& checkpoint, const Device& device,
                             Precision precision, const Progress& progress);

// The states of a caption, [1, 77, 1024]: reads the text encoder, into `memory` if there is one
// (make_tensor_memory), and frees it again.
Result<at::Tensor> caption_states(const Checkpoint& checkpoint, const CaptionIds& ids,
                                  const at::TensorOptions& options, const Progress& progress,
                                  const at::Tensor& memory = {});

} // namespace sdmatte
