# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of a zone that need more than cutting out: number, names, and what digits protect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from common.identity.check_digits import FILLER, agrees
from common.identity.document import MrzField
from common.identity.mrz_layouts import Layout, Span

_ONE_NAME = re.compile(r"[A-Z]+(?:<[A-Z]+)*<*")
_SEVERAL_NAMES = re.compile(r"[A-Z]+(?:<<?[A-Z]+)*<*")
_NAMES = re.compile(r"[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*")
_NUMBER = re.compile(r"[A-Z0-9]+(?:<+[A-Z0-9]+)*")


def cut(zone: str, span: Span) -> str:
    """The characters of ``span``."""
    return zone[span[0] : span[1]]


@dataclass(frozen=True, slots=True, repr=False)
class DocumentNumber:
    """A document number whose check digit agrees, and how much of the overflow field it took."""

    text: str
    overflow_used: int


@dataclass(frozen=True, slots=True, repr=False)
class Names:
    """Primary identifier (family name) and secondary identifier (given names)."""

    primary: str
    secondary: str
    may_be_cut: bool


def read_number(zone: str, layout: Layout) -> DocumentNumber | None:
    """The document number; None if its check digit contradicts it or there is none.

    A number of more than nine characters has a filler in place of its check digit and goes on
    in the optional data, where the check digit and a filler end it (ICAO 9303-5 and -6,
    section 4.2.2; the digit covers the whole number without that filler).
    """
    head = cut(zone, layout.number)
    digit = zone[layout.number_digit]
    if digit != FILLER:
        number = head.rstrip(FILLER)
        if not _NUMBER.fullmatch(number) or not agrees(head, digit):
            return None
        return DocumentNumber(number.replace(FILLER, " "), 0)
    if layout.overflow is None or FILLER in head:
        return None
    tail = cut(zone, layout.overflow).partition(FILLER)[0]
    number = head + tail[:-1]
    # With nothing before its check digit here, the number would have fitted above.
    if not tail[:-1] or not agrees(number, tail[-1]):
        return None
    return DocumentNumber(number, len(tail))


def read_optional(zone: str, layout: Layout, number: DocumentNumber) -> tuple[str, ...]:
    """The optional-data fields without trailing fillers and without the end of a long number."""
    fields = []
    for span in layout.optional:
        text = cut(zone, span)
        if span == layout.overflow and number.overflow_used:
            text = text[number.overflow_used + 1 :]
        fields.append(text.rstrip(FILLER))
    return tuple(fields)


def read_names(zone: str, layout: Layout) -> Names | None:
    """The holder's names; None if the field does not follow ICAO 9303-3 section 4.6.

    Two fillers part the primary from the secondary identifier, one parts the components of
    each, and a field that is full to its end may have lost the rest of a name.
    """
    field = cut(zone, layout.names)
    if layout.given is not None:
        return _names_apart(field, cut(zone, layout.given))
    if _NAMES.fullmatch(field) is None:
        return None
    primary, _, secondary = field.rstrip(FILLER).partition(FILLER * 2)
    return Names(
        primary.replace(FILLER, " "),
        secondary.replace(FILLER, " "),
        may_be_cut=not field.endswith(FILLER),
    )


def _names_apart(surname: str, given: str) -> Names | None:
    """Names of a French identity card: two fillers part given names, one their components."""
    if _ONE_NAME.fullmatch(surname) is None or _SEVERAL_NAMES.fullmatch(given) is None:
        return None
    return Names(
        surname.rstrip(FILLER).replace(FILLER, " "),
        given.rstrip(FILLER).replace(FILLER * 2, FILLER).replace(FILLER, " "),
        may_be_cut=not (surname.endswith(FILLER) and given.endswith(FILLER)),
    )


def failed_check(zone: str, layout: Layout) -> MrzField | None:
    """The first field that a check digit contradicts; None if all digits agree."""
    if read_number(zone, layout) is None:
        return MrzField.NUMBER
    for check in layout.checks:
        protected = "".join(cut(zone, span) for span in check.spans)
        if not agrees(protected, zone[check.digit]):
            return check.field
    return None
