# SPDX-License-Identifier: GPL-3.0-or-later
"""What scanners add around a code is taken off, and nothing of the code with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.affixes import Affixes


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("PA017", "PA017"),
        ("~PA017", "PA017"),
        ("~PA017$$", "PA017"),
        ("]Q1PA017", "PA017"),
        ("]L2~PA017$$", "PA017"),
        ("~]d2PA017", "PA017"),
        ("~~PA017", "~PA017"),
        ("", ""),
        ("]", "]"),
    ],
)
def test_prefix_suffix_and_symbol_id_are_taken_off(written: str, code: str) -> None:
    assert Affixes("~", "$$").without((written,)) == (code,)


def test_a_read_of_several_lines_has_them_at_its_ends_only() -> None:
    assert Affixes("~", "$").without(("]Z0~one", "~two$")) == ("one", "~two")
    assert Affixes("~", "$").without(()) == ()


@given(st.text(alphabet="AB<019#]", min_size=1).filter(lambda text: not text.startswith("]")))
def test_a_scanner_that_adds_nothing_loses_nothing(code: str) -> None:
    assert Affixes().without((code,)) == (code,)
