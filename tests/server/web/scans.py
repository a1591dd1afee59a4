# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures and PDFs as people send them, and as they should not."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas


def png(width: int = 8, height: int = 8) -> bytes:
    """A grey picture."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = b"".join(b"\0" + b"\x80" * 8 for _ in range(8))
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def jpeg(width: int = 8, height: int = 8) -> bytes:
    """The frame of a picture, as a camera writes it, with a little that is coded."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\x01\x01\x00\x00\x3f\x00"
    return (
        b"\xff\xd8"
        + _segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0")
        + _segment(0xC0, frame)
        + _segment(0xDA, scan)
        + b"\x12\x34\xff\x00\x56"
        + b"\xff\xd9"
    )


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def pdf() -> bytes:
    """A page."""
    target = BytesIO()
    canvas = Canvas(target)
    canvas.drawString(60, 700, "A paper")
    canvas.save()
    return target.getvalue()


def pdf_with(thing: bytes) -> bytes:
    """A page in whose catalogue something more is said."""
    return pdf().replace(b"/Type /Catalog", b"/Type /Catalog " + thing)


def pdf_hiding(thing: bytes) -> bytes:
    """A page with a packed stream of objects."""
    packed = zlib.compress(thing)
    folded = (
        b"9 0 obj\n<</Filter/FlateDecode/First 4/N 1/Type/ObjStm/Length %d>>stream\n%b\nendstream\n"
        b"endobj\n" % (len(packed), packed)
    )
    head, mark, tail = pdf().partition(b"xref")
    return head + folded + mark + tail
