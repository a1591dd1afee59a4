# SPDX-License-Identifier: GPL-3.0-or-later
"""Egypt: the national number (الرقم القومي), fourteen digits.

One tells the century of birth, six the date, two the governorate, four the sequence, whose last
is odd for men. The last digit is a check digit, but programs that compute it disagree with each
other and with cards, so it is not looked at: no citizen is turned away by it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from common.domain.catalogue import NumberScheme
from common.identity.national.number import (
    NationalNumber,
    NotANumber,
    Place,
    Proof,
    day_of,
    sex_by_parity,
)

_NUMBER = re.compile(r"[23][0-9]{13}")
_CENTURIES: Mapping[str, int] = {"2": 1900, "3": 2000}

GOVERNORATES: Mapping[str, str] = {
    "01": "Cairo", "02": "Alexandria", "03": "Port Said", "04": "Suez",
    "11": "Damietta", "12": "Dakahlia", "13": "Sharqia", "14": "Qalyubia",
    "15": "Kafr El Sheikh", "16": "Gharbia", "17": "Monufia", "18": "Beheira",
    "19": "Ismailia", "21": "Giza", "22": "Beni Suef", "23": "Faiyum", "24": "Minya",
    "25": "Asyut", "26": "Sohag", "27": "Qena", "28": "Aswan", "29": "Luxor",
    "31": "Red Sea", "32": "New Valley", "33": "Matrouh", "34": "North Sinai",
    "35": "South Sinai", "88": "abroad",
}  # fmt: skip
"""Where somebody was registered at birth. A code that is not here may be new, and is let pass."""


def read_national_number(text: str) -> NationalNumber | NotANumber:
    """Read a number that is written plainly."""
    if _NUMBER.fullmatch(text) is None:
        return NotANumber.FORM
    born = day_of(_CENTURIES[text[0]] + int(text[1:3]), int(text[3:5]), int(text[5:7]))
    if born is None:
        return NotANumber.DATE
    code = text[7:9]
    return NationalNumber(
        NumberScheme.EGYPT,
        text,
        Proof.NONE,
        born=born,
        sex=sex_by_parity(text[12]),
        place=Place(code, GOVERNORATES.get(code)),
    )
