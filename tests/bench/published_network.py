#!/usr/bin/env python3
"""The published networks on their own libraries: what our speed is measured against.

    python3 -m venv VENV
    VENV/bin/pip install \\
        torch==2.11.0 diffusers==0.30.3 transformers==4.45.1 "numpy<2" safetensors
    VENV/bin/python tests/bench/published_network.py --check
    cmake --build build --target sdmatte write_checkpoint
    build/bin/write_checkpoint sdmatte MODELS/sdmatte.safetensors
    build/bin/write_checkpoint litesdmatte MODELS/lite.safetensors
    VENV/bin/python tests/bench/published_network.py --time --models MODELS

SDMatte and LiteSDMatte from the libraries' own blocks, with the hashed test weights (computed
here, not read), fp32, on the processor, and the whole pass as published: mask and image through
the autoencoder, the caption through the text encoder, the UNet with the plain attention processor
(all scores in memory, the prompt's bias added to them in every self-attention), the decoder.

--check compares with the goldens in tests/data/network (SDMatte needs 6 GB); it fails over 5e-5.
--time measures each case in a process of its own, then our program and the plain rate of bf16
matrix products, and prints a Markdown table. SDMatte at 1024 needs 17 GB and some minutes.
"""

import argparse
import json
import resource
import subprocess
import sys
import timeit
from pathlib import Path
from statistics import median

import numpy as np
import torch
from published_pass import GOLDENS, Network, whole_pass
from safetensors import safe_open

TOLERANCE = 5e-5  # of alpha
TOLERANCE_OF_EMPTY_MASK = 1e-4  # it loses low bits to its bias of -10000 everywhere
PARTS = ("mask", "image", "text", "unet", "decode")
CASES = [f"{model}:{side}" for model in ("litesdmatte", "sdmatte") for side in (512, 1024)]
CHECKPOINTS = {"sdmatte": "sdmatte.safetensors", "litesdmatte": "lite.safetensors"}


def read_tensors(path):
    with safe_open(path, "np") as file:
        return {name: file.get_tensor(name) for name in list(file.keys())}, file.metadata() or {}


def check(pattern):
    """Compares with every golden whose name fits; False when one is too far off."""
    captions = {entry["caption"].lower(): entry["ids"]
                for entry in json.loads((GOLDENS / "tokenizer.json").read_text())}
    names = sorted(path.name.removesuffix(".safetensors")
                   for path in GOLDENS.glob("*sdmatte*.safetensors") if pattern in path.name)
    if not names:
        sys.exit(f'No golden has "{pattern}" in its name.')
    loaded, good = None, True
    print("| golden | latents_in | unet_out | decoded | alpha |\n|---|---|---|---|---|")
    for name in names:
        model, side, case = name.split(".")
        if model != loaded:
            network = None  # frees the last one first
            network, loaded = Network(model), model
        given, about = read_tensors(GOLDENS / f"{side}.{case}.safetensors")
        image, _ = read_tensors(GOLDENS / f"{about['image']}.safetensors")
        wanted, rows = read_tensors(GOLDENS / f"{name}.safetensors")
        mask = given["prompt_mask"]
        prompt = {"kind": about["prompt"], "coords": given["coords"],
                  "is_transparent": float(given["is_transparent"][0]),
                  "mask": mask / np.float32(2) if mask.dtype == np.uint8 else mask}
        caption = captions[about["caption"].lower()]
        found, _ = whole_pass(network, image["image_u8"], prompt, caption)
        differences = {}
        for part in wanted.keys() & found.keys():
            kept = found[part].numpy()[..., ::int(rows.get(f"{part}_rows", 1)), :]
            differences[part] = float(np.abs(kept - wanted[part]).max())
        tolerance = TOLERANCE_OF_EMPTY_MASK if case == "empty_mask" else TOLERANCE
        good &= differences["alpha"] <= tolerance  # false for NaN as well
        cells = [f"{differences[part]:.1e}" if part in differences else "" for part in found]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)
    return good


def box_prompt(side):
    """The middle 30 % of the picture, as `sdmatte bench` has it."""
    mask = np.zeros((side, side), np.float32)
    edge = int(side * (1 - 0.3 ** 0.5) / 2)
    mask[edge:side - edge, edge:side - edge] = 1
    coords = [edge / side, edge / side, 1 - edge / side, 1 - edge / side]
    return {"kind": "bbox_mask", "coords": coords, "is_transparent": 0.0, "mask": mask}


def time_published(model, side, passes):
    """In this process; a small pass first, so that nothing is set up within the measured ones."""
    network = Network(model)
    image = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    whole_pass(network, image[:128, :128], box_prompt(128))
    runs = [whole_pass(network, image, box_prompt(side))[1] for _ in range(passes)]
    times = {part: median(run[part] for run in runs) for part in runs[0]}
    return times | {"peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}


def product_rate():
    """GFLOP/s of a plain bf16 matrix product, the median of ten."""
    a, b = (torch.randn(4096, 4096, dtype=torch.bfloat16) for _ in range(2))
    torch.matmul(a, b)
    seconds = timeit.repeat(lambda: torch.matmul(a, b), number=1, repeat=10)
    return 2 * 4096**3 / median(seconds) / 1e9


def output_of(command):
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def compare(case, options):
    """One row: the published pass, our clicks, and the matrix products' rate, in turn."""
    model, side = case.split(":")
    theirs = output_of([sys.executable, __file__, "--pass", case, "--passes", str(options.passes),
                        "--threads", str(options.threads)])
    ours = output_of([options.sdmatte, "bench", "--model", options.models / CHECKPOINTS[model],
                      "--side", side, "--precision", "bf16", "--repeat", str(options.repeat),
                      "--threads", str(options.threads), "--json"])[0]
    parts = ", ".join(f"{theirs[name]:.1f}" for name in PARTS)
    whole, click = theirs["pass"], ours["click_s"]
    print(f"| {model} | {side} | {whole:.1f} ({parts}) | {theirs['peak_bytes'] / 1e9:.1f} GB "
          f"| {click:.2f} | {ours['image_encode_s']:.2f} | {whole / click:.1f} "
          f"| {ours['peak_bytes'] / 1e9:.1f} GB | {product_rate():.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", nargs="?", const="", help="part of the goldens' names")
    parser.add_argument("--time", action="store_true")
    parser.add_argument("--cases", nargs="+", default=CASES, help="as litesdmatte:512")
    parser.add_argument("--models", type=Path, help="folder with our two checkpoints")
    parser.add_argument("--sdmatte", default="build/bin/sdmatte", help="our program")
    parser.add_argument("--passes", type=int, default=1, help="of the published code, the median")
    parser.add_argument("--repeat", type=int, default=3, help="clicks of ours, the median")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pass", dest="one_pass", help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.one_pass:
        model, side = options.one_pass.split(":")
        print(json.dumps(time_published(model, int(side), options.passes)))
    if options.check is not None and not check(options.check):
        sys.exit("The differences are too large: this is not the published arithmetic.")
    if options.time:
        if options.models is None:
            parser.error("--time needs --models")
        print("| network | side | published, s (mask, image, text, UNet, decode) | peak | ours per "
              "click, bf16, s | photo once, s | ratio | peak | bf16 product, GFLOP/s |\n"
              "|---|---|---|---|---|---|---|---|---|")
        for case in options.cases:
            compare(case, options)


if __name__ == "__main__":
    main()
