# SPDX-License-Identifier: GPL-3.0-or-later
"""DG11 and DG12: further details of the holder and of the issue (ICAO 9303-10, 4.7.11 and 4.7.12).

Of what these groups can hold, what an office has a use for is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from common.identity.chip.data_groups import fields_of
from common.identity.chip.tlv import Element, first_of

_DG11 = 0x6B
_FULL_NAME = 0x5F0E
_PERSONAL_NUMBER = 0x5F10
_BIRTH = 0x5F2B
_BIRTH_PLACE = 0x5F11
_ADDRESS = 0x5F42
_DG12 = 0x6C
_AUTHORITY = 0x5F19
_ISSUED = 0x5F26

_FILLER = "<"
_PACKED_DATE = 4
_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True, repr=False)
class HolderDetails:
    """What DG11 says of the holder, None where it says nothing that can be read.

    The name is in the letters of the holder's country and not cut, primary identifier first;
    lines of place and address are parted by ``, ``.
    """

    primary_name: str | None
    secondary_name: str | None
    personal_number: str | None
    birth: date | None
    birth_place: str | None
    address: str | None

    def __repr__(self) -> str:
        """Name the type only."""
        return "<HolderDetails>"


@dataclass(frozen=True, slots=True, repr=False)
class IssueDetails:
    """What DG12 says of the issue: by whom and when."""

    authority: str | None
    issued: date | None

    def __repr__(self) -> str:
        """Name the type only."""
        return "<IssueDetails>"


def read_dg11(dg11: bytes) -> HolderDetails | None:
    """The details of the holder; None if the file is no DG11."""
    fields = fields_of(dg11, _DG11)
    if fields is None:
        return None
    primary, _, secondary = (_text(fields, _FULL_NAME) or "").partition(_FILLER * 2)
    return HolderDetails(
        primary_name=_spaced(primary),
        secondary_name=_spaced(secondary),
        personal_number=_text(fields, _PERSONAL_NUMBER),
        birth=_date(fields, _BIRTH),
        birth_place=_lines(fields, _BIRTH_PLACE),
        address=_lines(fields, _ADDRESS),
    )


def read_dg12(dg12: bytes) -> IssueDetails | None:
    """The details of the issue; None if the file is no DG12."""
    fields = fields_of(dg12, _DG12)
    if fields is None:
        return None
    return IssueDetails(_lines(fields, _AUTHORITY), _date(fields, _ISSUED))


def _text(fields: Sequence[Element], tag: int) -> str | None:
    """A text in UTF-8 without fillers at its ends; None where there is none that can be shown."""
    value = first_of(fields, tag)
    if value is None or len(value) > _LONGEST_TEXT:
        return None
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        return None
    text = text.strip(_FILLER + " ")
    return text if text and text.isprintable() else None


def _spaced(text: str) -> str | None:
    return " ".join(part for part in text.split(_FILLER) if part) or None


def _lines(fields: Sequence[Element], tag: int) -> str | None:
    """Lines that fillers part."""
    text = _text(fields, tag)
    return None if text is None else ", ".join(part for part in text.split(_FILLER) if part)


def _date(fields: Sequence[Element], tag: int) -> date | None:
    """A date ``YYYYMMDD``, in eight digits or packed into four bytes."""
    value = first_of(fields, tag) or b""
    written = value.hex() if len(value) == _PACKED_DATE else value.decode("ascii", "replace")
    if len(written) != len("YYYYMMDD") or not (written.isascii() and written.isdecimal()):
        return None
    try:
        return datetime.strptime(written, "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
