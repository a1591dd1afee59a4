# SPDX-License-Identifier: GPL-3.0-or-later
"""A card on the reader, as a visit knows it: no name, no number. Read by ``card_reading``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, unique
from typing import TypeAlias

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


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """A card that was read. Lives for one visit, in memory only.

    Without the day's key nothing personal is kept: ``pseudonym`` and ``seal`` are None.
    """

    pseudonym: Pseudonym | None
    seal: Seal | None
    expired: bool

    def __repr__(self) -> str:
        """Show that there is a card, not whose."""
        return "<Card>"
