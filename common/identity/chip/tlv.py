# SPDX-License-Identifier: GPL-3.0-or-later
"""Data objects of tag, length and value (BER-TLV; ISO/IEC 7816-4 section 5.2.2, ITU-T X.690).

Tags of one to three bytes and definite lengths of up to four bytes are read. A length need not
be written in its shortest form: chips in the field do not always do so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, unique

LONGEST_HEADER = 8
"""Three bytes of tag, one that tells how long the length is, and four of length."""

_TAG_GOES_ON = 0x1F
_MORE = 0x80
_LONGEST_TAG = 3
_LONGEST_LENGTH = 4
_SHORT_LENGTHS = 0x80


@unique
class Malformed(Enum):
    """Why bytes are no data object."""

    CUT_SHORT = "cut_short"
    """They end before the object does."""
    TAG = "tag"
    """The tag is 00, or longer than three bytes."""
    LENGTH = "length"
    """The length is indefinite, or longer than four bytes."""


@dataclass(frozen=True, slots=True)
class Header:
    """Tag and length of an object: ``size`` bytes, before ``length`` bytes of value."""

    tag: int
    size: int
    length: int

    @property
    def total(self) -> int:
        """The bytes of the whole object."""
        return self.size + self.length


@dataclass(frozen=True, slots=True, repr=False)
class Element:
    """One data object. ``tag`` is the number its bytes make, such as 0x87 or 0x7F61."""

    tag: int
    value: bytes

    def __repr__(self) -> str:
        """Show tag and length only: the value may be personal or secret."""
        return f"<Element {self.tag:X}, {len(self.value)} bytes>"


def _tag_size(data: bytes) -> int | Malformed:
    if not data:
        return Malformed.CUT_SHORT
    if data[0] == 0:
        return Malformed.TAG
    if data[0] & _TAG_GOES_ON != _TAG_GOES_ON:
        return 1
    for size in range(2, _LONGEST_TAG + 1):
        if len(data) < size:
            return Malformed.CUT_SHORT
        if not data[size - 1] & _MORE:
            return size
    return Malformed.TAG


def read_header(data: bytes) -> Header | Malformed:
    """Tag and length at the start of ``data``; the value itself need not be there."""
    size = _tag_size(data)
    if isinstance(size, Malformed):
        return size
    tag = int.from_bytes(data[:size], "big")
    if len(data) == size:
        return Malformed.CUT_SHORT
    first = data[size]
    if first < _SHORT_LENGTHS:
        return Header(tag, size + 1, first)
    count = first - _SHORT_LENGTHS
    if not 1 <= count <= _LONGEST_LENGTH:
        return Malformed.LENGTH
    end = size + 1 + count
    if len(data) < end:
        return Malformed.CUT_SHORT
    return Header(tag, end, int.from_bytes(data[size + 1 : end], "big"))


def read_first(data: bytes) -> Element | Malformed:
    """The object at the start of ``data``; whatever follows it is left alone."""
    header = read_header(data)
    if isinstance(header, Malformed):
        return header
    if len(data) < header.total:
        return Malformed.CUT_SHORT
    return Element(header.tag, data[header.size : header.total])


def read_all(data: bytes) -> tuple[Element, ...] | Malformed:
    """The objects that ``data`` consists of, to its last byte; none for no bytes."""
    found: list[Element] = []
    position = 0
    while position < len(data):
        header = read_header(data[position : position + LONGEST_HEADER])
        if isinstance(header, Malformed):
            return header
        start, end = position + header.size, position + header.total
        if end > len(data):
            return Malformed.CUT_SHORT
        found.append(Element(header.tag, data[start:end]))
        position = end
    return tuple(found)


def first_of(elements: Iterable[Element], tag: int) -> bytes | None:
    """The value of the first object with ``tag``; None without one."""
    return next((element.value for element in elements if element.tag == tag), None)


def write_length(length: int) -> bytes:
    """``length`` as a length field, in its shortest form; less than 2^32."""
    if length < _SHORT_LENGTHS:
        return bytes((length,))
    digits = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((_SHORT_LENGTHS + len(digits),)) + digits


def write(tag: int, value: bytes) -> bytes:
    """The object of ``tag`` and ``value``."""
    return tag.to_bytes((tag.bit_length() + 7) // 8, "big") + write_length(len(value)) + value
