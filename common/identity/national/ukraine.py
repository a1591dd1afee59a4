# SPDX-License-Identifier: GPL-3.0-or-later
"""Ukraine: the taxpayer's number, the number in the demographic register, that of an enterprise.

RNOKPP has ten digits: the day of birth counted from 1 January 1900 as day 1, three of sequence,
one whose parity tells the sex, a check digit. UNZR has thirteen: the date of birth, four of
sequence, a check digit as in machine-readable zones. EDRPOU has eight.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from common.domain.catalogue import NumberScheme
from common.identity.check_digits import check_digit
from common.identity.document import PartialDate
from common.identity.national.number import (
    NationalNumber,
    NotANumber,
    Proof,
    day_of,
    sex_by_parity,
)

_RNOKPP = re.compile(r"[0-9]{10}")
_UNZR = re.compile(r"[0-9]{13}")
_EDRPOU = re.compile(r"[0-9]{8}")
_DAY_BEFORE = date(1899, 12, 31)


def read_rnokpp(text: str) -> NationalNumber | NotANumber:
    """Read a number that is written plainly. Day 0 stands for a birth that is not known."""
    from stdnum.ua import rntrc  # noqa: PLC0415 - loaded where numbers of Ukraine are asked for

    if _RNOKPP.fullmatch(text) is None:
        return NotANumber.FORM
    if not rntrc.is_valid(text):
        return NotANumber.CHECK_DIGIT
    days = int(text[:5])
    day = _DAY_BEFORE + timedelta(days)
    return NationalNumber(
        NumberScheme.UKRAINE_RNOKPP,
        text,
        Proof.CHECK_DIGIT,
        born=PartialDate(day.year, day.month, day.day) if days else None,
        sex=sex_by_parity(text[8]),
    )


def read_unzr(text: str) -> NationalNumber | NotANumber:
    """Read a number that is written plainly."""
    if _UNZR.fullmatch(text) is None:
        return NotANumber.FORM
    born = day_of(int(text[:4]), int(text[4:6]), int(text[6:8]))
    if check_digit(text[:12]) != text[12]:
        return NotANumber.CHECK_DIGIT
    if born is None:
        return NotANumber.DATE
    return NationalNumber(NumberScheme.UKRAINE_UNZR, text, Proof.CHECK_DIGIT, born=born)


def read_edrpou(text: str) -> NationalNumber | NotANumber:
    """Read a number that is written plainly."""
    from stdnum.ua import edrpou  # noqa: PLC0415 - loaded where numbers of Ukraine are asked for

    if _EDRPOU.fullmatch(text) is None:
        return NotANumber.FORM
    if not edrpou.is_valid(text):
        return NotANumber.CHECK_DIGIT
    return NationalNumber(NumberScheme.UKRAINE_EDRPOU, text, Proof.CHECK_DIGIT)
