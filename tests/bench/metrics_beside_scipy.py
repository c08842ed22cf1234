#!/usr/bin/env python3
"""Our Grad and Conn beside the usual port to Python (scipy's filters, scikit-image's labels), on the
same pair in one run, in turn, medians of several.

    python3 -m venv VENV && VENV/bin/pip install numpy scipy scikit-image
    cmake --build build --target bench_metrics sdmatte
    VENV/bin/python tests/bench/metrics_beside_scipy.py BUILD [--size 6000x4000] [--rounds 3]
    VENV/bin/python tests/bench/metrics_beside_scipy.py BUILD --pair PREDICTION TRUTH

Without a pair: the sample's true alpha, and the same with an edge that is softer and grainy, so that
there are many parts. Reading files does not count. Fails when the measures differ.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from statistics import median

import numpy as np
from scipy import ndimage
from skimage import io, measure

SIGMA = 1.4


def gradient_error(prediction, truth):
    """The squared difference of the slopes, summed, in thousands."""
    reach = math.ceil(SIGMA * math.sqrt(-2 * math.log(math.sqrt(2 * math.pi) * SIGMA * 0.01)))
    at = np.arange(-reach, reach + 1)
    bell = np.exp(-at ** 2 / (2 * SIGMA ** 2)) / (SIGMA * math.sqrt(2 * math.pi))
    kernel = np.outer(bell, -at * bell / SIGMA ** 2)
    kernel /= np.sqrt((kernel ** 2).sum())

    def slope(alpha):
        along_x = ndimage.correlate(alpha, kernel, mode="nearest")
        along_y = ndimage.correlate(alpha, kernel.T, mode="nearest")
        return np.sqrt(along_x ** 2 + along_y ** 2)

    return ((slope(prediction) - slope(truth)) ** 2).sum() / 1000


def connectivity_error(prediction, truth):
    """How differently the two hang together with the largest part, summed, in thousands."""
    steps = np.arange(0, 1.1, 0.1)
    reached = -np.ones_like(truth)
    for i in range(1, len(steps)):
        both = (prediction >= steps[i]) & (truth >= steps[i])
        labels = measure.label(both, connectivity=1)
        largest = labels == np.bincount(labels.ravel()).argmax()
        reached[(reached == -1) & ~largest] = steps[i - 1]
    reached[reached == -1] = 1

    def degree(alpha):
        distance = alpha - reached
        return 1 - distance * (distance >= 0.15)

    return np.abs(degree(prediction) - degree(truth)).sum() / 1000


def make_pair(build, size, folder):
    truth_file, prediction_file = (os.path.join(folder, name) for name in ("t.png", "p.png"))
    subprocess.run([f"{build}/bin/sdmatte", "sample", "-o", os.path.join(folder, "s.png"), "--alpha",
                    truth_file, "--size", size], check=True, stdout=subprocess.DEVNULL)
    truth = io.imread(truth_file)
    soft = ndimage.uniform_filter(truth.astype(np.float32), 9)
    grain = np.random.default_rng(1).normal(0, 20, truth.shape).astype(np.float32)
    prediction = np.where((soft > 1) & (soft < 254), soft + grain, truth)
    io.imsave(prediction_file, np.clip(prediction, 0, 255).astype(np.uint8), check_contrast=False)
    return prediction_file, truth_file


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--size", default="6000x4000")
    parser.add_argument("--pair", nargs=2)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = options.pair or make_pair(options.build, options.size, folder)
        prediction, truth = (io.imread(file) / 255.0 for file in files)
        times = {"our Grad": [], "our Conn": [], "Grad in Python": [], "Conn in Python": []}
        for _ in range(options.rounds):
            ours = json.loads(subprocess.run([f"{options.build}/bin/bench_metrics", *files, "2"],
                                             check=True, capture_output=True, text=True).stdout)
            times["our Grad"].append(ours["grad_s"][1])  # the first one warms up
            times["our Conn"].append(ours["conn_s"][1])
            theirs = {}
            for name, function in (("grad", gradient_error), ("conn", connectivity_error)):
                start = time.perf_counter()
                theirs[name] = function(prediction, truth)
                times[f"{name.capitalize()} in Python"].append(time.perf_counter() - start)
    print(f"{truth.shape[1]} x {truth.shape[0]}, {options.rounds} rounds, {ours['threads']} threads, "
          f"load {os.getloadavg()[0]:.1f}")
    for name, values in times.items():
        print(f"  {name:15} {median(values):8.3f} s")
    total = median(a + b for a, b in zip(times["our Grad"], times["our Conn"]))
    python = median(a + b for a, b in zip(times["Grad in Python"], times["Conn in Python"]))
    print(f"  together: {total:.3f} s and {python:.3f} s, {python / total:.1f} times")
    differ = [name for name, value in theirs.items() if abs(ours[name] / value - 1) > 1e-6]
    for name, value in theirs.items():
        print(f"  {name}: {ours[name]:.9g} and {value:.9g}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
