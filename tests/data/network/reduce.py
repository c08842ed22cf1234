"""Makes the *.safetensors and *.taps.json of this folder from the reference goldens.

Usage: reduce.py GOLDENS_FOLDER OUTPUT_FOLDER

SIDE.CASE.safetensors: what goes in, shared by all models: prompt_mask (bytes when it is 0, 0.5, 1
 times 2), coords, is_transparent, and the prompt kind and caption as metadata.
SIDE.IMAGE.safetensors: image_u8; the metadata of a case names its image.
MODEL.SIDE.CASE.safetensors: what comes out. Of alpha and decoded only every Nth row is kept;
 the metadata "alpha_rows" and "decoded_rows" are the N. text_embed only where the caption is new.
MODEL.SIDE.CASE.taps.json: without line breaks, rounded to 9 digits.
"""
import array
import hashlib
import json
import pathlib
import struct
import sys

SIZES = {"F32": 4, "F64": 8, "I64": 8, "U8": 1}


def read(path):
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    return metadata, {
        name: (
            entry["dtype"],
            entry["shape"],
            data[8 + length + entry["data_offsets"][0] : 8 + length + entry["data_offsets"][1]],
        )
        for name, entry in header.items()
    }


def write(path, metadata, tensors):
    header, body = {"__metadata__": metadata}, b""
    for name, (dtype, shape, data) in sorted(
        tensors.items(), key=lambda item: -SIZES[item[1][0]]
    ):
        begin, body = len(body), body + data
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [begin, len(body)]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)


def every_row(tensor, step):
    """Every step-th row of a tensor [..., rows, columns]."""
    dtype, shape, data = tensor
    width = shape[-1] * SIZES[dtype]
    rows = [data[i : i + width] for i in range(0, len(data), width)]
    kept = [row for i, row in enumerate(rows) if i % shape[-2] % step == 0]
    return dtype, shape[:-2] + [(shape[-2] + step - 1) // step, shape[-1]], b"".join(kept)


def as_bytes(mask):
    values = array.array("f", mask[2])
    if all(value in (0, 0.5, 1) for value in values):
        return "U8", mask[1], bytes(int(value * 2) for value in values)
    return mask


source, target = (pathlib.Path(argument) for argument in sys.argv[1:3])
captions_seen = set()
for path in sorted(source.glob("*sdmatte*.safetensors")):
    metadata, tensors = read(path)
    model, side, case = path.name.split(".")[:3]
    image = tensors["image_u8"]
    image_name = f"{side}.{hashlib.md5(image[2]).hexdigest()[:4]}"
    write(target / f"{image_name}.safetensors", {}, {"image_u8": image})
    write(
        target / f"{side}.{case}.safetensors",
        {"image": image_name, "prompt": metadata["prompt"], "caption": metadata["caption"]},
        {
            "prompt_mask": as_bytes(tensors["prompt_mask"]),
            "coords": tensors["coords"],
            "is_transparent": tensors["is_transparent"],
        },
    )
    alpha_rows, decoded_rows = (4, 16) if side == "256" else (2, 16)
    kept = {name: tensors[name] for name in ("latents_in", "unet_out")}
    kept["alpha"] = every_row(tensors["alpha"], alpha_rows)
    if "decoded" in tensors:
        kept["decoded"] = every_row(tensors["decoded"], decoded_rows)
    if "text_embed" in tensors and (model, metadata["caption"]) not in captions_seen:
        captions_seen.add((model, metadata["caption"]))
        kept["text_embed"] = tensors["text_embed"]
    rows = {"alpha_rows": str(alpha_rows), "decoded_rows": str(decoded_rows)}
    write(target / path.name, rows, kept)
for path in sorted(source.glob("*.taps.json")):
    taps = json.loads(path.read_text())
    for tap in taps.values():
        tap["mean"], tap["std"] = float(f"{tap['mean']:.9g}"), float(f"{tap['std']:.9g}")
    (target / path.name).write_text(json.dumps(taps, separators=(",", ":")) + "\n")
