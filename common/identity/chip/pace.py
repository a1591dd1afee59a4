# SPDX-License-Identifier: GPL-3.0-or-later
"""PACE: a chip opened with a short password that an eavesdropper cannot guess from what he hears.

Of its kinds, Diffie-Hellman on elliptic curves with generic mapping (ICAO 9303-11, 4.4). The chip
sends an encrypted nonce; both agree on a new generator that depends on it, then on a secret, and
prove to each other that they did.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecdsa.ellipticcurve import PointJacobi

from common.identity.chip.access import NoAccess, RandomBytes
from common.identity.chip.access_key import AccessKey, MrzKey, pace_password
from common.identity.chip.apdu import CHAINING, SHORT_ANSWER, Command
from common.identity.chip.channel import Channel
from common.identity.chip.ciphers import Suite, decrypt, mac
from common.identity.chip.curves import KNOWN_PARAMETERS, Group, encode_point, first_coordinate
from common.identity.chip.key_derivation import password_key, session_keys
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.security_infos import Mapping, PaceInfo
from common.identity.chip.tlv import Malformed, first_of, read_all, read_first, write

_MANAGE_SECURITY_ENVIRONMENT = 0x22
_SET_AUTHENTICATION = (0xC1, 0xA4)
_MECHANISM = 0x80
_PASSWORD = 0x83
_PARAMETERS = 0x84
_OF_MRZ = b"\x01"
_OF_CAN = b"\x02"

_GENERAL_AUTHENTICATE = 0x86
_DYNAMIC_DATA = 0x7C
_NONCE = 0x80
_OWN_MAPPING, _CHIP_MAPPING = 0x81, 0x82
_OWN_KEY, _CHIP_KEY = 0x83, 0x84
_OWN_TOKEN, _CHIP_TOKEN = 0x85, 0x86

_PUBLIC_KEY = 0x7F49
_OBJECT_IDENTIFIER = 0x06
_POINT = 0x86
_LONGEST_NONCE = 32

_WARNING = 0x63
# Authentication failed (4.4.4.2); chips in the field also answer that a condition is not met.
_ABOUT_KEY = (_WARNING, 0x69)
_STRENGTH = tuple(Suite)


def best_of(infos: Iterable[PaceInfo]) -> PaceInfo | None:
    """The strongest way of PACE on offer that is spoken here; None if there is none."""
    spoken = [
        info
        for info in infos
        if info.mapping is Mapping.ECDH_GENERIC and info.parameters in KNOWN_PARAMETERS
    ]
    return max(spoken, key=lambda info: _STRENGTH.index(info.suite), default=None)


def open_by_pace(
    channel: Channel, key: AccessKey, offered: Sequence[PaceInfo], random: RandomBytes
) -> SecureChannel | NoAccess:
    """Open a chip by the best of the ways it offers, while its master file is selected.

    Raises what ``channel`` does.
    """
    info = best_of(offered)
    if info is None:
        return NoAccess.REFUSED
    selected = channel.send(_set_authentication_template(key, info, offered))
    # A warning tells how many attempts are left.
    if not selected.succeeded and selected.status >> 8 != _WARNING:
        return NoAccess.REFUSED
    return _Dialogue(channel, info, random).open(key)


def _set_authentication_template(
    key: AccessKey, info: PaceInfo, offered: Sequence[PaceInfo]
) -> Command:
    data = write(_MECHANISM, info.identifier)
    data += write(_PASSWORD, _OF_MRZ if isinstance(key, MrzKey) else _OF_CAN)
    # The curve is named only where the chip has several (4.4.4.1).
    if info.parameters is not None and len({each.parameters for each in offered}) > 1:
        data += write(_PARAMETERS, bytes((info.parameters,)))
    return Command(0x00, _MANAGE_SECURITY_ENVIRONMENT, *_SET_AUTHENTICATION, data)


@dataclass(frozen=True, slots=True, repr=False)
class _Pair:
    """Our public key on some generator, what the chip answered with, and the shared point."""

    own: bytes
    chip: bytes
    shared: PointJacobi


class _Dialogue:
    """The four rounds of GENERAL AUTHENTICATE (4.4.4.2)."""

    def __init__(self, channel: Channel, info: PaceInfo, random: RandomBytes) -> None:
        self._channel = channel
        self._info = info
        self._random = random
        self._group = Group(info.parameters or 0)

    def open(self, key: AccessKey) -> SecureChannel | NoAccess:
        nonce = self._nonce(key)
        if isinstance(nonce, NoAccess):
            return nonce
        mapped = self._agree(self._group.generator, _OWN_MAPPING, _CHIP_MAPPING)
        if isinstance(mapped, NoAccess):
            return mapped
        generator = self._group.generic_mapping(nonce, mapped.shared)
        if generator is None:
            return NoAccess.NOT_AUTHENTIC
        agreed = self._agree(generator, _OWN_KEY, _CHIP_KEY)
        if isinstance(agreed, NoAccess):
            return agreed
        return self._confirm(agreed)

    def _nonce(self, key: AccessKey) -> bytes | NoAccess:
        suite = self._info.suite
        encrypted = self._ask(b"", _NONCE)
        if isinstance(encrypted, NoAccess):
            return encrypted
        if not 0 < len(encrypted) <= _LONGEST_NONCE or len(encrypted) % suite.block_size:
            return NoAccess.NOT_AUTHENTIC
        return decrypt(suite, password_key(pace_password(key), suite), encrypted)

    def _agree(self, generator: PointJacobi, own_tag: int, chip_tag: int) -> _Pair | NoAccess:
        secret = self._group.draw_secret(self._random)
        own = encode_point(generator * secret)
        answer = self._ask(write(own_tag, own), chip_tag)
        if isinstance(answer, NoAccess):
            return answer
        point = self._group.read_point(answer)
        # Our own key sent back would agree with us on everything (4.4.1, step 3 d).
        if point is None or answer == own:
            return NoAccess.NOT_AUTHENTIC
        return _Pair(own, answer, point * secret)

    def _confirm(self, agreed: _Pair) -> SecureChannel | NoAccess:
        keys = session_keys(first_coordinate(agreed.shared), self._info.suite)
        data = write(_OWN_TOKEN, _token(keys.mac, self._info, agreed.chip))
        answer = self._channel.send(_general_authenticate(data, 0x00))
        if not answer.succeeded:
            # Until here a chip cannot tell a wrong password. Other errors have other causes.
            is_about_key = answer.status >> 8 in _ABOUT_KEY
            return NoAccess.WRONG_KEY if is_about_key else NoAccess.REFUSED
        token = _dynamic_data(answer.data, _CHIP_TOKEN) or b""
        if not hmac.compare_digest(token, _token(keys.mac, self._info, agreed.own)):
            return NoAccess.NOT_AUTHENTIC
        return SecureChannel(self._channel, keys)

    def _ask(self, data: bytes, tag: int) -> bytes | NoAccess:
        answer = self._channel.send(_general_authenticate(data, CHAINING))
        if not answer.succeeded:
            return NoAccess.REFUSED
        value = _dynamic_data(answer.data, tag)
        return NoAccess.NOT_AUTHENTIC if value is None else value


def _general_authenticate(data: bytes, cla: int) -> Command:
    return Command(cla, _GENERAL_AUTHENTICATE, 0, 0, write(_DYNAMIC_DATA, data), SHORT_ANSWER)


def _dynamic_data(answer: bytes, tag: int) -> bytes | None:
    outer = read_first(answer)
    if isinstance(outer, Malformed) or outer.tag != _DYNAMIC_DATA:
        return None
    inner = read_all(outer.value)
    return None if isinstance(inner, Malformed) else first_of(inner, tag)


def _token(key: bytes, info: PaceInfo, public_key: bytes) -> bytes:
    """The authentication token: a MAC over the other side's public key (4.4.3.4)."""
    body = write(_OBJECT_IDENTIFIER, info.identifier) + write(_POINT, public_key)
    return mac(info.suite, key, write(_PUBLIC_KEY, body))
