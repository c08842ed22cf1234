#!/usr/bin/env python3
"""Makes the small files that fuzz_pickle and fuzz_zip_directory start from, without torch: what
torch.save writes, in each protocol, and one file for each thing that a stranger's can have."""

import collections
import io
import pickle
import struct
import sys
import types
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PICKLES = HERE / "fuzz_pickle"
ZIPS = HERE / "fuzz_zip_directory"


def fake(module, name):
    """A function or class that pickles as a name of torch's."""
    for known in (module.split(".")[0], module):
        sys.modules.setdefault(known, types.ModuleType(known))
    made = type(name, (), {"__module__": module, "__qualname__": name})
    setattr(sys.modules[module], name, made)
    return made


REBUILD = {name: fake("torch._utils", name)
           for name in ("_rebuild_tensor_v2", "_rebuild_tensor_v3", "_rebuild_parameter", "_rebuild_parameter_with_state")}
STORAGES = {name: fake("torch", name) for name in ("FloatStorage", "HalfStorage", "BFloat16Storage", "LongStorage")}
UNTYPED = fake("torch.storage", "UntypedStorage")
UINT16 = fake("torch", "uint16")
CONFIG = fake("omegaconf.dictconfig", "DictConfig")


class Call:
    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments

    def __reduce__(self):
        return self.function, self.arguments


class Storage:
    def __init__(self, kind, key, size):
        self.id = ("storage", kind, key, "cpu", size)


class Pickler(pickle.Pickler):
    def persistent_id(self, value):
        return value.id if isinstance(value, Storage) else None


def pickled(value, protocol=2):
    file = io.BytesIO()
    Pickler(file, protocol).dump(value)
    return file.getvalue()


def tensor(kind, key, size, shape, strides, first=0):
    return Call(REBUILD["_rebuild_tensor_v2"], Storage(STORAGES[kind], key, size), first, shape, strides, False,
                collections.OrderedDict())


def model():
    shared = tensor("HalfStorage", "1", 8, (2, 2), (1, 2), 1)
    config = CONFIG.__new__(CONFIG)
    config.__dict__ = {"lr": 1e-4, "steps": [1, 2, 70000, 2**40, 2**70, -3], "on": True, "by": None, "at": {1, "x"}}
    return {
        "model": collections.OrderedDict(
            a=tensor("FloatStorage", "0", 12, (3, 4), (4, 1)), b=shared, tied=shared,
            c=Call(REBUILD["_rebuild_parameter"], tensor("BFloat16Storage", "2", 1, (), ()), True, collections.OrderedDict()),
            d=Call(REBUILD["_rebuild_parameter_with_state"], tensor("FloatStorage", "0", 12, (2,), (1,)), True,
                   collections.OrderedDict(), {"x": 1}),
            e=Call(REBUILD["_rebuild_tensor_v3"], Storage(UNTYPED, "3", 6), 0, (3,), (1,), False,
                   collections.OrderedDict(), UINT16),
            f=tensor("LongStorage", "4", 0, (0, 3), (3, 1))),
        "trainer": {"config": config, "bytes": b"\x00\xff", "nested": [[[(1, (2, (3,)))]]]},
        "iteration": 3,
    }


def generate_pickles():
    PICKLES.mkdir(exist_ok=True)
    for protocol in range(6):
        if protocol >= 1:
            (PICKLES / f"checkpoint_{protocol}").write_bytes(pickled(model(), protocol))
        plain = {"a": [1, -2, 2**80, 1.5, "text\n", b"bytes", None, True, (), (1,), {"k": {1}}], "o": collections.OrderedDict(a=1)}
        (PICKLES / f"plain_{protocol}").write_bytes(pickle.dumps(plain, protocol))
    flat = collections.OrderedDict(a=tensor("FloatStorage", "0", 12, (3, 4), (4, 1)))
    (PICKLES / "flat").write_bytes(pickled(flat))
    for name, ops in {
        "system": b"\x80\x02cos\nsystem\nX\x02\x00\x00\x00id\x85R.",
        "inst": b"(S'id'\nios\nsystem\n.", "obj": b"(cos\nsystem\nS'id'\no.", "extension": b"\x80\x02\x82\x01.",
        "stack_global": b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x02id\x85R.", "newobj_ex": b"\x80\x04cx\ny\n)}\x92.",
        "memo": b"]q\x00h\x00a\x94r\x07\x00\x00\x00j\x07\x00\x00\x000.", "text_memo": b"(lp0\ng0\nag0\na.",
        "marks": b"((((1110(N2tt0].", "protocol_0": b"(dp0\nVa\np1\nI01\nsF1.5\nL7L\n2tP12\n.",
        "frame": b"\x80\x05\x95\x02\x00\x00\x00\x00\x00\x00\x00\x8f\x94(K\x01\x90.", "build": b"\x80\x02cx\ny\n)R}b.",
        "buffers": b"\x80\x05\x97\x98.", "long4": b"\x8b\x03\x00\x00\x00\x01\x02\x83.",
    }.items():
        (PICKLES / name).write_bytes(ops)


