# SPDX-License-Identifier: GPL-3.0-or-later
"""The 2D code of a Syrian card: read right or refused, and never taken for somebody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.card_codes import USUAL_FIELDS, USUAL_LAYOUT, CardCodeSetup, CardField
from common.identity.card_code import BadCardCode, CardCode, is_card_code, read_card_code
from common.identity.code_text import readable
from common.identity.day_keys import DayKeys
from common.identity.document import Document
from common.identity.holder_number import holder_number
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from tests.pdf417 import CARD_FIELDS, card_bytes, code_of, pdf417_bytes_in, pdf417_picture
from tests.virtual.specimens import SPECIMENS

TODAY = date(2026, 11, 22)
KEYS = DayKeys(bytes(range(32)))
LAYAL = CardCode(
    issuer="SYR",
    number="04010987654",
    given="ليال",
    surname="الحموي",
    father="نزار",
    mother="سلمى قاسم",
    birth_place="دمشق",
    born_on=date(1988, 3, 14),
)


def read(text: str, *fields: CardField) -> CardCode | BadCardCode:
    layout = CardCodeSetup(fields=fields) if fields else USUAL_LAYOUT
    return read_card_code(text, layout, TODAY)


def changed(**fields: str) -> str:
    """The code with some of its fields replaced."""
    named = dict(zip((field.value for field in USUAL_FIELDS), CARD_FIELDS, strict=True))
    return code_of(tuple({**named, **fields}.values()))


# ── As readers deliver it ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "delivered",
    [
        pytest.param(card_bytes().decode("latin-1"), id="Windows-1256, byte by byte"),
        pytest.param(code_of().encode().decode("latin-1"), id="UTF-8, byte by byte"),
        pytest.param(
            card_bytes().decode("latin-1").encode().decode("latin-1"),
            id="Windows-1256 that was taken for Latin-1 and turned into UTF-8",
        ),
        pytest.param(card_bytes().decode("latin-1").encode().decode(), id="the same, as text"),
        pytest.param(code_of(), id="text"),
        pytest.param(code_of(CARD_FIELDS, "", "7", "?"), id="with more fields after it"),
        pytest.param(
            changed(national_number="٠٤٠١٠٩٨٧٦٥٤", birth="دمشق ١٤-٣-١٩٨٨"), id="Arabic digits"
        ),
        pytest.param(changed(birth="دمشق 1988/03/14"), id="year first"),
        pytest.param(changed(birth="دمشق-14.3.1988"), id="other signs in the date"),
        pytest.param(changed(given=" \u200fليــال "), id="signs that are not seen"),
    ],
)
def test_a_card_is_read_however_its_bytes_come(delivered: str) -> None:
    assert read(delivered) == LAYAL


def test_a_printed_code_is_read_and_a_turned_one_too() -> None:
    picture = pdf417_picture(card_bytes())
    for degrees in (0, 3, 12, 25, 33, 90, 180, 265):
        turned = picture.rotate(degrees, expand=True, fillcolor=255)
        found = pdf417_bytes_in(turned)
        assert found is not None, degrees
        assert read(found.decode("latin-1")) == LAYAL


# ── Other orders ─────────────────────────────────────────────────────────────────────────────


def test_the_order_of_the_fields_is_the_offices_to_set() -> None:
    number, given, surname = CardField.NATIONAL_NUMBER, CardField.GIVEN, CardField.SURNAME
    place, born = CardField.BIRTH_PLACE, CardField.BIRTH_DATE
    text = "04010987654#0042#ليال#الحموي#دمشق#1988-03-14"
    assert read(text, number, CardField.SKIP, given, surname, place, born) == replace(
        LAYAL, father="", mother=""
    )
    assert read("ليال#الحموي#04010987654##", given, surname, number) == replace(
        LAYAL, father="", mother="", birth_place="", born_on=None
    )


@pytest.mark.parametrize("order", list(permutations(range(6))))
def test_a_card_in_another_order_is_refused_unless_only_names_have_changed_places(
    order: tuple[int, ...],
) -> None:
    found = read(code_of(tuple(CARD_FIELDS[place] for place in order)))
    if (order[4], order[5]) == (4, 5):
        assert isinstance(found, CardCode)
        assert (found.number, found.born_on) == (LAYAL.number, LAYAL.born_on)
    else:
        assert found is BadCardCode.OTHER_ORDER


@pytest.mark.parametrize(
    "change",
    [
        {"national_number": "0401098765"},
        {"national_number": "040109876543"},
        {"national_number": ""},
        {"national_number": "0401098765O"},
        {"given": ""},
        {"given": "ليال2"},
        {"surname": "-"},
        {"mother": "1988"},
        {"father": "#".join(("نزار", "ماهر"))},
        {"birth": "دمشق"},
        {"birth": "دمشق 31-2-1988"},
        {"birth": "دمشق 14-3-88"},
        {"birth": "دمشق 14-3-2031"},
        {"birth": "دمشق 14-3-0988"},
        {"birth": "@ 14-3-1988"},
        {"birth": "دمشق 14-3-1988-1"},
    ],
)
def test_what_a_field_can_never_hold_is_refused(change: dict[str, str]) -> None:
    assert read(changed(**change)) is BadCardCode.OTHER_ORDER


def test_parents_and_the_place_may_be_missing() -> None:
    found = read(changed(father="", mother="", birth="14-3-1988"))
    assert found == replace(LAYAL, father="", mother="", birth_place="")


# ── No card, or half of one ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("text", ["", "PA 017", "https://office.example/a#b", "a#b#c#d"])
def test_other_codes_are_no_cards(text: str) -> None:
    assert not is_card_code(text)
    assert read(text) is BadCardCode.NOT_A_CARD


def test_half_a_code_is_incomplete() -> None:
    assert read("ليال#الحموي#نزار#سلمى#دمشق 14-3") is BadCardCode.INCOMPLETE


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ufffd", "\ue000", "☂"])
def test_what_no_text_holds_is_garbled(sign: str) -> None:
    assert read(changed(given=f"لي{sign}ال")) is BadCardCode.GARBLED


@given(st.text(st.characters(max_codepoint=0xFF), max_size=300))
def test_no_bytes_raise_and_what_is_taken_is_plausible(text: str) -> None:
    found = read(text)
    if isinstance(found, CardCode):
        assert len(found.number) == 11


@given(st.lists(st.sampled_from([*CARD_FIELDS, "", "x", "01020345678", "1-1-1990"]), max_size=9))
def test_a_card_that_is_taken_has_the_number_that_stands_in_its_place(fields: list[str]) -> None:
    found = read(code_of(fields))
    if isinstance(found, CardCode):
        assert (found.given, found.surname, found.number) == (fields[0], fields[1], fields[5])


@given(st.text())
def test_making_a_text_readable_loses_no_ascii(text: str) -> None:
    ascii_only = [each for each in text if each.isascii()]
    assert [each for each in readable(text) if each.isascii()] == ascii_only


def test_what_is_shown_of_a_card_names_nobody() -> None:
    assert repr(LAYAL) == "<CardCode>"


# ── One person, one pseudonym ────────────────────────────────────────────────────────────────


def zone(name: str, optional: str = "") -> Document:
    found = read_mrz(replace(SPECIMENS[name], optional=optional).lines(), TODAY)
    assert isinstance(found, Document)
    return found


def test_both_sides_of_a_card_give_one_pseudonym() -> None:
    by_code = pseudonym_of(KEYS, LAYAL.issuer, LAYAL.number)
    as_document_number = zone("syria-id-layal")
    as_personal_number = zone("syria-passport-rima", optional=LAYAL.number)
    for document in (as_document_number, as_personal_number):
        assert pseudonym_of(KEYS, document.issuer, holder_number(document)) == by_code


def test_a_document_without_the_national_number_is_known_by_its_own() -> None:
    assert holder_number(zone("syria-passport-rima")) == "N01234567"
    assert holder_number(zone("syria-passport-rima", optional="123")) == "N01234567"
    assert holder_number(zone("ukraine-id-oksana")) == "009876543"
