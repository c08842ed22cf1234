#!/usr/bin/env python3
"""How long a network takes until it is ready beside `cat FILE > /dev/null`, taking turns in one run:
load_beside_cat.py BUILD CHECKPOINT [RUNS] [fp32|bf16]. Medians of RUNS, 5 unless given; the file is
read once before, so that it lies in the file cache where that has room for it."""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path


def seconds_of_cat(file):
    start = time.monotonic()
    with open("/dev/null", "wb") as nothing:
        subprocess.run(["cat", file], stdout=nothing, check=True)
    return time.monotonic() - start


def seconds_of_load(build, file, precision):
    command = [Path(build) / "bin" / "sdmatte", "bench", "--model", file, "--side", "128", "--repeat", "1",
               "--precision", precision, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]["load_s"]


def main():
    build, file = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    precision = sys.argv[4] if len(sys.argv) > 4 else "fp32"
    seconds_of_cat(file)
    times = [(seconds_of_cat(file), seconds_of_load(build, file, precision)) for _ in range(runs)]
    cat, load = (statistics.median(column) for column in zip(*times))
    print(f"{Path(file).name}, {precision}: cat {cat:.2f} s, ready after {load:.2f} s, ratio {load / cat:.2f} "
          f"({min(l / c for c, l in times):.2f} to {max(l / c for c, l in times):.2f} in {runs} runs)")


if __name__ == "__main__":
    main()
