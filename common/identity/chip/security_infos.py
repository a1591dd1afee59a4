# SPDX-License-Identifier: GPL-3.0-or-later
"""EF.CardAccess: which ways of PACE a chip offers (ICAO 9303-11, 9.2; 9303-10, 3.11.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from common.identity.chip.ciphers import Suite
from common.identity.chip.tlv import Element, Malformed, read_all, read_first

_SEQUENCE = 0x30
_SET = 0x31
_INTEGER = 0x02
_OBJECT_IDENTIFIER = 0x06
_OF_DG14 = 0x6E
# id-PACE, 0.4.0.127.0.7.2.2.4: then follow one byte of mapping and one of cipher.
_PACE = bytes.fromhex("04007F0007020204")
_VERSION = 2


@unique
class Mapping(Enum):
    """How the two sides agree on a generator; the value is the byte of the object identifier."""

    DH_GENERIC = 1
    ECDH_GENERIC = 2
    DH_INTEGRATED = 3
    ECDH_INTEGRATED = 4
    ECDH_CHIP_AUTHENTICATION = 6


_SUITES = {1: Suite.TRIPLE_DES, 2: Suite.AES_128, 3: Suite.AES_192, 4: Suite.AES_256}


@dataclass(frozen=True, slots=True)
class PaceInfo:
    """One way of PACE on offer (9.2.1).

    ``parameters`` is the number of the standardised domain parameters (9.5.1), None where the
    chip brings parameters of its own.
    """

    mapping: Mapping
    suite: Suite
    parameters: int | None

    @property
    def identifier(self) -> bytes:
        """The value of the object identifier."""
        number = next(number for number, suite in _SUITES.items() if suite is self.suite)
        return _PACE + bytes((self.mapping.value, number))


def read_pace_infos(card_access: bytes) -> tuple[PaceInfo, ...]:
    """The ways of PACE in EF.CardAccess or EF.DG14, in their order.

    Whatever is malformed or of a kind not known is left out: a chip may list what is yet to be
    invented.
    """
    file = read_first(card_access)
    if isinstance(file, Element) and file.tag == _OF_DG14:
        file = read_first(file.value)
    if isinstance(file, Malformed) or file.tag != _SET:
        return ()
    infos = read_all(file.value)
    if isinstance(infos, Malformed):
        return ()
    found = (_pace_info(info.value) for info in infos if info.tag == _SEQUENCE)
    return tuple(info for info in found if info is not None)


def confirms(dg14: bytes, card_access: bytes) -> bool:
    """Whether the signed ``dg14`` lists every way of PACE that ``card_access`` did.

    EF.CardAccess is read before anything can be trusted; a difference means that somebody
    changed the offer on its way (ICAO 9303-11, 4.4.1 and 9.2.11). A list without any way of PACE
    contradicts nothing: some issuers wrote it for chip authentication alone.
    """
    signed = set(read_pace_infos(dg14))
    return not signed or set(read_pace_infos(card_access)) <= signed


def _pace_info(sequence: bytes) -> PaceInfo | None:
    fields = read_all(sequence)
    if isinstance(fields, Malformed):
        return None
    if [field.tag for field in fields[:2]] != [_OBJECT_IDENTIFIER, _INTEGER]:
        return None
    identifier, version = fields[0].value, fields[1].value
    if identifier[:-2] != _PACE or int.from_bytes(version, "big") != _VERSION:
        return None
    mapping, suite = _mapping(identifier[-2]), _SUITES.get(identifier[-1])
    if mapping is None or suite is None:
        return None
    return PaceInfo(mapping, suite, _parameters(fields[2:]))


def _mapping(number: int) -> Mapping | None:
    return next((each for each in Mapping if each.value == number), None)


def _parameters(rest: tuple[Element, ...]) -> int | None:
    return int.from_bytes(rest[0].value, "big") if rest and rest[0].tag == _INTEGER else None
