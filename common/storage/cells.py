# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells of a table read for what they are: a failing disk can put anything into any of them.

Columns are cast to bytes where they are selected, since the database's own conversions raise.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, cast

_LAST_SECOND = 253_402_214_400.0
"""1 day before the year 10000, so that no time zone carries it over."""


def raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column's bytes, whatever is in it."""
    return cast(column, LargeBinary)


def text_in(cell: bytes | None) -> str | None:
    """The text in a cell, or None where there is none."""
    if cell is None:
        return None
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return None


def whole_in(cell: bytes | None, least: int, most: int) -> int | None:
    """The whole number in a cell, or None where there is none within these bounds."""
    try:
        number = int(cell or b"")
    except ValueError:
        return None
    return number if least <= number <= most else None


def day_in(cell: bytes | None) -> date | None:
    """The day in a cell, or None where there is none."""
    text = text_in(cell)
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None


def instant_in(cell: bytes | None) -> datetime | None:
    """The instant in a cell that holds Unix seconds, or None where there is none."""
    try:
        seconds = float(cell or b"")
    except ValueError:
        return None
    return datetime.fromtimestamp(seconds, UTC) if 0.0 <= seconds < _LAST_SECOND else None
