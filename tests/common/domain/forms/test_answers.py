# SPDX-License-Identifier: GPL-3.0-or-later
"""One answer is kept in one way of writing, and judged by its field."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.catalogue import Choice, FieldKind, NumberScheme
from common.domain.forms import check_answer
from common.domain.forms_answers import Flaw, Wrong, ascii_digits, tidied
from tests.common.domain.forms.a_service import NAME, any_words, field, no_number

TEXT, LATIN, NUMBER = FieldKind.TEXT, FieldKind.LATIN_TEXT, FieldKind.NUMBER
DATE, PHONE, NATIONAL = FieldKind.DATE, FieldKind.PHONE, FieldKind.NATIONAL_NUMBER
EMAIL, YES_NO, CHOICE = FieldKind.EMAIL, FieldKind.YES_NO, FieldKind.CHOICE
DIGITS_OF_ALL_SCRIPTS = st.characters(categories=["Nd"])


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        pytest.param(TEXT, "  شارع  ٣\t", "شارع ٣", id="plain text keeps its digits"),
        pytest.param(TEXT, "نامه\u200cها", "نامه\u200cها", id="a joiner stays"),
        pytest.param(TEXT, "\u202eabc\u200f", "abc", id="signs of direction go"),
        pytest.param(TEXT, "e\u0301", "\u00e9", id="letters are composed"),
        pytest.param(LATIN, "O\u2019Neill", "O'Neill", id="one apostrophe"),
        pytest.param(NUMBER, "١٬٢٣٤", "1234", id="arabic digits in groups"),
        pytest.param(NUMBER, "\u2212 ۷", "-7", id="a true minus"),
        pytest.param(DATE, "۱۹۹۰/۵/۱۲", "1990-05-12", id="slashes"),
        pytest.param(DATE, "1990.05", "1990-05", id="half a date"),
        pytest.param(PHONE, "+٩٦٣ (944) 12-34.56", "+963944123456", id="phone"),
        pytest.param(NATIONAL, "012-34 56 789", "0123456789", id="national number"),
        pytest.param(EMAIL, " a@b.example ", "a@b.example", id="email"),
    ],
)
def test_the_same_answer_is_written_the_same_way(kind: FieldKind, typed: str, kept: str) -> None:
    assert tidied(field(NAME, kind), typed) == kept


def test_digits_become_ascii_in_text_that_has_a_pattern() -> None:
    assert tidied(field(NAME, pattern="[0-9]+"), "۱۲۳") == "123"


@given(st.text(DIGITS_OF_ALL_SCRIPTS))
def test_digits_of_every_script_mean_the_same_number(digits: str) -> None:
    plain = ascii_digits(digits)
    assert plain.isascii()
    assert [int(digit) for digit in plain] == [unicodedata.digit(digit) for digit in digits]


@given(st.sampled_from(FieldKind), any_words, st.sampled_from([None, "x"]))
def test_tidying_twice_changes_nothing_more(
    kind: FieldKind, typed: str, pattern: str | None
) -> None:
    asked = field(NAME, kind, pattern=pattern)
    once = tidied(asked, typed)
    assert tidied(asked, once) == once


@given(st.sampled_from(FieldKind), any_words)
def test_whatever_is_typed_is_judged(kind: FieldKind, typed: str) -> None:
    asked = field(NAME, kind)
    assert check_answer(asked, typed, no_number) == check_answer(
        asked, tidied(asked, typed), no_number
    )


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_gregorian_date_is_one(day: date) -> None:
    assert check_answer(field(NAME, DATE), day.isoformat(), no_number) is None


@given(st.integers())
def test_a_number_is_within_its_bounds_or_told_to_be_beyond(number: int) -> None:
    flaw = check_answer(field(NAME, NUMBER, smallest=-5, largest=12), str(number), no_number)
    if number < -5:
        assert flaw == Flaw(Wrong.TOO_SMALL, -5)
    elif number > 12:
        assert flaw == Flaw(Wrong.TOO_LARGE, 12)
    else:
        assert flaw is None


@pytest.mark.parametrize(
    ("kind", "typed", "wrong"),
    [
        pytest.param(TEXT, "a\u0000b", Wrong.UNPRINTABLE, id="control character"),
        pytest.param(TEXT, "x" * 21, Wrong.TOO_LONG, id="long"),
        pytest.param(LATIN, "Лейла", Wrong.NOT_LATIN, id="cyrillic for latin"),
        pytest.param(LATIN, "Layla 2", Wrong.NOT_LATIN, id="digit in a latin name"),
        pytest.param(NUMBER, "three", Wrong.NOT_A_NUMBER, id="word for a number"),
        pytest.param(NUMBER, "3-4", Wrong.NOT_A_NUMBER, id="two numbers"),
        pytest.param(DATE, "soon", Wrong.NOT_A_DATE, id="word for a date"),
        pytest.param(DATE, "1990-02-30", Wrong.NOT_A_DATE, id="no such day"),
        pytest.param(DATE, "۱۳۶۹/۰۲/۲۲", Wrong.NOT_GREGORIAN, id="jalali"),
        pytest.param(DATE, "2533-01-01", Wrong.NOT_GREGORIAN, id="far ahead"),
        pytest.param(PHONE, "+96", Wrong.NOT_A_PHONE, id="half a phone number"),
        pytest.param(EMAIL, "a@b", Wrong.NOT_AN_EMAIL, id="no domain"),
        pytest.param(NATIONAL, "12345", Wrong.NOT_A_NATIONAL_NUMBER, id="short"),
        pytest.param(NATIONAL, "12345x7", Wrong.NOT_A_NATIONAL_NUMBER, id="letter"),
        pytest.param(YES_NO, "maybe", Wrong.NOT_YES_OR_NO, id="neither yes nor no"),
        pytest.param(CHOICE, "c", Wrong.NOT_A_CHOICE, id="no such choice"),
    ],
)
def test_a_wrong_answer_is_told_by_its_reason(kind: FieldKind, typed: str, wrong: Wrong) -> None:
    asked = field(NAME, kind, longest=20, choices=(Choice("a", {}), Choice("b", {})))
    flaw = check_answer(asked, typed, no_number)
    assert flaw is not None
    assert flaw.wrong is wrong


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        pytest.param(TEXT, "حي المزة، بناء ١٢", id="text"),
        pytest.param(LATIN, "Émilie D'Arc-Müller", id="latin with marks"),
        pytest.param(NUMBER, "٧", id="number"),
        pytest.param(PHONE, "0944 123 456", id="national phone"),
        pytest.param(EMAIL, "a.b@mail.example", id="email"),
        pytest.param(NATIONAL, "۰۱۲۳۴۵۶۷۸۹", id="national number"),
        pytest.param(YES_NO, "yes", id="yes"),
        pytest.param(CHOICE, "b", id="choice"),
        pytest.param(DATE, "", id="nothing yet"),
    ],
)
def test_a_right_answer_is_right(kind: FieldKind, typed: str) -> None:
    asked = field(NAME, kind, choices=(Choice("a", {}), Choice("b", {})))
    assert check_answer(asked, typed, no_number) is None


def test_a_long_email_is_none_whatever_the_field_allows() -> None:
    flaw = check_answer(field(NAME, EMAIL, longest=400), "a" * 250 + "@b.example", no_number)
    assert flaw == Flaw(Wrong.NOT_AN_EMAIL)


def test_a_fields_own_pattern_takes_the_place_of_the_national_numbers() -> None:
    asked = field(NAME, NATIONAL, pattern="[0-9]{3}[A-Z]")
    assert check_answer(asked, "١٢٣A", no_number) is None
    assert check_answer(asked, "1234", no_number) == Flaw(Wrong.NOT_OF_THIS_FORM)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2 53 07 2b 073 004-70", "253072B07300470"),
        ("\u200f٢٩٠\u200e ٠١", "29001"),
        ("\uff11\uff19-\u201312", "1912"),
        ("1991\u20110824\u00a0\u200b00123", "1991082400123"),
    ],
)
def test_a_number_of_a_scheme_is_kept_in_ascii_capitals_without_separators(
    typed: str, kept: str
) -> None:
    asked = field(NAME, NATIONAL, scheme=NumberScheme.FRANCE_NIR)
    assert tidied(asked, typed) == kept
    assert tidied(asked, kept) == kept


def test_a_number_of_a_scheme_is_held_against_the_check_of_that_scheme() -> None:
    asked = field(NAME, NATIONAL, scheme=NumberScheme.IRAN, pattern="[0-9]+")
    assert check_answer(asked, "1 3", no_number) == Flaw(Wrong.NOT_A_NATIONAL_NUMBER)
    assert check_answer(asked, "7a", no_number) == Flaw(Wrong.WRONG_FIGURE)
    assert check_answer(asked, "8", no_number) is None
    assert check_answer(asked, "8a", no_number) == Flaw(Wrong.NOT_OF_THIS_FORM)
