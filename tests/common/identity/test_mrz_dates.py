# SPDX-License-Identifier: GPL-3.0-or-later
"""Which century a two-digit year belongs to, and what may be unknown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.document import PartialDate
from common.identity.mrz_dates import UNKNOWN, read_birth, read_expiry

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("261122", "2026-11-22"),
        ("261123", "1926-11-23"),
        ("270101", "1927-01-01"),
        ("000229", "2000-02-29"),
        ("26<<<<", "2026-??-??"),
        ("2612<<", "1926-12-??"),
        ("26<<31", "2026-??-31"),
        ("<<0229", "????-02-29"),
        ("<<<<<<", "????-??-??"),
    ],
)
def test_nobody_is_born_after_today(text: str, born: str) -> None:
    birth = read_birth(text, TODAY)
    assert birth is not None
    assert birth.iso() == born


@given(st.dates(date(1927, 1, 1), TODAY))
def test_a_birth_within_the_last_hundred_years_is_read_exactly(day: date) -> None:
    birth = read_birth(f"{day:%y%m%d}", TODAY)
    assert birth is not None
    assert birth.exact() == day


@pytest.mark.parametrize("text", ["000229", "991301", "7<0101", "AB0101", "74081", "<<0230"])
def test_a_day_that_no_century_has_is_no_date(text: str) -> None:
    assert read_birth(text, date(1999, 12, 31)) is None


@given(st.dates(date(1976, 1, 1), date(2075, 12, 31)))
def test_an_expiry_within_fifty_years_of_today_is_read_exactly(day: date) -> None:
    expiry = read_expiry(f"{day:%y%m%d}", UNKNOWN, TODAY)
    assert expiry is not None
    assert expiry.exact() == day


def test_a_document_does_not_run_out_before_its_holder_was_born() -> None:
    expiry = read_expiry("800101", PartialDate(1990, 5, 5), TODAY)
    assert expiry is not None
    assert expiry.exact() == date(2080, 1, 1)


def test_a_document_without_an_end_has_an_unknown_expiry() -> None:
    assert read_expiry("<<<<<<", UNKNOWN, TODAY) == UNKNOWN
