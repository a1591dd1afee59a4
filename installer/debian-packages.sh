#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that a list names, if any is missing and we may.
# Usage: debian-packages.sh LIST
set -eu

command -v dpkg-query >/dev/null || exit 0 # not Debian: the system brings its own

missing=
for package in $(sed 's/#.*//' "$1"); do
    state=$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null || true)
    case $state in
    ii*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    become=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    become="sudo -n"
else
    echo "Missing Debian packages, and no right to install them. As root:" >&2
    echo "    apt-get install --no-install-recommends$missing" >&2
    exit 0
fi

echo "installing Debian packages:$missing"
$become apt-get -qq update
$become env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install --yes --no-install-recommends $missing >/dev/null
