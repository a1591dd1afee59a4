# SPDX-License-Identifier: GPL-3.0-or-later
"""From the lines that the document scanner read to what a visit needs of them, and no more."""

from __future__ import annotations

import logging
from datetime import date
from functools import partial
from typing import assert_never

from common.devices.scanning import ScannerTrouble
from common.domain.card_codes import USUAL_LAYOUT, CardCodeSetup
from common.domain.document_check import DocumentCheck
from common.identity.card_code import BadCardCode, CardCode, is_card_code, read_card_code
from common.identity.day_keys import DayKeys
from common.identity.document import Document, MrzField, Unreadable
from common.identity.holder_number import holder_number
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from common.identity.sealing import Person, person_of, seal
from kiosk.card import Card, CardFacts, CardFault

_log = logging.getLogger(__name__)


def card_of(
    lines: tuple[str, ...],
    today: date,
    data_key: bytes | None,
    layout: CardCodeSetup = USUAL_LAYOUT,
) -> Card | CardFault:
    """Read the zone in ``lines``, or the 2D code of a card that is laid out by ``layout``.

    ``data_key`` is the business day's, None while unknown.
    """
    joined = "".join(lines)
    if is_card_code(joined):
        return _of_code(read_card_code(joined, layout, today), data_key)
    document = read_mrz(lines, today)
    # A visa names its holder, but it is the passport around it that says who that is.
    if isinstance(document, Unreadable) or document.is_visa:
        return CardFault.UNREADABLE
    return card_from(document, today, data_key, DocumentCheck.NOT_READ, facts_of(document), lines)


def card_from(
    document: Document,
    today: date,
    data_key: bytes | None,
    check: DocumentCheck,
    facts: CardFacts | None,
    zone: tuple[str, ...] = (),
) -> Card:
    """The card of ``document``, of which ``check`` is known.

    ``zone`` opens its chip, if that is still to be read.
    """
    expired = document.is_expired(today)
    if data_key is None:
        return Card(None, None, expired, facts, zone, check)
    keys = DayKeys(data_key)
    pseudonym = pseudonym_of(keys, document.issuer, holder_number(document))
    sealed = partial(seal, person_of(document, check), keys)
    return Card(pseudonym, sealed, expired, facts, zone, check)


def _of_code(code: CardCode | BadCardCode, data_key: bytes | None) -> Card | CardFault:
    if isinstance(code, BadCardCode):
        # For whoever sets up the office: it names no field's content.
        _log.info("the 2D code of a card was refused: %s", code.value)
        return CardFault.UNREADABLE
    facts = CardFacts(
        born_on="" if code.born_on is None else code.born_on.isoformat(),
        numbers=(code.number,),
        own_script={
            "given_name": code.given,
            "family_name": code.surname,
            "father_name": code.father,
            "mother_name": code.mother,
        },
    )
    # The code does not say until when the card is valid.
    if data_key is None:
        return Card(None, None, expired=False, facts=facts)
    keys = DayKeys(data_key)
    person = Person(f"{code.given} {code.surname}", code.number, code.issuer)
    pseudonym = pseudonym_of(keys, code.issuer, code.number)
    return Card(pseudonym, partial(seal, person, keys), expired=False, facts=facts)


def fault_of(trouble: ScannerTrouble) -> CardFault:
    """What a scanner's trouble means for the citizen."""
    match trouble:
        case ScannerTrouble.INCOMPLETE:
            return CardFault.PULLED_OUT
        case ScannerTrouble.GARBLED | ScannerTrouble.TOO_LONG:
            return CardFault.UNREADABLE
        case _:
            assert_never(trouble)


def facts_of(document: Document) -> CardFacts:
    """What forms may take from ``document``."""
    uncertain = document.names_may_be_cut or MrzField.NAMES in document.repaired
    born = document.birth.exact()
    return CardFacts(
        surname="" if uncertain else document.primary_name,
        given="" if uncertain else document.secondary_name,
        born_on="" if born is None else born.isoformat(),
        # Some states write it in the place of the number of the document itself.
        numbers=(*(each.replace("<", "") for each in document.optional if each), document.number),
    )
