#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by Patroni once, on the machine where the cluster begins: makes Nobat's user and database.
# Usage: create-database.sh CONNECTION (of the superuser, by the local socket: it holds no secret)
set -eu

# Nobat signs in by its certificate. It owns its database and nothing else.
# The time-out is for what a crashed process leaves open; no transaction of ours waits for people.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$1" <<'SQL'
create role nobat login;
alter role nobat set idle_in_transaction_session_timeout = '60s';
alter role nobat set lock_timeout = '10s';
create database nobat owner nobat encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0;
revoke all on database nobat from public;
SQL
