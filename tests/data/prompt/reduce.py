"""Makes the files of this folder from the reference goldens (boxes.*, point_masks.*).

Usage: reduce.py GOLDENS_FOLDER OUTPUT_FOLDER

boxes.safetensors: the alphas times 10 and the box masks, as U8 (they hold 0, 0.4, 0.7 and 1).
point_masks.safetensors: every third row and column of the masks; the points as they are.
boxes.json: as it is.
"""
import json
import pathlib
import shutil
import struct
import sys

import numpy

TYPES = {"F32": "<f4", "I64": "<i8", "U8": "u1"}


def read(path):
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = numpy.frombuffer(data[begin:end], TYPES[entry["dtype"]]).reshape(
            entry["shape"]
        )
    return tensors


def write(path, tensors):
    header, body = {}, b""
    for name in sorted(tensors):
        value = tensors[name]
        dtype = next(key for key, code in TYPES.items() if value.dtype == numpy.dtype(code))
        begin, body = len(body), body + value.tobytes()
        header[name] = {
            "dtype": dtype,
            "shape": list(value.shape),
            "data_offsets": [begin, len(body)],
        }
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)


source, target = (pathlib.Path(argument) for argument in sys.argv[1:3])
boxes = read(source / "boxes.safetensors")
write(
    target / "boxes.safetensors",
    {
        name: numpy.round(value * (10 if name.endswith(".alpha") else 1)).astype("u1")
        for name, value in boxes.items()
    },
)
points = read(source / "point_masks.safetensors")
write(
    target / "point_masks.safetensors",
    {
        name: value if name.endswith(".points_xy") else numpy.ascontiguousarray(value[::3, ::3])
        for name, value in points.items()
    },
)
shutil.copyfile(source / "boxes.json", target / "boxes.json")
