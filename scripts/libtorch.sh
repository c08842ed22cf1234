# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# LibTorch from the PyPI wheel, with pinned hashes, into the user's cache folder: a second clone
# does not download it again. Sourced by run.sh and test.sh after steps.sh.
# Sets libtorch_folder; empty on a processor that the wheel is not for.

libtorch_version=2.11.0

has_nvidia_driver() {
    [ -e /proc/driver/nvidia/version ] || command -v nvidia-smi >/dev/null
}

# What a build without CUDA needs of the wheels: a tenth of the files, half of the bytes.
keep_cpu_parts() { # FROM TO
    mkdir -p "$2/torch/lib" "$2/nvidia/cu13/lib"
    mv "$1/torch/include" "$2/torch/"
    mv "$1"/torch/lib/libtorch_cpu.so* "$1"/torch/lib/libc10.so* "$1"/torch/lib/libgomp*.so* "$2/torch/lib/"
    mv "$1"/nvidia/cu13/lib/libcudart.so.13 "$1"/nvidia/cu13/lib/libcupti.so.13 "$2/nvidia/cu13/lib/"
    mv "$1"/torch-*.dist-info "$1"/nvidia_cuda_*.dist-info "$2/" # their licences
}

remove_partial_downloads() { # FOLDER: of runs that were killed
    local partial
    for partial in "$1"/*.partial-*; do
        [ -e "$partial" ] || continue
        kill -0 "${partial##*-}" 2>/dev/null || rm -rf "$partial"
    done
}

install_libtorch() {
    libtorch_folder=
    if [ "$(uname -m)" != x86_64 ]; then
        say "LibTorch's wheel is for x86-64 only: building without the network engine."
        return 0
    fi
    local set=cpu need=3000 cache=${XDG_CACHE_HOME:-$HOME/.cache}/sdmatte-studio
    if has_nvidia_driver; then
        set=cuda
        need=9000
    fi
    libtorch_folder=$cache/libtorch-$libtorch_version-$set
    [ -d "$libtorch_folder" ] && return 0

    local partial=$libtorch_folder.partial-$$ log=$logs/libtorch.log platforms=() tag
    mkdir -p "$cache" || stop "The cache folder $cache cannot be made: make it writable, or set XDG_CACHE_HOME."
    remove_partial_downloads "$cache"
    need_mib "$cache" $need "LibTorch"
    say "Downloading LibTorch $libtorch_version ($set) into $cache"
    for tag in 2_28 2_27 2_25 2_18 2_17 2_12 2_5 2014 2010 1; do
        case $tag in
        2_*) platforms+=(--platform "manylinux_${tag}_x86_64") ;;
        *) platforms+=(--platform "manylinux${tag}_x86_64") ;;
        esac
    done
    local python=/usr/bin/python3
    [ -x $python ] || python=python3
    trap 'rm -rf "$partial"' EXIT
    trap 'exit 130' INT TERM
    mkdir -p "$partial/tmp"
    TMPDIR=$partial/tmp logged "$log" $python -m pip install --no-input --no-cache-dir --no-deps --no-compile \
        --disable-pip-version-check --root-user-action=ignore --only-binary=:all: --python-version 3.11 "${platforms[@]}" \
        --require-hashes -r "$root/scripts/libtorch-$set.txt" --target "$partial/wheel" \
        || stop "LibTorch could not be downloaded ($(reason_in "$log")); run this again when that is mended."
    rm -rf "$partial/tmp"
    if [ $set = cpu ]; then
        keep_cpu_parts "$partial/wheel" "$partial/kept" || stop "LibTorch's wheel could not be unpacked in $cache."
    else
        mv "$partial/wheel" "$partial/kept"
    fi
    mv -T "$partial/kept" "$libtorch_folder" 2>/dev/null || [ -d "$libtorch_folder" ] \
        || stop "LibTorch could not be moved to $libtorch_folder: make that folder writable."
    rm -rf "$partial"
    trap - EXIT INT TERM
}
