# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ticket costs at the least: one row kept by SQLite, one picture drawn by Qt."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from common.ui.ticket_picture import draw_ticket, packed_bits
from common.ui.ticket_text import Direction, TicketRow, TicketText

_WIDTH = 576
_ROW = b"x" * 600
"""As long as an issued ticket's event."""

_TEXT = TicketText(
    direction=Direction.LEFT_TO_RIGHT,
    office="Office for measuring",
    service="Service a",
    caption="Your number",
    number="A A001",
    moment="Sunday 22 November 2026 · 10:24",
    rows=(
        TicketRow("Expected wait", "10–20 min"),
        TicketRow("People ahead of you", "12"),
        TicketRow("Where to go", "Hall, counters 1–16"),
    ),
    code="0123456789" * 30,
    small_print=(
        "Keep this ticket until you have been served.",
        "Valid today only. Watch the screen and listen.",
    ),
)


class BareTable:
    """A table of SQLite's with ``synchronous=FULL``, and nothing of ours around it."""

    def __init__(self, folder: Path) -> None:
        """Make it in ``folder``."""
        self._connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
        for statement in (
            "pragma journal_mode = wal",
            "pragma synchronous = full",
            "create table row (body blob not null)",
        ):
            self._connection.execute(statement).close()

    def commit(self) -> float:
        """Commit a row; return how long it took, in seconds."""
        began = time.monotonic()
        self._connection.execute("insert into row values (?)", (_ROW,)).close()
        return time.monotonic() - began

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def bare_drawings(times: int) -> list[float]:
    """Seconds that each of so many tickets takes to draw and pack, once the fonts are warm."""
    taken = []
    for _ in range(times + 1):
        began = time.monotonic()
        packed_bits(draw_ticket(_TEXT, _WIDTH))
        taken.append(time.monotonic() - began)
    return taken[1:]
