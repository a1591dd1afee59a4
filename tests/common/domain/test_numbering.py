# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers: what people see, type and scan is one and the same."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import TicketId
from common.domain.numbering import (
    HIGHEST_COUNT,
    LETTERS,
    TicketNumber,
    day_of_ticket,
    number_of,
    parse_number,
    read_ticket_id,
)

letters = st.sampled_from(LETTERS)
numbers = st.builds(
    TicketNumber,
    st.text(letters, min_size=1, max_size=3),
    letters,
    st.integers(1, HIGHEST_COUNT),
)


def test_a_number_reads_as_prefix_series_and_count() -> None:
    number = TicketNumber("P", "A", 17)
    assert number.label == "PA 017"
    assert number.compact == "PA017"
    assert number.ticket_id(date(2026, 11, 22)) == "2026-11-22.PA017"


@pytest.mark.parametrize(
    "typed",
    ["PA 017", "pa17", "PA-017", " pa 17 ", "PA٠١٧", "pa۱۷", "\u2066PA 017\u2069", "P A 1 7"],
)
def test_a_number_may_be_typed_in_many_ways(typed: str) -> None:
    assert parse_number(typed) == TicketNumber("P", "A", 17)


@pytest.mark.parametrize(
    "typed", ["", "17", "A17", "PA", "PA 000", "PO 017", "PA 1234567", "ПА 17"]
)
def test_what_is_no_number_is_none(typed: str) -> None:
    assert parse_number(typed) is None


@given(numbers, st.dates())
def test_identity_and_number_lead_to_each_other(number: TicketNumber, day: date) -> None:
    ticket = number.ticket_id(day)
    assert (day_of_ticket(ticket), number_of(ticket)) == (day, number)
    assert parse_number(number.label) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PA017",
        "2026-11-22",
        "2026-11-22.PA17",
        "2026-11-22.PA0017",
        "2026-11-22.pa017",
        "2026-11-22.PA000",
        "2026-11-22.PA٠١٧",
        "2026-13-22.PA017",
        "20261122.PA017",
        "2026-11-22.PA017\n",
    ],
)
def test_a_ticket_has_no_other_identity(text: str) -> None:
    assert read_ticket_id(text) is None
    with pytest.raises(ValueError, match=re.escape(text) or None):
        number_of(TicketId(text))


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read = read_ticket_id(text)
    assert read is None or read[1].ticket_id(read[0]) == text
    parse_number(text)
