# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door through which foreign ASN.1 is read: a value, or the word that there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from asn1crypto.core import Asn1Value

Value = TypeVar("Value")
Field = tuple[str, type[Asn1Value]] | tuple[str, type[Asn1Value], dict[str, object]]
"""How asn1crypto is told a part of a structure: name, type, options."""


@dataclass(frozen=True, slots=True)
class Undecodable:
    """The bytes are not what they should be; ``what`` names the structure, for an operator."""

    what: str


def decode(what: str, read: Callable[[bytes], Value], data: bytes) -> Value | Undecodable:
    """What ``read`` makes of ``data``.

    asn1crypto reads lazily and answers broken bytes with whatever error its code meets first,
    so ``read`` must take out everything it needs before it returns.
    """
    try:
        return read(data)
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ):
        return Undecodable(what)


def instant(value: Asn1Value) -> datetime:
    """The aware instant of a time. Raises ValueError where it names no time zone."""
    read = value.native
    if not isinstance(read, datetime) or read.tzinfo is None:
        raise ValueError
    return read


def octets_in(bits: Asn1Value) -> bytes:
    """The bytes in a bit string. Raises ValueError where it does not end with a whole one."""
    contents = bytes(bits.contents)
    # The first octet counts the unused bits of the last.
    if contents[0] != 0:
        raise ValueError
    return contents[1:]
