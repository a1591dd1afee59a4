# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money as people write them in a file."""

from __future__ import annotations

from decimal import Decimal

from common.domain.money import minor_digits
from common.wire.toml_problems import Misread


def amount(value: object, currency: str) -> int | Misread:
    """An amount such as ``346.50`` or ``2500``, returned in the currency's minor units."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        shown = f'"{value}"' if isinstance(value, str) else value
        return Misread(f"{shown} is not an amount", "write a number without quotes, such as 346.50")
    digits = minor_digits(currency)
    exact = Decimal(str(value)).scaleb(digits)
    if not exact.is_finite() or exact < 0 or exact != exact.to_integral_value():
        problem = f"{value} is not an amount in {currency or 'this currency'}"
        return Misread(problem, f"write a positive number with at most {digits} decimals, or 0")
    return int(exact)
