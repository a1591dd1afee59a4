# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of cards are found however they are written, and nobody reads them from what is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.card_numbers import new_number_key, number_digests, plain_number

KEY = bytes(range(32))


@pytest.mark.parametrize(
    "written", ["01234567890", "٠١٢٣٤٥٦٧٨٩٠", "۰۱۲۳۴۵۶۷۸۹۰", " 0123-4567 890 "]
)
def test_a_number_is_the_same_in_every_script_and_with_any_gaps(written: str) -> None:
    assert number_digests(KEY, [written]) == number_digests(KEY, ["01234567890"])


@pytest.mark.parametrize("short", ["", "12345", "---", "ع" * 9])
def test_what_is_too_short_to_name_somebody_finds_nobody(short: str) -> None:
    assert number_digests(KEY, [short]) == frozenset()


@given(st.from_regex(r"[A-Z0-9]{6,16}", fullmatch=True), st.binary(min_size=32, max_size=32))
def test_another_key_finds_nothing(number: str, key: bytes) -> None:
    found = number_digests(key, [number])
    assert all(len(each) == 16 and number.encode() not in each for each in found)
    assert (found == number_digests(KEY, [number])) == (key == KEY)


def test_letters_count_in_capitals() -> None:
    assert plain_number("n-0012 345") == "N0012345"


def test_each_key_is_new() -> None:
    assert new_number_key() != new_number_key()
