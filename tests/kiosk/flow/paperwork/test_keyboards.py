# SPDX-License-Identifier: GPL-3.0-or-later
"""Every letter of every language can be typed, on the keyboard that the question needs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.catalogue import Field, FieldKind, NumberScheme
from common.domain.identifiers import FieldCode, Language
from kiosk.flow.paperwork.keyboards import (
    AT_SIGNS,
    CODE,
    FIGURES_AND_AB,
    JOINER,
    LAYOUTS,
    SIGNS,
    Rows,
    has_capitals,
    is_on_pad,
    layout_for,
    layouts_of,
)

AR, FA, UK, FR, EN = map(Language, ("ar", "fa", "uk", "fr", "en"))
ALPHABETS = {
    AR: "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى",
    FA: "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء" + JOINER,
    UK: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
    FR: "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûüœ’-",
    EN: "abcdefghijklmnopqrstuvwxyz’-",
}


def keys(rows: Rows) -> list[str]:
    return [key for row in rows for key in row]


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_has_a_key_and_no_key_comes_twice(language: Language) -> None:
    there = keys(LAYOUTS[language])
    assert set(ALPHABETS[language]) <= set(there)
    assert len(there) == len(set(there))
    assert max(map(len, LAYOUTS[language])) <= 12


def test_figures_signs_addresses_and_codes_can_be_typed() -> None:
    assert set("0123456789-/.,()") <= set(keys(SIGNS))
    assert set("abcdefghijklmnopqrstuvwxyz0123456789@.-_") <= set(keys(AT_SIGNS))
    assert set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") <= set(keys(CODE))


def asked(kind: FieldKind) -> Field:
    return Field(FieldCode("x"), {"en": "X"}, kind)


def test_a_name_is_typed_in_the_script_of_the_registers_and_in_latin_letters() -> None:
    assert layout_for(asked(FieldKind.TEXT), AR, EN) == AR
    assert layout_for(asked(FieldKind.LATIN_TEXT), AR, AR) == EN
    assert layout_for(asked(FieldKind.LATIN_TEXT), AR, FR) == FR


def test_latin_letters_can_always_be_switched_to() -> None:
    assert layouts_of((AR, Language("xx"))) == (AR, EN)
    assert layouts_of((AR, FR)) == (AR, FR)


def test_arabic_scripts_have_no_capitals() -> None:
    assert [has_capitals(each) for each in (AR, FA, UK)] == [False, False, True]


def test_a_national_number_is_typed_on_a_pad_unless_it_has_letters() -> None:
    number = asked(FieldKind.NATIONAL_NUMBER)
    assert is_on_pad(number)
    assert is_on_pad(replace(number, scheme=NumberScheme.IRAN))
    assert not is_on_pad(replace(number, scheme=NumberScheme.FRANCE_NIR))
    assert set("0123456789AB") == set(keys(FIGURES_AND_AB))
    assert not is_on_pad(asked(FieldKind.TEXT))
