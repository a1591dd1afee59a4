# SPDX-License-Identifier: GPL-3.0-or-later
"""Iran: the national code (کد ملی), ten digits.

Three name the place of registration, six the person, the last is a check digit modulo 11. The
ten codes of one digit repeated pass it, and are nobody's.
"""

from __future__ import annotations

import re

from common.domain.catalogue import NumberScheme
from common.identity.national.number import NationalNumber, NotANumber, Place, Proof

_CODE = re.compile(r"[0-9]{10}")


def read_national_code(text: str) -> NationalNumber | NotANumber:
    """Read a code that is written plainly."""
    if _CODE.fullmatch(text) is None or len(set(text)) == 1:
        return NotANumber.FORM
    weighted = sum(
        int(digit) * weight for digit, weight in zip(text, range(10, 1, -1), strict=False)
    )
    rest = weighted % 11
    if int(text[9]) != (rest if rest < 2 else 11 - rest):  # noqa: PLR2004 - as the rule is written
        return NotANumber.CHECK_DIGIT
    return NationalNumber(NumberScheme.IRAN, text, Proof.CHECK_DIGIT, place=Place(text[:3]))
