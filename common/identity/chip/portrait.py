# SPDX-License-Identifier: GPL-3.0-or-later
"""DG2: the holder's portrait (ICAO 9303-10, 4.7.2; ISO/IEC 19794-5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from common.identity.chip.tlv import Element, Malformed, first_of, read_all, read_first

_DG2 = 0x75
_GROUP = 0x7F61
_TEMPLATE = 0x7F60
_DATA_BLOCKS = (0x5F2E, 0x7F2E)


@unique
class ImageKind(Enum):
    """How the picture is compressed."""

    JPEG = "jpeg"
    JPEG_2000 = "jp2"
    """A JP2 file, or a bare JPEG 2000 code stream."""


# The first bytes of a picture: JPEG's start of image and a marker; the signature box of JP2
# (ISO/IEC 15444-1, I.5.1); start of code stream and its size marker (A.4).
_BEGINNINGS = (
    (bytes.fromhex("FFD8FF"), ImageKind.JPEG),
    (bytes.fromhex("0000000C6A5020200D0A870A"), ImageKind.JPEG_2000),
    (bytes.fromhex("FF4FFF51"), ImageKind.JPEG_2000),
)


@dataclass(frozen=True, slots=True, repr=False)
class Portrait:
    """The picture as the chip has it, still compressed."""

    image: bytes
    kind: ImageKind

    def __repr__(self) -> str:
        """Show size and kind only."""
        return f"<Portrait {self.kind.value}, {len(self.image)} bytes>"


def read_portrait(dg2: bytes) -> Portrait | None:
    """The first portrait in DG2; None if there is none of a known kind.

    The headers before the picture are of varying length, and later standards encode them in
    another way; the picture is found by the bytes it begins with, and goes to the end of its
    block. A decoder stops where the picture itself says that it ends.
    """
    block = _first_block(dg2)
    if block is None:
        return None
    found = [
        (position, kind)
        for beginning, kind in _BEGINNINGS
        if (position := block.find(beginning)) >= 0
    ]
    if not found:
        return None
    start, kind = min(found, key=lambda each: each[0])
    return Portrait(block[start:], kind)


def _first_block(dg2: bytes) -> bytes | None:
    """The biometric data block of the first template."""
    outer = read_first(dg2)
    if isinstance(outer, Element) and outer.tag == _DG2:
        outer = read_first(outer.value)
    # Some chips leave out the outermost object.
    if isinstance(outer, Malformed) or outer.tag != _GROUP:
        return None
    template = _inside(outer.value, _TEMPLATE)
    fields = read_all(template or b"")
    if isinstance(fields, Malformed):
        return None
    return next((field.value for field in fields if field.tag in _DATA_BLOCKS), None)


def _inside(data: bytes, tag: int) -> bytes | None:
    fields = read_all(data)
    return None if isinstance(fields, Malformed) else first_of(fields, tag)
