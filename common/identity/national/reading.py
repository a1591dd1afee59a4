# SPDX-License-Identifier: GPL-3.0-or-later
"""National numbers by their schemes: read one, or say what is wrong with one in a form."""

from __future__ import annotations

import unicodedata
from typing import assert_never

from common.domain.catalogue import NumberScheme
from common.domain.forms_answers import Wrong
from common.identity.national import egypt, france, iran, syria, ukraine
from common.identity.national.number import NationalNumber, NotANumber

LONGEST = 200
"""Characters that are looked at; no number has more, however it is spaced."""


def plainly(text: str) -> str:
    """The number in ASCII, whichever script's digits, spaces, dashes and marks it has.

    What is left of a text that is no number is not one either: nothing but separators goes.
    """
    left = "".join(_plain(sign) for sign in unicodedata.normalize("NFKC", text[:LONGEST]))
    # A mark that stood upon a space stands upon the letter before it now.
    return unicodedata.normalize("NFC", left)


def _plain(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    # Separators, dashes, signs of format such as the direction's, and line ends.
    if unicodedata.category(sign) in {"Zs", "Zl", "Zp", "Pd", "Cf", "Cc"} or sign in "./\u2212":
        return ""
    return sign.upper() if sign.isascii() else sign


def read_number(scheme: NumberScheme, text: str) -> NationalNumber | NotANumber:
    """Read a number as somebody typed it or a card gave it."""
    if len(text) > LONGEST:
        return NotANumber.FORM
    plain = plainly(text)
    match scheme:
        case NumberScheme.EGYPT:
            return egypt.read_national_number(plain)
        case NumberScheme.FRANCE_NIR:
            return france.read_nir(plain)
        case NumberScheme.IRAN:
            return iran.read_national_code(plain)
        case NumberScheme.SYRIA:
            return syria.read_national_number(plain)
        case NumberScheme.UKRAINE_EDRPOU:
            return ukraine.read_edrpou(plain)
        case NumberScheme.UKRAINE_RNOKPP:
            return ukraine.read_rnokpp(plain)
        case NumberScheme.UKRAINE_UNZR:
            return ukraine.read_unzr(plain)
        case _:
            assert_never(scheme)


def check_number(scheme: NumberScheme, text: str) -> Wrong | None:
    """What is wrong with an answer in a form; a ``common.domain.forms_answers.NumberCheck``."""
    match read_number(scheme, text):
        case NationalNumber():
            return None
        case NotANumber.CHECK_DIGIT:
            return Wrong.WRONG_FIGURE
        case NotANumber.FORM | NotANumber.DATE:
            return Wrong.NOT_A_NATIONAL_NUMBER
