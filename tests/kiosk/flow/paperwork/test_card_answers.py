# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a card is filled into the form, each in the script that the form asks for."""

from __future__ import annotations

from datetime import date

from common.domain.catalogue import AnswerValue, Catalogue
from common.domain.identifiers import FieldCode
from common.ui.assets import ASSETS
from common.wire.catalogue_file import load_catalogue
from kiosk.card import Card
from kiosk.card_reading import card_of
from kiosk.flow.paperwork.fetching import from_card
from tests.pdf417 import code_of
from tests.virtual.specimens import SPECIMENS

TODAY = date(2026, 11, 22)


def answers(lines: tuple[str, ...]) -> dict[str, AnswerValue]:
    catalogue = load_catalogue(ASSETS / "catalogues" / "syria-passports-conscription.toml")
    assert isinstance(catalogue, Catalogue)
    card = card_of(lines, TODAY, None)
    assert isinstance(card, Card)
    assert card.facts is not None
    found: dict[FieldCode, AnswerValue] = {}
    for service in catalogue.services:
        found.update(from_card(service, card.facts))
    return {str(code): text for code, text in found.items()}


def test_a_code_fills_in_the_names_as_they_are_written_at_home() -> None:
    assert answers((code_of(),)) == {
        "national_number": "04010987654",
        "born_on": "1988-03-14",
        "given_name": "ليال",
        "family_name": "الحموي",
        "father_name": "نزار",
        "mother_name": "سلمى قاسم",
    }


def test_a_zone_fills_in_the_names_as_passports_write_them() -> None:
    assert answers(SPECIMENS["syria-id-layal"].lines()) == {
        "national_number": "04010987654",
        "born_on": "1988-03-14",
        "given_name_latin": "LAYAL",
        "family_name_latin": "AL HAMWI",
    }
