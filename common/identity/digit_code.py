# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes as decimal digits, fit for the numeric mode of a QR code (ISO/IEC 18004 section 7.4.3).

Scanners that act as a keyboard type through the layout that happens to be set, and digits are
what survives the Arabic, Persian and French ones. The form is a mark of three digits, the
number of bytes in three digits, and the bytes and their CRC-32 as one number with leading
zeros.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from enum import Enum, unique
from math import ceil, log10

LONGEST = 900
"""The most bytes that one code carries."""

_CHECK_BYTES = 4
_LENGTH_DIGITS = 3
_NOISE = re.compile(r"[\s\u200e\u200f\u2066-\u2069]")
# The digit row of a French keyboard without Shift.
_AZERTY = str.maketrans("&é\"'(-è_çà", "1234567890")
_LONGEST_TEXT = 4096


@unique
class NotDecodable(Enum):
    """Why a text does not give bytes."""

    ANOTHER_KIND = "another_kind"
    """Not digits, or without the mark: some other code."""
    DAMAGED = "damaged"
    """Digits are missing, doubled or changed."""


def _digits_needed(size: int) -> int:
    return ceil(size * 8 * log10(2))


def plain_digits(text: str) -> str | None:
    """``text`` in ASCII digits, whatever digits and spaces it came with; None if more is in it."""
    plain = _NOISE.sub("", text[:_LONGEST_TEXT]).translate(_AZERTY)
    if not plain.isdecimal():
        return None
    return "".join(str(unicodedata.decimal(character)) for character in plain)


def to_digits(mark: str, content: bytes) -> str:
    """``content`` after ``mark`` (three digits). Raises ValueError if it has over 900 bytes."""
    if len(content) > LONGEST:
        message = f"{len(content)} bytes do not fit into one code"
        raise ValueError(message)
    body = content + zlib.crc32(content).to_bytes(_CHECK_BYTES, "big")
    number = int.from_bytes(body, "big")
    return f"{mark}{len(content):0{_LENGTH_DIGITS}d}{number:0{_digits_needed(len(body))}d}"


def from_digits(mark: str, digits: str) -> bytes | NotDecodable:
    """The bytes that ``to_digits`` put after ``mark``; ``digits`` are ASCII digits."""
    if not digits.startswith(mark):
        return NotDecodable.ANOTHER_KIND
    start = len(mark) + _LENGTH_DIGITS
    length, body_digits = digits[len(mark) : start], digits[start:]
    if len(length) < _LENGTH_DIGITS:
        return NotDecodable.DAMAGED
    size = int(length) + _CHECK_BYTES
    if len(body_digits) != _digits_needed(size):
        return NotDecodable.DAMAGED
    number = int(body_digits)
    if number.bit_length() > size * 8:
        return NotDecodable.DAMAGED
    body = number.to_bytes(size, "big")
    content, check = body[:-_CHECK_BYTES], body[-_CHECK_BYTES:]
    if zlib.crc32(content).to_bytes(_CHECK_BYTES, "big") != check:
        return NotDecodable.DAMAGED
    return content
