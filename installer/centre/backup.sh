#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A copy of the whole database, taken while it works, checked, and put into one file.
# Usage, as the database's user on a machine with a standby: backup.sh SOCKETS PORT FOLDER KEEP
#
# FOLDER keeps the newest KEEP copies. A copy holds the keys of the days as they were: what was
# destroyed since can be read in it until it is deleted too, so keep no more than the law allows.
set -eu

[ $# -eq 4 ] || {
    echo "usage: backup.sh SOCKETS PORT FOLDER KEEP" >&2
    exit 2
}
sockets=$1
port=$2
folder=$3
keep=$4
programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -n 1)
umask 077
mkdir -p "$folder"

work=$(mktemp -d "$folder/.taking-XXXXXX")
trap 'rm -rf "$work"' EXIT
"$programs/pg_basebackup" --host="$sockets" --port="$port" --username="$(id -un)" --no-password \
    --pgdata="$work/database" --wal-method=stream --checkpoint=fast
# Reads every file back and compares it with what was sent.
"$programs/pg_verifybackup" --quiet "$work/database"
tar --create --gzip --file "$work/copy.tar.gz" --directory "$work" database
sync "$work/copy.tar.gz"
# Only a whole copy ever has a name.
name=$folder/nobat-$(date --utc +%Y%m%dT%H%M%SZ).tar.gz
mv "$work/copy.tar.gz" "$name"
echo "$name"

find "$folder" -maxdepth 1 -name 'nobat-*.tar.gz' | sort -r | tail -n "+$((keep + 1))" |
    xargs --no-run-if-empty rm --
