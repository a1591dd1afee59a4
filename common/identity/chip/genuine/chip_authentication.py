# SPDX-License-Identifier: GPL-3.0-or-later
"""Chip authentication version 1: new session keys from the chip's own key (ICAO 9303-11, 6.2).

Only the holder of the private key can go on talking afterwards, so the first answer under the
new keys is the proof.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from asn1crypto.core import ObjectIdentifier
from ecdsa.curves import Curve

from common.identity.chip.apdu import SHORT_ANSWER, Command, Response
from common.identity.chip.channel import Channel, GarbledError
from common.identity.chip.ciphers import Suite
from common.identity.chip.genuine.chip_keys import ChipKey
from common.identity.chip.key_derivation import SessionKeys, session_keys
from common.identity.chip.tlv import write

_MANAGE_SECURITY_ENVIRONMENT = 0x22
_GENERAL_AUTHENTICATE = 0x86
_SELECT = 0xA4
_SET_FOR_COMPUTATION = 0x41
_KEY_AGREEMENT_TEMPLATE = 0xA6
_AUTHENTICATION_TEMPLATE = 0xA4
_BY_IDENTIFIER = 0x02
_NO_ANSWER = 0x0C
_FILE_COM = b"\x01\x1e"
_SPARE_BYTES = 8


class SecuredChannel(Channel, Protocol):
    """A channel with secure messaging whose keys can be exchanged."""

    def renewed(self, keys: SessionKeys) -> SecuredChannel:
        """The same card under new keys, counting from the start; this session is over."""
        ...


@dataclass(frozen=True, slots=True)
class Renewed:
    """The chip has proven to hold its key; only ``channel`` reaches it from now on."""

    channel: SecuredChannel


def authenticate_chip(
    channel: SecuredChannel, chip: ChipKey, random: Callable[[int], bytes]
) -> Renewed | None:
    """New keys with the chip; None if it is not the holder of ``chip``'s private key.

    Raises CardGoneError when the card has left meanwhile, which says nothing about the chip.
    """
    curve = chip.key.curve
    secret = _scalar(curve, random)
    own_point = (curve.generator * secret).to_bytes("uncompressed")
    if not _agrees(channel, chip, own_point):
        return None
    shared = (chip.key.point * secret).x()
    keys = session_keys(shared.to_bytes(_coordinate_bytes(curve), "big"), chip.suite)
    renewed = channel.renewed(keys)
    try:
        answer = renewed.send(Command(0x00, _SELECT, _BY_IDENTIFIER, _NO_ANSWER, _FILE_COM))
    except GarbledError:
        # What came was not made with the new keys.
        return None
    return Renewed(renewed) if answer.succeeded else None


def _agrees(channel: Channel, chip: ChipKey, own_point: bytes) -> bool:
    """Hand our point over, in the way that the cipher asks for (6.2.4.2 and 6.2.4.3)."""
    reference = b"" if chip.key_id is None else write(0x84, _digits(chip.key_id))
    if chip.suite is Suite.TRIPLE_DES:
        data = write(0x91, own_point) + reference
        return _set_environment(channel, _KEY_AGREEMENT_TEMPLATE, data).succeeded
    protocol = ObjectIdentifier(chip.protocol).contents
    data = write(0x80, protocol) + reference
    if not _set_environment(channel, _AUTHENTICATION_TEMPLATE, data).succeeded:
        return False
    handed_over = write(0x7C, write(0x80, own_point))
    command = Command(0x00, _GENERAL_AUTHENTICATE, 0x00, 0x00, handed_over, SHORT_ANSWER)
    return channel.send(command).succeeded


def _set_environment(channel: Channel, template: int, data: bytes) -> Response:
    return channel.send(
        Command(0x00, _MANAGE_SECURITY_ENVIRONMENT, _SET_FOR_COMPUTATION, template, data)
    )


def _scalar(curve: Curve, random: Callable[[int], bytes]) -> int:
    """A secret number from 1 to the order less one, evenly (FIPS 186-4 section B.4.1)."""
    drawn = int.from_bytes(random(curve.baselen + _SPARE_BYTES), "big")
    return drawn % (curve.order - 1) + 1


def _coordinate_bytes(curve: Curve) -> int:
    return (curve.curve.p().bit_length() + 7) // 8


def _digits(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8 or 1, "big")
