# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the machine-readable zone of a document (ICAO 9303 parts 3 to 7, old French card).

The only entrance to the parser. Any text is allowed and nothing raises: the result is a
``Document`` all of whose check digits agree, or an ``Unreadable`` with the first reason found.
A zone that does not read as it was scanned is read once more with typical misreads undone, as
far as the zone proves them (``mrz_misreads``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from common.identity.check_digits import FILLER
from common.identity.document import (
    Document,
    MrzField,
    PartialDate,
    Sex,
    Unreadable,
    UnreadableReason,
)
from common.identity.mrz_dates import UNKNOWN, read_birth, read_expiry
from common.identity.mrz_fields import (
    Names,
    cut,
    failed_check,
    read_names,
    read_number,
    read_optional,
)
from common.identity.mrz_layouts import LAYOUTS, Layout
from common.identity.mrz_misreads import Ambiguous, mend, mended_start
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
    started = mended_start(zone)
    layout = _layout(started, len(lines))
    if layout is None:
        return Unreadable(UnreadableReason.UNKNOWN_DOCUMENT, MrzField.DOCUMENT_CODE)
    begun = frozenset({MrzField.DOCUMENT_CODE} if started != zone else ())
    as_scanned = _read(started, layout, today)
    if isinstance(as_scanned, Document):
        return replace(as_scanned, repaired=begun) if begun else as_scanned
    mended = mend(started, layout)
    if mended is None:
        return as_scanned
    if isinstance(mended, Ambiguous):
        return Unreadable(UnreadableReason.AMBIGUOUS, mended.field)
    again = _read(mended.zone, layout, today)
    if isinstance(again, Unreadable):
        return as_scanned
    return replace(again, repaired=begun | mended.fields)


def _layout(zone: str, lines: int) -> Layout | None:
    for layout in LAYOUTS:
        if (
            (lines, len(zone)) == (layout.lines, layout.width * layout.lines)
            and zone.startswith(layout.begins)
            and _CODE.fullmatch(cut(zone, layout.code))
        ):
            return layout
    return None


def _malformed(field: MrzField) -> Unreadable:
    return Unreadable(UnreadableReason.MALFORMED, field)


def _dates(zone: str, layout: Layout, today: date) -> tuple[PartialDate, PartialDate] | Unreadable:
    birth = read_birth(cut(zone, layout.birth), today)
    if birth is None:
        return _malformed(MrzField.BIRTH)
    if layout.expiry is None:
        return birth, UNKNOWN
    expiry = read_expiry(cut(zone, layout.expiry), birth, today)
    if expiry is None:
        return _malformed(MrzField.EXPIRY)
    return birth, expiry


def _states(zone: str, layout: Layout) -> tuple[str, str] | Unreadable:
    issuer = read_state(cut(zone, layout.issuer))
    if issuer is None:
        return Unreadable(UnreadableReason.UNKNOWN_STATE, MrzField.ISSUER)
    if layout.nationality is None:
        return issuer, issuer
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
    failed = failed_check(zone, layout)
    if number is None or failed is not None:
        return Unreadable(UnreadableReason.CHECK_DIGIT, failed)
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
