#!/usr/bin/env bash
# The memory that `sdmatte batch` holds after so many photos: lines "photos seconds MB".
#
#   batch_memory.sh SDMATTE PHOTOS
set -euo pipefail
program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/in"
"$program" sample -o "$folder/in/p1.png" --size 320x240 >/dev/null
for i in $(seq 2 "$2"); do ln "$folder/in/p1.png" "$folder/in/p$i.png"; done
"$program" batch "$folder/in" -o "$folder/out" --engine classical --box 25%,25%,75%,75% --memory 64 >"$folder/done" 2>/dev/null &
process=$!
start=$SECONDS
step=$(($2 / 10))
next=$step
while kill -0 $process 2>/dev/null; do
    count=$(wc -l <"$folder/done")
    if [ "$count" -ge "$next" ]; then
        kb=$(sed -n 's/VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$process/status 2>/dev/null || true)
        [ -z "$kb" ] || echo "$count $((SECONDS - start)) $((kb / 1024))"
        next=$((count + step))
    fi
    sleep 0.05
done
wait $process
