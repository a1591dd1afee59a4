# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files of an operator hold: certificates, revocation lists, master lists.

Each by itself in DER, any number of them in PEM (RFC 7468), or the LDIF files that the ICAO PKD
hands out (RFC 2849, with the objects in base64).
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass

from common.identity.chip.genuine.certificates import Certificate, read_certificate
from common.identity.chip.genuine.master_list import MasterList, read_master_list
from common.identity.chip.genuine.revocation import RevocationList, read_revocation_list

_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_LDIF = re.compile(rb"^[A-Za-z][\w;-]*:: *(\S+)\s*$", re.MULTILINE)
_FOLDED = re.compile(rb"\r?\n ")
_SEQUENCE = b"\x30"
_LONG_SEQUENCES = (b"\x30\x81", b"\x30\x82", b"\x30\x83")


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, and how many of its objects are nothing of the kind."""

    certificates: tuple[Certificate, ...]
    revocations: tuple[RevocationList, ...]
    master_lists: tuple[MasterList, ...]
    unreadable: int


def read_certificate_file(data: bytes) -> Found:
    """All that the file with the content ``data`` holds; nothing of it is checked."""
    read = [_read(each) for each in _objects(data)]
    return Found(
        tuple(each for each in read if isinstance(each, Certificate)),
        tuple(each for each in read if isinstance(each, RevocationList)),
        tuple(each for each in read if isinstance(each, MasterList)),
        sum(each is None for each in read),
    )


def _read(encoded: bytes) -> Certificate | RevocationList | MasterList | None:
    for reader in (read_certificate, read_revocation_list, read_master_list):
        read = reader(encoded)
        if isinstance(read, Certificate | RevocationList | MasterList):
            return read
    return None


def _objects(data: bytes) -> Iterator[bytes]:
    """The encoded objects of a file, in whichever of the three forms it is."""
    in_pem = [match[2] for match in _PEM.finditer(data)]
    if in_pem:
        yield from (_from_base64(each) for each in in_pem)
    elif data.startswith(_SEQUENCE):
        yield data
    elif in_ldif := [match[1] for match in _LDIF.finditer(_FOLDED.sub(b"", data))]:
        # Names with other than Latin letters are in base64 as well.
        decoded = (_from_base64(each) for each in in_ldif)
        yield from (each for each in decoded if each.startswith(_LONG_SEQUENCES))
    else:
        yield data


def _from_base64(text: bytes) -> bytes:
    try:
        return b64decode(b"".join(text.split()), validate=True)
    except binascii.Error:
        return b""
