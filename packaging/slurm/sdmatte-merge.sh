#!/usr/bin/env bash
# Tells whether all shards of sdmatte-array.sh together have done every photo, and writes one report.
#
#   sdmatte-merge.sh SHARDS IN_DIR OUT_DIR [the options that the array had]
#   sbatch --dependency=afterany:JOB sdmatte-merge.sh SHARDS IN_DIR OUT_DIR [options]
#
# OUT_DIR/report.csv lists what failed, then the results, the doubtful ones first. Exit status: 0 every
# photo is done, 1 some failed or are missing (each is named), 3 a shard has not run.
#SBATCH --job-name=sdmatte-merge
set -euo pipefail

if [ $# -lt 3 ]; then
    echo "Usage: $0 SHARDS IN_DIR OUT_DIR [the options that the array had]." >&2
    exit 2
fi
shards=$1
input=$2
output=$3
shift 3
exec "${SDMATTE:-sdmatte}" batch "$input" -o "$output" --merge "$shards" \
    --report "$output/report.csv" "$@"
