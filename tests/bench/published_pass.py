"""SDMatte and LiteSDMatte as published, from the libraries' own blocks, with hashed weights.

For published_network.py, whose text says what it needs. What the networks compute is described in
docs/networks.md, the weights' recipe in tests/network/hashed_weights.h.
"""

import json
import math
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, AutoencoderTiny, UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor
from diffusers.models.embeddings import TimestepEmbedding, get_timestep_embedding
from torch.nn import functional
from transformers import CLIPTextConfig, CLIPTextModel

GOLDENS = Path(__file__).resolve().parent.parent / "data" / "network"
EMPTY_CAPTION = [49406, 49407] + 75 * [0]  # padded with "!", not with the end token
PROMPTS_WITHOUT_BIAS = ("auto_mask", "trimap")


class Network(torch.nn.Module):
    """The three parts of a checkpoint, under the checkpoint's names, with hashed weights."""

    def __init__(self, model):
        super().__init__()
        tiny, lite = model.endswith("-tiny"), model.startswith("lite")
        channels = (64, 128, 128, 128) if tiny else (320, 640, 1280, 1280)
        with torch.device("meta"):
            self.unet = UNet2DConditionModel(
                in_channels=8, block_out_channels=channels, layers_per_block=1 if lite else 2,
                attention_head_dim=tuple(count // 64 for count in channels),
                cross_attention_dim=1024, use_linear_projection=True)
            self.unet.aux_conv_in = torch.nn.Conv2d(4, 1024, 3, padding=1)
            self.unet.point_embedding = TimestepEmbedding(1680, 4 * channels[0])
            self.unet.bbox_embedding = TimestepEmbedding(1280, 4 * channels[0])
            self.vae = AutoencoderTiny() if lite else AutoencoderKL(
                block_out_channels=(32, 32, 64, 64) if tiny else (128, 256, 512, 512),
                layers_per_block=2, down_block_types=4 * ("DownEncoderBlock2D",),
                up_block_types=4 * ("UpDecoderBlock2D",))
            self.text_encoder = CLIPTextModel(CLIPTextConfig(
                hidden_size=1024, intermediate_size=128 if tiny else 4096,
                num_hidden_layers=2 if tiny else 23, num_attention_heads=16, hidden_act="gelu"))
        self.to_empty(device="cpu")
        self.text_encoder.text_model.embeddings.position_ids = torch.arange(77)[None]
        self.unet.set_attn_processor(AttnProcessor())
        self.eval().requires_grad_(False)
        self.is_lite = lite
        manifest = json.loads((GOLDENS / f"{model}.manifest.json").read_text())
        if {name: list(value.shape) for name, value in self.named_parameters()} != manifest:
            sys.exit(f"{model}: the tensors are not those of the published checkpoint")
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda item: fill_with_hash(*item), self.named_parameters()))
        if lite:
            self.vae.decoder.layers[18].bias.add_(0.5)

    def encode(self, picture):
        """The latents of a picture in -1..1: the distribution's mean."""
        if self.is_lite:  # in 0..1 although the library halves once more: so it was trained
            return self.vae.encode((picture + 1) / 2).latents
        return self.vae.encode(picture).latent_dist.mean * self.vae.config.scaling_factor

    def decode(self, latents):
        return self.vae.decode(latents / self.vae.config.scaling_factor).sample


