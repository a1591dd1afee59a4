# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each field stands, one table per layout (ICAO 9303-4, -5, -6 and -7, section 4.2).

Positions count from 0 in all lines of the zone joined, ends excluded. The French identity card
of 1988 to 2021 is older than the standard for cards and has a layout of its own: no nationality
and no expiry, given names apart from the surname, a number of twelve characters, and a last
digit over everything before it.
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
    """One layout of the zone.

    ``begins`` are the texts one of which its first line begins with. ``overflow`` is the
    optional field that takes a long number's end; ``given`` stands where given names have a
    field of their own; ``nationality`` and ``expiry`` are None where the zone has neither.
    """

    kind: DocumentKind
    lines: int
    width: int
    begins: tuple[str, ...]
    code: Span
    issuer: Span
    number: Span
    number_digit: int
    overflow: Span | None
    names: Span
    given: Span | None
    nationality: Span | None
    birth: Span
    sex: int
    expiry: Span | None
    optional: tuple[Span, ...]
    checks: tuple[Check, ...]


_TD1 = Layout(
    kind=DocumentKind.TD1,
    lines=3,
    width=30,
    begins=("A", "C", "I"),
    code=(0, 2),
    issuer=(2, 5),
    number=(5, 14),
    number_digit=14,
    overflow=(15, 30),
    names=(60, 90),
    given=None,
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
    begins=("A", "C", "I"),
    code=(0, 2),
    issuer=(2, 5),
    number=(36, 45),
    number_digit=45,
    overflow=(64, 71),
    names=(5, 36),
    given=None,
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
    begins=("P",),
    code=(0, 2),
    issuer=(2, 5),
    number=(44, 53),
    number_digit=53,
    overflow=None,
    names=(5, 44),
    given=None,
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

_MRV_A = Layout(
    kind=DocumentKind.MRV_A,
    lines=2,
    width=44,
    begins=("V",),
    code=(0, 2),
    issuer=(2, 5),
    number=(44, 53),
    number_digit=53,
    overflow=None,
    names=(5, 44),
    given=None,
    nationality=(54, 57),
    birth=(57, 63),
    sex=64,
    expiry=(65, 71),
    optional=((72, 88),),
    checks=(
        Check(MrzField.BIRTH, ((57, 63),), 63),
        Check(MrzField.EXPIRY, ((65, 71),), 71),
    ),
)

_MRV_B = Layout(
    kind=DocumentKind.MRV_B,
    lines=2,
    width=36,
    begins=("V",),
    code=(0, 2),
    issuer=(2, 5),
    number=(36, 45),
    number_digit=45,
    overflow=None,
    names=(5, 36),
    given=None,
    nationality=(46, 49),
    birth=(49, 55),
    sex=56,
    expiry=(57, 63),
    optional=((64, 72),),
    checks=(
        Check(MrzField.BIRTH, ((49, 55),), 55),
        Check(MrzField.EXPIRY, ((57, 63),), 63),
    ),
)

_FRENCH_ID = Layout(
    kind=DocumentKind.FRENCH_ID,
    lines=2,
    width=36,
    begins=("IDFRA",),
    code=(0, 2),
    issuer=(2, 5),
    number=(36, 48),
    number_digit=48,
    overflow=None,
    names=(5, 30),
    given=(49, 63),
    nationality=None,
    birth=(63, 69),
    sex=70,
    expiry=None,
    optional=((30, 36),),
    checks=(
        Check(MrzField.BIRTH, ((63, 69),), 69),
        Check(MrzField.COMPOSITE, ((0, 71),), 71),
    ),
)

LAYOUTS = (_TD1, _FRENCH_ID, _TD2, _TD3, _MRV_A, _MRV_B)
"""Every layout that is read; of two that fit, the first is meant."""
