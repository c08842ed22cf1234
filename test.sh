#!/usr/bin/env bash
# Builds and tests. See --help.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
logs=$root/build/logs
cd "$root"

usage() {
    cat <<'TEXT'
Usage: ./test.sh [--full]

Installs what is missing, builds release and runs the fast tests; no display is needed.

  --full   also: the slow tests; the tests under the address, undefined-behaviour and thread
           sanitizers; a minute of each fuzzer; a job array on a Slurm of its own; layout (clang-format) and clang-tidy
  --help   this text

Each lane says how long it took. The last line counts the tests and lanes.
TEXT
}

is_full=
case ${1:-} in
"") ;;
--full) is_full=1 ;;
--help | -h)
    usage
    exit 0
    ;;
*)
    echo "test.sh does not know $1: see ./test.sh --help." >&2
    exit 2
    ;;
esac

# shellcheck source=scripts/steps.sh
source "$root/scripts/steps.sh"
# shellcheck source=scripts/packages.sh
source "$root/scripts/packages.sh"
# shellcheck source=scripts/libtorch.sh
source "$root/scripts/libtorch.sh"
# shellcheck source=scripts/torch_python.sh
source "$root/scripts/torch_python.sh"
# shellcheck source=scripts/vocabulary.sh
source "$root/scripts/vocabulary.sh"
# shellcheck source=scripts/build.sh
source "$root/scripts/build.sh"
# shellcheck source=scripts/lanes.sh
source "$root/scripts/lanes.sh"

mkdir -p "$logs" || stop "The folder $root/build cannot be made: make $root writable."
started=$SECONDS
packages=("$root/scripts/packages-build.txt" "$root/scripts/packages-test.txt")
[ -z "$is_full" ] || packages+=("$root/scripts/packages-full.txt")
install_packages "${packages[@]}"
install_libtorch
install_vocabulary
if [ -n "$is_full" ]; then
    install_torch_python
    export SDMATTE_TORCH_PYTHON=$torch_python
fi
if [ -n "$libtorch_folder" ]; then
    network=(-DSDMATTE_NETWORK=ON "-DSDMATTE_LIBTORCH=$libtorch_folder")
else
    network=(-DSDMATTE_NETWORK=OFF)
fi
[ -z "$vocabulary" ] || network+=("-DSDMATTE_VOCABULARY=$vocabulary")
say "Everything needed is installed ($((SECONDS - started)) s)"

if [ -n "$is_full" ]; then
    lane format check_layout
    lane "asan build" build_preset asan
    ctest_lane asan -LE slow
    lane "tsan build" build_preset tsan
    ctest_lane tsan -LE slow
    fuzz_lanes 60
fi
lane "release build" build_preset release "${network[@]}"
if [ -n "$is_full" ]; then
    lane clang-tidy tidy_newest 180
    ctest_lane release -L slow
    lane slurm slurm_lane
fi
ctest_lane release -LE slow
finish
