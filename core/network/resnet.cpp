#include "network/resnet.h"

#include "network/convolution.h"
#include "network/layers.h"

namespace sdmatte {

at::Tensor resnet(const Weights& w, const at::Tensor& x, const at::Tensor& emb, double norm_eps)
{
    at::Tensor h = silu(group_norm(w["norm1"], x, norm_eps));
    h = conv(w["conv1"], h);
    if (emb.defined())
        h.add_(linear(w["time_emb_proj"], emb).unsqueeze(-1).unsqueeze(-1));
    h = silu(group_norm(w["norm2"], h, norm_eps));
    h = conv(w["conv2"], h);
    h.add_(w.has("conv_shortcut.weight") ? conv(w["conv_shortcut"], x) : x);
    return w.output(h);
}

} // namespace sdmatte
