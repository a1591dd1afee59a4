# SPDX-License-Identifier: GPL-3.0-or-later
"""France: the NIR of INSEE, thirteen characters and its key of two digits.

Sex (1, 2; 3, 4 or 7, 8 while provisional), year and month of birth, department and commune,
order, and the key: 97 less the number modulo 97, Corsica's 2A and 2B taken as 19 and 18. Months
from 20 on stand for births whose month is not known. The century of the year is not told.
"""

from __future__ import annotations

import re

from common.domain.catalogue import NumberScheme
from common.identity.document import PartialDate
from common.identity.national.number import (
    NationalNumber,
    NotANumber,
    Place,
    Proof,
    sex_by_parity,
)

_NIR = re.compile(r"[123478][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}")
_DECEMBER, _FIRST_UNKNOWN = 12, 20
_OVERSEAS = ("97", "98")


def read_nir(text: str) -> NationalNumber | NotANumber:
    """Read a number with its key that is written plainly."""
    from stdnum.fr import nir  # noqa: PLC0415 - loaded where numbers of France are asked for

    if _NIR.fullmatch(text) is None:
        return NotANumber.FORM
    if not nir.is_valid(text):
        return NotANumber.CHECK_DIGIT
    month = int(text[3:5])
    if not (1 <= month <= _DECEMBER or month >= _FIRST_UNKNOWN):
        return NotANumber.DATE
    return NationalNumber(
        NumberScheme.FRANCE_NIR,
        text,
        Proof.CHECK_DIGIT,
        born=PartialDate(None, month if month <= _DECEMBER else None, None),
        year_of_century=int(text[1:3]),
        sex=sex_by_parity(text[0]),
        place=Place(text[5:8] if text.startswith(_OVERSEAS, 5) else text[5:7]),
    )
