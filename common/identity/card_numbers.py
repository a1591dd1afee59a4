# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of cards and documents: as they compare, and as they are found without being kept.

What is kept of a number is its HMAC-SHA-256 under a key of the server's own. Whoever has the
database without the key learns nothing from it; nor can two servers' digests be compared.
"""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

NUMBER_KEY_BYTES: Final = 32

_SHORTEST: Final = 6
"""Shorter numbers are not those of documents: they would fit anybody."""

_NOISE: Final = re.compile(r"[^A-Z0-9]")
_LABEL: Final = b"nobat card number 1:"
_DIGEST_BYTES: Final = 16
"""128 of the 256 bits: two people never meet by chance."""


def plain_number(text: str) -> str:
    """Upper-case letters and ASCII digits, however the number was typed or printed."""
    digits = (
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in unicodedata.normalize("NFKC", text)
    )
    return _NOISE.sub("", "".join(digits).upper())


def new_number_key() -> bytes:
    """A key that nobody has had before, from the machine's secure random source."""
    return secrets.token_bytes(NUMBER_KEY_BYTES)


def number_digests(key: bytes, numbers: Iterable[str]) -> frozenset[bytes]:
    """By what these numbers are found: 16 bytes for each that is long enough to name somebody."""
    plain = {plain_number(each) for each in numbers}
    return frozenset(_digest(key, each) for each in plain if len(each) >= _SHORTEST)


def _digest(key: bytes, plain: str) -> bytes:
    return hmac.new(key, _LABEL + plain.encode(), sha256).digest()[:_DIGEST_BYTES]
