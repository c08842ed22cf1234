#!/usr/bin/env bash
# A job array for Slurm: each task cuts out one shard of a folder of photos.
#
#   sbatch --array=0-7 sdmatte-array.sh IN_DIR OUT_DIR [options of sdmatte batch]
#
# Tasks may run anywhere that sees both folders. A task that is killed, preempted or requeued goes
# on where it was. When all are through: sdmatte-merge.sh SHARDS IN_DIR OUT_DIR [the same options].
#SBATCH --job-name=sdmatte
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=sdmatte-%A_%a.log
set -euo pipefail

if [ $# -lt 2 ] || [ -z "${SLURM_ARRAY_TASK_ID:-}" ]; then
    echo "Submit this as an array: sbatch --array=0-7 $0 IN_DIR OUT_DIR [options]." >&2
    exit 2
fi
if [ "$SLURM_ARRAY_TASK_MIN" != 0 ] || [ "$SLURM_ARRAY_TASK_STEP" != 1 ]; then
    echo "The array must count from 0 in steps of 1: its size is the number of shards." >&2
    exit 2
fi
# Not SLURM_ARRAY_TASK_COUNT: it shrinks when single tasks are submitted again.
shards=${SDMATTE_SHARDS:-$((SLURM_ARRAY_TASK_MAX + 1))}
input=$1
output=$2
shift 2

threads=()
[ -z "${SLURM_CPUS_PER_TASK:-}" ] || threads=(--threads "$SLURM_CPUS_PER_TASK")

# exec: Slurm's signals reach the program itself, which then ends cleanly.
exec "${SDMATTE:-sdmatte}" batch "$input" -o "$output" --resume \
    --shard "$SLURM_ARRAY_TASK_ID/$shards" "${threads[@]}" "$@"
