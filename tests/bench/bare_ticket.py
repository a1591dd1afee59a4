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


def bare_commits(folder: Path, times: int) -> list[float]:
    """Seconds that each of so many commits of one row takes, with ``synchronous=FULL``."""
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("pragma journal_mode = wal").close()
    connection.execute("pragma synchronous = full").close()
    connection.execute("create table row (body blob not null)").close()
    taken = []
    for _ in range(times):
        began = time.monotonic()
        connection.execute("insert into row values (?)", (_ROW,)).close()
        taken.append(time.monotonic() - began)
    connection.close()
    return taken


def bare_drawings(times: int) -> list[float]:
    """Seconds that each of so many tickets takes to draw and pack, once the fonts are warm."""
    taken = []
    for _ in range(times + 1):
        began = time.monotonic()
        packed_bits(draw_ticket(_TEXT, _WIDTH))
        taken.append(time.monotonic() - began)
    return taken[1:]
