# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a printed ticket, as finished sentences in the citizen's language."""

from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

BETWEEN_DATE_AND_TIME: Final = " · "
"""In a moment on one line; printed on two, they stand without."""


@unique
class Direction(Enum):
    """How the language of a ticket runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class TicketRow:
    """One fact: its name at the beginning of the line, its value at the end."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TicketText:
    """Everything on one ticket.

    All texts are translated and formatted, with the language's figures and calendar; numbers
    that stand inside a sentence are isolated (``common.ui.bidi``). Empty texts take no room.

    Attributes:
        direction: of the language.
        office: name of the office.
        service: name of the service.
        caption: what stands over the number, such as "Your number".
        number: the ticket number as on every screen, ``PA 017``; never mirrored or translated.
        moment: date and time of issue.
        rows: expected wait, people ahead, where to go.
        code: decimal digits for the QR code, empty for none.
        small_print: sentences at the foot.
        bring_caption: what stands over ``bring``, such as "Please bring".
        bring: what the service asks people to bring.
        lines: the office's own sentences.
    """

    direction: Direction
    office: str
    service: str
    caption: str
    number: str
    moment: str
    rows: tuple[TicketRow, ...]
    code: str
    small_print: tuple[str, ...]
    bring_caption: str = ""
    bring: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
