# SPDX-License-Identifier: GPL-3.0-or-later
"""One answer to one field: how it is written down, and what can be wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from string import ascii_lowercase
from typing import TypeAlias, assert_never

from common.domain.catalogue import Field, FieldKind, NumberScheme

YES, NO = "yes", "no"


class Wrong(StrEnum):
    """What is wrong with an answer."""

    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    """The service has no such field."""
    NOT_A_TEXT = "not_a_text"
    """Entries stand where a text belongs."""
    NOT_ENTRIES = "not_entries"
    """A text stands where the entries of a group belong."""
    TOO_LONG = "too_long"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    UNPRINTABLE = "unprintable"
    """It has control characters, or ones that no script uses."""
    NOT_LATIN = "not_latin"
    NOT_A_NUMBER = "not_a_number"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NOT_A_DATE = "not_a_date"
    NOT_GREGORIAN = "not_gregorian"
    """The year is so far off that another calendar must have been meant."""
    NOT_A_CHOICE = "not_a_choice"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_PHONE = "not_a_phone"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_NATIONAL_NUMBER = "not_a_national_number"
    WRONG_FIGURE = "wrong_figure"
    """A number whose check digit says that it was written wrongly."""
    NOT_OF_THIS_FORM = "not_of_this_form"
    """It does not match the field's own pattern, which the field's hint explains."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong, and the bound that is overstepped, if it is one."""

    wrong: Wrong
    limit: int | None = None


NumberCheck: TypeAlias = Callable[[NumberScheme, str], Wrong | None]
"""Says what is wrong with a tidied national number; ``common.identity.national`` has one."""

_DIGITS_COUNT = frozenset(
    {FieldKind.NUMBER, FieldKind.DATE, FieldKind.PHONE, FieldKind.EMAIL, FieldKind.NATIONAL_NUMBER}
)

_NO_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"),
        **dict.fromkeys("\u2066\u2067\u2068\u2069"),
    }
)
"""Signs of direction, which come along with pasted text and would turn a document's lines."""

_JOINERS = "\u200c\u200d"
"""Persian words need them, though Unicode counts them among the signs of format."""

_GROUPING = re.compile(r"[\s().\u066c-]+")
_SEPARATORS = re.compile(r"[\s().\u066c\u00ad\u200b-\u200d\u2010-\u2015\u2060\u2212\ufe63\uff0d-]+")
_CAPITALS = {ord(letter): letter.upper() for letter in ascii_lowercase}
_NUMBER_GROUPING = re.compile(r"[\s\u066c]+")
_DATE_SEPARATOR = re.compile(r"[\s./\u2010-\u2012-]+")
_NUMBER = re.compile(r"-?[0-9]+")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_PHONE = re.compile(r"\+?[0-9]{5,15}")  # at most 15 digits: ITU-T E.164, section 6
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_LONGEST_EMAIL = 254  # RFC 5321, section 4.5.3.1.3
_NATIONAL_NUMBER = re.compile(r"[0-9]{6,16}")
_YEARS = range(1900, 2200)


