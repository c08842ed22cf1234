#!/usr/bin/env bash
# 24 photos of 2.5 megapixels through `sdmatte batch`, beside the same one by one through `sdmatte
# matte`: photos a minute of both, and how busy the lane with the engine was.
#
#   batch_beside_matte.sh SDMATTE [PHOTOS] [options of both, as --model lite.safetensors --side 512]
set -euo pipefail
program=$(realpath "$1")
photos=${2:-24}
shift $(($# < 2 ? $# : 2))
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/in" "$folder/one"
for i in $(seq "$photos"); do
    "$program" sample -o "$folder/in/p$i.png" --size 1936x1291 --seed "$i" >/dev/null
done
[ $# -gt 0 ] || set -- --engine classical

now() { date +%s.%N; }
start=$(now)
"$program" batch "$folder/in" -o "$folder/out" "$@" >/dev/null 2>"$folder/log"
middle=$(now)
for i in $(seq "$photos"); do
    "$program" matte "$folder/in/p$i.png" -o "$folder/one/p$i.png" "$@" >/dev/null
done
end=$(now)
same=0
for i in $(seq "$photos"); do
    if cmp -s "$folder/one/p$i.png" "$folder/out/p$i.png"; then same=$((same + 1)); fi
done
echo "$same of $photos results are the same bytes"
grep -E 'busy|done' "$folder/log" || true
python3 - "$start" "$middle" "$end" "$photos" <<'PY'
import sys
start, middle, end, photos = map(float, sys.argv[1:])
batch, single = photos * 60 / (middle - start), photos * 60 / (end - middle)
print(f"batch {batch:.1f}, one by one {single:.1f} photos a minute: {batch / single:.2f} times")
PY
