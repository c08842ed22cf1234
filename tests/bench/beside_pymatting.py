#!/usr/bin/env python3
"""Our classical matting beside pymatting's, in one run, in turn, medians of several.

    python3 -m venv VENV && VENV/bin/pip install pymatting==1.1.15 pillow
    cmake --build build --target bench_matting
    VENV/bin/python tests/bench/beside_pymatting.py BUILD PHOTO TRIMAP ALPHA [--rounds 5]
    VENV/bin/python tests/bench/beside_pymatting.py BUILD --sample 6000x4000 [--rounds 3]

The first compares trimap to alpha (closed form, shared sampling) and alpha to foreground on a
photo; the second compares the foreground on the built-in sample, whose unknown band is cut to
5 % of its pixels, and times trimap to alpha. Reading files and numba's compiling do not count.
"""

import argparse
import json
import os
import subprocess
import tempfile
import time
from statistics import median

import numpy as np
import pymatting
from PIL import Image

Image.MAX_IMAGE_PIXELS = None


def seconds(function, *arguments):
    start = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - start


def read_grey(path):
    return np.asarray(Image.open(path).convert("L"))


def known_trimap(path):
    codes = read_grey(path)
    return np.where(codes == 0, 0.0, np.where(codes == codes.max(), 1.0, 0.5))


def make_sample(build, size, folder):
    """The sample, and a trimap whose unknown band is 5 % of the pixels."""
    photo, alpha, trimap = (os.path.join(folder, name) for name in ("p.png", "a.png", "t.png"))
    subprocess.run([f"{build}/bin/sdmatte", "sample", "-o", photo, "--alpha", alpha,
                    "--size", size], check=True, stdout=subprocess.DEVNULL)
    truth = read_grey(alpha)
    codes = np.where(truth < 3, 0, np.where(truth > 252, 255, 128)).astype(np.uint8)
    unknown = np.flatnonzero(codes.ravel() == 128)
    excess = unknown.size - int(0.05 * codes.size)
    if excess > 0:
        # Known by rows from the top: whole stretches, as a trimap has them.
        rows = unknown[:excess]
        codes.ravel()[rows] = np.where(truth.ravel()[rows] >= 128, 255, 0)
    Image.fromarray(codes).save(trimap)
    return photo, trimap, alpha


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--sample")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = make_sample(options.build, options.sample, folder) if options.sample else options.files
        photo, trimap, alpha = files
        colours = np.asarray(Image.open(photo).convert("RGB")) / 255.0
        known = known_trimap(trimap)
        truth = read_grey(alpha) / 255.0
        theirs = {"foreground": lambda: pymatting.estimate_foreground_ml(colours, truth)}
        if not options.sample:
            theirs["closed form"] = lambda: pymatting.estimate_alpha_cf(colours, known)
            theirs["shared sampling"] = lambda: pymatting.estimate_alpha_sm(colours, known)
        for function in theirs.values():
            function()  # numba compiles on the first call
        times = {name: [] for name in ["ours: alpha", "ours: foreground", *theirs]}
        for _ in range(options.rounds):
            result = json.loads(subprocess.run(
                [f"{options.build}/bin/bench_matting", photo, trimap, alpha, "2"],
                check=True, capture_output=True, text=True).stdout)
            times["ours: alpha"].append(result["alpha_s"][1])  # the first run warms up
            times["ours: foreground"].append(result["foreground_s"][1])
            for name, function in theirs.items():
                times[name].append(seconds(function))
    unknown = 100 * np.mean(known == 0.5)
    print(f"{colours.shape[1]} x {colours.shape[0]}, {unknown:.1f} % unknown, "
          f"{options.rounds} rounds, load {os.getloadavg()[0]:.1f}; our SAD {result['sad']:.3f}, "
          f"our peak memory {result['peak_bytes'] / 2**20:.0f} MiB")
    for name, values in times.items():
        ours = times["ours: foreground" if name in ("ours: foreground", "foreground")
                     else "ours: alpha"]
        print(f"  {name:18} {median(values):7.3f} s   {median(values) / median(ours):5.2f} of ours")


if __name__ == "__main__":
    main()
