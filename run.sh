#!/usr/bin/env bash
# Installs what is needed, builds, and cuts out a photo. See --help.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
logs=$root/build/logs

usage() {
    cat <<'TEXT'
Usage: ./run.sh [PHOTO] [options]
       ./run.sh --build

Installs the Debian packages and LibTorch that are missing, builds into build/, programs in
build/bin/, and opens PHOTO in the studio. With options, and always without a display, the command
line cuts the photo out instead and the path of the PNG is printed: PHOTO_cutout.png in this
folder, under a new name if that is taken, or the file that -o names. Without PHOTO the studio
offers the built-in sample; the command line cuts it out. The options are those of the command
line, for instance --box X0,Y0,X1,Y1; build/bin/sdmatte matte --help lists them.

  --build   only install and build
  --help    this text
TEXT
}

case ${1:-} in
--help | -h)
    usage
    exit 0
    ;;
esac

# shellcheck source=scripts/steps.sh
source "$root/scripts/steps.sh"
# shellcheck source=scripts/packages.sh
source "$root/scripts/packages.sh"
# shellcheck source=scripts/libtorch.sh
source "$root/scripts/libtorch.sh"
# shellcheck source=scripts/vocabulary.sh
source "$root/scripts/vocabulary.sh"
# shellcheck source=scripts/build.sh
source "$root/scripts/build.sh"

photo=
if [ $# -gt 0 ] && [ "${1:0:1}" != - ]; then
    photo=$1
    shift
    [ -e "$photo" ] || stop "There is no photo $photo: check its name."
fi

mkdir -p "$logs" 2>/dev/null || stop "The folder $root/build cannot be made: make $root writable."
install_packages "$root/scripts/packages-build.txt"
install_libtorch
install_vocabulary
if [ -n "$libtorch_folder" ]; then
    network=(-DSDMATTE_NETWORK=ON "-DSDMATTE_LIBTORCH=$libtorch_folder")
else
    network=(-DSDMATTE_NETWORK=OFF)
fi
[ -z "$vocabulary" ] || network+=("-DSDMATTE_VOCABULARY=$vocabulary")
configure release "$root/build" "${network[@]}" \
    || stop "The build could not be configured ($(reason_in "$logs/configure-release.log"))."
build release "$root/build" programs \
    || stop "The programs could not be built ($(reason_in "$logs/build-release.log"))."

if [ "${1:-}" = --build ]; then
    say "The programs are in $root/build/bin"
    exit 0
fi

if [ $# -eq 0 ] && [ -x "$root/build/bin/sdmatte-studio" ] \
    && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$root/build/bin/sdmatte-studio" ${photo:+"$photo"}
fi

sdmatte=$root/build/bin/sdmatte
output=
previous=
for option in "$@"; do
    case $previous in -o | --output) output=$option ;; esac
    case $option in --output=*) output=${option#--output=} ;; esac
    previous=$option
done
if [ -z "$photo" ]; then
    photo=$root/build/sample.png
    if [ ! "$photo" -nt "$sdmatte" ]; then
        say "Making the sample picture $photo"
        "$sdmatte" sample -o "$photo" --alpha "$root/build/sample_alpha.png" >/dev/null \
            || stop "The sample picture could not be made: give a photo, as in ./run.sh photo.jpg."
    fi
    [ $# -gt 0 ] || set -- --box 233,67,907,787 # around the creature and its sphere
    if [ -z "$output" ]; then
        output=$root/build/sample_cutout.png
        set -- "$@" -o "$output"
    fi
fi
if [ -z "$output" ]; then
    stem=$(basename -- "$photo")
    stem=${stem%.*}
    output=$PWD/${stem}_cutout.png
    number=2
    while [ -e "$output" ]; do
        output=$PWD/${stem}_cutout_$number.png
        number=$((number + 1))
    done
    set -- "$@" -o "$output"
fi
say "Cutting out $photo"
exec "$sdmatte" matte "$photo" "$@" # prints the path
