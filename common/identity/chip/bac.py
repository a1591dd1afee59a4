# SPDX-License-Identifier: GPL-3.0-or-later
"""Basic Access Control: the older way to open a chip with its zone (ICAO 9303-11, 4.3)."""

from __future__ import annotations

import hmac

from common.identity.chip.access import NoAccess, RandomBytes
from common.identity.chip.access_key import MrzKey, bac_seed
from common.identity.chip.apdu import Command
from common.identity.chip.channel import Channel
from common.identity.chip.ciphers import MAC_SIZE, Suite, decrypt, encrypt, mac
from common.identity.chip.key_derivation import session_keys
from common.identity.chip.secure_messaging import SecureChannel

_GET_CHALLENGE = 0x84
_EXTERNAL_AUTHENTICATE = 0x82
_SUITE = Suite.TRIPLE_DES
_NONCE = 8
_HALF_NONCE = 4
_KEY = 16
_CRYPTOGRAM = 2 * _NONCE + _KEY


def open_by_bac(channel: Channel, key: MrzKey, random: RandomBytes) -> SecureChannel | NoAccess:
    """Open the chip whose application is selected; the channel is secured by triple DES.

    Raises what ``channel`` does.
    """
    keys = session_keys(bac_seed(key), _SUITE)
    challenge = channel.send(Command(0x00, _GET_CHALLENGE, 0, 0, expected=_NONCE))
    if not challenge.succeeded:
        return NoAccess.REFUSED
    chip_nonce = challenge.data
    if len(chip_nonce) != _NONCE:
        return NoAccess.NOT_AUTHENTIC
    own_nonce, own_key = random(_NONCE), random(_KEY)
    text = encrypt(_SUITE, keys.encryption, own_nonce + chip_nonce + own_key)
    token = text + mac(_SUITE, keys.mac, text)
    answer = channel.send(Command(0x00, _EXTERNAL_AUTHENTICATE, 0, 0, token, len(token)))
    if not answer.succeeded:
        return NoAccess.WRONG_KEY
    text, chip_mac = answer.data[:-MAC_SIZE], answer.data[-MAC_SIZE:]
    if len(text) != _CRYPTOGRAM or not hmac.compare_digest(mac(_SUITE, keys.mac, text), chip_mac):
        return NoAccess.NOT_AUTHENTIC
    opened = decrypt(_SUITE, keys.encryption, text)
    if not hmac.compare_digest(opened[: 2 * _NONCE], chip_nonce + own_nonce):
        return NoAccess.NOT_AUTHENTIC
    chip_key = opened[2 * _NONCE :]
    seed = bytes(own ^ other for own, other in zip(own_key, chip_key, strict=True))
    counter = int.from_bytes(chip_nonce[_HALF_NONCE:] + own_nonce[_HALF_NONCE:], "big")
    return SecureChannel(channel, session_keys(seed, _SUITE), counter)
