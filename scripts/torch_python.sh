# shellcheck shell=bash disable=SC2154 # root and logs are set by test.sh
# PyTorch for Python from PyPI, with pinned hashes, into the user's cache folder: for the test that
# reads what the real torch.save wrote, in test.sh --full only. Sourced after steps.sh.
# Sets torch_python, the folder for PYTHONPATH; empty, and why is said, where it cannot be had: then
# that test is skipped.

torch_python_version=2.11.0

install_torch_python() {
    local cache=${XDG_CACHE_HOME:-$HOME/.cache}/sdmatte-studio log=$logs/torch-python.log need=9000
    local partial=$cache/torch-python-$torch_python_version.partial-$$
    torch_python=$cache/torch-python-$torch_python_version
    [ -d "$torch_python" ] && return 0
    if [ "$(uname -m)" != x86_64 ] || ! /usr/bin/python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
        no_torch_python "its wheel is for x86-64 and Python 3.11"
        return 0
    fi
    mkdir -p "$cache"
    remove_partial_downloads "$cache"
    if [ "$(free_mib "$cache")" -lt $need ]; then
        no_torch_python "it needs $need MB of disk in $cache"
        return 0
    fi
    say "Downloading PyTorch $torch_python_version for one test into $cache"
    mkdir -p "$partial/tmp"
    if TMPDIR=$partial/tmp logged "$log" /usr/bin/python3 -m pip install --no-input --no-cache-dir --no-deps --no-compile \
        --disable-pip-version-check --root-user-action=ignore --only-binary=:all: --require-hashes \
        -r "$root/scripts/libtorch-cuda.txt" -r "$root/scripts/torch-python.txt" --target "$partial/kept" \
        && mv -T "$partial/kept" "$torch_python"; then
        rm -rf "$partial"
        return 0
    fi
    rm -rf "$partial"
    no_torch_python "it could not be downloaded ($(reason_in "$log"))"
}

no_torch_python() { # WHY
    torch_python=
    say "PyTorch for Python is left out: $1. The test of files fresh from torch.save will be skipped."
}
