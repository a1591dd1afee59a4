# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scanner has read, by its look: a ticket, a paper, a request, or a line of a card."""

from __future__ import annotations

import re
from enum import Enum, auto
from urllib.parse import parse_qs, urlsplit

from common.identity.card_code import is_card_code
from common.identity.receipt_code import Receipt, decode_receipt
from common.ui.digits import latin

_DOCUMENT = re.compile(r"NBV\d{1,3}(?::|%3A)", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(r"[A-Z0-9]{1,8}-[0-9]{4}-[0-9]{6,12}", re.ASCII)
_CARD_LINE = re.compile(r"[A-Z0-9<]{28,44}", re.ASCII)
_LONGEST = 1000


class Brought(Enum):
    """What it is."""

    TICKET = auto()
    """Or nothing that is known: whoever reads tickets says what is wrong with it."""
    PAPER = auto()
    REQUEST = auto()
    CARD_LINE = auto()
    CARD_CODE = auto()
    """The 2D code on the back of a card."""
    FOREIGN = auto()
    """Letters of another script: the keyboard's language is another than the scanner's."""


def kind_of(text: str) -> Brought:
    """What was read."""
    plain = text.strip()
    if _DOCUMENT.search(plain) is not None:
        return Brought.PAPER
    if request_number(plain) is not None:
        return Brought.REQUEST
    if is_card_code(plain):
        return Brought.CARD_CODE
    if _CARD_LINE.fullmatch(plain) is not None and not plain.isdecimal():
        return Brought.CARD_LINE
    foreign = any(each.isalpha() and not each.isascii() for each in plain)
    return Brought.FOREIGN if foreign and not _is_french_row(plain) else Brought.TICKET


def request_number(text: str) -> str | None:
    """The number of a request, bare, in the link on its slip, or in the code of its receipt."""
    receipt = decode_receipt(text)
    if isinstance(receipt, Receipt):
        return receipt.number
    plain = latin(text.strip())[:_LONGEST]
    if "?" in plain:
        try:
            plain = parse_qs(urlsplit(plain).query).get("number", [""])[0]
        except ValueError:
            return None
    found = plain.upper()
    return found if _NUMBER.fullmatch(found) else None


def _is_french_row(text: str) -> bool:
    """Whether it is a ticket's code, typed on a French keyboard."""
    return all(each.isdecimal() or each in "&é\"'(-è_çà" for each in text)
