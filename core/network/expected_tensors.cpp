// The tensors of every block, in the order of unet.cpp, autoencoder_kl.cpp, autoencoder_tiny.cpp
// and text_encoder.cpp.
#include "network/architecture.h"

namespace sdmatte {
namespace {

constexpr std::int64_t latent_channels = 4;
constexpr std::int64_t vocabulary_size = 49408;
constexpr std::int64_t caption_length = 77;
constexpr std::int64_t box_values = 1280;   // 4 coordinates, 320 channels each
constexpr std::int64_t point_values = 1680; // shared by all coordinates
constexpr std::int64_t tiny_width = 64;

// A name that is extended on the way down, as Weights does it.
class Listing {
public:
    explicit Listing(TensorShapes& shapes)
        : shapes_(&shapes)
    {
    }
    Listing operator[](const std::string& name) const
    {
        Listing inner = *this;
        inner.prefix_ += name + ".";
        return inner;
    }
    Listing operator()(const std::string& name, int index) const
    {
        return (*this)[name + "." + std::to_string(index)];
    }
    void add(const std::string& name, Shape shape) const
    {
        shapes_->emplace(prefix_ + name, std::move(shape));
    }
    void norm(std::int64_t width) const
    {
        add("weight", {width});
        add("bias", {width});
    }
    void linear(std::int64_t from, std::int64_t to, bool has_bias = true) const
    {
        add("weight", {to, from});
        if (has_bias)
            add("bias", {to});
    }
    void conv(std::int64_t from, std::int64_t to, std::int64_t size = 3, bool has_bias = true) const
    {
        add("weight", {to, from, size, size});
        if (has_bias)
            add("bias", {to});
    }

private:
    TensorShapes* shapes_;
    std::string prefix_;
};

void list_resnet(const Listing& list, std::int64_t from, std::int64_t to, std::int64_t emb = 0)
{
    list["norm1"].norm(from);
    list["conv1"].conv(from, to);
    if (emb > 0)
        list["time_emb_proj"].linear(emb, to);
    list["norm2"].norm(to);
    list["conv2"].conv(to, to);
    if (from != to)
        list["conv_shortcut"].conv(from, to, 1);
}

void list_attention(const Listing& list, std::int64_t width, std::int64_t states)
{
    list["to_q"].linear(width, width, false);
    list["to_k"].linear(states, width, false);
    list["to_v"].linear(states, width, false);
    list["to_out.0"].linear(width, width);
}

void list_transformer(const Listing& list, std::int64_t width, std::int64_t states)
{
    list["norm"].norm(width);
    list["proj_in"].linear(width, width);
    const Listing block = list["transformer_blocks.0"];
    block["norm1"].norm(width);
    list_attention(block["attn1"], width, width);
    block["norm2"].norm(width);
    list_attention(block["attn2"], width, states);
    block["norm3"].norm(width);
    block["ff.net.0.proj"].linear(width, 8 * width);
    block["ff.net.2"].linear(4 * width, width);
    list["proj_out"].linear(width, width);
}

void list_embedding(const Listing& list, std::int64_t values, std::int64_t emb)
{
    list["linear_1"].linear(values, emb);
    list["linear_2"].linear(emb, emb);
}

void list_unet(const Listing& list, const Architecture& of)
{
    const auto& widths = of.unet_widths;
    const std::int64_t emb = 4 * widths[0];
    const std::int64_t states = of.text_width;
    list_embedding(list["time_embedding"], widths[0], emb);
    list_embedding(list["bbox_embedding"], box_values, emb);
    list_embedding(list["point_embedding"], point_values, emb);
    list["aux_conv_in"].conv(latent_channels, states);
    list["conv_in"].conv(2 * latent_channels, widths[0]);

    std::vector<std::int64_t> skips = {widths[0]};
    std::int64_t width = widths[0];
    for (int level = 0; level < 4; ++level) {
        const Listing block = list("down_blocks", level);
        for (int layer = 0; layer < of.unet_layers; ++layer) {
            list_resnet(block("resnets", layer), width, widths[level], emb);
            width = widths[level];
            if (level < 3)
                list_transformer(block("attentions", layer), width, states);
            skips.push_back(width);
        }
        if (level < 3) {
            block["downsamplers.0.conv"].conv(width, width);
            skips.push_back(width);
        }
    }
    list_resnet(list["mid_block.resnets.0"], width, width, emb);
    list_transformer(list["mid_block.attentions.0"], width, states);
    list_resnet(list["mid_block.resnets.1"], width, width, emb);
    for (int up = 0; up < 4; ++up) {
        const Listing block = list("up_blocks", up);
        for (int layer = 0; layer < of.unet_layers + 1; ++layer) {
            list_resnet(block("resnets", layer), width + skips.back(), widths[3 - up], emb);
            skips.pop_back();
            width = widths[3 - up];
            if (up > 0)
                list_transformer(block("attentions", layer), width, states);
        }
        if (up < 3)
            block["upsamplers.0.conv"].conv(width, width);
    }
    list["conv_norm_out"].norm(width);
    list["conv_out"].conv(width, latent_channels);
}

void list_kl_mid(const Listing& list, std::int64_t width)
{
    list_resnet(list["resnets.0"], width, width);
    list["attentions.0.group_norm"].norm(width);
    for (const char* name : {"to_q", "to_k", "to_v", "to_out.0"})
        list["attentions.0"][name].linear(width, width);
    list_resnet(list["resnets.1"], width, width);
}

void list_autoencoder_kl(const Listing& list, const std::array<std::int64_t, 4>& widths)
{
    const Listing encoder = list["encoder"];
    std::int64_t width = widths[0];
    encoder["conv_in"].conv(3, width);
    for (int level = 0; level < 4; ++level) {
        for (int layer = 0; layer < 2; ++layer) {
            list_resnet(encoder("down_blocks", level)("resnets", layer), width, widths[level]);
            width = widths[level];
        }
        if (level < 3)
            encoder("down_blocks", level)["downsamplers.0.conv"].conv(width, width);
    }
    list_kl_mid(encoder["mid_block"], width);
    encoder["conv_norm_out"].norm(width);
    encoder["conv_out"].conv(width, 2 * latent_channels);
    list["quant_conv"].conv(2 * latent_channels, 2 * latent_channels, 1);

    const Listing decoder = list["decoder"];
    list["post_quant_conv"].conv(latent_channels, latent_channels, 1);
    decoder["conv_in"].conv(latent_channels, width);
    list_kl_mid(decoder["mid_block"], width);
    for (int up = 0; up < 4; ++up) {
        for (int layer = 0; layer < 3; ++layer) {
            list_resnet(decoder("up_blocks", up)("resnets", layer), width, widths[3 - up]);
            width = widths[3 - up];
        }
        if (up < 3)
            decoder("up_blocks", up)["upsamplers.0.conv"].conv(width, width);
    }
    decoder["conv_norm_out"].norm(width);
    decoder["conv_out"].conv(width, 3);
}

void list_tiny_blocks(const Listing& list, std::initializer_list<int> layers)
{
    for (const int layer : layers)
        for (const char* name : {"conv.0", "conv.2", "conv.4"})
            list("layers", layer)[name].conv(tiny_width, tiny_width);
}

void list_autoencoder_tiny(const Listing& list)
{
    const Listing encoder = list["encoder"];
    encoder("layers", 0).conv(3, tiny_width);
    for (const int layer : {2, 6, 10})
        encoder("layers", layer).conv(tiny_width, tiny_width, 3, false);
    list_tiny_blocks(encoder, {1, 3, 4, 5, 7, 8, 9, 11, 12, 13});
    encoder("layers", 14).conv(tiny_width, latent_channels);

    const Listing decoder = list["decoder"];
    decoder("layers", 0).conv(latent_channels, tiny_width);
    for (const int layer : {6, 11, 16})
        decoder("layers", layer).conv(tiny_width, tiny_width, 3, false);
    list_tiny_blocks(decoder, {2, 3, 4, 7, 8, 9, 12, 13, 14, 17});
    decoder("layers", 18).conv(tiny_width, 3);
}

void list_text_encoder(const Listing& list, const Architecture& of)
{
    const std::int64_t width = of.text_width;
    list["embeddings"].add("token_embedding.weight", {vocabulary_size, width});
    list["embeddings"].add("position_embedding.weight", {caption_length, width});
    for (int number = 0; number < of.text_layers; ++number) {
        const Listing layer = list("encoder.layers", number);
        layer["layer_norm1"].norm(width);
        for (const char* name : {"q_proj", "k_proj", "v_proj", "out_proj"})
            layer["self_attn"][name].linear(width, width);
        layer["layer_norm2"].norm(width);
        layer["mlp.fc1"].linear(width, of.text_mlp_width);
        layer["mlp.fc2"].linear(of.text_mlp_width, width);
    }
    list["final_layer_norm"].norm(width);
}

} // namespace

TensorShapes expected_tensors(const Architecture& architecture)
{
    TensorShapes shapes;
    const Listing list(shapes);
    list_text_encoder(list["text_encoder.text_model"], architecture);
    if (architecture.autoencoder == AutoencoderKind::Kl)
        list_autoencoder_kl(list["vae"], architecture.autoencoder_widths);
    else
        list_autoencoder_tiny(list["vae"]);
    list_unet(list["unet"], architecture);
    return shapes;
}

} // namespace sdmatte
