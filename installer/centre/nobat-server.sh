#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# `python -m server` on a machine of the centre, as the user and with the database of its processes:
# nobat-server init --office FILE
set -eu

set -a
. /etc/nobat/centre/server.env
set +a
cd /opt/nobat
exec runuser -u nobat -- /opt/nobat/.venv/bin/python -m server "$@" --data /var/lib/nobat/centre