def local(name, data, flags=0, extra=b"", method=0, sizes=None):
    size = len(data) if sizes is None else sizes
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, 0, flags, method, 0, 0, 0, size, size, len(name), len(extra)) + name + extra + data


def central(name, size, offset, flags=0, extra=b"", method=0):
    return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 0, 0, flags, method, 0, 0, 0, size, size, len(name), len(extra), 0, 0,
                       0, 0, offset) + name + extra


def end(entries, size, offset):
    return struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, entries, entries, size, offset, 0)


def end_64(entries, size, offset):
    here = offset + size
    return (struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 0, 45, 0, 0, entries, entries, size, offset)
            + struct.pack("<IIQI", 0x07064B50, 0, here, 1))


def torch_zip(parts, wide=False):
    """As torch writes it: padding in front of the bytes, checksum and sizes behind."""
    body, directory = b"", b""
    for name, data in parts.items():
        name = b"x/" + name.encode()
        padding = -(len(body) + 30 + len(name) + 4) % 64
        directory += central(name, len(data), len(body), 0x808)
        body += local(name, data, 0x808, b"FB" + struct.pack("<H", padding) + b"Z" * padding, sizes=0)
        body += struct.pack("<IIII", 0x08074B50, 0, len(data), len(data))
    tail = end_64(len(parts), len(directory), len(body)) if wide else b""
    return body + directory + tail + end(len(parts), len(directory), len(body))


def generate_zips():
    ZIPS.mkdir(exist_ok=True)
    parts = {"data.pkl": pickled(model()), "byteorder": b"little", "data/0": bytes(48), "data/1": bytes(16),
             "data/2": bytes(2), "data/3": bytes(6), "data/4": b"", "version": b"3\n"}
    (ZIPS / "checkpoint").write_bytes(torch_zip(parts, wide=True))
    (ZIPS / "without_zip64").write_bytes(torch_zip(parts))
    (ZIPS / "big_endian").write_bytes(torch_zip(parts | {"byteorder": b"big"}))
    (ZIPS / "empty").write_bytes(end(0, 0, 0))
    for name, method in (("stored", zipfile.ZIP_STORED), ("deflated", zipfile.ZIP_DEFLATED)):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as archive:
            archive.writestr("x/data.pkl", pickled(model()))
            archive.writestr("x/../y", b"1")
        (ZIPS / name).write_bytes(file.getvalue())
    one = local(b"x/a", b"123")
    wide = struct.pack("<HHQQ", 1, 16, 3, 3)
    (ZIPS / "wide_entry").write_bytes(
        (body := local(b"x/a", b"123", extra=wide, sizes=0xFFFFFFFF))
        + (entry := central(b"x/a", 0xFFFFFFFF, 0, extra=wide)) + end(1, len(entry), len(body)))
    entry = central(b"x/a", 3, 0)
    (ZIPS / "twice").write_bytes(one + one + entry + central(b"x/A", 3, len(one)) + end(2, 2 * len(entry), 2 * len(one)))
    (ZIPS / "in_front").write_bytes(b"PK" + one + central(b"x/a", 3, 2) + end(1, len(entry), len(one) + 2))
    (ZIPS / "two_directories").write_bytes(one + entry + entry + end(1, len(entry), len(one) + len(entry)))


if __name__ == "__main__":
    generate_pickles()
    generate_zips()
