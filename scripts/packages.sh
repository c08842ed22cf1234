# shellcheck shell=bash disable=SC2154 # root and logs are set by run.sh and test.sh
# Debian packages. Sourced by run.sh and test.sh after steps.sh.

# Those of the listed packages that are not installed.
missing_packages() { # LIST_FILE...
    local known
    known=$(dpkg-query -W -f='${db:Status-Abbrev}${binary:Package} ${Provides}\n' 2>/dev/null | sed -n 's/^ii //p' | tr ',' ' ')
    cat "$@" | while read -r package; do
        grep -qE "(^| )$package(:[a-z0-9]+)?( |\$)" <<<"$known" || echo "$package"
    done
}

install_packages() { # LIST_FILE...
    command -v dpkg-query >/dev/null || stop "This script installs Debian packages and there is no dpkg here: install what $root/scripts/packages-build.txt names, then use cmake --preset release."
    local missing log=$logs/packages.log as_root=()
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "Debian packages are missing and there is no sudo: as root, run: apt-get install --no-install-recommends $missing"
        as_root=(sudo)
    fi
    need_mib /usr 2500 "Installing Debian packages"
    say "Installing Debian packages: $missing"
    if [ ${#as_root[@]} -gt 0 ]; then
        sudo -v || stop "sudo was refused: as root, run: apt-get install --no-install-recommends $missing"
    fi
    # Lists that cannot be fetched are no error yet: older ones may do.
    logged "$log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update || true
    # shellcheck disable=SC2086 # a list of names
    logged "$log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install $missing \
        || stop "Debian packages could not be installed ($(reason_in "$log")); run this again when that is mended."
}
