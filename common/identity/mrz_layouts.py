# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each field stands, one table per layout (ICAO 9303-4, -5 and -6, section 4.2).

Positions count from 0 in all lines of the zone joined, ends excluded. A further layout, such
as that of visas (9303-7), is a further row in ``LAYOUTS`` with fewer checks.
"""

from dataclasses import dataclass

from common.identity.document import DocumentKind, MrzField

Span = tuple[int, int]
"""Start and end (excluded) in the joined lines."""


@dataclass(frozen=True, slots=True)
class Check:
    """The digit at position ``digit`` protects the characters of ``spans``, joined."""

    field: MrzField
    spans: tuple[Span, ...]
    digit: int


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout of the zone. ``overflow`` is the optional field that takes a long number's end."""

    kind: DocumentKind
    lines: int
    width: int
    first_letters: str
    code: Span
    issuer: Span
    number: Span
    number_digit: int
    overflow: Span | None
    names: Span
    nationality: Span
    birth: Span
    sex: int
    expiry: Span
    optional: tuple[Span, ...]
    checks: tuple[Check, ...]


_TD1 = Layout(
    kind=DocumentKind.TD1,
    lines=3,
    width=30,
    first_letters="ACI",
    code=(0, 2),
    issuer=(2, 5),
    number=(5, 14),
    number_digit=14,
    overflow=(15, 30),
    names=(60, 90),
    nationality=(45, 48),
    birth=(30, 36),
    sex=37,
    expiry=(38, 44),
    optional=((15, 30), (48, 59)),
    checks=(
        Check(MrzField.BIRTH, ((30, 36),), 36),
        Check(MrzField.EXPIRY, ((38, 44),), 44),
        Check(MrzField.COMPOSITE, ((5, 30), (30, 37), (38, 45), (48, 59)), 59),
    ),
)

_TD2 = Layout(
    kind=DocumentKind.TD2,
    lines=2,
    width=36,
    first_letters="ACI",
    code=(0, 2),
    issuer=(2, 5),
    number=(36, 45),
    number_digit=45,
    overflow=(64, 71),
    names=(5, 36),
    nationality=(46, 49),
    birth=(49, 55),
    sex=56,
    expiry=(57, 63),
    optional=((64, 71),),
    checks=(
        Check(MrzField.BIRTH, ((49, 55),), 55),
        Check(MrzField.EXPIRY, ((57, 63),), 63),
        Check(MrzField.COMPOSITE, ((36, 46), (49, 56), (57, 71)), 71),
    ),
)

_TD3 = Layout(
    kind=DocumentKind.TD3,
    lines=2,
    width=44,
    first_letters="P",
    code=(0, 2),
    issuer=(2, 5),
    number=(44, 53),
    number_digit=53,
    overflow=None,
    names=(5, 44),
    nationality=(54, 57),
    birth=(57, 63),
    sex=64,
    expiry=(65, 71),
    optional=((72, 86),),
    checks=(
        Check(MrzField.BIRTH, ((57, 63),), 63),
        Check(MrzField.EXPIRY, ((65, 71),), 71),
        Check(MrzField.OPTIONAL, ((72, 86),), 86),
        Check(MrzField.COMPOSITE, ((44, 54), (57, 64), (65, 87)), 87),
    ),
)

LAYOUTS = (_TD1, _TD2, _TD3)
"""Every layout that is read."""
