#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates with which the centre's machines and programs know one another.
# Usage: certificates.sh FOLDER NAME=ADDRESS…
#
# FOLDER/ca.key signs everything: keep the folder on a machine that is switched off, or on a
# medium in a safe, and copy to each machine only what docs/centre.md says. What is there already
# is kept, so a machine can be added later by running this again with it.
set -eu

[ $# -ge 2 ] || {
    echo "usage: certificates.sh FOLDER NAME=ADDRESS…" >&2
    exit 2
}
folder=$1
shift
days=3650 # as long as the machines last: an expired certificate stops the centre
umask 077
mkdir -p "$folder"
cd "$folder"

# P-256: as strong as RSA of 3072 bits at a tenth of the work for each connection.
new_key() {
    openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
}

# sign FILE COMMON-NAME EXTENSIONS
sign() {
    [ -f "$1.crt" ] && return
    new_key "$1"
    printf '%s\n' "$3" >"$1.ext"
    openssl req -new -key "$1.key" -subj "/CN=$2" |
        openssl x509 -req -CA ca.crt -CAkey ca.key -CAcreateserial -days $days -sha256 \
            -extfile "$1.ext" -out "$1.crt" 2>/dev/null
    rm "$1.ext"
    # haproxy reads a certificate and its key from one file.
    cat "$1.crt" "$1.key" >"$1.pem"
    echo "made $folder/$1.crt"
}

if [ ! -f ca.crt ]; then
    new_key ca
    openssl req -x509 -new -key ca.key -subj "/CN=Nobat centre" -days $days -sha256 \
        -addext "basicConstraints=critical,CA:TRUE,pathlen:0" \
        -addext "keyUsage=critical,keyCertSign,cRLSign" -out ca.crt
    echo "made $folder/ca.crt"
fi

# A machine is a server to the others and a client of theirs. The loopback address is in it for
# the commands that an operator gives on the machine itself.
for machine in "$@"; do
    name=${machine%%=*}
    address=${machine#*=}
    sign "$name" "$name" "subjectAltName=DNS:$name,DNS:localhost,IP:$address,IP:127.0.0.1
extendedKeyUsage=serverAuth,clientAuth
keyUsage=digitalSignature"
done

# PostgreSQL takes the common name of a client's certificate for the user who signs in: these
# three are all the passwords that there are.
for role in nobat replicator rewinder; do
    sign "$role" "$role" "extendedKeyUsage=clientAuth
keyUsage=digitalSignature"
done
