# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# How run.sh and test.sh speak, stop, and keep what a step prints. Sourced, not run.
# Needs: root (the checkout's folder).

say() { printf '%s\n' "==> $*" >&2; }

# One sentence: what failed and what to do.
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Mebibytes free where the folder $1 is or will be.
free_mib() {
    local folder=$1
    while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
    df -Pm "$folder" | awk 'NR == 2 { print $4 }'
}

need_mib() { # FOLDER MIB WHAT
    local free
    free=$(free_mib "$1")
    [ "$free" -ge "$2" ] || stop "$3 needs $2 MB of disk in $1 and $free MB are free: make room and run this again."
}

# Runs a command, its output into LOG; when it fails, the end of it is shown.
logged() { # LOG COMMAND...
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        return 1
    fi
}

# Why a logged step failed, where its output tells.
reason_in() { # LOG
    if grep -qiE 'no space left|disk quota' "$1"; then
        echo "the disk is full"
    elif grep -qiE 'could not resolve|temporary failure|network is unreachable|connection (failed|refused|timed out)|NewConnectionError|could not connect' "$1"; then
        echo "the network cannot be reached"
    else
        echo "the reason stands above and in $1"
    fi
}
