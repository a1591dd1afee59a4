# SPDX-License-Identifier: GPL-3.0-or-later
"""A card on the reader, as a visit knows it: no name, no number. Read by ``card_reading``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, unique
from typing import TypeAlias

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import Pseudonym, TicketId

Seal: TypeAlias = Callable[[TicketId], bytes]
"""Seals the card's owner for whoever calls a ticket; it holds them and dies with the visit."""


@unique
class CardFault(Enum):
    """Why a card could not be read, as far as it changes what the citizen should do."""

    PULLED_OUT = "pulled_out"
    """It left the reader too soon."""
    UNREADABLE = "unreadable"
    """It lies the wrong way round, is dirty or damaged, or is no identity document."""
    CHIP_PULLED_OUT = "chip_pulled_out"
    """It left the chip reader before the chip was read."""
    CHIP_WRONG_KEY = "chip_wrong_key"
    """The chip belongs to another card than the one that was read before."""
    CHIP_NEEDS_LINES = "chip_needs_lines"
    """The chip opens only after the printed lines were read."""
    CHIP_UNREADABLE = "chip_unreadable"
    """The chip does not answer as one of an identity document does."""
    CHIP_DOUBTED = "chip_doubted"
    """The chip was read, and contradicts what its country has signed."""


@dataclass(frozen=True, slots=True, repr=False)
class CardFacts:
    """What stands on the card that forms ask for, so that nobody has to type it.

    Names are as ICAO 9303-3 writes them, ``born_on`` is ISO 8601, each empty where it is not
    known for certain. ``numbers`` are those of the document's optional fields, the first likely
    to be its owner's personal number. ``own_script`` holds what the card says in its own script,
    by the code of the form's field.
    """

    surname: str = ""
    given: str = ""
    born_on: str = ""
    numbers: tuple[str, ...] = ()
    own_script: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Name the type only."""
        return "<CardFacts>"


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """A card that was read. Lives for one visit, in memory only.

    Without the day's key nothing personal is kept: ``pseudonym`` and ``seal`` are None. ``zone``
    are the printed lines, which open the card's chip; ``check`` is what the chip has shown.
    """

    pseudonym: Pseudonym | None
    seal: Seal | None
    expired: bool
    facts: CardFacts | None = None
    zone: tuple[str, ...] = ()
    check: DocumentCheck = DocumentCheck.NOT_READ

    def __repr__(self) -> str:
        """Show that there is a card, not whose."""
        return "<Card>"
