# SPDX-License-Identifier: GPL-3.0-or-later
"""How the 2D code on the back of a state's identity cards is laid out: values only.

The cards of Syria carry a PDF417 code whose fields are parted by ``#``. No standard says which
field is which, and public descriptions differ, so that the order is the office's to set.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class CardField(StrEnum):
    """What one field of the code holds."""

    GIVEN = "given"
    SURNAME = "surname"
    FATHER = "father"
    MOTHER = "mother"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    BIRTH = "birth"
    """Place and date in one field, ``دمشق 20-7-2003``."""
    NATIONAL_NUMBER = "national_number"
    SKIP = "skip"
    """Something that is of no use here."""


USUAL_FIELDS: Final = (
    CardField.GIVEN,
    CardField.SURNAME,
    CardField.FATHER,
    CardField.MOTHER,
    CardField.BIRTH,
    CardField.NATIONAL_NUMBER,
)


@dataclass(frozen=True, slots=True)
class CardCodeSetup:
    """Whose cards they are (a code of ICAO 9303-3 section 5), and their ``fields`` in order.

    What a code holds after the last of them is not looked at.
    """

    issuer: str = "SYR"
    fields: tuple[CardField, ...] = USUAL_FIELDS


USUAL_LAYOUT: Final = CardCodeSetup()
"""As most public descriptions have it."""
