# SPDX-License-Identifier: GPL-3.0-or-later
"""A QR code (ISO/IEC 18004) drawn as rectangles, sharp at every size."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

from common.documents import look

QUIET_MODULES = 4
"""Free modules around a code (ISO/IEC 18004, 6.3.8)."""


def draw_code(canvas: Canvas, content: str, left: float, bottom: float, side: float) -> None:
    """Draw a code with error correction M in a square; the quiet zone is part of it."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(content))
    code.make()
    rows: Sequence[Sequence[bool]] = code.modules
    count = len(rows)
    module = side / (count + 2 * QUIET_MODULES)
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        top = bottom + side - module * (QUIET_MODULES + number)
        column = 0
        for is_dark, members in groupby(row):
            length = len(list(members))
            if is_dark:
                at = left + module * (QUIET_MODULES + column)
                path.rect(at, top - module, module * length, module)
            column += length
    canvas.setFillColor(look.INK)
    canvas.drawPath(path, stroke=0, fill=1)
