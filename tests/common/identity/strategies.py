# SPDX-License-Identifier: GPL-3.0-or-later
"""Hypothesis strategies for machine-readable zones."""

from datetime import date

from hypothesis import strategies as st

from common.identity.document import DocumentKind
from common.identity.states import STATES
from tests.virtual.specimens import Specimen

TODAY = date(2026, 11, 22)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ZONE = LETTERS + "0123456789<"

_words = st.text(LETTERS, min_size=1, max_size=9)
_names = st.lists(_words, min_size=1, max_size=2).map(" ".join)
_dates = st.dates(date(1930, 1, 1), date(2070, 12, 31)).map(lambda day: f"{day:%y%m%d}")


@st.composite
def births(draw: st.DrawFn) -> str:
    """A date of birth as ``YYMMDD``, its day, month or all of it sometimes unknown."""
    day = draw(st.dates(date(1927, 1, 1), TODAY))
    known = draw(st.sampled_from((6, 6, 6, 4, 2, 0)))
    return f"{day:%y%m%d}"[:known].ljust(6, "<")


@st.composite
def specimens(draw: st.DrawFn) -> Specimen:
    """Any document that the standard allows, of any of the three layouts."""
    kind = draw(st.sampled_from(DocumentKind))
    number = draw(st.text(LETTERS + "0123456789", min_size=1, max_size=9))
    optional_room = {DocumentKind.TD1: 15, DocumentKind.TD2: 7, DocumentKind.TD3: 14}[kind]
    if kind is not DocumentKind.TD3 and draw(st.booleans()):
        number = number.ljust(9, "7") + draw(st.text("0123456789XY", min_size=1, max_size=5))
        optional_room -= len(number) - 9 + 2
    first = {DocumentKind.TD1: "ACI", DocumentKind.TD2: "ACI", DocumentKind.TD3: "P"}[kind]
    return Specimen(
        kind=kind,
        code=draw(st.sampled_from(first)) + draw(st.sampled_from(("", *LETTERS))),
        issuer=draw(st.sampled_from(sorted(STATES))),
        number=number,
        primary=draw(_names),
        secondary=draw(st.one_of(st.just(""), _names)),
        nationality=draw(st.sampled_from(sorted(STATES))),
        birth=draw(births()),
        sex=draw(st.sampled_from("FM<")),
        expiry=draw(_dates),
        optional=draw(st.text(LETTERS + "0123456789", max_size=max(0, optional_room))),
        second_optional=draw(st.text("0123456789", max_size=11)),
    )
