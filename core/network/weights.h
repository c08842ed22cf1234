// Trained tensors under the checkpoint's own names. A network is written with them as free
// functions: w["down_blocks.0"]["resnets.1"] is the part of the weights that a block sees.
#pragma once

#include "network/pass.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sdmatte {

using TensorMap = std::unordered_map<std::string, at::Tensor>;

// A cheap value; the tensors are shared and never change.
class Weights {
public:
    Weights() = default;
    explicit Weights(TensorMap tensors);

    // The same weights for one pass, which must outlive the result.
    [[nodiscard]] Weights during(const Pass& pass) const;

    // The block `name` of this block.
    Weights operator[](std::string_view name) const;
    [[nodiscard]] Weights at(std::string_view name, int index) const; // "resnets", 1: "resnets.1"

    // A tensor of this block. Throws with the full name when there is none: loading is strict, so
    // that is a mistake in the network's own text.
    [[nodiscard]] const at::Tensor& tensor(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

    // What a block returns passes through here: it is shown to the pass's observer as this block's
    // output, and a stopped pass ends here.
    at::Tensor output(at::Tensor tensor) const;

    // Throws PassStopped when the pass is to stop.
    void stop_if_asked() const;

    // How many rows of `row_work` multiplications each a layer on `device` does at once, at least 1
    // and at most `rows`.
    [[nodiscard]] std::int64_t band_rows(std::int64_t rows, double row_work,
                                         const at::Device& device) const;

private:
    std::shared_ptr<const TensorMap> tensors_;
    const Pass* pass_ = nullptr;
    std::string prefix_; // ends with a dot, or is empty
};

} // namespace sdmatte
