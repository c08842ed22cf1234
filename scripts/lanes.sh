# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# The lanes of test.sh: each runs one thing, says how it went and how long it took, and counts.
# Sourced after steps.sh and build.sh.

passed=0
failed=0
skipped=0
broken_builds= # presets whose tests have nothing to run

# A command that returns 0 (passed), 77 (skipped; it has written why to $logs/skipped) or else
# (failed).
lane() { # NAME COMMAND...
    local name=$1 start=$SECONDS status=0
    shift
    say "Lane $name"
    "$@" || status=$?
    case $status in
    0)
        passed=$((passed + 1))
        echo "lane $name: passed in $((SECONDS - start)) s"
        ;;
    77)
        skipped=$((skipped + 1))
        echo "lane $name: skipped: $(cat "$logs/skipped")"
        ;;
    *)
        failed=$((failed + 1))
        echo "lane $name: FAILED after $((SECONDS - start)) s"
        ;;
    esac
}

skip() {
    echo "$*" >"$logs/skipped"
    return 77
}

build_folder() { # PRESET
    if [ "$1" = release ]; then echo "$root/build"; else echo "$root/build-$1"; fi
}

build_preset() { # PRESET OPTION...
    local preset=$1
    shift
    configure "$preset" "$(build_folder "$preset")" "$@" && build "$preset" "$(build_folder "$preset")" all && return 0
    broken_builds="$broken_builds $preset"
    return 1
}

