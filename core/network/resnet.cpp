#include "network/resnet.h"

#include "network/convolution.h"
#include "network/layers.h"
#include "network/normed.h"

namespace sdmatte {

at::Tensor resnet(const Weights& w, const at::Tensor& x, const at::Tensor& emb, double norm_eps)
{
    const at::Tensor h = conv(w["conv1"], normed(w["norm1"], x, norm_eps));
    const at::Tensor added = emb.defined() ? linear(w["time_emb_proj"], emb) : at::Tensor();
    const Normed h2 = normed(w["norm2"], h, norm_eps, added);
    at::Tensor sum = w.has("conv_shortcut.weight")
                         ? conv_over(w["conv2"], h2, conv(w["conv_shortcut"], x))
                         : conv_onto(w["conv2"], h2, x);
    return w.output(std::move(sum));
}

} // namespace sdmatte
