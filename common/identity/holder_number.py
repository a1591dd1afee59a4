# SPDX-License-Identifier: GPL-3.0-or-later
"""By which of the numbers on a document its holder is known for the day.

A pseudonym stops a second ticket for the same service, so one person must come out as the same
whichever side of the card, and whichever of their documents, is read. The 2D code of a Syrian
card holds the national number and no other. Its machine-readable zone may hold it as the number
of the document, and a passport as the personal number in the optional data (ICAO 9303-4 section
4.2.2). So where a zone of Syria has a number of eleven digits in its optional data, that one
counts, and otherwise the document's. A document that has the national number nowhere gives
another pseudonym than the 2D code does: nothing on it says whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from common.identity.document import Document

_NATIONAL_NUMBERS: Final[Mapping[str, re.Pattern[str]]] = {
    "SYR": re.compile(r"[0-9]{11}", re.ASCII),
}


def holder_number(document: Document) -> str:
    """The national number, where the document states one that can be told, or its own number."""
    pattern = _NATIONAL_NUMBERS.get(document.issuer)
    if pattern is None:
        return document.number
    return next((each for each in document.optional if pattern.fullmatch(each)), document.number)
