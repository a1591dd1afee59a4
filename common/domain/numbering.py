# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticket numbers: service prefix, the issuer's series letter, and a count.

Every issuer of an office has a series letter of its own, so two issuers that cannot
talk to each other can never print the same number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from common.domain.identifiers import TicketId

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters for prefixes and series. I, O and Q are left out: they read as 1 and 0."""

HIGHEST_COUNT = 999_999
"""The last number of a series on one day."""

_COMPACT = re.compile(rf"([{LETTERS}]{{1,3}})([{LETTERS}])([0-9]{{1,6}})")
_TICKET_ID = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})\.({_COMPACT.pattern})")
_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}


@dataclass(frozen=True, slots=True, order=True)
class TicketNumber:
    """A number such as ``PA 017``: prefix ``P``, series ``A``, the 17th of the day."""

    prefix: str
    series: str
    count: int

    @property
    def label(self) -> str:
        """As people see it: ``PA 017``."""
        return f"{self.prefix}{self.series} {self.count:03d}"

    @property
    def compact(self) -> str:
        """Without the space, for identifiers: ``PA017``."""
        return f"{self.prefix}{self.series}{self.count:03d}"

    def ticket_id(self, day: date) -> TicketId:
        """The ticket's identity on the business day ``day``."""
        return TicketId(f"{day.isoformat()}.{self.compact}")


def parse_number(text: str) -> TicketNumber | None:
    """Read a number as a person types it, in any script's digits; None if it is none.

    ``pa17``, ``PA 017`` and ``PA-017`` are the same.
    """
    compact = re.sub(r"[\s\-.\u2066-\u2069\u200e\u200f]", "", text.translate(_DIGITS)).upper()
    found = _COMPACT.fullmatch(compact)
    if found is None or int(found[3]) == 0:
        return None
    return TicketNumber(found[1], found[2], int(found[3]))


def read_ticket_id(text: str) -> tuple[date, TicketNumber] | None:
    """The day and the number inside a ticket's identity; None if ``text`` is not one.

    A ticket has exactly one identity, so ``2026-11-22.PA17`` is none: its number has three
    digits at least.
    """
    found = _TICKET_ID.fullmatch(text)
    if found is None:
        return None
    try:
        day = date.fromisoformat(found[1])
    except ValueError:
        return None
    number = TicketNumber(found[3], found[4], int(found[5]))
    return (day, number) if number.count > 0 and number.compact == found[2] else None


def number_of(ticket: TicketId) -> TicketNumber:
    """The number inside a ticket's identity. Raises ValueError if ``ticket`` is not one."""
    return _read(ticket)[1]


def day_of_ticket(ticket: TicketId) -> date:
    """The business day inside a ticket's identity. Raises ValueError if ``ticket`` is not one."""
    return _read(ticket)[0]


def _read(ticket: TicketId) -> tuple[date, TicketNumber]:
    found = read_ticket_id(ticket)
    if found is None:
        raise ValueError(ticket)
    return found
