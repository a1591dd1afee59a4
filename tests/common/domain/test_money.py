# SPDX-License-Identifier: GPL-3.0-or-later
"""An amount is written with as many decimals as its currency has."""

from decimal import Decimal

import pytest

from common.domain.money import in_major_units, minor_digits


@pytest.mark.parametrize(
    ("currency", "digits"), [("SYP", 2), ("IRR", 2), ("UAH", 2), ("JOD", 3), ("XOF", 0)]
)
def test_a_currency_has_the_decimals_of_iso_4217(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [(34650, "UAH", "346.50"), (0, "UAH", "0.00"), (1125, "JOD", "1.125"), (700, "XOF", "700")],
)
def test_an_amount_keeps_all_its_decimals(minor: int, currency: str, written: str) -> None:
    assert str(in_major_units(minor, currency)) == str(Decimal(written))
