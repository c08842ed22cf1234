# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# Configuring and building a preset. Sourced by run.sh and test.sh after steps.sh.

# Where ccache is installed a second checkout finds what the first one compiled.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

# As many compilers as there are cores, and memory for (about 1.5 GB each).
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(($(awk '/MemAvailable/ { print $2 }' /proc/meminfo) / 1500000))
    [ "$memory" -ge 1 ] || memory=1
    [ "$cores" -le "$memory" ] && echo "$cores" || echo "$memory"
}

# Configures when the preset, its options or this checkout's place changed; ninja itself sees
# changed CMake files.
configure() { # PRESET BUILD_FOLDER OPTION...
    local preset=$1 build=$2 stamp wanted
    shift 2
    command -v ccache >/dev/null && set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    # Warnings are errors with the compiler that the project is written for.
    case $(g++ -dumpversion 2>/dev/null) in 12*) ;; *) set -- "$@" -DSDMATTE_WARNINGS_AS_ERRORS=OFF ;; esac
    stamp=$build/.configured
    wanted="$root $preset $* $(cksum <"$root/CMakePresets.json")"
    [ -e "$build/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return 0
    say "Configuring $preset in ${build#"$root"/}"
    rm -f "$stamp"
    logged "$logs/configure-$preset.log" cmake --preset "$preset" --fresh -S "$root" "$@" || return 1
    printf '%s\n' "$wanted" >"$stamp"
}

build() { # PRESET BUILD_FOLDER TARGET...
    local log=$logs/build-$1.log build=$2
    shift 2
    ninja -C "$build" -n "$@" 2>/dev/null | grep -q 'no work to do' && return 0
    need_mib "$build" 1500 "Building"
    say "Building in ${build#"$root"/} ($(build_jobs) at a time)"
    if [ -t 2 ]; then # ninja's own progress line
        ninja -C "$build" -j "$(build_jobs)" "$@" >&2
    else
        logged "$log" ninja -C "$build" -j "$(build_jobs)" "$@"
    fi
}
