# SPDX-License-Identifier: GPL-3.0-or-later
"""From the lines that the document scanner read to what a visit needs of them, and no more."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import assert_never

from common.devices.scanning import ScannerTrouble
from common.identity.day_keys import DayKeys
from common.identity.document import Unreadable
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from common.identity.sealing import person_of, seal
from kiosk.card import Card, CardFault


def card_of(lines: tuple[str, ...], today: date, data_key: bytes | None) -> Card | CardFault:
    """Read the zone in ``lines``; ``data_key`` is the business day's, None while unknown."""
    document = read_mrz(lines, today)
    if isinstance(document, Unreadable):
        return CardFault.UNREADABLE
    expired = document.is_expired(today)
    if data_key is None:
        return Card(None, None, expired)
    keys = DayKeys(data_key)
    pseudonym = pseudonym_of(keys, document.issuer, document.number)
    return Card(pseudonym, partial(seal, person_of(document), keys), expired)


def fault_of(trouble: ScannerTrouble) -> CardFault:
    """What a scanner's trouble means for the citizen."""
    match trouble:
        case ScannerTrouble.INCOMPLETE:
            return CardFault.PULLED_OUT
        case ScannerTrouble.GARBLED | ScannerTrouble.TOO_LONG:
            return CardFault.UNREADABLE
        case _:
            assert_never(trouble)
