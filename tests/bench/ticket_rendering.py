# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a ticket takes to draw, beside Qt's own drawing of the same sentences and dots."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from common.domain.ticket_layout import TicketBlock, TicketLayout, TicketPiece
from common.ui.fonts import font, load_fonts
from common.ui.ticket_picture import draw_ticket, packed_bits
from common.ui.ticket_stack import as_dots
from common.ui.ticket_text import TicketText
from tests.bench.figures import BenchError, Figures, beside, percentile
from tests.common.ui.logos import emblem
from tests.common.ui.tickets import LONG_TICKETS

_TIMES = 3
_WIDTHS = (384, 576)
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)


def measure_ticket_rendering(_folder: Path) -> Figures:
    """Draw full tickets with logo and long names in five languages, on 58 and 80 mm paper."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    usual = TicketLayout(logo=emblem())
    layout = replace(usual, blocks=(*usual.blocks, TicketPiece(TicketBlock.BRING)))
    ours, bare = [], []
    for turn in range(_TIMES + 1):
        for width in _WIDTHS:
            for text in LONG_TICKETS.values():
                drawn = draw_ticket(text, width, layout)
                taken = _milliseconds(partial(_ours, text, width, layout))
                least = _milliseconds(partial(_bare, text, drawn))
                if turn:  # the first round loads glyphs
                    ours.append(taken)
                    bare.append(least)
    del app
    return {
        "ticket_render_ms": beside(
            percentile(ours, 0.5),
            percentile(bare, 0.5),
            "ms",
            f"median of {len(ours)} tickets, {len(LONG_TICKETS)} languages on 384 and 576 dots,"
            " with QR code and logo; limit: the same sentences by QPainter.drawText and the"
            " finished code and logo as pictures",
        )
    }


def _milliseconds(work: Callable[[], int]) -> float:
    began = time.perf_counter()
    if not work():
        message = "a ticket came out empty"
        raise BenchError(message)
    return (time.perf_counter() - began) * 1000


def _ours(text: TicketText, width: int, layout: TicketLayout) -> int:
    return len(packed_bits(draw_ticket(text, width, layout)))


def _bare(text: TicketText, drawn: QImage) -> int:
    """Draw what stands on the ticket onto paper as large as ``drawn``, without any layout."""
    canvas = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    width = drawn.width()
    painter.drawImage(0, 0, drawn.copy(0, 0, width, 200))
    painter.drawImage(0, 200, drawn.copy(0, drawn.height() - 400, width, 250))
    sentences = [text.office, text.service, text.caption, text.moment, *text.bring, *text.lines]
    sentences += [part for row in text.rows for part in (row.label, row.value)]
    painter.setFont(as_dots(font(28)))
    for n, sentence in enumerate([*sentences, *text.small_print]):
        painter.drawText(QRectF(0, 40.0 * n, width, 200), _WRAPPED, sentence)
    painter.setFont(as_dots(font(120, QFont.Weight.Bold)))
    painter.drawText(QRectF(0, 100, width, 200), _WRAPPED, text.number)
    painter.end()
    bits = canvas.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    return len(packed_bits(bits))
