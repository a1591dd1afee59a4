# SPDX-License-Identifier: GPL-3.0-or-later
"""EF.COM, which lists the data groups of a chip, and DG1, which repeats the zone (ICAO 9303-10)."""

from __future__ import annotations

from datetime import date

from common.identity.chip.tlv import Element, Malformed, first_of, read_all, read_first
from common.identity.document import Document, Unreadable, UnreadableReason
from common.identity.mrz import read_mrz

_COM = 0x60
_TAG_LIST = 0x5C
_DG1 = 0x61
_ZONE = 0x5F1F

GROUP_OF_TAG = {
    0x61: 1,
    0x75: 2,
    0x63: 3,
    0x76: 4,
    0x65: 5,
    0x66: 6,
    0x67: 7,
    0x68: 8,
    0x69: 9,
    0x6A: 10,
    0x6B: 11,
    0x6C: 12,
    0x6D: 13,
    0x6E: 14,
    0x6F: 15,
    0x70: 16,
}
"""The number of the data group that a file of this tag is (ICAO 9303-10, table 34)."""


def listed_groups(com: bytes) -> frozenset[int] | None:
    """The numbers of the data groups that EF.COM lists; None if it is no EF.COM (4.6.1)."""
    fields = fields_of(com, _COM)
    tags = None if fields is None else first_of(fields, _TAG_LIST)
    if tags is None:
        return None
    return frozenset(GROUP_OF_TAG[tag] for tag in tags if tag in GROUP_OF_TAG)


def read_dg1(dg1: bytes, today: date) -> Document | Unreadable:
    """The document whose zone DG1 holds (4.7.1); ``today`` decides the centuries of its dates."""
    fields = fields_of(dg1, _DG1)
    zone = None if fields is None else first_of(fields, _ZONE)
    if zone is None:
        return Unreadable(UnreadableReason.WRONG_SHAPE)
    # A byte beyond ASCII becomes a character that no zone has.
    return read_mrz(zone.decode("ascii", "replace"), today)


def fields_of(file: bytes, tag: int) -> tuple[Element, ...] | None:
    """The data objects in the object of ``tag`` that ``file`` is; None if it is none."""
    outer = read_first(file)
    if isinstance(outer, Malformed) or outer.tag != tag:
        return None
    fields = read_all(outer.value)
    return None if isinstance(fields, Malformed) else fields
