#!/usr/bin/env python3
"""Makes the small checkpoints that fuzz_safetensors starts from: each shows one thing that headers
can have, sound or not."""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "fuzz_safetensors"
TYPES = {"BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
         "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8}


def save(name, header, data=b"", length=None):
    text = header if isinstance(header, bytes) else json.dumps(header, separators=(",", ":")).encode()
    size = len(text) if length is None else length
    (FOLDER / name).write_bytes(size.to_bytes(8, "little") + text + data)


def tensor(kind, shape, begin, end):
    return {"dtype": kind, "shape": shape, "data_offsets": [begin, end]}


def main():
    FOLDER.mkdir(exist_ok=True)
    save("nothing", {})
    header, offset = {"__metadata__": {"format": "pt", "by": "\u00e9\U0001f600"}}, 0
    for kind, size in TYPES.items():
        header[kind] = tensor(kind, [1, 2], offset, offset + 2 * size)
        offset += 2 * size
    save("all_types", header, bytes(offset))
    save("scalar_and_empty", {"s": tensor("F32", [], 0, 4), "e": tensor("F32", [0, 3], 4, 4)}, bytes(4))
    save("order", {"b": tensor("U8", [1], 1, 2), "a": tensor("U8", [1], 0, 1)}, bytes(2))
    save("white_space", b' \n{ "a" : {"shape":[ 1 , 1 ],\t"data_offsets":[0,1],"dtype":"U8"} }\r\n  ', bytes(1))
    save("escapes", b'{"\\u00e9\\ud83d\\ude00\\n\\"\\\\\\/":{"dtype":"U8","shape":[],"data_offsets":[0,1]}}', bytes(1))
    save("gap", {"a": tensor("U8", [1], 0, 1), "b": tensor("U8", [1], 2, 3)}, bytes(3))
    save("overlap", {"a": tensor("U8", [2], 0, 2), "b": tensor("U8", [2], 1, 3)}, bytes(3))
    save("overflow", {"a": tensor("F64", [2**62, 8], 0, 2**63)}, bytes(8))
    save("many_dimensions", {"a": tensor("U8", [1] * 20, 0, 1)}, bytes(1))
    save("deep", b'{"a":' + b"[" * 200, bytes(1))
    save("long_length", {}, length=2**63)
    save("cut", {"a": tensor("U8", [9], 0, 9)}, bytes(4))
    save("bytes_behind", {"a": tensor("U8", [1], 0, 1)}, bytes(4))
    save("twice", b'{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"a":{}}', bytes(1))
    # Enough names of a network that its architecture is guessed at and its list of tensors made.
    names = {f"unet.down_blocks.{level}.resnets.0.conv1.bias": [64] for level in range(4)}
    names |= {f"vae.encoder.down_blocks.{level}.resnets.0.conv1.bias": [32] for level in range(4)}
    names |= {"text_encoder.text_model.final_layer_norm.bias": [64],
              "text_encoder.text_model.encoder.layers.0.mlp.fc1.bias": [1]}
    header, offset = {}, 0
    for name, shape in names.items():
        header[name] = tensor("F8_E5M2", shape, offset, offset + shape[0])
        offset += shape[0]
    save("network_names", header, bytes(offset))


if __name__ == "__main__":
    main()
