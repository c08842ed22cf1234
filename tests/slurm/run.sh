#!/usr/bin/env bash
# The job array of packaging/slurm on a real Slurm: munged, slurmctld and slurmd on the loopback, in a
# folder of their own. Four shards, one killed and requeued, then the merge.
#
#   run.sh SDMATTE     Exit status: 0 passed, 1 failed, 77 skipped (why is on stdout).
set -euo pipefail
program=$(realpath "$1")
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/slurm" && pwd)
export PATH=$PATH:/usr/sbin:/sbin

skip() {
    echo "skipped: $*"
    exit 77
}
for needed in munged slurmctld slurmd sbatch scontrol; do
    command -v "$needed" >/dev/null || skip "$needed is not installed (Debian's slurm-wlm and munge)"
done
[ "$(id -u)" = 0 ] || skip "only root can start slurmd"

# Not below /tmp where others may write: munged refuses that for its socket.
base=$(mktemp -d /run/sdmatte-slurm-XXXXXX)
daemons=()
finish() {
    local status=$?
    if [ $status != 0 ]; then
        tail -n 15 "$base"/*.log "$base"/out-*.txt 2>/dev/null || true
    fi
    for process in "${daemons[@]}"; do kill "$process" 2>/dev/null || true; done
    for process in "${daemons[@]}"; do wait "$process" 2>/dev/null || true; done
    rm -rf "$base"
    exit $status
}
trap finish EXIT
chmod 755 "$base"
say() { echo "slurm: $*"; }

wait_for() { # SECONDS COMMAND...: until it succeeds
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        if [ $SECONDS -ge $until ]; then
            echo "slurm: waited too long for: $*"
            return 1
        fi
        sleep 0.2
    done
}

host=$(hostname -s)
port=$((20000 + $$ % 20000))
mkdir -p "$base/state" "$base/spool" "$base/munge"
chmod 700 "$base/munge"
head -c 1024 /dev/urandom >"$base/munge/key"
chmod 400 "$base/munge/key"
cat >"$base/slurm.conf" <<CONF
ClusterName=sdmatte
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$base/munge.socket
CredType=cred/munge
StateSaveLocation=$base/state
SlurmdSpoolDir=$base/spool
SlurmctldPidFile=$base/slurmctld.pid
SlurmdPidFile=$base/slurmd.pid
SlurmctldLogFile=$base/slurmctld.log
SlurmdLogFile=$base/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
JobRequeue=1
KillWait=1
SchedulerParameters=sched_interval=1,batch_sched_delay=0
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:4
CONF
export SLURM_CONF=$base/slurm.conf

munged --foreground --force --key-file="$base/munge/key" --socket="$base/munge.socket" \
    --pid-file="$base/munge/pid" --seed-file="$base/munge/seed" --log-file="$base/munge/log" \
    >"$base/munged.log" 2>&1 &
daemons+=($!)
wait_for 20 test -S "$base/munge.socket"
slurmctld -D -f "$SLURM_CONF" >>"$base/slurmctld-out.log" 2>&1 &
daemons+=($!)
slurmd -D -N "$host" -f "$SLURM_CONF" >>"$base/slurmd-out.log" 2>&1 &
daemons+=($!)
node_is_idle() { sinfo --noheader --format=%T 2>/dev/null | grep -qE '^(idle|mixed|allocated)$'; }
if ! wait_for 60 node_is_idle; then
    # A container without what slurmd needs of the kernel is no failure of ours.
    why=$(grep -hE 'error|fatal' "$base"/*.log | tail -n 1)
    skip "slurmd does not come up here: ${why:-no reason given}"
fi
say "one node with $(nproc) processors is up"

photos=24
mkdir "$base/in"
for i in $(seq "$photos"); do
    "$program" sample -o "$base/in/photo$i.png" --size 480x320 --seed "$i" >/dev/null
done
export SDMATTE=$program
cd "$base"
job=$(sbatch --parsable --array=0-3 --output="$base/out-%a.txt" "$packaging/sdmatte-array.sh" \
    "$base/in" "$base/out" --engine classical --box 20%,10%,80%,90%)
say "job $job with four shards runs"

# Shard 1 dies in the middle of its work, and comes again.
results() { find "$base/out" -name '*.png' -not -path '*/.*' 2>/dev/null | wc -l; }
process_of_shard_1() { pgrep -f "^$program batch $base/in .*--shard 1/4" || true; }
has_begun() { [ -n "$(process_of_shard_1)" ] && [ "$(grep -c '\.png$' "$base/out-1.txt" 2>/dev/null)" -ge 1 ]; }
wait_for 120 has_begun
kill -9 "$(process_of_shard_1)"
done_before=$(grep -c '\.png$' "$base/out-1.txt")
say "shard 1 was killed after $done_before photos, $(results) of $photos are there"
find "$base/out" -name '*.png' -not -path '*/.*' -printf '%f %i %T@\n' | sort >"$base/before"
status=0
"$packaging/sdmatte-merge.sh" 4 "$base/in" "$base/out" --engine classical --box 20%,10%,80%,90% \
    >"$base/early.log" 2>&1 || status=$?
[ $status != 0 ] || { say "the merge called an unfinished batch complete"; exit 1; }
is_failed() { scontrol show job "${job}_1" 2>/dev/null | grep -q 'JobState=FAILED'; }
wait_for 60 is_failed
scontrol requeue "${job}_1"
say "shard 1 is requeued"

is_over() {
    local states
    states=$(scontrol show job "$job" 2>/dev/null | grep -o 'JobState=[A-Z]*' | sort | uniq -c | tr -s ' ')
    [ "$states" = " 4 JobState=COMPLETED" ]
}
wait_for 300 is_over
"$packaging/sdmatte-merge.sh" 4 "$base/in" "$base/out" --engine classical --box 20%,10%,80%,90%
[ "$(results)" = "$photos" ] || { say "$(results) of $photos results are there"; exit 1; }
find "$base/out" -name '*.png' -not -path '*/.*' -printf '%f %i %T@\n' | sort >"$base/after"
if [ -n "$(comm -23 "$base/before" "$base/after")" ]; then
    say "results were written twice:"
    comm -23 "$base/before" "$base/after"
    exit 1
fi
[ "$(wc -l <"$base/out/report.csv")" = $((photos + 1)) ] || { say "the report is not complete"; exit 1; }
say "all $photos photos are done once; the report is complete"
