# SPDX-License-Identifier: GPL-3.0-or-later
"""From the lines that the document scanner read to what a visit needs of them, and no more."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import assert_never

from common.devices.scanning import ScannerTrouble
from common.identity.day_keys import DayKeys
from common.identity.document import Document, MrzField, Unreadable
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from common.identity.sealing import person_of, seal
from kiosk.card import Card, CardFacts, CardFault


def card_of(lines: tuple[str, ...], today: date, data_key: bytes | None) -> Card | CardFault:
    """Read the zone in ``lines``; ``data_key`` is the business day's, None while unknown."""
    document = read_mrz(lines, today)
    # A visa names its holder, but it is the passport around it that says who that is.
    if isinstance(document, Unreadable) or document.is_visa:
        return CardFault.UNREADABLE
    expired = document.is_expired(today)
    facts = _facts_of(document)
    if data_key is None:
        return Card(None, None, expired, facts)
    keys = DayKeys(data_key)
    pseudonym = pseudonym_of(keys, document.issuer, document.number)
    return Card(pseudonym, partial(seal, person_of(document), keys), expired, facts)


def fault_of(trouble: ScannerTrouble) -> CardFault:
    """What a scanner's trouble means for the citizen."""
    match trouble:
        case ScannerTrouble.INCOMPLETE:
            return CardFault.PULLED_OUT
        case ScannerTrouble.GARBLED | ScannerTrouble.TOO_LONG:
            return CardFault.UNREADABLE
        case _:
            assert_never(trouble)


def _facts_of(document: Document) -> CardFacts:
    uncertain = document.names_may_be_cut or MrzField.NAMES in document.repaired
    born = document.birth.exact()
    return CardFacts(
        surname="" if uncertain else document.primary_name,
        given="" if uncertain else document.secondary_name,
        born_on="" if born is None else born.isoformat(),
        # Some states write it in the place of the number of the document itself.
        numbers=(*(each.replace("<", "") for each in document.optional if each), document.number),
    )
