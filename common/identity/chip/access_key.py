# SPDX-License-Identifier: GPL-3.0-or-later
"""What opens a chip: three fields of the machine-readable zone, or the card access number.

Both are printed on the document, so that only somebody who was handed it can read its chip.
They are personal, and neither shows itself in ``repr``.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from common.identity.check_digits import FILLER, check_digit
from common.identity.document import Document, PartialDate

_NUMBER = re.compile(r"[A-Z0-9<]+", re.ASCII)
_DATE = re.compile(r"[0-9<]{6}", re.ASCII)
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_SHORTEST_NUMBER = 9
_CENTURY = 100
_SEED_SIZE = 16


@dataclass(frozen=True, slots=True, repr=False)
class MrzKey:
    """Document number, date of birth and date of expiry (``YYMMDD``) as the zone writes them.

    Raises ValueError for what no zone can hold. The whole of a long number is given, without
    its check digit.
    """

    number: str
    birth: str
    expiry: str

    def __post_init__(self) -> None:
        """Refuse what has no check digit."""
        dates = (self.birth, self.expiry)
        if not _NUMBER.fullmatch(self.number) or not all(map(_DATE.fullmatch, dates)):
            # The text itself stays out of the message: it is personal.
            message = "not the fields of a machine-readable zone"
            raise ValueError(message)

    def __repr__(self) -> str:
        """Name the kind only."""
        return "<MrzKey>"

    def information(self) -> bytes:
        """The fields with their check digits, joined (ICAO 9303-11, 4.3.2 and 9.7.2)."""
        fields = (self.number.ljust(_SHORTEST_NUMBER, FILLER), self.birth, self.expiry)
        return "".join(field + check_digit(field) for field in fields).encode("ascii")


@dataclass(frozen=True, slots=True, repr=False)
class CanKey:
    """The card access number, printed on the front. Raises ValueError unless it is digits."""

    digits: str

    def __post_init__(self) -> None:
        """Refuse what is no number."""
        if not _DIGITS.fullmatch(self.digits):
            message = "a card access number is digits only"
            raise ValueError(message)

    def __repr__(self) -> str:
        """Name the kind only."""
        return "<CanKey>"


AccessKey = MrzKey | CanKey


def key_of(document: Document) -> MrzKey:
    """The key to the chip of a document whose zone was read optically."""
    number = document.number.replace(" ", FILLER)
    return MrzKey(number, _zone_date(document.birth), _zone_date(document.expiry))


def bac_seed(key: MrzKey) -> bytes:
    """The seed of the keys of Basic Access Control (ICAO 9303-11, 9.7.2)."""
    return hashlib.sha1(key.information(), usedforsecurity=False).digest()[:_SEED_SIZE]


def pace_password(key: AccessKey) -> bytes:
    """What the key of PACE is derived from (ICAO 9303-11, 9.7.3)."""
    match key:
        case MrzKey():
            return hashlib.sha1(key.information(), usedforsecurity=False).digest()
        case CanKey(digits):
            return digits.encode("ascii")


def _zone_date(day: PartialDate) -> str:
    year = None if day.year is None else day.year % _CENTURY
    parts = (year, day.month, day.day)
    return "".join(FILLER * 2 if part is None else f"{part:02d}" for part in parts)
