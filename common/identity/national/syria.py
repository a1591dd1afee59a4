# SPDX-License-Identifier: GPL-3.0-or-later
"""Syria: the national number (الرقم الوطني), eleven digits without a public check digit.

The first two name the civil register's governorate; no list of them is published.
"""

from __future__ import annotations

import re

from common.domain.catalogue import NumberScheme
from common.identity.national.number import NationalNumber, NotANumber, Place, Proof

_NUMBER = re.compile(r"[0-9]{11}")


def read_national_number(text: str) -> NationalNumber | NotANumber:
    """Read a number that is written plainly."""
    if _NUMBER.fullmatch(text) is None:
        return NotANumber.FORM
    return NationalNumber(NumberScheme.SYRIA, text, Proof.NONE, place=Place(text[:2]))
