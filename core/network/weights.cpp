#include "network/weights.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <stdexcept>

namespace sdmatte {

Weights::Weights(TensorMap tensors)
    : tensors_(std::make_shared<const TensorMap>(std::move(tensors)))
{
}

Weights Weights::during(const Pass& pass) const
{
    Weights weights = *this;
    weights.pass_ = &pass;
    return weights;
}

Weights Weights::operator[](std::string_view name) const
{
    Weights block = *this;
    (block.prefix_ += name) += '.';
    return block;
}

Weights Weights::at(std::string_view name, int index) const
{
    return (*this)[std::string(name) + "." + std::to_string(index)];
}

const at::Tensor& Weights::tensor(std::string_view name) const
{
    const auto found = tensors_->find(prefix_ + std::string(name));
    if (found == tensors_->end())
        throw std::out_of_range("There are no weights " + prefix_ + std::string(name) + ".");
    return found->second;
}

bool Weights::has(std::string_view name) const
{
    return tensors_->contains(prefix_ + std::string(name));
}

at::Tensor Weights::output(at::Tensor tensor) const
{
    stop_if_asked();
    if (pass_ != nullptr && pass_->observe)
        pass_->observe(prefix_.substr(0, prefix_.size() - 1), tensor);
    return tensor;
}

void Weights::stop_if_asked() const
{
    if (pass_ != nullptr && pass_->stop.stop_requested())
        throw PassStopped();
}

std::int64_t Weights::band_rows(std::int64_t rows, double row_work, const at::Device& device) const
{
    if (!device.is_cpu() && (pass_ == nullptr || !pass_->bounds_memory))
        return rows;
    const double work = (pass_ != nullptr ? *pass_ : Pass()).band_work * at::get_num_threads();
    return std::clamp(static_cast<std::int64_t>(work / row_work), std::int64_t{1}, rows);
}

} // namespace sdmatte
