# SPDX-License-Identifier: GPL-3.0-or-later
"""EF.SOD: the hashes of a chip's data groups, signed (ICAO 9303-10 section 4.6.2, annex D)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest
from types import MappingProxyType
from typing import ClassVar

from asn1crypto.algos import DigestAlgorithm
from asn1crypto.core import Integer, OctetString, PrintableString, Sequence, SequenceOf

from common.identity.chip.genuine.asn1 import Field, Undecodable, decode
from common.identity.chip.genuine.hashes import HASHES, Hash
from common.identity.chip.genuine.signed_data import SignedMessage, read_signed_message
from common.identity.chip.tlv import Malformed, read_first

_FILE = 0x77
_SECURITY_OBJECT = "2.23.136.1.1.1"
_GROUPS = range(1, 17)


class _GroupHash(Sequence):
    _fields: ClassVar[list[Field]] = [("number", Integer), ("value", OctetString)]


class _GroupHashes(SequenceOf):
    _child_spec = _GroupHash


class _VersionInfo(Sequence):
    _fields: ClassVar[list[Field]] = [("lds", PrintableString), ("unicode", PrintableString)]


class _LdsSecurityObject(Sequence):
    _fields: ClassVar[list[Field]] = [
        ("version", Integer),
        ("hash_algorithm", DigestAlgorithm),
        ("group_hashes", _GroupHashes),
        ("version_info", _VersionInfo, {"optional": True}),
    ]


@dataclass(frozen=True, slots=True)
class SecurityObject:
    """What a security object says; ``message`` carries its signature, unchecked.

    ``lds_version`` is such as ``0108``; None in objects of LDS 1.7, which do not sign it.
    """

    message: SignedMessage
    hash: Hash
    hashes: Mapping[int, bytes]
    lds_version: str | None

    def agrees_with(self, group: int, data: bytes) -> bool:
        """Whether ``data`` is what data group ``group`` held when it was signed."""
        signed = self.hashes.get(group)
        return signed is not None and compare_digest(self.hash.of(data), signed)


def read_security_object(data: bytes) -> SecurityObject | Undecodable:
    """The security object in the file EF.SOD; bytes after the file's end are left alone."""
    file = read_first(data)
    if isinstance(file, Malformed) or file.tag != _FILE:
        return Undecodable("EF.SOD")
    message = read_signed_message(file.value)
    if isinstance(message, Undecodable):
        return message
    if message.content_type != _SECURITY_OBJECT:
        return Undecodable("EF.SOD")
    return decode("LDS security object", lambda content: _read(message, content), message.content)


def signed_groups(data: bytes) -> frozenset[int]:
    """The data groups that the file EF.SOD lists; none where it cannot be read."""
    read = read_security_object(data)
    return frozenset() if isinstance(read, Undecodable) else frozenset(read.hashes)


def _read(message: SignedMessage, content: bytes) -> SecurityObject:
    told = _LdsSecurityObject.load(content, strict=True)
    used = HASHES[told["hash_algorithm"]["algorithm"].dotted]
    pairs = [(int(g["number"].native), bytes(g["value"].native)) for g in told["group_hashes"]]
    hashes = dict(pairs)
    is_sound = (
        len(hashes) == len(pairs)
        and all(number in _GROUPS for number in hashes)
        and all(len(value) == used.size for value in hashes.values())
    )
    if not is_sound or int(told["version"].native) not in {0, 1}:
        raise ValueError
    info = told["version_info"].native
    version = None if info is None else str(info["lds"])
    return SecurityObject(message, used, MappingProxyType(hashes), version)