def ascii_digits(text: str) -> str:
    """The text with the decimal digits of every script, such as ``٣`` or ``۳``, as ASCII."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def tidied(field: Field, text: str) -> str:
    """The text as it is kept: the same answer is written the same way, whoever typed it.

    Spaces are single, signs of direction gone. Digits become ASCII wherever they count, which
    is everywhere but in plain text without a pattern. Tidying twice changes nothing more.
    """
    text = unicodedata.normalize("NFC", text.translate(_NO_SIGNS))
    if field.kind in _DIGITS_COUNT or field.pattern is not None:
        text = ascii_digits(text)
    # Once more, since marks that a space held apart may have met a letter.
    text = unicodedata.normalize("NFC", _respaced(field.kind, " ".join(text.split())))
    return text if field.scheme is None else text.translate(_CAPITALS)


def _respaced(kind: FieldKind, text: str) -> str:
    match kind:
        case FieldKind.DATE:
            return _respaced_date(text)
        case FieldKind.LATIN_TEXT:
            return text.replace("\u2019", "'")
        case FieldKind.NUMBER:
            return _NUMBER_GROUPING.sub("", text).replace("\u2212", "-")
        case FieldKind.PHONE:
            return _GROUPING.sub("", text)
        case FieldKind.NATIONAL_NUMBER:
            return _SEPARATORS.sub("", text)
        case _:
            return text


def _respaced_date(text: str) -> str:
    written = _DATE_SEPARATOR.sub("-", text)
    found = _DATE.fullmatch(written)
    return written if found is None else f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"


def flaw_of(field: Field, text: str, numbers: NumberCheck) -> Flaw | None:
    """What is wrong with a tidied text as the answer to a field that is no group; or nothing.

    ``numbers`` checks the national numbers of those fields that have a scheme.
    """
    if len(text) > field.longest:
        return Flaw(Wrong.TOO_LONG, field.longest)
    if not all(sign.isprintable() or sign in _JOINERS for sign in text):
        return Flaw(Wrong.UNPRINTABLE)
    if field.scheme is None:
        flaw = _flaw_of_kind(field, text)
    else:
        wrong = numbers(field.scheme, text)
        flaw = None if wrong is None else Flaw(wrong)
    if flaw is None and field.pattern is not None and not re.fullmatch(field.pattern, text):
        return Flaw(Wrong.NOT_OF_THIS_FORM)
    return flaw


def _flaw_of_kind(field: Field, text: str) -> Flaw | None:
    match field.kind:
        case FieldKind.NUMBER:
            return _flaw_of_number(field, text)
        case FieldKind.DATE:
            return _flaw_of_date(text)
        case FieldKind.TEXT | FieldKind.GROUP:
            return None
        case FieldKind.LATIN_TEXT:
            good, wrong = _is_latin(text), Wrong.NOT_LATIN
        case FieldKind.CHOICE:
            good, wrong = any(text == each.code for each in field.choices), Wrong.NOT_A_CHOICE
        case FieldKind.YES_NO:
            good, wrong = text in {YES, NO}, Wrong.NOT_YES_OR_NO
        case FieldKind.PHONE:
            good, wrong = bool(_PHONE.fullmatch(text)), Wrong.NOT_A_PHONE
        case FieldKind.EMAIL:
            good = len(text) <= _LONGEST_EMAIL and bool(_EMAIL.fullmatch(text))
            wrong = Wrong.NOT_AN_EMAIL
        case FieldKind.NATIONAL_NUMBER:
            good = field.pattern is not None or bool(_NATIONAL_NUMBER.fullmatch(text))
            wrong = Wrong.NOT_A_NATIONAL_NUMBER
        case _ as unreachable:
            assert_never(unreachable)
    return None if good else Flaw(wrong)


def _flaw_of_number(field: Field, text: str) -> Flaw | None:
    if not _NUMBER.fullmatch(text):
        return Flaw(Wrong.NOT_A_NUMBER)
    number = int(text)
    if field.smallest is not None and number < field.smallest:
        return Flaw(Wrong.TOO_SMALL, field.smallest)
    if field.largest is not None and number > field.largest:
        return Flaw(Wrong.TOO_LARGE, field.largest)
    return None


def _flaw_of_date(text: str) -> Flaw | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return Flaw(Wrong.NOT_A_DATE)
    if int(found[1]) not in _YEARS:
        return Flaw(Wrong.NOT_GREGORIAN)
    try:
        date.fromisoformat(text)
    except ValueError:
        return Flaw(Wrong.NOT_A_DATE)
    return None


def _is_latin(text: str) -> bool:
    """Whether a passport could print it: ICAO 9303-3, section 4.6, for national characters."""
    return all(
        sign in " -'" or (sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN "))
        for sign in text
    )
