# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip's own public keys: data groups 14 (security infos) and 15 (active authentication)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any as Anything
from typing import ClassVar

from asn1crypto.core import Any, Asn1Value, Integer, ObjectIdentifier, SetOf
from asn1crypto.core import Sequence as Asn1Sequence
from asn1crypto.keys import PublicKeyInfo

from common.identity.chip.ciphers import Suite
from common.identity.chip.genuine.asn1 import Field, Undecodable, decode
from common.identity.chip.genuine.hashes import Hash
from common.identity.chip.genuine.public_keys import (
    EcKey,
    PublicKey,
    read_encoded_public_key,
    read_public_key,
)
from common.identity.chip.tlv import Malformed, read_first

_GROUP_14 = 0x6E
_GROUP_15 = 0x6F
_ACTIVE_AUTHENTICATION = "2.23.136.1.1.5"
_CHIP_AUTHENTICATION = "0.4.0.127.0.7.2.2.3"
_OVER_CURVES = f"{_CHIP_AUTHENTICATION}.2"
_KEYS = "0.4.0.127.0.7.2.2.1"
_KEY_OVER_CURVES = f"{_KEYS}.2"
_TRIPLE_DES = f"{_OVER_CURVES}.1"
_SUITES = {
    _TRIPLE_DES: Suite.TRIPLE_DES,
    f"{_OVER_CURVES}.2": Suite.AES_128,
    f"{_OVER_CURVES}.3": Suite.AES_192,
    f"{_OVER_CURVES}.4": Suite.AES_256,
}
_PLAIN_ECDSA = "0.4.0.127.0.7.1.1.4.1"
_PLAIN_HASHES = {
    f"{_PLAIN_ECDSA}.1": Hash.SHA1,
    f"{_PLAIN_ECDSA}.2": Hash.SHA224,
    f"{_PLAIN_ECDSA}.3": Hash.SHA256,
    f"{_PLAIN_ECDSA}.4": Hash.SHA384,
    f"{_PLAIN_ECDSA}.5": Hash.SHA512,
}


class _SecurityInfo(Asn1Sequence):
    _fields: ClassVar[list[Field]] = [
        ("protocol", ObjectIdentifier),
        ("required", Any),
        ("extra", Any, {"optional": True}),
    ]


class _SecurityInfos(SetOf):
    _child_spec = _SecurityInfo


@dataclass(frozen=True, slots=True)
class ChipKey:
    """A key for chip authentication over elliptic curves, and what it is used with.

    ``protocol`` is the identifier to name to the chip, ``key_id`` tells several keys apart.
    """

    key: EcKey
    suite: Suite
    protocol: str
    key_id: int | None


@dataclass(frozen=True, slots=True)
class SecurityOptions:
    """What data group 14 says: keys we can use, and the hash of active authentication by ECDSA.

    ``has_chip_authentication`` is True also where none of the keys is of a kind that we know.
    """

    chip_keys: tuple[ChipKey, ...]
    has_chip_authentication: bool
    active_hash: Hash | None


def read_security_options(group: bytes) -> SecurityOptions | Undecodable:
    """Data group 14: SecurityInfos (ICAO 9303-11 section 9.2), those of both authentications."""
    file = read_first(group)
    if isinstance(file, Malformed) or file.tag != _GROUP_14:
        return Undecodable("data group 14")
    return decode("data group 14", _read_options, file.value)


def read_active_key(group: bytes) -> PublicKey | Undecodable | None:
    """Data group 15: the public key for active authentication; None for an unknown kind."""
    file = read_first(group)
    if isinstance(file, Malformed) or file.tag != _GROUP_15:
        return Undecodable("data group 15")
    return read_encoded_public_key(file.value)


def _read_options(data: bytes) -> SecurityOptions:
    infos = [
        (str(each["protocol"].dotted), each["required"], each["extra"])
        for each in _SecurityInfos.load(data, strict=True)
    ]
    keys = [
        (read_public_key(_parsed(required, PublicKeyInfo)), _number(extra))
        for protocol, required, extra in infos
        if protocol == _KEY_OVER_CURVES
    ]
    methods = [(protocol, _number(extra)) for protocol, _, extra in infos if protocol in _SUITES]
    usable = [(key, key_id) for key, key_id in keys if isinstance(key, EcKey)]
    hashes = [
        _PLAIN_HASHES.get(str(_parsed(extra, ObjectIdentifier).dotted))
        for protocol, _, extra in infos
        if protocol == _ACTIVE_AUTHENTICATION
    ]
    return SecurityOptions(
        chip_keys=tuple(_matched(usable, methods)),
        has_chip_authentication=any(
            protocol.startswith((_CHIP_AUTHENTICATION, _KEYS)) for protocol, _, _ in infos
        ),
        active_hash=next(iter(hashes), None),
    )


def _matched(
    keys: list[tuple[EcKey, int | None]], methods: list[tuple[str, int | None]]
) -> list[ChipKey]:
    """Each key with the methods that name it; without any method, with triple DES (6.2.4.1)."""
    strongest_first = sorted(methods, reverse=True)
    found = [
        ChipKey(key, _SUITES[protocol], protocol, key_id)
        for protocol, wanted in strongest_first
        for key, key_id in keys
        if wanted == key_id
    ]
    if found or methods:
        return found
    return [ChipKey(key, Suite.TRIPLE_DES, _TRIPLE_DES, key_id) for key, key_id in keys]


def _parsed(value: Asn1Value, kind: type[Asn1Value]) -> Anything:
    return kind.load(value.dump(), strict=True)


def _number(value: Asn1Value) -> int | None:
    encoded = value.dump()
    return int(Integer.load(encoded, strict=True).native) if encoded else None
