# SPDX-License-Identifier: GPL-3.0-or-later
"""Is this a whole PNG file, and how large is its picture? (W3C PNG Specification, 5 and 11.2.2.)

Its pixels are not unpacked: that is done where the picture is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, unique
from struct import error, unpack_from
from typing import Final
from zlib import crc32

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEAD_BYTES: Final = 13


@unique
class PngFault(Enum):
    """Why a file is not taken for a picture."""

    OTHER_FORMAT = "other_format"
    DAMAGED = "damaged"


def png_size(content: bytes) -> tuple[int, int] | PngFault:
    """Width and height of the picture, both above 0; never raises for what ``content`` holds."""
    if not content.startswith(_SIGNATURE):
        return PngFault.OTHER_FORMAT
    try:
        chunks = list(_chunks(content))
    except error:
        return PngFault.DAMAGED
    kinds = [kind for kind, _ in chunks]
    if kinds[:1] != [b"IHDR"] or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        return PngFault.DAMAGED
    head = chunks[0][1]
    if len(head) != _HEAD_BYTES:
        return PngFault.DAMAGED
    width, height = unpack_from(">II", head)
    return (width, height) if width and height else PngFault.DAMAGED


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and body of each chunk up to the last one; a wrong check sum ends them early.

    Raises:
        struct.error: the file ends within a chunk.
    """
    at = len(_SIGNATURE)
    while at < len(content):
        (length,) = unpack_from(">I", content, at)
        kind, body, check = unpack_from(f">4s{length}sI", content, at + 4)
        if crc32(kind + body) != check:
            return
        yield kind, body
        if kind == b"IEND":
            return
        at += 4 + 4 + length + 4
