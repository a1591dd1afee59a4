# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit takes from a card, and what it leaves alone because it is not certain."""

from datetime import date

from kiosk.card import Card, CardFacts, CardFault
from kiosk.card_reading import card_of
from tests.virtual.specimens import SPECIMENS

TODAY = date(2026, 11, 22)
CARD = SPECIMENS["iran-id-parisa"].lines()


def facts_of(lines: tuple[str, ...]) -> CardFacts:
    card = card_of(lines, TODAY, None)
    assert isinstance(card, Card)
    assert card.facts is not None
    return card.facts


def test_forms_are_filled_with_what_stands_on_the_card() -> None:
    facts = facts_of(CARD)
    assert (facts.surname, facts.given) == ("DAMAVANDI", "PARISA")
    assert facts.born_on == "1999-03-21"
    assert facts.numbers == ("0012345679", "A12345678")


def test_a_name_that_was_misread_fills_no_form_though_the_card_is_read() -> None:
    facts = facts_of((*CARD[:2], CARD[2].replace("PARISA", "PAR1SA")))
    assert (facts.surname, facts.given) == ("", "")
    assert facts.numbers == ("0012345679", "A12345678")


def test_a_visa_identifies_nobody() -> None:
    assert card_of(SPECIMENS["utopia-visa"].lines(), TODAY, None) is CardFault.UNREADABLE


def test_a_french_card_without_an_expiry_has_not_expired() -> None:
    card = card_of(SPECIMENS["france-id-camille"].lines(), TODAY, None)
    assert isinstance(card, Card)
    assert not card.expired
