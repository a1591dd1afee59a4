# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the machine-readable zone of an identity document (ICAO 9303 parts 3 to 6).

The only entrance to the parser. Any text is allowed and nothing raises: the result is a
``Document`` all of whose check digits agree, or an ``Unreadable`` with the first reason found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from common.identity.check_digits import FILLER, agrees
from common.identity.document import (
    Document,
    MrzField,
    PartialDate,
    Sex,
    Unreadable,
    UnreadableReason,
)
from common.identity.mrz_dates import read_birth, read_expiry
from common.identity.mrz_fields import Names, cut, read_names, read_number, read_optional
from common.identity.mrz_layouts import LAYOUTS, Layout
from common.identity.mrz_text import raw_lines, zone_lines
from common.identity.states import read_state

_CHARACTERS = re.compile(r"[A-Z0-9<]*")
_CODE = re.compile(r"[A-Z][A-Z<]")
_SEXES = frozenset(sex.value for sex in Sex)


def read_mrz(text: str | Sequence[str], today: date) -> Document | Unreadable:
    """Read the zone in ``text``: its lines, or all of them with or without line ends.

    ``today`` decides the centuries of the dates. A document that has expired is read like
    any other; ask ``Document.is_expired``.
    """
    raw = raw_lines(text)
    if not raw:
        return Unreadable(UnreadableReason.EMPTY)
    lines = zone_lines(raw)
    if lines is None:
        return Unreadable(UnreadableReason.WRONG_SHAPE)
    zone = "".join(lines)
    if _CHARACTERS.fullmatch(zone) is None:
        return Unreadable(UnreadableReason.FOREIGN_CHARACTER)
    layout = _layout(lines)
    if layout is None:
        return Unreadable(UnreadableReason.UNKNOWN_DOCUMENT, MrzField.DOCUMENT_CODE)
    return _read(zone, layout, today)


def _layout(lines: tuple[str, ...]) -> Layout | None:
    for layout in LAYOUTS:
        if (
            (len(lines), len(lines[0])) == (layout.lines, layout.width)
            and lines[0][0] in layout.first_letters
            and _CODE.fullmatch(cut(lines[0], layout.code))
        ):
            return layout
    return None


def _malformed(field: MrzField) -> Unreadable:
    return Unreadable(UnreadableReason.MALFORMED, field)


def _failed_check(zone: str, layout: Layout) -> Unreadable | None:
    for check in layout.checks:
        protected = "".join(cut(zone, span) for span in check.spans)
        if not agrees(protected, zone[check.digit]):
            return Unreadable(UnreadableReason.CHECK_DIGIT, check.field)
    return None


def _dates(zone: str, layout: Layout, today: date) -> tuple[PartialDate, PartialDate] | Unreadable:
    birth = read_birth(cut(zone, layout.birth), today)
    if birth is None:
        return _malformed(MrzField.BIRTH)
    expiry = read_expiry(cut(zone, layout.expiry), birth, today)
    if expiry is None:
        return _malformed(MrzField.EXPIRY)
    return birth, expiry


def _states(zone: str, layout: Layout) -> tuple[str, str] | Unreadable:
    issuer = read_state(cut(zone, layout.issuer))
    if issuer is None:
        return Unreadable(UnreadableReason.UNKNOWN_STATE, MrzField.ISSUER)
    nationality = read_state(cut(zone, layout.nationality))
    if nationality is None:
        return Unreadable(UnreadableReason.UNKNOWN_STATE, MrzField.NATIONALITY)
    return issuer, nationality


def _sex_and_names(zone: str, layout: Layout) -> tuple[Sex, Names] | Unreadable:
    if zone[layout.sex] not in _SEXES:
        return _malformed(MrzField.SEX)
    names = read_names(zone, layout)
    if names is None:
        return _malformed(MrzField.NAMES)
    return Sex(zone[layout.sex]), names


def _read(zone: str, layout: Layout, today: date) -> Document | Unreadable:
    number = read_number(zone, layout)
    if number is None:
        return Unreadable(UnreadableReason.CHECK_DIGIT, MrzField.NUMBER)
    failed = _failed_check(zone, layout)
    if failed is not None:
        return failed
    dates = _dates(zone, layout, today)
    if isinstance(dates, Unreadable):
        return dates
    states = _states(zone, layout)
    if isinstance(states, Unreadable):
        return states
    holder = _sex_and_names(zone, layout)
    if isinstance(holder, Unreadable):
        return holder
    birth, expiry = dates
    issuer, nationality = states
    sex, names = holder
    return Document(
        kind=layout.kind,
        document_code=cut(zone, layout.code).rstrip(FILLER),
        issuer=issuer,
        number=number.text,
        primary_name=names.primary,
        secondary_name=names.secondary,
        names_may_be_cut=names.may_be_cut,
        nationality=nationality,
        birth=birth,
        sex=sex,
        expiry=expiry,
        optional=read_optional(zone, layout, number),
    )
