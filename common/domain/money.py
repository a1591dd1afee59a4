# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money: how many decimals a currency has, by ISO 4217."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

_OTHER_THAN_TWO: Mapping[str, int] = {
    **dict.fromkeys(("CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def minor_digits(currency: str) -> int:
    """How many decimals the currency has: 2 for ``SYP``, 3 for ``JOD``, 0 for ``XOF``."""
    return _OTHER_THAN_TWO.get(currency, 2)


def in_major_units(minor: int, currency: str) -> Decimal:
    """An amount in minor units, such as a service's fee, as people write it: ``346.50``."""
    return Decimal(minor).scaleb(-minor_digits(currency))