def fill_with_hash(name, tensor):
    """splitmix64 of the name's FNV-1a and the element's index, scaled by the fan-in."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = (seed ^ byte) * 0x100000001B3 % 2**64
    shape, target = tensor.shape, tensor.view(-1).numpy()
    gain = math.sqrt(3 / math.prod(shape[1:])) if len(shape) > 1 else 0.1
    offset = 1 if len(shape) == 1 and name.endswith("weight") else 0
    step, chunk = 0x9E3779B97F4A7C15, 1 << 15
    steps = np.arange(1, chunk + 1, dtype=np.uint64) * np.uint64(step)
    for start in range(0, target.size, chunk):
        part = target[start:start + chunk]
        z = steps[:part.size] + np.uint64((seed + start * step) % 2**64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = (z ^ (z >> np.uint64(31))) >> np.uint64(40)
        part[:] = (z / 2.0**23 - 1) * gain + offset


def encodings(values, channels):
    """Cosines, then sines of each value, one after the other: [1, values * channels]."""
    return get_timestep_embedding(torch.as_tensor(values, dtype=torch.float32), channels,
                                  flip_sin_to_cos=True, downscale_freq_shift=0).reshape(1, -1)


def embedding(unet, prompt):
    coords = list(prompt["coords"])
    opacity = encodings([1.0 - prompt["is_transparent"]], unet.config.block_out_channels[0])
    if prompt["kind"] == "point_mask":
        count = next(n for n in range(max(20, len(coords)), 1681) if 1680 % n == 0)
        coords += (count - len(coords)) * [0.0]
        of_prompt = unet.point_embedding(encodings(coords, 1680 // count))
    else:
        of_prompt = unet.bbox_embedding(encodings(coords, 320))
    return unet.time_embedding(opacity) + of_prompt


def run_unet(unet, latents, prompt, caption_states, prompt_states):
    """The UNet's own blocks in order; the mid block reads the prompt, the others the caption."""
    emb = embedding(unet, prompt)
    mask = torch.as_tensor(prompt["mask"])[None, None]
    mask = functional.interpolate(mask, size=latents.shape[-2:], mode="nearest")

    def attention(x, states):
        bias = None
        if prompt["kind"] not in PROMPTS_WITHOUT_BIAS:
            of_level = functional.interpolate(mask, size=x.shape[-2:], mode="nearest")
            bias = -10000.0 * (1 - of_level.reshape(1, 1, -1))
        return {"encoder_hidden_states": states, "attention_mask": bias}

    def run(block, x, states, **skips):
        attends = getattr(block, "has_cross_attention", False)
        return block(x, temb=emb, **skips, **(attention(x, states) if attends else {}))

    x = unet.conv_in(latents)
    skips = (x,)
    for block in unet.down_blocks:
        x, more = run(block, x, caption_states)
        skips += more
    x = run(unet.mid_block, x, prompt_states)
    for block in unet.up_blocks:
        count = len(block.resnets)
        x = run(block, x, caption_states, res_hidden_states_tuple=skips[-count:])
        skips = skips[:-count]
    return unet.conv_out(unet.conv_act(unet.conv_norm_out(x)))


@torch.inference_mode()
def whole_pass(network, image, prompt, caption=EMPTY_CAPTION):
    """From 8-bit image [S, S, 3] and prompt to the goldens' tensors and the parts' seconds."""
    seconds = {}

    @contextmanager
    def part(name):
        start = time.perf_counter()
        yield
        seconds[name] = time.perf_counter() - start

    with part("mask"):
        mask = torch.as_tensor(prompt["mask"])[None, None] * 2 - 1
        mask_latents = network.encode(mask.repeat(1, 3, 1, 1))
    with part("image"):
        picture = torch.as_tensor(image).permute(2, 0, 1)[None].float() / 255 * 2 - 1
        latents = torch.cat([network.encode(picture), mask_latents], dim=1)
    with part("text"):
        caption_states = network.text_encoder(torch.tensor([caption])).last_hidden_state
    with part("unet"):
        prompt_states = network.unet.aux_conv_in(mask_latents).flatten(2).transpose(1, 2)
        unet_out = run_unet(network.unet, latents, prompt, caption_states, prompt_states)
    with part("decode"):
        decoded = network.decode(unet_out)
        alpha = (decoded.mean(dim=1).clamp(-1, 1) + 1) / 2
    seconds["pass"] = sum(seconds.values())
    found = {"latents_in": latents, "unet_out": unet_out, "decoded": decoded, "alpha": alpha[0]}
    return found, seconds
