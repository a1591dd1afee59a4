#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes this machine one of the centre's: packages, users, certificates, settings, units.
# Usage, as root on the machine NAME: set-up.sh CENTRE.toml NAME CERTIFICATES
#
# CERTIFICATES is the folder that certificates.sh made, or the part of it for this machine. Starts
# nothing: docs/centre.md says in which order. Run it again after a change of CENTRE.toml.
set -eu

[ $# -eq 3 ] || {
    echo "usage: set-up.sh CENTRE.toml NAME CERTIFICATES" >&2
    exit 2
}
centre=$1
name=$2
certificates=$3
here=$(dirname "$(readlink -f "$0")")
settings=/etc/nobat/centre

for needed in ca.crt "$name.crt" "$name.key" "$name.pem"; do
    [ -f "$certificates/$needed" ] || {
        echo "$certificates has no $needed; make it by: certificates.sh $certificates $name=ADDRESS" >&2
        exit 1
    }
done

# Patroni makes the database itself, not Debian's package.
mkdir -p /etc/postgresql-common
[ -f /etc/postgresql-common/createcluster.conf ] ||
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
"$here/../debian-packages.sh" "$here/debian-packages.txt"

# Who may read which key: each program its own, and all of them this machine's.
getent group nobat-centre >/dev/null || groupadd --system nobat-centre
getent passwd nobat >/dev/null ||
    useradd --system --user-group --home-dir /var/lib/nobat --shell /usr/sbin/nologin nobat
for user in etcd postgres nobat; do
    if getent passwd "$user" >/dev/null; then usermod --append --groups nobat-centre "$user"; fi
done
install -d -m 0755 /etc/nobat "$settings"
install -d -m 0700 -o nobat -g nobat /var/lib/nobat

"$here/render.py" --centre "$centre" --machine "$name" --to "$settings"

# key NAME-THERE NAME-HERE GROUP: readable by root and the group.
key() {
    install -m 0640 -o root -g "$3" "$certificates/$1" "$settings/$2"
}
install -m 0644 "$certificates/ca.crt" "$settings/ca.crt"
install -m 0644 "$certificates/$name.crt" "$settings/machine.crt"
key "$name.key" machine.key nobat-centre
key "$name.pem" machine.pem root
if [ -f "$settings/patroni.yaml" ]; then
    for role in replicator rewinder; do
        install -m 0644 "$certificates/$role.crt" "$settings/$role.crt"
        key "$role.key" "$role.key" postgres
    done
    chmod 0755 "$settings/create-database.sh"
    install -d -m 0750 -o postgres -g postgres /var/lib/postgresql/15
    install -d -m 0700 -o postgres -g postgres /var/backups/nobat
fi
if [ -f "$settings/server.env" ]; then
    install -m 0644 "$certificates/nobat.crt" "$settings/nobat.crt"
    key nobat.key nobat.key nobat
    install -m 0755 "$here/nobat-server.sh" /usr/local/sbin/nobat-server
fi

cd "$here/systemd"
for unit in *.service *.timer */nobat.conf; do
    install -D -m 0644 "$unit" "/etc/systemd/system/$unit"
done
install -m 0755 "$here/backup.sh" /usr/local/sbin/nobat-backup
if [ -f "$settings/keepalived.conf" ]; then
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends \
        keepalived >/dev/null
    install -m 0644 "$settings/keepalived.conf" /etc/keepalived/keepalived.conf
fi
if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi
if [ -f "$settings/haproxy.cfg" ] && [ ! -f "$settings/door.pem" ]; then
    echo "still missing: $settings/door.pem, the certificate and key that devices see"
fi
echo "$name is set up; nothing was started"
