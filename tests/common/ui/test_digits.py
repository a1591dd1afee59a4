# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures are written in the reader's script, ticket numbers never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.ui.bidi import isolated, left_to_right, ticket_number
from common.ui.digits import latin, localise
from common.ui.languages import Digits

PLAIN = st.text(st.characters(codec="ascii"))


@given(PLAIN, st.sampled_from(Digits))
def test_figures_can_be_read_back(text: str, digits: Digits) -> None:
    assert latin(localise(text, digits)) == text


@given(PLAIN, PLAIN, st.sampled_from(Digits))
def test_what_is_isolated_left_to_right_keeps_its_figures(
    before: str, number: str, digits: Digits
) -> None:
    whole = localise(before + left_to_right(number) + before, digits)
    assert left_to_right(number) in whole
    assert whole.startswith(localise(before, digits))
    assert whole.endswith(localise(before, digits))


@pytest.mark.parametrize(
    ("digits", "expected"),
    [(Digits.LATIN, "20–30"), (Digits.ARABIC_INDIC, "٢٠–٣٠"), (Digits.PERSIAN, "۲۰–۳۰")],
)
def test_each_script_has_its_figures(digits: Digits, expected: str) -> None:
    assert localise("20–30", digits) == expected


def test_a_typed_number_is_understood_in_any_script() -> None:
    assert latin("٠١٧ ۰۱۷ 017") == "017 017 017"


def test_a_name_in_a_sentence_has_its_own_figures() -> None:
    assert localise(isolated("Hall 4"), Digits.ARABIC_INDIC) == isolated("Hall ٤")


def test_a_ticket_number_is_neither_split_nor_turned() -> None:
    assert ticket_number("PA 017") == "\u2066PA\u00a0017\u2069"
