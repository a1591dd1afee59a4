# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF417 codes of cards: drawn and read by an independent library, and invented contents."""

from __future__ import annotations

from collections.abc import Sequence

import zxingcpp
from PIL import Image

CARD_FIELDS = ("ليال", "الحموي", "نزار", "سلمى قاسم", "دمشق 14-3-1988", "04010987654")
"""Of somebody who is invented; the same national number as the specimen ``syria-id-layal``."""

_PDF417_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.PDF417)
_TRIES = (0, -10, 10, -20, 20, -30, 30, -40, 40)
"""Degrees: the decoder sees a code that is nearly level, or nearly upright."""


def code_of(fields: Sequence[str] = CARD_FIELDS, *rest: str) -> str:
    """The text of a card's code; the real ones hold fields of unknown use after the known."""
    return "#".join((*fields, *rest))


def card_bytes(fields: Sequence[str] = CARD_FIELDS, *rest: str) -> bytes:
    """The bytes in a card's code."""
    return code_of(fields, *rest).encode("cp1256")


def pdf417_picture(content: bytes) -> Image.Image:
    """A PDF417 code, as it would be printed."""
    drawn = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.PDF417).to_image(scale=3)
    return Image.fromarray(drawn)


def pdf417_bytes_in(picture: Image.Image) -> bytes | None:
    """The bytes of the code in a picture that may be turned; None if none is found."""
    for degrees in _TRIES:
        turned = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        found = zxingcpp.read_barcodes(turned, formats=_PDF417_ONLY)
        if found:
            return bytes(found[0].bytes)
    return None
