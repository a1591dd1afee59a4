# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts are understood as people type them, and nothing is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.payment.typed_amounts import LARGEST, typed_amount


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("25", "SYP", 2500),
        ("25.5", "SYP", 2550),
        ("25,50", "UAH", 2550),
        ("٢٥٫٥", "SYP", 2550),
        ("۱۲۳", "IRR", 12_300),
        ("12,500", "SYP", 1_250_000),
        ("12,500.75", "SYP", 1_250_075),
        ("12٬500", "SYP", 1_250_000),
        ("12 500,5", "EUR", 1_250_050),
        ("1,250", "JOD", 1250),
        ("500", "XOF", 500),
    ],
)
def test_an_amount_is_understood(text: str, currency: str, amount: int) -> None:
    assert typed_amount(text, currency) == amount


@pytest.mark.parametrize("text", ["", "x", "-5", "1.234", "1.2.3", "5.", ".5", "1e3", "9" * 16])
def test_what_is_no_amount_is_none(text: str) -> None:
    assert typed_amount(text, "SYP") is None


def test_francs_have_no_decimals() -> None:
    assert typed_amount("5.0", "XOF") is None


@given(st.integers(0, LARGEST // 100))
def test_whole_amounts_come_back(whole: int) -> None:
    assert typed_amount(str(whole), "SYP") == whole * 100


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    found = typed_amount(text, "SYP")
    assert found is None or 0 <= found <= LARGEST
