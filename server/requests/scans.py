# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a file is a picture or a PDF that a clerk can open without harm.

What a file says of itself counts for nothing: its bytes are looked through as far as its structure
goes. PNG: W3C PNG (third edition), sections 5 and 11. JPEG: ITU-T T.81, annex B. PDF: ISO 32000-1,
sections 7.5 and 12.6.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from enum import StrEnum, unique
from typing import Final

LARGEST_SCAN: Final = 8 * 1024 * 1024
"""Bytes of one file: what a telephone's camera makes."""

_LARGEST_SIDE: Final = 20_000
_MOST_PIXELS: Final = 60_000_000
"""What opens in any viewer; some small files unfold to gigabytes."""


@unique
class ScanKind(StrEnum):
    """What a file is. The value ends its name."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"

    @property
    def media_type(self) -> str:
        """As browsers know it."""
        match self:
            case ScanKind.PDF:
                return "application/pdf"
            case ScanKind.JPEG:
                return "image/jpeg"
            case ScanKind.PNG:
                return "image/png"


@unique
class BadScan(StrEnum):
    """Why a file is not kept."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    OTHER_KIND = "other_kind"
    """Neither PDF nor JPEG nor PNG."""
    DAMAGED = "damaged"
    """It begins as one of them, and does not go on so to its end."""
    TOO_MANY_PIXELS = "too_many_pixels"
    LOCKED = "locked"
    """A PDF that only opens with a password."""
    ACTIVE = "active"
    """A PDF that does something by itself, or carries other files."""


def scan_kind(content: bytes) -> ScanKind | BadScan:
    """What the file is, or why it is not taken."""
    if not content:
        return BadScan.EMPTY
    if len(content) > LARGEST_SCAN:
        return BadScan.TOO_LARGE
    if content.startswith(_PNG):
        return _png(content)
    if content.startswith(_JPEG):
        return _jpeg(content)
    if content.startswith(b"%PDF-"):
        return _pdf(content)
    return BadScan.OTHER_KIND


_PNG: Final = b"\x89PNG\r\n\x1a\n"
_CHUNK_FRAME: Final = 12
_HEADER_BYTES: Final = 13


def _png(content: bytes) -> ScanKind | BadScan:
    seen: list[bytes] = []
    at = len(_PNG)
    while at + _CHUNK_FRAME <= len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        end = at + 8 + size
        checked, told = content[at + 4 : end], content[end : end + 4]
        if int.from_bytes(told, "big") != zlib.crc32(checked) or len(told) != 4:  # noqa: PLR2004 - a CRC-32
            return BadScan.DAMAGED
        kind, data = checked[:4], checked[4:]
        if not seen:
            if kind != b"IHDR" or len(data) != _HEADER_BYTES:
                return BadScan.DAMAGED
            width, height = (int.from_bytes(data[n : n + 4], "big") for n in (0, 4))
            if _too_many(width, height):
                return BadScan.TOO_MANY_PIXELS
        seen.append(kind)
        at = end + 4
        if kind == b"IEND":
            break
    whole = at == len(content) and seen[-1:] == [b"IEND"] and b"IDAT" in seen
    return ScanKind.PNG if whole else BadScan.DAMAGED


_JPEG: Final = b"\xff\xd8\xff"
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Start of frame; the three others are tables and an extension."""
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_SCAN: Final = 0xDA
_END: Final = b"\xff\xd9"


def _jpeg(content: bytes) -> ScanKind | BadScan:
    at, framed = 2, False
    while at + 4 <= len(content):
        if content[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            return BadScan.DAMAGED
        marker = content[at + 1]
        if marker == 0xFF or marker in _ALONE:  # noqa: PLR2004 - a byte to fill up
            at += 1 if marker == 0xFF else 2  # noqa: PLR2004 - see above
            continue
        size = int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            height, width = (int.from_bytes(content[n : n + 2], "big") for n in (at + 5, at + 7))
            if _too_many(width, height):
                return BadScan.TOO_MANY_PIXELS
            framed = True
        if marker == _SCAN:
            # What is coded holds no end marker; cameras put things of their own behind it.
            ended = content.find(_END, at + 2 + size) > 0
            return ScanKind.JPEG if framed and ended else BadScan.DAMAGED
        at += 2 + size
    return BadScan.DAMAGED


_PDF_HEAD: Final = re.compile(rb"%PDF-(1\.[0-7]|2\.0)[\r\n ]")
_PDF_TAIL: Final = 2048
_ACTIVE: Final = re.compile(
    rb"/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])"
)
_LOCKED: Final = re.compile(rb"/Encrypt(?![A-Za-z0-9])")
_FOLDED: Final = re.compile(rb"/ObjStm(?![A-Za-z0-9])")
_BEGIN: Final = re.compile(rb"stream\r?\n")
_ESCAPE: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_LONGEST_HEAD: Final = 1000
_MOST_UNFOLDED: Final = 16 * 1024 * 1024


def _pdf(content: bytes) -> ScanKind | BadScan:
    tail = content[-_PDF_TAIL:]
    if _PDF_HEAD.match(content) is None or b"%%EOF" not in tail or b"startxref" not in tail:
        return BadScan.DAMAGED
    if _LOCKED.search(content) is not None:
        return BadScan.LOCKED
    try:
        acts = any(_ACTIVE.search(_unescaped(each)) for each in (content, *_unfolded(content)))
    except zlib.error:
        return BadScan.DAMAGED
    return BadScan.ACTIVE if acts else ScanKind.PDF


def _unfolded(content: bytes) -> Iterator[bytes]:
    """The streams in which a PDF may hide its objects (ISO 32000-1, section 7.5.7).

    Raises zlib.error for those that are packed in another way than all programs pack them.
    """
    left = _MOST_UNFOLDED
    for found in _FOLDED.finditer(content):
        begin = _BEGIN.search(content, found.end(), found.end() + _LONGEST_HEAD)
        if begin is None:
            continue
        head = content[max(0, found.start() - _LONGEST_HEAD) : begin.start()].rpartition(b"obj")[2]
        if b"/F" not in head.replace(b"/First", b""):
            # Not packed at all, and so looked through with the rest.
            continue
        end = content.find(b"endstream", begin.end())
        packed = content[begin.end() : end if end >= 0 else len(content)]
        unfolded = zlib.decompressobj().decompress(packed, left)
        left -= len(unfolded)
        if left <= 0:
            message = "unfolds to more than any paper"
            raise zlib.error(message)
        yield unfolded


def _unescaped(content: bytes) -> bytes:
    """With names as they are meant: ``/J#61vaScript`` is ``/JavaScript``."""
    if b"#" not in content:
        return content
    return _ESCAPE.sub(lambda each: bytes([int(each[1], 16)]), content)


def _too_many(width: int, height: int) -> bool:
    sides = 0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE
    return not sides or width * height > _MOST_PIXELS
