# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code of a request's receipt: its number and its secret, for scanners that type digits.

It is not signed: the secret is the proof, and only the server can tell whether it is right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from common.identity.digit_code import NotDecodable, from_digits, plain_digits, to_digits

_MARK: Final = "641"
_CONTENT: Final = re.compile(r"([A-Z0-9]{1,8}-[0-9]{4}-[0-9]{6,12}) ([0-9A-Z-]{1,40})")


@dataclass(frozen=True, slots=True, repr=False)
class Receipt:
    """What a receipt says: the request's number, and the secret that opens it."""

    number: str
    secret: str

    def __repr__(self) -> str:
        """Name the type only: whoever has both can see the request."""
        return "<Receipt>"


def encode_receipt(receipt: Receipt) -> str:
    """The code's digits, about 90."""
    return to_digits(_MARK, f"{receipt.number} {receipt.secret}".encode())


def decode_receipt(text: str) -> Receipt | NotDecodable:
    """The receipt in what a scanner read, whatever digits it typed."""
    digits = plain_digits(text)
    if digits is None:
        return NotDecodable.ANOTHER_KIND
    content = from_digits(_MARK, digits)
    if isinstance(content, NotDecodable):
        return content
    found = _CONTENT.fullmatch(content.decode("ascii", errors="replace"))
    return NotDecodable.DAMAGED if found is None else Receipt(found[1], found[2])
