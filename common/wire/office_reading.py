# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tables of an office's file to the values of ``common.domain.office``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any, get_args

from common.domain.office import Hours, Office, Service, Span
from common.domain.ticket_layout import TicketLayout, TicketPiece
from common.wire.amounts import amount
from common.wire.office_forms import WEEK, day_range, span, time_of_day, week_days
from common.wire.office_ticket_forms import logo, ticket_piece
from common.wire.toml_problems import Finding, KeyPath, Misread
from common.wire.toml_reading import Form, TableReader, formed


def read_office_table(
    document: Mapping[str, object], folder: Path | None = None
) -> tuple[Office, TableReader]:
    """Read a whole file. The office is whole only when the reader has noted no fault.

    The file lies in ``folder``; None for a text that is no file, and so has no pictures.
    """
    currency = document.get("currency")
    code = currency if isinstance(currency, str) else ""
    reader = TableReader(
        {
            Span: formed(span),
            TicketPiece: formed(ticket_piece),
            (TicketLayout, "logo"): formed(lambda value: logo(value, folder)),
            time: formed(time_of_day),
            (Service, "fee"): formed(lambda value: amount(value, code)),
            (Hours, "week"): _by_day(week_days),
            (Hours, "holidays"): _by_day(day_range),
            (Hours, "special"): _by_day(day_range),
        }
    )
    office = reader.table(Office, document, ())
    return replace(office, hours=_without_closed_days(office.hours, reader)), reader


def _without_closed_days(hours: Hours, reader: TableReader) -> Hours:
    """Let a range of special days open the office on no day on which it would be closed."""

    def counts(day: date) -> bool:
        single = reader.written["hours", "special", str(day)][-1] == str(day)
        weekday = WEEK[day.weekday()]
        return single or (bool(hours.week.get(weekday)) and day not in hours.holidays)

    special = {day: spans for day, spans in hours.special.items() if counts(day)}
    return replace(hours, special=special)


def _by_day(days_of: Callable[[str], tuple[object, ...] | Misread]) -> Form:
    """The form of a table whose keys may each stand for several days."""

    def form(reader: TableReader, hint: Any, value: object, path: KeyPath) -> object:
        if not isinstance(value, dict):
            mend = f"write it as a table, beginning with [{'.'.join(map(str, path))}]"
            return reader.fault(path, Misread("not a table", mend), hint)
        days: dict[object, object] = {}
        for key, item in value.items():
            place, found = (*path, key), days_of(key)
            content = reader.value(get_args(hint)[1], item, place)
            if isinstance(found, Misread):
                reader.faults.append(Finding(place, found.problem, found.mend))
                continue
            for day in found:
                if day in days:
                    problem = f"{day} is there twice"
                    reader.faults.append(Finding(place, problem, "write each day once"))
                days[day] = content
                reader.written[*path, str(day)] = place
        return days

    return form
