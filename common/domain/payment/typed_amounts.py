# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money as people type them, in the figures and with the marks of any language."""

from __future__ import annotations

import re
import unicodedata

from common.domain.money import minor_digits

LARGEST = 10**13
"""In minor units: more is in no till."""

_THOUSAND = 3
_GROUPS = re.compile(r"[\s\u00a0\u202f'\u2019\u066c_]")
_NUMBER = re.compile(r"(\d{1,16})(?:[.,\u066b](\d{1,3}))?", re.ASCII)
_IN_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:[.]\d+)?", re.ASCII)


def typed_amount(text: str, currency: str) -> int | None:
    """The amount in minor units; None for what is none, or has too many decimals.

    A comma before exactly three figures parts thousands where the currency has not three decimals.
    """
    plain = _GROUPS.sub("", _ascii(text).strip())
    digits = minor_digits(currency)
    if _IN_THOUSANDS.fullmatch(plain) and digits < _THOUSAND:
        plain = plain.replace(",", "")
    found = _NUMBER.fullmatch(plain)
    if found is None:
        return None
    whole, decimals = found[1], found[2] or ""
    if len(decimals) > digits:
        return None
    minor = int(whole + decimals.ljust(digits, "0"))
    return minor if minor <= LARGEST else None


def _ascii(text: str) -> str:
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
