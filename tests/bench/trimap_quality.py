#!/usr/bin/env python3
"""Sums of absolute differences (in thousands) of our alpha on photos with true alpha.

    python3 tests/bench/trimap_quality.py BUILD FOLDER

FOLDER holds NAME_image.png (or NAME.png), NAME_trimap.png and NAME_alpha.png. Each photo is
matted from its trimap and from the box around its true alpha (all pixels above 0).
Needs numpy and pillow.
"""

import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from PIL import Image


def matte(build, photo, target, *prompt):
    subprocess.run([f"{build}/bin/sdmatte", "matte", str(photo), "-o", f"{target}/cut.png",
                    "--alpha", f"{target}/alpha.tif", "--bits", "32", "--force", *prompt],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return np.asarray(Image.open(f"{target}/alpha.tif"), np.float64)


def main():
    build, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    total = 0.0
    with tempfile.TemporaryDirectory() as target:
        for trimap in sorted(folder.glob("*_trimap.png")):
            name = trimap.name.removesuffix("_trimap.png")
            photo = folder / f"{name}_image.png"
            if not photo.exists():
                photo = folder / f"{name}.png"
            truth = np.asarray(Image.open(folder / f"{name}_alpha.png").convert("L")) / 255.0
            rows, columns = np.nonzero(truth)
            box = f"{columns.min()},{rows.min()},{columns.max() + 1},{rows.max() + 1}"
            from_trimap = np.abs(matte(build, photo, target, "--trimap", str(trimap)) - truth)
            from_box = np.abs(matte(build, photo, target, "--box", box) - truth)
            total += from_trimap.sum() / 1000
            print(f"{name:10} trimap {from_trimap.sum() / 1000:7.3f}   "
                  f"box {box:18} {from_box.sum() / 1000:8.3f}")
    print(f"sum        trimap {total:7.3f}")


if __name__ == "__main__":
    main()
