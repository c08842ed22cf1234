#!/usr/bin/env python3
"""Writes checkpoints with the real torch.save, and beside each what is in it, for
tst_network_torch_save. Needs torch, also from the folder SDMATTE_TORCH_PYTHON.

  torch_save_files.py FOLDER               writes NAME.pth and NAME.txt into FOLDER
  torch_save_files.py --check PROGRAM      writes into a temporary folder and runs the test on it

NAME.txt: "refused: PART OF THE SENTENCE", or a line for each tensor: name, type as safetensors
writes it, shape, and its bytes, row by row, in hexadecimal."""

import collections
import os
import subprocess
import sys
import tempfile
import types
from pathlib import Path

if os.environ.get("SDMATTE_TORCH_PYTHON"):
    sys.path.insert(0, os.environ["SDMATTE_TORCH_PYTHON"])
try:
    import torch
except ImportError as error:
    print(f"skipped: torch cannot be imported ({error})")
    sys.exit(77)

TYPES = {
    torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.float64: "F64", torch.int64: "I64",
    torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL", torch.uint16: "U16",
    torch.uint32: "U32", torch.uint64: "U64", torch.float8_e4m3fn: "F8_E4M3", torch.float8_e5m2: "F8_E5M2",
}


def numbers(*shape):
    count = torch.Size(shape).numel()
    return (torch.arange(count, dtype=torch.float32) * 0.37 - 1).reshape(shape)


def line(name, tensor):
    tensor = tensor.detach().resolve_neg().contiguous()
    data = bytes(tensor.flatten().view(torch.uint8).tolist()) if tensor.numel() else b""
    return f"{name}\t{TYPES[tensor.dtype]}\t{'x'.join(map(str, tensor.shape))}\t{data.hex()}\n"


def expect(path, tensors):
    path.with_suffix(".txt").write_text("".join(line(name, tensor) for name, tensor in tensors.items()))


def save(path, content, tensors, **options):
    torch.save(content, path, **options)
    expect(path, tensors)


def refuse(path, content, part, **options):
    torch.save(content, path, **options)
    path.with_suffix(".txt").write_text(f"refused: {part}\n")


def omegaconf_object():
    """Shaped as the real ones: nodes that know their parents, states set after they are made."""
    module = types.ModuleType("omegaconf.dictconfig")

    class DictConfig:
        def __init__(self, content, parent=None):
            self.__dict__["_metadata"] = {"ref_type": dict, "key": None, "flags": {}}
            self.__dict__["_parent"] = parent
            self.__dict__["_content"] = {
                key: DictConfig(value, self) if isinstance(value, dict) else value for key, value in content.items()}

        def __getstate__(self):
            return dict(self.__dict__)

        def __setstate__(self, state):
            self.__dict__.update(state)

    DictConfig.__module__, DictConfig.__qualname__ = "omegaconf.dictconfig", "DictConfig"
    module.DictConfig = DictConfig
    sys.modules["omegaconf"] = types.ModuleType("omegaconf")
    sys.modules["omegaconf.dictconfig"] = module
    return DictConfig({"lr": 1e-4, "optimizer": {"betas": (0.9, 0.999)}, "names": ["a", "b"], "seed": 2**40})


class Tied(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(5, 3)
        self.norm = torch.nn.BatchNorm1d(3)
        self.head = torch.nn.Linear(3, 5, bias=False)
        self.head.weight = self.embedding.weight


def trained():
    torch.manual_seed(0)
    network = Tied()
    optimizer = torch.optim.AdamW(network.parameters())
    network.head(network.norm(network.embedding(torch.tensor([0, 1, 2])))).sum().backward()
    optimizer.step()
    return network, optimizer


def write(folder):
    save(folder / "types.pth", tensors := collections.OrderedDict(
        (name, (numbers(2, 3) if kind.is_floating_point else torch.arange(6).reshape(2, 3) % 2).to(kind))
        for kind, name in TYPES.items()), tensors)

    network, optimizer = trained()
    state = network.state_dict()
    save(folder / "training.pth",
         {"model": state,
          "trainer": {"optimizer": optimizer.state_dict(), "config": omegaconf_object(), "path": Path("/x"), "rate": 1e-4},
          "iteration": 12345678901}, state)
    for protocol in (1, 3, 4, 5):
        save(folder / f"protocol_{protocol}.pth", {"model": state, "iteration": 7}, state, pickle_protocol=protocol)

    state = network.half().state_dict()
    state["model"] = torch.tensor(7)
    save(folder / "flat.pth", state, state)

    odd = torch.nn.Parameter(numbers(3))
    noted = numbers(4)
    odd.note = noted.note = "an attribute of its own"
    parameters = {"plain": torch.nn.Parameter(numbers(2, 2)), "frozen": torch.nn.Parameter(numbers(2), requires_grad=False),
                  "odd": odd, "noted": noted, "buffer": torch.nn.Buffer(numbers(2).bfloat16())}
    save(folder / "parameters.pth", parameters, parameters)

    whole = numbers(4, 5, 2)
    strided = {
        "whole": whole, "transposed": whole.permute(2, 0, 1), "column": whole[:, 3], "steps": whole[::2, 1::3],
        "row": whole[2], "diagonal": whole[..., 0].diagonal(), "expanded": numbers(3, 1).expand(3, 4),
        "channels_last": numbers(1, 3, 2, 2).to(memory_format=torch.channels_last), "scalar": torch.tensor(2.5),
        "element": whole[1, 2, 1], "empty": torch.zeros(0, 3), "empty_view": whole[:, 5:], "narrow": numbers(9).narrow(0, 4, 3),
        "halves": numbers(4, 4).half().t()}
    save(folder / "strided.pth", strided, strided)

    refuse(folder / "old_format.pth", {"a": numbers(2)}, "torch.load", _use_new_zipfile_serialization=False)
    refuse(folder / "whole_network.pth", torch.nn.Linear(2, 2), "no table of tensors")
    refuse(folder / "one_tensor.pth", numbers(2), "no table of tensors")
    refuse(folder / "sparse.pth", {"a": numbers(2, 2).to_sparse()}, "of a kind")
    refuse(folder / "complex.pth", {"a": torch.ones(2, dtype=torch.complex64)}, "of a kind")
    refuse(folder / "negated.pth", {"a": torch._neg_view(numbers(2))}, "of a kind")
    torch.jit.save(torch.jit.script(torch.nn.Linear(2, 2)), folder / "script.pth")
    (folder / "script.txt").write_text("refused: compressed\n")


def main():
    if sys.argv[1:2] != ["--check"]:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        write(folder)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        return subprocess.run([sys.argv[2]], env=os.environ | {"SDMATTE_TORCH_FILES": folder}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
