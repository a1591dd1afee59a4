# SPDX-License-Identifier: GPL-3.0-or-later
"""From the lines that the document scanner read to what a visit needs of them, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from typing import assert_never

from common.devices.scanning import ScannerTrouble
from common.domain.identifiers import Pseudonym, TicketId
from common.identity.day_keys import DayKeys
from common.identity.document import Unreadable
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from common.identity.sealing import Person, person_of, seal


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

    Without the day's key nothing personal is kept: ``pseudonym`` and the person are None.
    """

    pseudonym: Pseudonym | None
    person: Person | None
    keys: DayKeys | None
    expired: bool

    def __repr__(self) -> str:
        """Show that there is a card, not whose."""
        return "<Card>"

    def sealed_for(self, ticket: TicketId) -> bytes | None:
        """The person, readable for the clerk who calls ``ticket`` only; None without a key."""
        if self.person is None or self.keys is None:
            return None
        return seal(self.person, self.keys, ticket)


def card_of(lines: tuple[str, ...], today: date, data_key: bytes | None) -> Card | CardFault:
    """Read the zone in ``lines``; ``data_key`` is the business day's, None while unknown."""
    document = read_mrz(lines, today)
    if isinstance(document, Unreadable):
        return CardFault.UNREADABLE
    expired = document.is_expired(today)
    if data_key is None:
        return Card(None, None, None, expired)
    keys = DayKeys(data_key)
    pseudonym = pseudonym_of(keys, document.issuer, document.number)
    return Card(pseudonym, person_of(document), keys, expired)


def fault_of(trouble: ScannerTrouble) -> CardFault:
    """What a scanner's trouble means for the citizen."""
    match trouble:
        case ScannerTrouble.INCOMPLETE:
            return CardFault.PULLED_OUT
        case ScannerTrouble.GARBLED | ScannerTrouble.TOO_LONG:
            return CardFault.UNREADABLE
        case _:
            assert_never(trouble)
