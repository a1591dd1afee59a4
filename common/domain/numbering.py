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

_COMPACT = re.compile(rf"([{LETTERS}]{{1,3}})([{LETTERS}])([0-9]{{1,6}})")
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


def number_of(ticket: TicketId) -> TicketNumber:
    """The number inside a ticket's identity. Raises ValueError if ``ticket`` is not one."""
    number = parse_number(ticket.partition(".")[2])
    if number is None:
        raise ValueError(ticket)
    return number


def day_of_ticket(ticket: TicketId) -> date:
    """The business day inside a ticket's identity. Raises ValueError if ``ticket`` is not one."""
    return date.fromisoformat(ticket.partition(".")[0])
