# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading a national number gives: the number and what it says, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from common.domain.catalogue import NumberScheme
from common.identity.document import PartialDate, Sex


class Proof(StrEnum):
    """How far the number speaks for itself."""

    CHECK_DIGIT = "check_digit"
    """Its check digit agrees: one wrong figure would have shown."""
    NONE = "none"
    """It has no check digit, or one that is not public or disputed: only its form is right."""


class NotANumber(StrEnum):
    """Why a text is no number of the scheme."""

    FORM = "form"
    """Too short, too long, or with signs that the number never has."""
    DATE = "date"
    """It names a day or month that there is not."""
    CHECK_DIGIT = "check_digit"
    """Its check digit contradicts it: a figure is wrong."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number says that somebody was born or registered.

    ``code`` is as it stands in the number; ``name`` is in English, None where the list of codes
    is not public.
    """

    code: str
    name: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class NationalNumber:
    """A number of the right form, in ASCII without separators, and what it says.

    What it does not say is None. ``year_of_century`` stands in place of the year of birth in a
    number that does not tell the century.
    """

    scheme: NumberScheme
    text: str
    proof: Proof
    born: PartialDate | None = None
    year_of_century: int | None = None
    sex: Sex | None = None
    place: Place | None = None

    def __repr__(self) -> str:
        """Name the scheme only; everything else is personal."""
        return f"<NationalNumber {self.scheme.value}>"


def day_of(year: int, month: int, day: int) -> PartialDate | None:
    """The day as a date of birth; None if there is no such day."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return PartialDate(found.year, found.month, found.day)


def sex_by_parity(digit: str) -> Sex:
    """Odd for men, even for women."""
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE
