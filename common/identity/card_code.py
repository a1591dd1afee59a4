# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the 2D code on the back of an identity card: PDF417 of Syria, fields parted by ``#``.

Nothing protects these fields, and their order is configuration. So each is held against what it
can be, and a code in which one cannot is refused as a whole, rather than taken for somebody else.
What plausibility cannot tell apart are names among each other: whoever sets up another order
looks at one card that they know.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from typing import Final

from common.domain.card_codes import CardCodeSetup, CardField
from common.identity.code_text import readable

SEPARATOR: Final = "#"
_FEWEST: Final = 4
"""No other code that is shown in an office has so many separators."""

_LONGEST: Final = 4096
_NATIONAL_NUMBER: Final = re.compile(r"[0-9]{11}", re.ASCII)
_DATE: Final = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})", re.ASCII)
_PLACE_AND_DATE: Final = re.compile(r"(\D*?)[ ,،-]*(\d[\d/.-]*\d)", re.ASCII)
_BETWEEN_LETTERS: Final = frozenset(" -'’.()")
_FIRST_YEAR: Final = 1850
_YEAR_DIGITS: Final = 4
_NAMES: Final = frozenset({CardField.GIVEN, CardField.SURNAME})
_TEXTS: Final = _NAMES | {CardField.FATHER, CardField.MOTHER, CardField.BIRTH_PLACE}


@dataclass(frozen=True, slots=True, repr=False)
class CardCode:
    """A card whose every field is what it is said to be. Names are in the card's own script.

    ``born_on`` is Gregorian. Texts that the layout does not have are empty.
    """

    issuer: str
    number: str
    given: str
    surname: str
    father: str
    mother: str
    birth_place: str
    born_on: date | None

    def __repr__(self) -> str:
        """Name the type only; everything else is personal."""
        return "<CardCode>"


@unique
class BadCardCode(Enum):
    """Why a text gives no card."""

    NOT_A_CARD = "not_a_card"
    """Some other code."""
    INCOMPLETE = "incomplete"
    """Fewer fields than the layout has: it was read in part, or is laid out otherwise."""
    GARBLED = "garbled"
    """It holds what no text does: the reader's character set is set wrongly, or it misread."""
    OTHER_ORDER = "other_order"
    """A field holds what it never can, such as a name where the national number should be."""


def is_card_code(text: str) -> bool:
    """Whether ``text`` has the look of such a code."""
    return text.count(SEPARATOR) >= _FEWEST


def read_card_code(text: str, layout: CardCodeSetup, today: date) -> CardCode | BadCardCode:
    """Read what a scanner delivered, whose bytes may have come as Latin-1, by ``layout``.

    Any text is allowed and nothing raises. Nobody is born after ``today``.
    """
    if not is_card_code(text[:_LONGEST]):
        return BadCardCode.NOT_A_CARD
    parts = readable(text[:_LONGEST]).split(SEPARATOR)
    if len(parts) < len(layout.fields):
        return BadCardCode.INCOMPLETE
    fields: dict[CardField, str] = {
        name: _tidied(part)
        for name, part in zip(layout.fields, parts, strict=False)
        if name is not CardField.SKIP
    }
    if any(_is_garbled(field) for field in fields.values()):
        return BadCardCode.GARBLED
    return _plausible(fields, layout.issuer, today) or BadCardCode.OTHER_ORDER


def _plausible(fields: Mapping[CardField, str], issuer: str, today: date) -> CardCode | None:
    number = fields.get(CardField.NATIONAL_NUMBER, "").replace(" ", "")
    if _NATIONAL_NUMBER.fullmatch(number) is None:
        return None
    if not all(_is_text(fields[name], name) for name in _TEXTS & fields.keys()):
        return None
    place, born = fields.get(CardField.BIRTH_PLACE, ""), fields.get(CardField.BIRTH_DATE)
    if CardField.BIRTH in fields:
        found = _PLACE_AND_DATE.fullmatch(fields[CardField.BIRTH])
        if found is None or not _is_text(found[1], CardField.BIRTH_PLACE):
            return None
        place, born = found[1], found[2]
    born_on = None if born is None else _day(born, today)
    if born is not None and born_on is None:
        return None
    return CardCode(
        issuer=issuer,
        number=number,
        given=fields.get(CardField.GIVEN, ""),
        surname=fields.get(CardField.SURNAME, ""),
        father=fields.get(CardField.FATHER, ""),
        mother=fields.get(CardField.MOTHER, ""),
        birth_place=place,
        born_on=born_on,
    )


def _is_text(field: str, name: CardField) -> bool:
    """Whether it can be a name: letters and what stands between them, and never a figure."""
    letters = [each for each in field if unicodedata.category(each)[0] in "LM"]
    if not letters:
        return not field and name not in _NAMES
    return all(each in _BETWEEN_LETTERS or unicodedata.category(each)[0] in "LM" for each in field)


def _day(text: str, today: date) -> date | None:
    """The day in ``20-7-2003`` or ``2003-07-20``; None if there is no such day."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    first, month, last = found.groups()
    year, day = (first, last) if len(first) == _YEAR_DIGITS else (last, first)
    if len(year) != _YEAR_DIGITS or int(year) < _FIRST_YEAR:
        return None
    try:
        born = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return born if born <= today else None


def _tidied(field: str) -> str:
    """The field with ASCII digits, single blanks, and without signs that are not seen."""
    plain = "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each
        for each in unicodedata.normalize("NFKC", field)
        if unicodedata.category(each) != "Cf" and each != "ـ"
    )
    return " ".join(plain.split())


def _is_garbled(field: str) -> bool:
    return any(unicodedata.category(each) in {"Cc", "Cn", "Co", "Cs", "So"} for each in field)
