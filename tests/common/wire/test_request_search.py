# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for a request by what somebody brings along."""

from __future__ import annotations

import msgspec
import pytest

from common.wire.request_search import ByCard, ByPaper, RequestSearch


@pytest.mark.parametrize(
    ("search", "by"),
    [
        (ByPaper("NOBAT1:P-2026-000001"), "paper"),
        (ByCard(("99010000011", "N0000001")), "card"),
    ],
)
def test_a_search_says_itself_by_what_it_looks(search: RequestSearch, by: str) -> None:
    raw = msgspec.json.encode(search)
    assert msgspec.json.decode(raw, type=ByPaper | ByCard) == search
    assert msgspec.json.decode(raw)["by"] == by


@pytest.mark.parametrize("numbers", [[], [""], ["1", "2", "3", "4", "5"], ["1" * 65]])
def test_a_card_has_from_one_to_four_numbers(numbers: list[str]) -> None:
    raw = msgspec.json.encode({"by": "card", "numbers": numbers})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(raw, type=ByPaper | ByCard)


def test_the_numbers_of_a_card_are_not_shown_where_values_are_logged() -> None:
    assert repr(ByCard(("99010000011",))) == "ByCard(…)"
