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


_FIRST = {DocumentKind.TD3: "P", DocumentKind.MRV_A: "V", DocumentKind.MRV_B: "V"}
_OPTIONAL_ROOM = {
    DocumentKind.TD1: 15,
    DocumentKind.TD2: 7,
    DocumentKind.TD3: 14,
    DocumentKind.MRV_A: 16,
    DocumentKind.MRV_B: 8,
}


@st.composite
def french_cards(draw: st.DrawFn) -> Specimen:
    """Any French identity card of the old form."""
    return Specimen(
        kind=DocumentKind.FRENCH_ID,
        code="ID",
        issuer="FRA",
        number=draw(st.text(LETTERS + "0123456789", min_size=12, max_size=12)),
        primary=draw(_names),
        secondary=draw(_names),
        nationality="FRA",
        birth=draw(births()),
        sex=draw(st.sampled_from("FM")),
        expiry="",
        optional=draw(st.text("0123456789", max_size=6)),
    )


@st.composite
def specimens(draw: st.DrawFn) -> Specimen:
    """Any document that the standard allows, of any of the layouts."""
    kind = draw(st.sampled_from(DocumentKind))
    if kind is DocumentKind.FRENCH_ID:
        return draw(french_cards())
    number = draw(st.text(LETTERS + "0123456789", min_size=1, max_size=9))
    optional_room = _OPTIONAL_ROOM[kind]
    if kind in {DocumentKind.TD1, DocumentKind.TD2} and draw(st.booleans()):
        number = number.ljust(9, "7") + draw(st.text("0123456789XY", min_size=1, max_size=5))
        optional_room -= len(number) - 9 + 2
    code = draw(st.sampled_from(_FIRST.get(kind, "ACI"))) + draw(st.sampled_from(("", *LETTERS)))
    # A card of two lines that begins with IDFRA is the old French one, whatever the standard says.
    french = kind is DocumentKind.TD2 and code == "ID"
    return Specimen(
        kind=kind,
        code=code,
        issuer=draw(st.sampled_from(sorted(STATES - {"FRA"} if french else STATES))),
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
