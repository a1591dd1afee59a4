# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading an identity document gives: the document, or why there is none.

All values here may hold personal data, so none of them shows its content in ``repr``: a log
line or a traceback that names one stays empty of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique


@unique
class DocumentKind(Enum):
    """The size and layout of the document (ICAO 9303-4, -5, -6, -7, and one national)."""

    TD1 = "TD1"
    """A card of credit-card size: three lines of 30 characters."""
    TD2 = "TD2"
    """A larger card: two lines of 36 characters."""
    TD3 = "TD3"
    """A passport booklet: two lines of 44 characters."""
    MRV_A = "MRV-A"
    """A visa of the larger format: two lines of 44 characters."""
    MRV_B = "MRV-B"
    """A visa of the smaller format: two lines of 36 characters."""
    FRENCH_ID = "FRA-ID"
    """The French identity card issued from 1988 to 2021: two lines of 36 characters of its own."""


_VISAS = frozenset({DocumentKind.MRV_A, DocumentKind.MRV_B})


@unique
class Sex(Enum):
    """The sex written in the document (ICAO 9303-3 section 4.5)."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "<"


@dataclass(frozen=True, slots=True, repr=False)
class PartialDate:
    """A date some parts of which may be unknown, Gregorian; an unknown part is None."""

    year: int | None
    month: int | None
    day: int | None

    def __repr__(self) -> str:
        """Name the type only: a date of birth is personal."""
        return "<PartialDate>"

    def exact(self) -> date | None:
        """The date when all three parts are known, else None."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def iso(self) -> str:
        """``1974-08-12``, with ``?`` for each digit of an unknown part."""
        year = "????" if self.year is None else f"{self.year:04d}"
        month = "??" if self.month is None else f"{self.month:02d}"
        day = "??" if self.day is None else f"{self.day:02d}"
        return f"{year}-{month}-{day}"


@unique
class MrzField(Enum):
    """The part of the machine-readable zone that a reason is about."""

    DOCUMENT_CODE = "document_code"
    ISSUER = "issuer"
    NUMBER = "number"
    NAMES = "names"
    NATIONALITY = "nationality"
    BIRTH = "birth"
    SEX = "sex"
    EXPIRY = "expiry"
    OPTIONAL = "optional"
    COMPOSITE = "composite"


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """An identity document whose check digits all agree.

    ``document_code`` is such as ``P``, ``I`` or ``ID``; ``issuer`` and ``nationality`` are the
    codes of ICAO 9303-3 section 5 without fillers (``UTO``, ``D``). Names are upper-case
    Latin with spaces between their parts, and ``names_may_be_cut`` says that the name field
    is full to its last character. ``optional`` holds the optional-data fields in the order of
    the document, without trailing fillers. ``repaired`` names the fields in which typical
    misreads of a scanner were undone; no check digit speaks for a repaired name.
    """

    kind: DocumentKind
    document_code: str
    issuer: str
    number: str
    primary_name: str
    secondary_name: str
    names_may_be_cut: bool
    nationality: str
    birth: PartialDate
    sex: Sex
    expiry: PartialDate
    optional: tuple[str, ...]
    repaired: frozenset[MrzField] = frozenset()

    @property
    def is_visa(self) -> bool:
        """Whether it is a visa, which identifies nobody: the passport that it is in does."""
        return self.kind in _VISAS

    def __repr__(self) -> str:
        """Name the layout only; everything else is personal."""
        return f"<Document {self.kind.value}>"

    def is_expired(self, today: date) -> bool:
        """Whether the document's last valid day is before ``today``; False without such a day."""
        last_day = self.expiry.exact()
        return last_day is not None and last_day < today


@unique
class UnreadableReason(Enum):
    """Why a text is no readable machine-readable zone."""

    EMPTY = "empty"
    """There is no text at all."""
    WRONG_SHAPE = "wrong_shape"
    """Number or length of the lines fits no layout: part of the zone is missing or doubled."""
    FOREIGN_CHARACTER = "foreign_character"
    """A character that is not of ``A``–``Z``, ``0``–``9`` and the filler."""
    UNKNOWN_DOCUMENT = "unknown_document"
    """The lines have a known shape, but the document code does not belong to it."""
    CHECK_DIGIT = "check_digit"
    """A check digit contradicts what it protects."""
    AMBIGUOUS = "ambiguous"
    """A check digit contradicts what it protects, and more than one likely misread explains it."""
    MALFORMED = "malformed"
    """A field holds what it never can, such as the 32nd day or a digit in a name."""
    UNKNOWN_STATE = "unknown_state"
    """Issuer or nationality is no code of ICAO 9303-3 section 5."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The zone could not be read; ``field`` is None where the reason is about the whole."""

    reason: UnreadableReason
    field: MrzField | None = None