# Every test of a preset that CTEST_OPTIONs select. Its tests are counted one by one.
ctest_lane() { # PRESET CTEST_OPTION...
    local preset=$1 start=$SECONDS status=0 report log name
    shift
    name="$preset tests${*:+ ($*)}"
    report=$logs/tests-$preset${*:+-${*//[^A-Za-z]/}}.xml
    log=${report%.xml}.log
    case " $broken_builds " in *" $preset "*)
        skipped=$((skipped + 1))
        echo "lane $name: skipped: the build failed"
        return 0
        ;;
    esac
    if [ $# -gt 0 ] && ctest --preset "$preset" --test-dir "$(build_folder "$preset")" -N "$@" 2>/dev/null | grep -qx 'Total Tests: 0'; then
        skipped=$((skipped + 1))
        echo "lane $name: skipped: there are no such tests yet"
        return 0
    fi
    say "Lane $name"
    rm -f "$report"
    ctest --preset "$preset" --test-dir "$(build_folder "$preset")" -j "$(nproc)" --output-junit "$report" "$@" >"$log" 2>&1 || status=$?
    # Passed tests are left out; ctest's closing lines stay.
    grep -vE '^ *(Start +[0-9]+: |[0-9]+/[0-9]+ Test +#[0-9]+: .* Passed +[0-9.]+ sec$)|^$' "$log" || true
    count_tests "$report" || status=1
    if [ $status = 0 ]; then
        echo "lane $name: passed in $((SECONDS - start)) s"
    else
        echo "lane $name: FAILED after $((SECONDS - start)) s"
    fi
}

# Adds what ctest's report says; a run that reported nothing counts as one failure.
count_tests() { # REPORT
    local counts
    if ! counts=$(sed -n '/<testsuite/,/>/p' "$1" 2>/dev/null | tr '\n' ' ' | sed -nE 's/.*tests="([0-9]+)".*failures="([0-9]+)".*disabled="([0-9]+)".*skipped="([0-9]+)".*/\1 \2 \3 \4/p') || [ -z "$counts" ]; then
        failed=$((failed + 1))
        return 1
    fi
    # shellcheck disable=SC2086 # four numbers
    set -- $counts
    failed=$((failed + $2))
    skipped=$((skipped + $3 + $4))
    passed=$((passed + $1 - $2 - $3 - $4))
}

sources() { git -C "$root" ls-files 'app/*.h' 'app/*.cpp' 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' 'tests/*.h' 'tests/*.cpp'; }

check_layout() {
    git -C "$root" rev-parse >/dev/null 2>&1 || skip "this is no git checkout" || return
    (cd "$root" && sources | xargs clang-format --dry-run -Werror)
}

# clang-tidy on the files that were changed last, for as long as there is time (seconds).
tidy_newest() { # SECONDS
    local list=$logs/tidy-files log=$logs/tidy.log
    case " $broken_builds " in *" release "*) skip "the build failed" || return ;; esac
    git -C "$root" rev-parse >/dev/null 2>&1 || skip "this is no git checkout" || return
    # Newest first; in a clone of one commit, as they come.
    git -C "$root" log --format= --name-only -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' | awk '!seen[$0]++' \
        | while read -r file; do [ -e "$root/$file" ] && echo "$file"; done >"$list"
    : >"$log"
    local status=0 until=$(($(date +%s) + $1))
    # shellcheck disable=SC2016 # expanded by the inner shell
    (cd "$root" && xargs -P "$(nproc)" -I{} bash -c '
        [ "$(date +%s)" -lt "$1" ] || exit 0
        if clang-tidy-16 -p build --quiet --extra-arg=-std=c++2b --extra-arg=-Wno-error --extra-arg=-U__cpp_concepts --extra-arg=-D__cpp_concepts=202002L --extra-arg=-Wno-builtin-macro-redefined "$3" >"$2.$$" 2>&1; then
            { grep -E "warning:" -A 2 "$2.$$"; echo "$3 is clean"; } >>"$2"
        else
            { echo "$3:"; cat "$2.$$"; } >>"$2"
            status=1
        fi
        rm -f "$2.$$"
        exit ${status:-0}' _ "$until" "$log" {} <"$list") || status=1
    grep -vE 'is clean$|^[0-9]+ warnings? ' "$log" | head -100 || true
    echo "clang-tidy looked at $(grep -cE 'is clean$|^[^ ]+\.cpp:$' "$log") of $(wc -l <"$list") files"
    return $status
}

# A job array on a Slurm of its own.
slurm_lane() {
    local log=$logs/slurm.log status=0
    case " $broken_builds " in *" release "*) skip "the build failed" || return ;; esac
    "$root/tests/slurm/run.sh" "$root/build/bin/sdmatte" >"$log" 2>&1 || status=$?
    [ $status != 77 ] || skip "$(sed -n 's/^skipped: //p' "$log")" || return
    [ $status = 0 ] || tail -n 40 "$log"
    return $status
}

build_fuzzers() {
    local targets
    targets=$(cd "$root/tests/fuzz" && basename -s .cpp fuzz_*.cpp)
    # shellcheck disable=SC2086 # a list of names
    configure fuzz "$root/build-fuzz" && build fuzz "$root/build-fuzz" $targets && return 0
    broken_builds="$broken_builds fuzz"
    return 1
}

# Each fuzzer for SECONDS.
fuzz_lanes() { # SECONDS
    local fuzzer start
    if [ ! -e "$root/tests/fuzz/CMakeLists.txt" ]; then
        lane fuzzers skip "there are no fuzzers yet"
        return
    fi
    lane "fuzz build" build_fuzzers
    case " $broken_builds " in *" fuzz "*) return ;; esac
    for fuzzer in "$root"/build-fuzz/bin/fuzz_*; do
        [ -x "$fuzzer" ] && lane "$(basename "$fuzzer")" fuzz "$fuzzer" "$1"
    done
}

# Inputs that were found before and are worth keeping stand in tests/fuzz/<name>/.
fuzz() { # FUZZER SECONDS
    local name corpus log found
    name=$(basename "$1")
    corpus=$root/build-fuzz/corpus/$name
    found=$root/build-fuzz/found/$name-
    log=$logs/$name.log
    mkdir -p "$corpus" "$(dirname "$found")"
    set -- "$1" "$2" "$corpus"
    [ -d "$root/tests/fuzz/$name" ] && set -- "$@" "$root/tests/fuzz/$name"
    if ! ASAN_OPTIONS=allocator_may_return_null=1 LSAN_OPTIONS=suppressions=$root/tests/sanitizers/lsan.supp:print_suppressions=0 \
        "$1" -max_total_time="$2" -timeout=20 -rss_limit_mb=4096 -artifact_prefix="$found" "${@:3}" >"$log" 2>&1; then
        tail -n 60 "$log"
        return 1
    fi
    tail -n 1 "$log"
}

finish() {
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
}
